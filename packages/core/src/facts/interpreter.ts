import type {Sentence} from 'nlcst'
import type {Lexicon} from '../phrases/lexicon.js'
import {rangeOf} from '../nlcst/offsets.js'
import {textOf} from '../nlcst/leaves.js'
import type {Known, Stage} from '../message/message.js'
import type {CatalogueTopic} from '../topics/catalogue.js'
import type {Range} from '../ranges/range.js'
import {audienceSignsIn, type AudienceLexicons} from './audience.js'
import type {Act, Interpretation, SpeechAct, TimeMention, TopicMention} from './facts.js'
import {notTheWriterIn} from './not-the-writer.js'
import type {Found} from './found.js'
import type {Reading} from './reading.js'

/** The words by which a language shows what its sentences do. */
export interface SpeechLexicons extends AudienceLexicons {
  /** Open a message: “Dear”, “Hej”, お世話になっております. Counted at the start of one of the first lines. */
  readonly greeting: Lexicon
  /** End it: “Kind regards”, “Med venlig hilsen”, 敬具. Counted at the start of one of the last lines. */
  readonly closing: Lexicon
  readonly thanks: Lexicon
  /** Ask the reader to do something: “could you”, “vil I”, いただけますか. */
  readonly request: Lexicon
  /** The same with a please-word or please-form: “please send”, 〜てください. */
  readonly please?: Lexicon
  /** Wishes stated flatly: “I want my money back”. */
  readonly wish?: Lexicon
  /** Orders that words show: “you must”, “I demand”. Bare imperatives are for the pack's grammar. */
  readonly order?: Lexicon
  readonly apology?: Lexicon
  readonly promise?: Lexicon
  /** Says what can't be done: “we cannot refund”, できかねます. */
  readonly refusal?: Lexicon
  /** Something is not as it should be: “has not arrived”, “er forkert”, 届いていません. */
  readonly complaint: Lexicon
  /** Something happened or keeps happening, at a time that the reader can't know: “was deactivated”, “falder ud”, 消えてしまいました. */
  readonly event?: Lexicon
  /** Say when without digits: “yesterday” is known, “the other day” is vague, “at the moment” is now. */
  readonly times?: Readonly<Record<TimeMention['as'], Lexicon>>
  /** Words that name the writer's case: “my order”, “vores forsendelse”. A topic without them is not told in this language. */
  readonly topics: Readonly<Partial<Record<CatalogueTopic, Lexicon>>>
  /** How far a case is: “thank you for your reply” is a follow-up, “it works again” is resolved. */
  readonly stage?: Readonly<Partial<Record<Stage, Lexicon>>>
  /** May tell that reader and writer were in touch: “replied”, “as agreed”, 回答. A message to a desk with none of them is the first. */
  readonly contact?: Lexicon
  /** Ask how something is done: “how do I”, “hoe kan ik”. Such a sentence names no case of the writer's, unless it complains. */
  readonly generalQuestion?: Lexicon
  /** Take back what follows in the clause: “I am not”, “het gaat mij niet om”. */
  readonly negation?: Lexicon
  /** Tell what somebody else says or feels, from there to the end of the sentence: “the customer writes that”. */
  readonly reporting?: Lexicon
  /** Behind a comma, a report ends with them: “…, and I”. */
  readonly resuming?: Lexicon
}

type Interpretable = Omit<Reading, 'language'>

/** Number of sentences at either end of a message where greeting and closing are looked for. */
const opening = 4
const ending = 6

/** Interpretation by words alone; a pack may add what its grammar shows. */
export function interpreter(lexicons: SpeechLexicons) {
  return (reading: Interpretable): Interpretation => ({
    acts: [
      ...greetingsIn(reading, lexicons.greeting),
      ...requests(reading, lexicons),
      ...containing(reading, lexicons.apology, 'apology'),
      ...containing(reading, lexicons.promise, 'promise'),
      ...containing(reading, lexicons.refusal, 'refusal'),
      ...containing(reading, lexicons.complaint, 'complaint'),
      ...eventsIn(reading, lexicons.event),
      ...containing(reading, lexicons.thanks, 'thanks'),
      ...within(reading, lexicons.closing, 'closing', reading.sentences.slice(-ending)),
    ],
    topics: topicsOf(reading, lexicons),
    times: timesIn(reading, lexicons.times),
    notTheWriter: notTheWriterIn(reading, lexicons),
    audienceSigns: audienceSignsIn(reading, lexicons),
    ...stageOf(reading, lexicons.stage),
    ...(lexicons.contact && {
      contacts: reading.found(lexicons.contact).map(({start, end}) => ({start, end})),
    }),
  })
}

/** All of them, for `lexicons` of the pack. */
export const lexiconsOf = ({
  topics,
  audience,
  audienceHints,
  stage = {},
  times,
  ...others
}: SpeechLexicons): readonly Lexicon[] => [
  ...Object.values<Lexicon>(others),
  ...Object.values<Lexicon>(topics),
  ...Object.values(audience),
  ...Object.values<Lexicon>(audienceHints ?? {}),
  ...Object.values(stage),
  ...Object.values<Lexicon>(times ?? {}),
]

const timesIn = (reading: Interpretable, times: SpeechLexicons['times']): readonly TimeMention[] =>
  times === undefined
    ? []
    : (['known', 'vague', 'now'] as const).flatMap(as =>
        reading.found(times[as]).map(({start, end}) => ({start, end, as})),
      )

const eventsIn = (
  reading: Interpretable,
  lexicon: Lexicon | undefined,
): readonly Omit<SpeechAct, 'language'>[] =>
  lexicon === undefined ? [] : reading.found(lexicon).map(({start, end}) => ({act: 'event', start, end}))

/** One request a sentence: the politest of its forms counts. */
function requests(
  reading: Interpretable,
  {request, please, wish, order}: SpeechLexicons,
): Omit<SpeechAct, 'language'>[] {
  const bySentence = new Map<number, Omit<SpeechAct, 'language'>>()
  for (const [lexicon, force] of [
    [order, 0],
    [wish, 0.3],
    [please, 0.7],
    [request, 1],
  ] as const) {
    for (const act of containing(reading, lexicon, 'request')) {
      const weaker = bySentence.get(act.start)?.by ?? []
      bySentence.set(act.start, {...act, force, by: [...weaker, ...(act.by ?? [])]})
    }
  }
  return [...bySentence.values()].sort((a, b) => a.start - b.start)
}

function containing(
  reading: Interpretable,
  lexicon: Lexicon | undefined,
  act: Act,
): Omit<SpeechAct, 'language'>[] {
  const bySentence = new Map<Sentence, Range[]>()
  for (const {sentence, start, end} of lexicon === undefined ? [] : reading.found(lexicon)) {
    const by = bySentence.get(sentence)
    if (by === undefined) bySentence.set(sentence, [{start, end}])
    else by.push({start, end})
  }
  // What is complained of may be read from a screen: “The page says ‘not delivered’.”
  const isWriters = act === 'request' || act === 'thanks'
  return [...bySentence].map(([sentence, by]) => ({act, ...rangeOf(sentence), ...(isWriters && {by})}))
}

const sentencesWith = (reading: Interpretable, lexicon: Lexicon | undefined): ReadonlySet<Sentence> =>
  new Set(lexicon === undefined ? [] : reading.found(lexicon).map(({sentence}) => sentence))

/** Sentences that begin with a phrase of the lexicon. */
function within(
  reading: Interpretable,
  lexicon: Lexicon,
  act: Act,
  sentences: readonly Sentence[],
): Omit<SpeechAct, 'language'>[] {
  return reading
    .found(lexicon)
    .filter(found => sentences.includes(found.sentence) && isFirst(found))
    .map(({sentence}) => ({act, ...rangeOf(sentence)}))
}

const greetingsIn = (reading: Interpretable, lexicon: Lexicon): Omit<SpeechAct, 'language'>[] => {
  const first = reading.sentences.slice(0, opening)
  return reading
    .found(lexicon)
    .filter(found => first.includes(found.sentence) && isFirst(found))
    .map(found => ({act: 'greeting', start: rangeOf(found.sentence).start, end: endOfGreeting(found)}))
}

/** “Hi, my parcel is lost.” greets up to the comma and says something, “hi where is my parcel it was due on Monday” up to the second word. */
function endOfGreeting({end, sentence}: Found): number {
  const whole = rangeOf(sentence)
  const rest = textOf(sentence).slice(end - whole.start)
  const [name = ''] = /^[^,、，:;!！–—\n]*[,、，:;!！–—\n]/u.exec(rest) ?? []
  if (name !== '' && says(rest.slice(name.length), 3)) return end + name.length
  return name === '' && says(rest, 8) ? end : whole.end
}

/** Whether so many words are there; where words are not parted, three letters are one. */
const says = (text: string, words: number): boolean =>
  text.split(/\s+/).filter(word => /\p{L}/u.test(word)).length >= words ||
  (/[\u3040-\u9fff]/.test(text) && text.replace(/\P{L}/gu, '').length >= words * 3)

/** Nothing but white space or signs (“– Hi”) stands before it. */
function isFirst({start, sentence}: Found): boolean {
  const from = rangeOf(sentence).start
  return !/[\p{L}\p{N}]/u.test(textOf(sentence).slice(0, start - from))
}

function topicsOf(
  reading: Interpretable,
  {topics, complaint, generalQuestion}: SpeechLexicons,
): readonly TopicMention[] {
  const general = sentencesWith(reading, generalQuestion)
  const complaining = sentencesWith(reading, complaint)
  return (Object.entries(topics) as [CatalogueTopic, Lexicon][])
    .map(([topic, lexicon]): TopicMention => {
      const at = reading
        .found(lexicon)
        .filter(({sentence}) => complaining.has(sentence) || !general.has(sentence))
        .map(({start, end}) => ({start, end}))
      return {topic, weight: at.length, at}
    })
    .filter(({weight}) => weight > 0)
}

/** What has come furthest first: a solved case was a reminder before. */
const stages: readonly Stage[] = ['resolved', 'escalation', 'follow-up', 'first']

function stageOf(
  reading: Interpretable,
  lexicons: SpeechLexicons['stage'] = {},
): {readonly stage?: Known<Stage>} {
  for (const value of stages) {
    const [found] = lexicons[value] === undefined ? [] : reading.found(lexicons[value])
    if (found) return {stage: {value, from: 'inferred', at: {start: found.start, end: found.end}}}
  }
  return {}
}
