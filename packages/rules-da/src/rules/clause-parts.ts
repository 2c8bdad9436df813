import {words} from '@tactlint/core'

/** A thing that something was done to, and what is told of it behind. */
export interface Done {
  readonly thing: string
  readonly isDefinite: boolean
  /** „i går“, „til den forkerte adresse“; empty where nothing follows. */
  readonly rest: string
}

const possessive = new Set(words('min mit mine vores hans hendes'))
const definite = new Set(words('den det de hele alle begge samtlige denne dette disse'))
const indefinite = new Set(
  words('en et to tre fire fem seks syv otte ni ti elleve tolv flere nogle mange halvdelen'),
)
/** May stand behind a thing and open what is told of it. */
const opener = new Set(
  words(`
    på fra til hos under over for ved efter før uden med inden siden mod gennem ind ud op ned væk tilbage igen nu allerede stadig
    helt forkert galt skævt omvendt dobbelt sammen selv alligevel kl
  `),
)
const ofThing = new Set(['af', 'om'])
const time =
  /^(?:i (?:går|dag|morges|aftes|nat|mandags|tirsdags|onsdags|torsdags|fredags|lørdags|søndags|sidste uge|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december)|den \d)/i
const noThing = new Set(
  words(
    'igen meget noget andet siden uden inden mellem hinanden intet ingen anden nogen eneste altid bagefter',
  ),
)

const isNoun = (word: string): boolean =>
  (word === 'kr.' || /^\p{L}[\p{L}\d-]*$/u.test(word)) && !opener.has(word.toLowerCase())
const hasArticle = (word: string): boolean =>
  /^[\p{L}-]{3,}(?:en|et|erne|ene)$/u.test(word) && !noThing.has(word.toLowerCase())
/** „rykkere“ */
const isSeveral =
  /^\p{Ll}{3,}(?:ere|inger|ioner|mails|mailer|varer|breve|penge|beskeder|kopier|pakker|fakturaer)$/u
/** „FBA15DJ9S3J5“, „5520183“ */
const isReference = (word: string): boolean =>
  /^[(#]?(?:\p{Lu}|\d)[\p{L}\d-]*\)?$/u.test(word) && /\d/.test(word)

/** „mine gamle filer fra serveren i går“: the thing, and the rest; undefined where it is not sure where the thing ends. */
export function thingAndRest(text: string): Done | undefined {
  if (
    /[,;:!?–]|(?<!\p{L})(?:og|eller|men|fordi|så|hvis|når|som|der|at|jer|jeres|i selv|du|din|dit|dine)(?!\p{L})/iu.test(
      text,
    )
  )
    return undefined
  const list = text.split(' ').filter(word => word !== '')
  const end = endOfThing(list)
  if (end === undefined) return undefined
  let to = end
  while (to < list.length && isReference(list[to] ?? '')) to++
  // „låget af kassen“
  if (ofThing.has((list[to] ?? '').toLowerCase())) {
    const behind = endOfThing(list.slice(to + 1))
    if (behind === undefined) return undefined
    to += 1 + behind
  }
  const rest = list.slice(to)
  if (rest.length > 0 && !opener.has((rest[0] ?? '').toLowerCase()) && !opensTime(rest)) return undefined
  const first = (list[0] ?? '').toLowerCase()
  return {
    thing: list.slice(0, to).join(' '),
    isDefinite:
      !indefinite.has(first) && !/^\d/.test(first) && !(isSeveral.test(first) && !hasArticle(first)),
    rest: rest.join(' '),
  }
}

/** „i går“, „den 3. maj“ */
export const isOnDay = (rest: string): boolean =>
  / (?:i (?:går|morges|aftes|\p{L}+dags)|den \d)/u.test(` ${rest}`)

const opensTime = (rest: readonly string[]): boolean =>
  time.test(rest.join(' ')) ||
  /^i (?:\p{L}+(?:e[nt]|erne)|\d+|\p{Lu}\p{L}+|to|tre|fire|over|snart)(?: |$)/u.test(rest.join(' ')) ||
  /^(?:(?:to|tre|fire|flere|\d+) gange|hver \p{L}+$)/u.test(rest.join(' '))

/** Behind the noun of the thing that words begin with. */
function endOfThing(list: readonly string[]): number | undefined {
  const [first = ''] = list
  const small = first.toLowerCase()
  if (hasArticle(first) && !possessive.has(small) && !definite.has(small)) return 1
  let at: number
  if (indefinite.has(small) || /^\d[\d.]*$/.test(first)) {
    // „tre af mine varer“
    if (list[1] === 'af') {
      if (!possessive.has(list[2] ?? '') && !definite.has(list[2] ?? '')) return undefined
      at = 3
    } else at = 1
  } else if (possessive.has(small) || definite.has(small)) {
    at = 1
    if (/^\d+$/.test(list[1] ?? '')) at = 2
  } else if (isSeveral.test(first) && (list.length === 1 || opener.has((list[1] ?? '').toLowerCase())))
    return 1
  else return undefined
  // Adjectives end in „-e“, and the noun is the last before something that is none.
  for (let adjectives = 0; adjectives < 3; adjectives++, at++) {
    const word = list[at]
    if (word === undefined || !isNoun(word)) return undefined
    const behind = list[at + 1]
    if (
      behind === undefined ||
      opener.has(behind.toLowerCase()) ||
      ofThing.has(behind.toLowerCase()) ||
      isReference(behind) ||
      opensTime(list.slice(at + 1))
    )
      return at + 1
    if (!/(?:e|[a-z]s|^nyt?|igt?|anden|andet)$/.test(word)) return undefined
  }
  return undefined
}

/** Infinitive, past and participle of what is done to things; the passive says it without blame: „er blevet slettet“. */
const verbs = words(`
  slette/slettede/slettet lukke/lukkede/lukket spærre/spærrede/spærret ødelægge/ødelagde/ødelagt knuse/knuste/knust
  ridse/ridsede/ridset knække/knækkede/knækket trække/trak/trukket hæve/hævede/hævet opkræve/opkrævede/opkrævet
  fakturere/fakturerede/faktureret fjerne/fjernede/fjernet afvise/afviste/afvist annullere/annullerede/annulleret
  afbestille/afbestilte/afbestilt aflyse/aflyste/aflyst ændre/ændrede/ændret flytte/flyttede/flyttet sende/sendte/sendt
  levere/leverede/leveret aflevere/afleverede/afleveret forveksle/forvekslede/forvekslet overse/overså/overset
  tabe/tabte/tabt montere/monterede/monteret installere/installerede/installeret registrere/registrerede/registreret
  beregne/beregnede/beregnet regne/regnede/regnet opsige/opsagde/opsagt udskifte/udskiftede/udskiftet skifte/skiftede/skiftet
  blokere/blokerede/blokeret suspendere/suspenderede/suspenderet deaktivere/deaktiverede/deaktiveret
  forsinke/forsinkede/forsinket udskyde/udskød/udskudt stoppe/stoppede/stoppet afbryde/afbrød/afbrudt
  behandle/behandlede/behandlet pakke/pakkede/pakket mærke/mærkede/mærket bogføre/bogførte/bogført
  udbetale/udbetalte/udbetalt overføre/overførte/overført refundere/refunderede/refunderet nedlægge/nedlagde/nedlagt
  beskadige/beskadigede/beskadiget opdatere/opdaterede/opdateret vedhæfte/vedhæftede/vedhæftet bestille/bestilte/bestilt
  oprette/oprettede/oprettet rette/rettede/rettet åbne/åbnede/åbnet betale/betalte/betalt hente/hentede/hentet
  tømme/tømte/tømt reparere/reparerede/repareret besvare/besvarede/besvaret overholde/overholdt/overholdt
  oplyse/oplyste/oplyst tilføje/tilføjede/tilføjet undersøge/undersøgte/undersøgt bekræfte/bekræftede/bekræftet
  kontrollere/kontrollerede/kontrolleret aktivere/aktiverede/aktiveret returnere/returnerede/returneret
  smadre/smadrede/smadret kreditere/krediterede/krediteret tilbageføre/tilbageførte/tilbageført
  bytte/byttede/byttet forlægge/forlagde/forlagt forbytte/forbyttede/forbyttet tilbageholde/tilbageholdt/tilbageholdt
  nedprioritere/nedprioriterede/nedprioriteret vælte/væltede/væltet spolere/spolerede/spoleret skamfere/skamferede/skamferet
  maltraktere/maltrakterede/maltrakteret fejltaste/fejltastede/fejltastet fejlpakke/fejlpakkede/fejlpakket
  fejlekspedere/fejlekspederede/fejlekspederet fejladressere/fejladresserede/fejladresseret forhale/forhalede/forhalet låse/låste/låst fordoble/fordoblede/fordoblet dele/delte/delt
`).map(forms => forms.split('/'))

/** Said of a thing in milder words. */
const milder: Readonly<Record<string, string>> = {
  smadret: 'ødelagt',
  spoleret: 'ødelagt',
  skamferet: 'beskadiget',
  maltrakteret: 'beskadiget',
  fejltastet: 'tastet forkert',
  fejlpakket: 'pakket forkert',
  fejlekspederet: 'ekspederet forkert',
  fejladresseret: 'sendt til en forkert adresse',
  forhalet: 'trukket ud',
}
const form = (index: number) =>
  new Map(verbs.map(forms => [forms[index] ?? '', milder[forms[2] ?? ''] ?? forms[2] ?? ''] as const))

/** Participles by infinitive, past and participle: „slettet“ for „slette“, „slettede“ and itself. */
export const participleOf = {infinitive: form(0), past: form(1), participle: form(2)}
