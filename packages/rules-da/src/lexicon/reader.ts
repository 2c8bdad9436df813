import {words} from '@tactlint/core'
import {notNext, one} from './notation.js'

/** A small i is the most frequent spelling of the pronoun I in this kind of mail. */
export const reader = one('i du')

export const yours = one('jeres din dine dit')

/** Behind the pronoun I, which is written like the preposition: „i dag“, „i sidste uge“, „i forbindelse med“. */
export const noPronoun = notNext(
  one(`
        dag går morgen morges aftes eftermiddags formiddags nat forgårs overmorgen sidste denne næste forrige år fjor
        mandags tirsdags onsdags torsdags fredags lørdags søndags weekenden ugen ugevis måneder månedsvis årevis dagevis
        timevis uge januar februar marts april maj juni juli august september oktober november december en et den det de
        min mit mine vores jeres din dit dine mellem forbindelse stedet alt stykker orden gang starten slutningen alle
        forvejen forhold henhold hånden posten kassen pakken butikken appen systemet mailen
      `),
)

const fields = words(`
  lager kunde kundeservice service support pakke fragt montage teknik salgs butiks bank sags økonomi leverings transport klage
  telefon reception kontor udlejnings forsikrings skade rejse reklamations retur it drift drifts web kasse boghol drifts
`)
const posts = words(`
  medarbejder medarbejderen medarbejdere folk personale personalet afdeling afdelingen team teamet behandler behandlere chef chefen
  rådgiver rådgivere konsulent konsulenter leder lederen mand mænd firma firmaet system systemet partner partnere
`)

/** Whom the reader answers for: „jeres ⟦lagerfolk⟧“, „din ⟦kollega⟧“. */
export const colleagues = [
  ...posts,
  ...fields.flatMap(field => posts.map(post => field + post)),
  ...words(`
    lager lageret support supporten kundeservice kollega kollegaen kolleger ansatte håndværker håndværkere tekniker teknikeren
    teknikere montør montøren montører chauffør chaufføren chauffører bud budet postbud fragtmand fragtmanden vognmand kurer kureren
    sælger sælgeren sælgere vicevært viceværten ejendomsmester butik butikken bank filial pakkeri pakkeriet bogholderi bogholderiet
    lærling elev elektriker vvs-mand receptionist vagt vagten telefondame piloter personel kundecenter kundecentret it-folk robot
    chatbot algoritme værksted værkstedet mekaniker mekanikeren administration administrationen ledelse ledelsen direktør
    pige pigen dame damen fyr fyren herre kvinde mand taksator taksatoren inspektør inspektøren fotograf håndlanger flyttemand flyttemænd
    vikar vikaren assistent ekspedient ekspedienten tjener kok guide guiden arkitekt læge sekretær
  `),
]
