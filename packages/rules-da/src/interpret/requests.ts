import {
  leaves,
  overlaps,
  rangeOf,
  textOf,
  type Found,
  type Interpretation,
  type Lexicon,
  type Range,
  type Reading,
  words,
} from '@tactlint/core'
import type {Paragraph, Sentence} from 'nlcst'
import {blame} from '../lexicon/blame/blame.js'
import {emotions} from '../lexicon/emotions/emotions.js'
import {infinitiveOf} from '../lexicon/requests/imperatives.js'
import {jabs} from '../lexicon/jabs/jabs.js'
import {insults} from '../lexicon/emotions/oaths.js'
import {noOrderBefore, orderOnlyBefore} from '../lexicon/requests/order-contexts.js'
import {pleaseForms, pursuits, readerQuestions, requests, thirdPerson} from '../lexicon/requests/requests.js'

type Interpretable = Omit<Reading, 'language'>
type Acts = Interpretation['acts']

/** Requests that only the grammar shows: orders, and questions after something of one's own. */
export function requestsByGrammar(reading: Interpretable, known: Acts, others: readonly Range[]): Acts {
  const asked = new Set(known.filter(({act}) => act === 'request').map(({start}) => start))
  // „Kunden skriver: »Send mig pengene.«“ orders nothing.
  const isOwn = (order: Range) => !others.some(other => overlaps(other, order))
  const orders = reading.sentences
    .filter(sentence => {
      const order = asked.has(rangeOf(sentence).start) ? undefined : orderIn(sentence, reading)
      return order !== undefined && isOwn(order)
    })
    .map(sentence => ({act: 'request' as const, force: 0, ...rangeOf(sentence)}))
  for (const {start} of orders) asked.add(start)
  // „hvor er den?? send den nu“: beside an order the question is no kind one.
  const isHard = [...known, ...orders].some(({act, force = 1}) => act === 'request' && force < 0.5)
  const vented = new Set(venting.flatMap(lexicon => reading.found(lexicon).map(({sentence}) => sentence)))
  const asking = new Set([
    ...reading.found(pursuits).map(({sentence}) => sentence),
    // „Er den gået tabt?“ asks for an answer, „Hvor svært kan det være?“ for none.
    ...reading.sentences.filter(sentence => isQuestion(sentence) && !vented.has(sentence)),
  ])
  const questions = [...asking]
    .filter(sentence => !asked.has(rangeOf(sentence).start))
    .map(sentence => ({act: 'request' as const, force: isHard ? 0.3 : 1, ...rangeOf(sentence)}))
  return [...orders, ...questions]
}

/** „… gået tabt?“, „… gået tabt?!“ */
const isQuestion = (sentence: Sentence): boolean => textOf(sentence).trimEnd().slice(-3).includes('?')

const venting: readonly Lexicon[] = [blame, emotions, insults, jabs]

/** Where the order of a sentence begins: at its verb. */
export function orderIn(sentence: Sentence, reading: Interpretable): Range | undefined {
  if (isStep(sentence, reading) || isCited(textOf(sentence))) return undefined
  const tokens = tokensOf(sentence)
  // „… send den nu?“ wonders, „Svar på mail af 3. marts:“ is a heading.
  if (/^[?:]$/.test(tokens.at(-1)?.text ?? '')) return undefined
  for (const [at, token] of tokens.entries()) {
    if (infinitiveOf[token.text] === undefined || !opensClause(tokens, at)) continue
    if (isOrder(tokens, at)) return token
  }
  return undefined
}

interface Token extends Range {
  readonly text: string
}

const tokensOf = (sentence: Sentence): readonly Token[] =>
  leaves(sentence)
    .filter(({type}) => type !== 'WhiteSpaceNode')
    .map(leaf => ({text: textOf(leaf).toLocaleLowerCase('da'), ...rangeOf(leaf)}))

/** Before the verb of an order: „Så send den dog“, „…, og giv mig pengene“. */
const lead = new Set(words('så nu og men eller ellers bare derfor venligst hallo ok'))

function opensClause(tokens: readonly Token[], at: number): boolean {
  let first = at
  while (first > 0 && lead.has(tokens[first - 1]?.text ?? '')) first--
  const before = tokens[first - 1]?.text
  if (before === undefined || /^[,;–—:!?.…"»”(-]+$/u.test(before)) return true
  // „Tæl dem igen og send mig tallet“: one more order.
  return first < at && infinitiveOf[tokens[0]?.text ?? ''] !== undefined
}

/** Invitations of a friendly letter, not orders: „Skriv endelig“, „Ring, hvis …“, „Se vedhæftede faktura“. */
const invitations = /^(?:skriv|ring|kontakt|svar|giv|kom|send|sig|kig|se|meddel|læs)$/
const inviting = /^(?:endelig|helst|gerne|bare|blot|også|venligst|roligt)$/

/** „… betalt den 28., se kvitteringen“ */
const aside = /^(?:se|læs|find|hør|følg)$/
/** „Skift låsen“, „Tag jeres stillads ned“: no noun stands before these. */
const isTheReaders =
  /^(?:jeres|(?!(?:uden|inden|siden|mellem|igen|ingen|anden|foruden|forinden|hverken|enten|gerne)$)\p{L}{3,}(?:en|erne))$/u

function isOrder(tokens: readonly Token[], at: number): boolean {
  const verb = tokens[at]?.text ?? ''
  const next = tokens[at + 1]?.text ?? ''
  const words = tokens.map(({text}) => text)
  if (noOrderBefore[verb]?.has(next)) return false
  if (
    orderOnlyBefore[verb] &&
    !orderOnlyBefore[verb].has(next) &&
    (aside.test(verb) || !isTheReaders.test(next)) &&
    words.length > 1
  )
    return false
  // „Tjek leveringer for resultatet.“ stands on a screen.
  if (/^(?:tjek|check)$/.test(verb) && /(?:inger|elser)$/.test(next)) return false
  // „Lad være tomt“
  if (verb === 'lad' && !/^(?:med|at|nu|så|dog|få|slippe)$/.test(words[at + 2] ?? '')) return false
  // „Lever I også …?“, „Kom du frem?“
  if (/^(?:i|du|jeg|vi|man|han|hun)$/.test(next)) return false
  // „Hold nu op, hvor er det dyrt“, „Hold nu kæft“
  if (verb === 'hold' && /^(?:kæft|kaje|mund|da)$|^op,/.test(words.slice(at + 2, at + 4).join('')))
    return false
  // „Tag jer god tid“ is kind.
  if (
    verb === 'tag' &&
    words
      .slice(at + 1, at + 5)
      .join(' ')
      .includes('tid')
  )
    return false
  // „Skriv bare“ invites, „Send nu bare pakken“ does not.
  if (next !== 'nu' && words.slice(at + 1, at + 4).some(word => inviting.test(word))) return false
  // „Skriv til os, når du har fået pakken“ is said to a customer.
  if (invitations.test(verb) && words.includes('du')) return false
  // „1x saks, check.“
  if (next === '' || /^[.!]$/.test(next) ? at > 0 : false) return false
  if (invitations.test(verb) && words.some(word => /^(?:hvis|såfremt)$/.test(word))) return false
  // „Kontakt vores afdelingschef på 22 33 44 55“ says who can be reached.
  if (
    /^(?:ring|skriv|kontakt)$/.test(verb) &&
    /^(?:til|vores|min|mig|os)$/.test(next) &&
    words.includes('på')
  )
    return false
  if (
    /^(?:se|læs|find)$/.test(verb) &&
    words.some(word => /^(?:vedhæft|vedlagt|bilag|nedenfor|ovenfor|mere)/.test(word))
  )
    return false
  // „Tjek dine oplysninger“ is said to a customer.
  if (words.some(word => /^(?:din|dit|dine)$/.test(word)) && !/^(?:gør|pas|send)$/.test(verb)) return false
  // „Giv lyd, når den er klar“, „Giv mig besked, hvis …“
  if (
    verb === 'giv' &&
    words.slice(at + 1, at + 3).some(word => /^(?:lyd|besked)$/.test(word)) &&
    words.some(word => /^(?:når|hvis)$/.test(word))
  )
    return false
  // „Send fakturaen, tak.“
  return !(words.at(-2) === 'tak' || words.at(-1) === 'tak')
}

/** „1. Åbn Indstillinger. 2. Klik …“: a step of a guide. */
function isStep(sentence: Sentence, {paragraphs}: Interpretable): boolean {
  const first = tokensOf(sentence)[0]?.text ?? ''
  if (/^(?:\d{1,2}|[-*•·–])$/.test(first)) return true
  const known = numbered.get(paragraphs) ?? numberedIn(paragraphs)
  numbered.set(paragraphs, known)
  return known.has(sentence)
}

const numbered = new WeakMap<readonly Paragraph[], ReadonlySet<Sentence>>()
/** Letters before a sentence in which its number is looked for. */
const reach = 12

/** Sentences behind a number of their own. But „I sendte størrelse 38. Send de rigtige.“ */
function numberedIn(paragraphs: readonly Paragraph[]): ReadonlySet<Sentence> {
  const found = new Set<Sentence>()
  for (const paragraph of paragraphs) {
    let before = ''
    for (const child of paragraph.children) {
      const near = before.length > reach ? `x${before.slice(-reach)}` : before
      const isNumbered = /(?:(?:^|[\n.:;,!?(]\s?)\d{1,2}[.)]|(?:^|[\s(])(?:[-*•·–]|trin \d))\s?$/i.test(near)
      if (child.type === 'SentenceNode' && isNumbered) found.add(child)
      before = `${before.slice(-reach)}${textOf(child)}`
    }
  }
  return found
}

/** „Jeg vil gerne klage over …“, „Jeg vil gerne sige, at …“: speaks and asks for nothing. */
const isSpeaking = ({end, sentence}: Found): boolean =>
  /^ (?:bare |lige |også |hermed )?(?:klage|fortælle|gøre (?:jer |dig )?opmærksom|udtrykke|takke|rose|understrege|påpege|beklage|sige(?=,| at| tak| undskyld))(?![a-zà-ÿ])/i.test(
    textOf(sentence).slice(end - rangeOf(sentence).start),
  )

/** Words that ask nobody: „Hvorfor kan I ikke …“, „det kan I godt se“. */
export function isAsked(found: Found, reading: Interpretable): boolean {
  if (isSpeaking(found)) return false
  const opening = reading
    .found(readerQuestions)
    .some(({start, sentence}) => start === found.start && sentence === found.sentence)
  if (!opening) return true
  const tokens = tokensOf(found.sentence)
  const at = tokens.findIndex(({start}) => start === found.start)
  const before = tokens[at - 1]?.text
  if (found.entry === thirdPerson && !tokens.at(-1)?.text.startsWith('?')) return false
  // „Så ved I det.“
  if (before === 'så' && tokens[at]?.text === 'ved') return false
  // „Hvordan undgår vi det, og kan I sende en forklaring?“
  const joins = /^(?:,|og|men|eller|så)$/.test(before ?? '')
  if (/^(?:hvorfor|hvordan)$/.test(tokens[0]?.text ?? '') && !joins) return false
  if (tokens.at(-1)?.text.startsWith('?')) return !/^(?:hvorfor|hvordan)$/.test(before ?? '')
  return before === undefined || /^(?:[,;:–—.!?…-]+|og|men|så|eller|måske|hej)$/u.test(before)
}

/** „Betal senest den 1. maj, står der på fakturaen“ */
const isCited = (words: string): boolean => /, (?:står|stod|fremgår) (?:der|det) /i.test(words)

const politeExceptions =
  /^nu skal (?:i|du) ikke (?:tro|misforstå)|^(?:i|du) skal (?:(?:bare |blot )(?:sige|skrive|ringe|vide|spørge|kontakte|svare)|høre |lige |dog |jo |nok |ikke |have (?:mange |tusind )?tak|være velkom|endelig|vide)|^(?:nu|så|derfor) må (?:i|du) (?:have|gerne)|^(?:i|du) må (?:endelig|gerne|meget|godt|undskylde|have|ikke|bære|tage|også)/

/** „Der er gået fire timer, så nu må I da have set den“ supposes. */
const supposing =
  /^(?:nu )?(?:må|skal) (?:i|du) (?:[A-Za-zÀ-ÿ]+ )?(?:da|vel|jo|snart|efterhånden|nok)? ?(?:have|være) (?!i |på |venlig|sød|klar over)|^(?:i|du) må (?:da |vel |jo |snart |efterhånden |nok )+(?:have|være) /

/** „I skal genåbne kontoen“ orders, „hvad I skal bruge“ and „I skal have tak“ do not. */
export function isOrdered(found: Found): boolean {
  const words = textOf(found.sentence)
  // „Vi kræver ikke erstatning“, „Vi forventer, at det er en fejl“, „… skal være betalt, står der“
  if (/^ ikke(?![a-zæøå])/i.test(words.slice(found.end - rangeOf(found.sentence).start))) return false
  if (
    /forventer,? at (?:(?:det|den|dette) (?:er|var) (?:en|et|nok|fordi|vist|blot|bare) |.* ifølge )/i.test(
      words,
    ) ||
    isCited(words)
  )
    return false
  if (!/^(?:i|du) \((?:skal|ordner)|^\(nu\||^nu \(/.test(found.entry)) return true
  const tokens = tokensOf(found.sentence)
  const at = tokens.findIndex(({start}) => start === found.start)
  const before = tokens[at - 1]?.text
  const after = tokens.slice(at).map(({text}) => text)
  if (before !== undefined && !/^(?:[,;:–—!.…-]+|og|men|eller|så)$/u.test(before)) return false
  const clause = after.join(' ')
  return !politeExceptions.test(clause) && !supposing.test(clause) && tokens.at(-1)?.text !== '?'
}

/** Lexicons of requests that no order hides. */
export const softened: readonly Lexicon[] = [requests, pleaseForms]
