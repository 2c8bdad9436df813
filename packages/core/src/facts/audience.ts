import {isMachineSyntax} from '../entities/placeholders.js'
import type {Entity} from '../entities/entity.js'
import {textOf} from '../nlcst/leaves.js'
import {rangeOf} from '../nlcst/offsets.js'
import type {Audience, Known} from '../message/message.js'
import type {Lexicon} from '../phrases/lexicon.js'
import {contains, overlaps, type Range} from '../ranges/range.js'
import type {SpeechAct, TopicMention} from './facts.js'
import type {Found} from './found.js'
import type {Reading} from './reading.js'

/** Words, a mark or a place that speak for who reads: “my order” for a support desk, “your order” for a customer. */
export interface AudienceSign extends Range {
  readonly audience: Audience
  /** 1 is a hint, 2 shows it where nothing speaks against it, 3 names the reader or the writer. */
  readonly weight: number
}

interface Ends {
  readonly greeting: Lexicon
  readonly closing: Lexicon
}

/** What a message looks like. */
export interface Shape {
  /** Greets and ends. */
  readonly isLetter: boolean
  /** Has a number that somebody can look up. */
  readonly isCase: boolean
}

/** Words by which the reader or the writer can be known. */
export interface AudienceLexicons {
  /** Each shows it where nothing speaks against it: “my order” is written to a support desk, “your order” to a customer. */
  readonly audience: Readonly<Record<Audience, Lexicon>>
  /** Show it in company of others: “could you check”, “we have checked”. */
  readonly audienceHints?: Readonly<Record<Audience, Lexicon>>
  /** Names of those who answer: “customer service”. In the first line they are the reader, in the last ones the writer. */
  readonly desks?: Lexicon
}

/** What speaks for one side must be so many times what speaks for the other. */
const times = 2

/** The same entry over and over says little more than twice. */
const mostOfOneEntry = 2

const sides = ['support', 'customer'] as const satisfies readonly Audience[]

/** The signs that words give. */
export function audienceSignsIn(
  reading: Omit<Reading, 'language'>,
  {audience, audienceHints, desks, greeting, closing}: AudienceLexicons & Ends,
): readonly AudienceSign[] {
  const found = (lexicon: Lexicon | undefined): readonly Found[] =>
    lexicon === undefined ? [] : limited(reading.found(lexicon))
  return heaviest([
    ...desksIn(reading, found(desks), reading.found(greeting), reading.found(closing)),
    ...sides.flatMap(side => found(audience[side]).map(signFor(side, 2))),
    ...sides.flatMap(side => found(audienceHints?.[side]).map(signFor(side, 1))),
  ])
}

/**
 * Who reads, by all signs; undefined when they are too few or speak for both.
 * @param shape of the message: a line of anything needs more signs
 */
export function audienceShownBy(
  signs: readonly AudienceSign[],
  shape: Shape = {isCase: true, isLetter: true},
): Known<Audience> | undefined {
  const weightOf = (side: Audience) =>
    signs.reduce((sum, {audience, weight}) => (audience === side ? sum + weight : sum), 0)
  const [value, less] =
    weightOf('support') > weightOf('customer')
      ? (['support', 'customer'] as const)
      : (['customer', 'support'] as const)
  const [strongest] = signs.filter(({audience}) => audience === value).sort((a, b) => b.weight - a.weight)
  if (strongest === undefined) return undefined
  const weight = weightOf(value)
  const ahead = weight - weightOf(less)
  const needed = neededFor(value, strongest.weight > 1, weightOf(less) === 0, shape)
  if (ahead < needed || weight < times * weightOf(less)) return undefined
  return {value, from: 'inferred', at: {start: strongest.start, end: strongest.end}}
}

/** A line of anything is no message to a desk; who takes it for one misses greeting, closing and number. */
function neededFor(
  audience: Audience,
  isShown: boolean,
  isUndisputed: boolean,
  {isCase, isLetter}: Shape,
): number {
  if (isCase) return 2
  if (isShown) return isLetter || audience === 'customer' ? 2 : 3
  if (isLetter) return isUndisputed && audience === 'support' ? 2 : 3
  return 4
}

/**
 * The signs of words, and what shows it beside them: a case that is told with its number, a request, a template with the reader's
 * name to fill in.
 */
export function withSignsBeside(
  signs: readonly AudienceSign[],
  acts: readonly SpeechAct[],
  entities: readonly Entity[],
  topics: readonly TopicMention[],
): readonly AudienceSign[] {
  const told = acts.find(({act}) => act === 'complaint' || act === 'event')
  // “Pay the rent by Friday” may be written by either side.
  const asked = acts.find(({act, isClaim}) => act === 'request' && isClaim !== true)
  const named = topics.find(({topic}) => topic !== 'other')?.at[0]
  const identifier = entities.find(({kind}) => kind === 'identifier')
  // Only who sells has one, and writes it to the marketplace.
  const shipped = entities.find(entity => entity.kind === 'identifier' && entity.family === 'shipment-id')
  const marks = entities.filter(entity => entity.kind === 'placeholder' && isMachineSyntax(entity.syntax))
  const greeting = acts.find(({act}) => act === 'greeting')
  const name = marks.find(mark => greeting !== undefined && contains(greeting, mark))
  const mark = name ?? marks[0]
  // Words say a thing once, but “my parcel is lost” tells whose it is and that something is wrong.
  const isNew = (range: Range, heaviest: number) =>
    !signs.some(sign => !(sign.audience === 'support' && sign.weight > heaviest) && overlaps(sign, range))
  const isAnswer = signs.some(({audience, weight}) => audience === 'customer' && weight > 1)
  const ofCase = [
    ...[told, asked].filter(act => act !== undefined && isNew(act, 1)),
    ...(named && isNew(named, 3) ? [named] : []),
    ...(identifier && (shipped ?? told ?? asked) ? [identifier] : []),
  ]
  return [
    ...signs,
    ...(isAnswer || shipped === undefined ? [] : [signFor('support', 1)(shipped)]),
    ...(isAnswer ? [] : ofCase.flatMap(range => (range ? [signFor('support', 1)(range)] : []))),
    ...(mark ? [signFor('customer', name ? 2 : 1)(mark)] : []),
  ]
}

const signFor =
  (audience: Audience, weight: number) =>
  ({start, end}: Range): AudienceSign => ({start, end, audience, weight})

function limited(found: readonly Found[]): readonly Found[] {
  const counts = new Map<string, number>()
  return found.filter(({entry}) => {
    const count = (counts.get(entry) ?? 0) + 1
    counts.set(entry, count)
    return count <= mostOfOneEntry
  })
}

/** “Dear Customer Service,” above, “Jo⏎Customer Service” below. */
function desksIn(
  {sentences}: Omit<Reading, 'language'>,
  desks: readonly Found[],
  greetings: readonly Found[],
  closings: readonly Found[],
): readonly AudienceSign[] {
  if (desks.length === 0) return []
  const closing = sentences.findLastIndex(sentence => closings.some(found => found.sentence === sentence))
  const signing = closing < 0 ? sentences.length - 1 : closing
  return desks.flatMap(desk => {
    const {sentence} = desk
    const line = textOf(sentence).trimEnd()
    const rest = line.slice(desk.end - rangeOf(sentence).start)
    if (sentence === sentences[0]) {
      const isGreeted = rest.length <= 1 && greetings.some(greeting => greeting.sentence === sentence)
      return isGreeted || rest === ',' ? [signFor('support', 3)(desk)] : []
    }
    return sentences.indexOf(sentence) >= signing && isSignature(line) ? [signFor('customer', 3)(desk)] : []
  })
}

const longestSignature = 60

/** “Customer Service”, „Kundeservice, NordTele“, サポートデスク 本田 */
const isSignature = (line: string): boolean =>
  line.length <= longestSignature && !/[.!?。！？:：]$/.test(line)

/** Of signs for one side in the same words the first, which weighs most. */
const heaviest = (signs: readonly AudienceSign[]): readonly AudienceSign[] =>
  signs.filter(
    (sign, index) =>
      !signs.slice(0, index).some(other => other.audience === sign.audience && overlaps(other, sign)),
  )
