import {words} from '@tactlint/core'

const heads = words('chef chefen chefer chefs leder lederen ledere leders direktør direktøren direktørs')
const fields = words(`
  afdelings butiks drifts kontor kunde support team service filial bank område salgs top gruppe værksteds plads sektions stations
  lager økonomi udlejnings klage kommunal vice mellem distrikts center sous regions region forvaltnings varehus hotel hoved ejendoms
  skole institutions enheds koncern center kunde afsnits kundeservice erstatnings skade presse administrations lande kredit vagt
`)
/** Who stands above the reader. */
export const chiefs = [
  ...heads,
  ...fields.flatMap(field => heads.map(head => field + head)),
  ...words(`
    klageafdeling klageafdelingen klageteam klageteamet beslutningstager beslutningstageren topchef kundeservicechef
    forretningsudvalg ombudsperson executive kvalitetschef mellemleder overordnet overordnede supervisor manager ledelse ledelsen topledelsen direktion direktionen ansvarlig ansvarlige
    seniormedarbejder klageansvarlig klageansvarlige kundeambassadør kundeambassadøren ejer ejeren indehaver indehaveren ceo
    værkfører værkføreren bestyrer bestyreren filialbestyrer filialbestyreren butiksbestyrer butiksbestyreren kundeansvarlig
    kundeansvarlige specialafdeling specialafdelingen beslutningstagere beslutningstagerne overlæge overlægen
    borgmester borgmesteren bestyrelse bestyrelsen bestyrelsesformand bestyrelsesformanden formand formanden vagthavende hovedkontor hovedkontoret
    rektor viceinspektør skoleinspektør skoleinspektøren dekan dekanen kommunaldirektør kommunaldirektøren rådmand rådmanden stationschef
    stationslederen oversygeplejerske oversygeplejersken provst provsten kaptajn kaptajnen koncernledelsen topfolk toplederen
  `),
]
/** „Ledelsen“, „souschefen“: the reader's, when the sentence asks for them. */
export const theChief = chiefs.filter(chief =>
  /(?:chefen|lederen|direktøren|ledelsen|direktionen|bestyreren|værkføreren|beslutningstagerne)$/.test(chief),
)
