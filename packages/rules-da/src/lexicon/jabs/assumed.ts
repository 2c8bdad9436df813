import type {Pattern} from '@tactlint/core'
import {either, gap, maybe, next, notNext, one, other, pattern, upTo} from '../notation.js'

const surely = one(
  'vel da jo forhåbentlig åbenbart naturligvis sikkert nok trods vist mon selvfølgelig formentlig tydeligvis',
)
/** What everybody has and can: „Jeg formoder, at der er ⟦et ur⟧ på kontoret“. */
const trivial = one(`
  læse læser læst regne regner regnet tælle tæller stave staver skrive åbne åbner kalender kalenderen ur uret lommeregner briller
  pdf pdf'en computer tastatur mus printer alfabetet abc dansk ordbog forskel forskellen gange plus minus tabel matematik hukommelse
  telefon telefonen kuglepen blyant papir internet klokken vågne vågen skelne lægge kende kender kendt øjne ører hænder
`)
const house = one(`
  hos kontoret derinde huset bygningen afdelingen bank banken kommune kommunen forvaltning forsikringsselskab firma butikken butik skole
  skolen sygehuset klinikken jer i du man nogen en kollega medarbejder
`)
const frame = either(
  [one('jeg vi'), maybe(one('må')), one('går gå'), maybe(one('da jo vel nu')), one('ud'), one('fra')],
  [
    one('jeg vi man'),
    maybe(one('må')),
    one('antager formoder antage formode forudsætter forudsætte'),
    maybe(one('da jo vel nok')),
  ],
  [one('man'), one('må'), gap(1), one('håbe tro formode')],
  [one('må'), one('man'), gap(1), one('håbe formode gå')],
  [one('mon'), one('ikke')],
  [one('er'), one('sikker overbevist'), one('på om')],
  [one('tillader'), one('mig os'), one('at'), one('tro antage håbe')],
)

/** Nobody at a desk does so while customers wait. */
const idle =
  'rundstykkerne fredagskagen fredagsbaren fredagsbar middagslur middagsluren siesta siestaen kaffeslabberas lagkagen brunsvigeren wienerbrødet sudokuen kabalen neglelakken'

/** „Jeg går da ud fra, at I har en kalender“: what goes without saying is said. */
export const assumed: readonly Pattern[] = [
  pattern(
    'jeg formoder, at der findes et ur på kontoret',
    frame,
    upTo(6, other('gerne')),
    house,
    gap(6),
    trivial,
    notNext(one('op til over med på')),
  ),
  pattern(
    'jeg formoder, at der er et ur hos jer',
    frame,
    gap(6),
    trivial,
    gap(4),
    one('hos på derinde'),
    maybe(one('jer kontoret')),
    notNext(one('adressen')),
  ),
  pattern(
    'man må håbe, at det ikke er den samme, der regner lønnen ud',
    either([one('man'), one('må')], [one('må'), one('man')]),
    gap(1),
    one('håbe formode tro'),
    gap(4),
    one('ikke'),
    gap(5),
    one('samme kollega medarbejder jer jeres'),
  ),
  pattern(
    'forskellen er forhåbentlig kendt i en bank',
    one('forhåbentlig trods vel'),
    gap(2),
    one('kendt bekendt kender klar ved'),
    gap(2),
    one('i hos på jer i?'),
  ),
  pattern(
    'det ved en bank vel',
    one('ved kender forstår kan'),
    one('en et man i'),
    gap(1),
    one('bank kommune skole forsikring apotek revisor advokat tekniker ekspert læge butik fagmand'),
    one('vel da nok forhåbentlig'),
  ),
  pattern(
    'skal stilheden forstås sådan',
    either([one('skal må kan'), gap(2)], [one('jeg vi'), one('tolker tager forstår opfatter læser'), gap(1)]),
    one('stilheden tavsheden larmen stilhed tavshed'),
    gap(3),
    one('forstås tolkes opfattes læses tages som ja nej svar'),
  ),
  pattern(
    'skal jeg forstå tavsheden som et ja',
    one('skal må kan'),
    one('jeg vi man'),
    gap(1),
    one('forstå tolke opfatte læse tage'),
    gap(2),
    one('stilheden tavsheden tavshed stilhed'),
  ),
  pattern(
    'skal det forstås sådan, at I holder ferie',
    one('skal må'),
    one('det dette svaret beskeden'),
    one('forstås tolkes opfattes læses'),
    gap(1),
    one('sådan således som'),
    gap(3),
    one('i ingen man du'),
  ),
  pattern(
    'hvad var det nu, der blev lovet',
    one('hvad hvornår hvordan hvem'),
    one('var er'),
    one('det'),
    one('nu lige'),
    gap(3),
    one('lovet lovede sagde kaldte reklamerede skrev slogan slogans aftalte garanterede jeres hed i'),
    notNext(one('morges dag går')),
    next(gap(12), one('? . ,')),
  ),
  pattern(
    'hvor mange gange skal den samme kvittering sendes',
    one('hvor'),
    one('mange'),
    one('gange'),
    one('skal behøver'),
    upTo(5, other('du i der')),
    one(
      'sendes sende skrives skrive forklares forklare bede bedes oplyse oplyses rykke rykkes uploade ringe spørge spørges afleveres gentages betale',
    ),
  ),
  pattern(
    'hvor mange kolleger skal sagen forbi, før nogen åbner den',
    one('hvor'),
    one('mange meget længe'),
    gap(1),
    one('skal behøver kræves'),
    gap(10),
    one('før'),
    gap(1),
    other('levering afgang hjemrejse'),
    notNext(gap(8), one('fortryde opsige')),
  ),
  pattern(
    'svaret er vel faldet ned bag kaffemaskinen',
    one('er ligger har bliver'),
    gap(1),
    surely,
    gap(1),
    one('blevet faldet druknet gået gemt smuttet endt havnet strandet begravet kørt'),
    gap(2),
    one('bag bagved under mellem samme væk kaffemaskinen sofaen bunken skuffe'),
    notNext(one('i'), one('spam spamfilteret posten spamfilter')),
  ),
  pattern(
    'når I er færdige med kagen',
    // „efter frokosten“ is an hour of the day.
    either(
      [
        one('jeres midt færdige færdig'),
        gap(2),
        one(`
          kaffepausen kaffepauserne kaffepauser kaffepause kagen kaffen morgenbrødet julefrokosten frokosten skrivebordet ${idle}
        `),
      ],
      [one('når hvis efter mellem over'), gap(2), one(idle)],
    ),
    notNext(one('er med'), one('taget kl lukket')),
  ),
  pattern(
    'mellem kaffepauserne',
    one('mellem respekt hensyn'),
    gap(2),
    one('kaffepauserne kaffepauser pauserne frokostpauserne møderne golfturene'),
  ),
  pattern(
    'vil I have den stavet',
    one('vil skal ønsker'),
    either([one('i du'), gap(1)], [one('jeg vi'), gap(1)]),
    gap(1),
    one('det den'),
    one('stavet skåret tegnet sunget bøjet'),
  ),
  pattern(
    'skal jeg sende en brevdue',
    one('skal måske ellers bør prøve prøver sende sender bruge bestille kunne'),
    gap(6),
    one('brevdue brevduer flaskepost røgsignaler morsekode telepati krystalkugle spåkone trommer hestebud'),
  ),
  pattern(
    'jeg er jo ikke tankelæser',
    one('ikke ingen'),
    gap(2),
    one('tankelæser tankelæsere synsk clairvoyant krystalkugle'),
  ),
  pattern('læse dine tanker', one('læse'), one('dine jeres folks'), one('tanker')),
  pattern(
    'er jeg den eneste, der læser vilkårene',
    one('er'),
    one('jeg vi'),
    gap(2),
    one('eneste'),
    gap(1),
    one('der som'),
    gap(1),
    one('læser kender regner følger husker'),
    next(gap(8), one('?')),
    notNext(one('oplevet problemer problemet fejlen haft')),
  ),
  pattern(
    'hvilken del af »i dag« var uklar',
    one('hvilken'),
    one('del'),
    one('af'),
    gap(8),
    one('forstår forstod uklar svær svært fatter tydelig'),
  ),
  pattern(
    'var der noget ved ordet »haster«, I ikke forstod',
    one('er var'),
    one('der'),
    one('noget'),
    gap(7),
    one('i du'),
    one('ikke'),
    one('forstod forstår fattede fanger'),
  ),
]
