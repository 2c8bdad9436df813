import {words} from '@tactlint/core'

/** Who does the work that a message complains of, by the endings with the article, of one and of several: „chaufføren“, „chaufførerne“. */
const declined = {
  'en erne': `
    chauffør buschauffør lastbilchauffør taxachauffør montør konsulent kundekonsulent rejsekonsulent assistent klinikassistent
    butiksassistent receptionist inspektør ejendomsinspektør skoleinspektør sekretær lægesekretær skolesekretær taksator kontrollør
    billetkontrollør togkontrollør farmaceut terapeut fysioterapeut psykolog pædagog vikar agent instruktør administrator bibliotekar
    portør jurist advokat revisor steward vagt dørvagt togvagt operatør redaktør visitator kaptajn pilot kurer servitør direktør
    frisør florist fotograf
  `,
  'en ne': `
    mekaniker tekniker servicetekniker sælger bilsælger telefonsælger rådgiver bankrådgiver kunderådgiver forsikringsrådgiver
    medarbejder kundemedarbejder butiksmedarbejder lagermedarbejder supportmedarbejder togfører lærer håndværker maler murer tømrer
    sagsbehandler skadebehandler supporter udlejer udbringer pakker medhjælper studentermedhjælper rengøringshjælper hjemmehjælper
    vejleder arrangør leder afdelingsleder butiksleder teamleder optiker elektriker blikkenslager værkfører telefonpasser forhandler
    tjener lagerarbejder boghandler programmør udvikler partner apoteker mægler ejendomsmægler træner tandplejer dagplejer underviser
    ejendomsmester varmemester kasserer bager gartner slagter blomsterhandler bartender livredder skipper
  `,
  'n rne': `
    læge overlæge vagtlæge tandlæge dyrlæge sygeplejerske stewardesse ekspeditrice telefondame receptionsdame kontordame kassedame
    rengøringsdame ledelse bestyrelse styrelse hjemmepleje
  `,
  'en ene': 'ekspedient vicevært lagermand',
  'det ene': 'postbud pakkebud madbud cykelbud',
} satisfies Readonly<Record<string, string>>

const offices = words(`
  restauranten forvaltningen visitationen receptionen køkkenet lageret pakkeriet bogholderiet personalet servicepersonalet
  kabinepersonalet togpersonalet personellet
  folkene lagerfolkene flyttefolkene flyttemændene vognmændene håndværksmesteren fragtmanden vognmanden viceværtsmanden kollegaen
  kollegerne buddet budene låsesmeden kokken piccoloen kuréren lærlingen eleven praktikanten opsynet værten værtinden jordemoderen
  konduktøren konduktørerne vuggestuen dagplejen plejehjemmet sygehuset hospitalet lufthavnen havnen museet teatret biografen
  forlaget galleriet centret campingpladsen sommerhusudlejningen parkeringsselskabet vagtselskabet rengøringsfirmaet chefen butikschefen cheferne skatteforvaltningen udlejningen bageriet hjemmeplejen
`)

/** „vicevært“: „den nye ⟦vicevært⟧“. */
export const posts: readonly string[] = Object.values<string>(declined).flatMap(list => words(list))

/** „chaufføren“, „lægerne“, „personalet“. */
export const staff: readonly string[] = [
  ...new Set([
    ...Object.entries<string>(declined).flatMap(([endings, list]) =>
      words(list).flatMap(noun => words(endings).map(ending => noun + ending)),
    ),
    ...offices,
  ]),
]

/** „lægesekretærens“. */
export const staffOf: readonly string[] = staff.map(noun => `${noun}s`)
