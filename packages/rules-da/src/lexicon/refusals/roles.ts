import {words} from '@tactlint/core'
import {maybe, one, upTo} from '../notation.js'

/** „Vi kan ⟦desværre heller⟧ ikke“ */
export const unfortunately = maybe(
  upTo(
    3,
    one(`
      desværre derfor heller altså dog nu således som udgangspunkt generelt længere simpelthen umiddelbart pt pt. jo så principielt
      normalt helt fuldstændig selvfølgelig naturligvis overhovedet bare også alligevel imidlertid
    `),
  ),
)

export const no = one('ikke aldrig ingen intet hverken ingenting næppe')

/** Who answers: „vi“, „kommunen“. */
export const us = one(`
  vi jeg kommunen banken foreningen klinikken skolen forvaltningen selskabet afdelingen administrationen bestyrelsen udlejer værkstedet
  butikken biblioteket klubben forsikringen universitetet rederiet flyselskabet hotellet kontoret styrelsen fonden a-kassen kassen
  kundeservice hospitalet lægehuset boligselskabet museet teatret firmaet virksomheden redaktionen centeret centret regionen
  institutionen stifteren udlejeren arrangøren jobcentret borgerservice forlaget politikken fagforeningen ejerforeningen lægen
  tandlægen apoteket børnehaven gymnasiet restauranten køkkenet lageret teknikeren montøren systemet programmet hallen skatteforvaltningen
`)

/** What a desk does for people. Left out is what they are glad to be spared: „slettes ikke“, „opkræves ikke“. */
const infinitives = words(`
  refundere kompensere kreditere annullere reparere returnere acceptere garantere dispensere ekspedere reservere montere installere
  konvertere subsidiere arrangere udleje udlåne tilbagebetale betale udbetale bytte ombytte veksle dække flytte åbne genåbne
  rette erstatte udskifte hente nedsætte oprette genoprette forlænge fremskynde fremskaffe skaffe bevilge bevillige fjerne rydde
  opgradere nedgradere finansiere medtage behandle forhandle diskutere drøfte begrunde besvare efterkomme eftergive rådgive medregne
  tildele udstede anerkende godkende redde forny omgøre frafalde genoptage fravige imødekomme optage udlevere levere låne genskabe
  bestille genbestille udføre gennemføre overføre føre sende eftersende oplyse give tage tilbyde yde undersøge indløse løse
  fremrykke udsætte fastsætte hjælpe sælge købe trykke skrive skifte indgå rykke bringe frigive overdrage omlægge booke
  ombooke gendanne nulstille efterlevere omdirigere lempe udskyde hæve spore samle opdele køre rengøre
`)

/** „Vi ⟦refunderer⟧ ikke“ */
export const serves = [
  ...infinitives.map(verb => `${verb}r`),
  ...words('godtgør vejleder ringer kommer udbyder'),
]

/** „Vi ⟦blander⟧ os ikke“ */
export const meddles = words(
  'gør blander går lader rører rykker holder viser efterforsker stopper henviser læser rejser syr',
)

/** „Der ⟦refunderes⟧ ikke“ */
export const isServed = [
  ...infinitives.map(verb => `${verb}s`),
  ...words(`
    opsiges ændres sættes godtgøres bruges afbestilles modtages ankes ophæves laves gøres refinansieres aktiveres afleveres slettes afbrydes kombineres opnås nås findes tilkøbes indgives indsendes indfris deles ændres medtages
  `),
]
