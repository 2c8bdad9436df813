import type {Facts} from '../facts/facts.js'
import type {Found} from '../facts/found.js'
import type {Reading} from '../facts/reading.js'
import type {Lexicon} from '../phrases/lexicon.js'
import {contains, overlaps, type Range} from '../ranges/range.js'
import {notTheWriterAs} from './own-words.js'
import type {Example, Rewrite, Rule, RuleKind, Seen, Wording} from './rule.js'

/** Words found in the writer's own voice, with what a rewrite of them needs. */
export interface FoundPhrase<W extends string> {
  readonly wording: W
  readonly entry: string
  /** What is reported. */
  readonly range: Range
  readonly sentence: Found['sentence']
  readonly message: Seen['message']
  /** The whole message. */
  readonly text: string
  readonly reading: Reading
  readonly facts: Facts
}

/** What a language gives to a rule that finds phrases. */
export interface Phrases<W extends string> {
  /** By wording: what is found. */
  readonly phrases: Readonly<Record<W, Lexicon>>
  /** Harmless phrases that hold one of those: “worst case”, 最悪の場合. */
  readonly harmless?: Lexicon
  /** What is reported, when it is more than the phrase: “to increase my sales before the summer”. */
  readonly span?: (found: Found, text: string, reading: Reading) => Range
  /** What is marked and quoted, when words found end in the middle of a phrase: “take my business to ⟦Walmart⟧”. Holds the range. */
  readonly marked?: (
    range: Range,
    sentence: Found['sentence'],
    seen: Pick<Seen, 'facts' | 'message' | 'reading'>,
  ) => Range
  /** Further grounds for silence: the customer is angry, not the writer. */
  readonly isHarmless?: (found: Found, seen: Pick<Seen, 'facts' | 'message' | 'reading'>) => boolean
  /** Complete natural sentences made of the message's own facts, best first. */
  readonly rewrite?: (found: FoundPhrase<W>) => readonly Rewrite[]
  /** Further lexicons that the rewrite looks at. */
  readonly beside?: readonly Lexicon[]
  readonly wording: Readonly<Record<W, Wording>>
  readonly examples: readonly Example[]
}

/** Whether the rule has anything to say in this message at all; otherwise why not. */
export type Condition = (
  seen: Pick<Seen, 'facts' | 'message' | 'reading'>,
) => Parameters<Seen['silent']>[0] | undefined

const wordsAlone = ({start, end}: Found): Range => ({start, end})
const asFound = (range: Range): Range => range

/** A rule that finds phrases in the writer's own words. */
export function phraseRule<Id extends string, W extends string>(
  kind: RuleKind<Id, Record<string, never>, W>,
  data: Phrases<W>,
  condition: Condition = () => undefined,
): Rule<Id, Record<string, never>, W> {
  const {
    phrases,
    harmless,
    span = wordsAlone,
    marked = asFound,
    isHarmless,
    rewrite,
    beside = [],
    wording,
    examples,
  } = data
  const wordings = Object.keys(phrases) as W[]
  return {
    kind,
    wording,
    examples,
    lexicons: [...Object.values<Lexicon>(phrases), ...(harmless ? [harmless] : []), ...beside],
    check(seen, report) {
      const {message, facts, reading, silent} = seen
      const {text} = message.prose
      const spared = harmless ? reading.found(harmless) : []
      let reported: Range | undefined
      for (const {wording, found} of inOrder(wordings, phrases, reading)) {
        const range = span(found, text, reading)
        if (reported && (overlaps(reported, range) || adjoin(reported, range, text))) continue
        const why =
          condition(seen) ??
          notTheWriterAs(facts, found) ??
          (spared.some(phrase => contains(phrase, found)) || isHarmless?.(found, seen)
            ? 'harmless phrase'
            : undefined)
        if (why !== undefined) {
          silent(why, range)
          continue
        }
        const {entry, sentence} = found
        const at = marked(range, sentence, seen)
        reported = at
        report({
          wording,
          at,
          data: {words: at},
          ...(rewrite && {
            rewrites: () => rewrite({wording, entry, range, sentence, message, text, reading, facts}),
          }),
        })
      }
    },
  }
}

/** “I am shaken” and “to the core” are one outburst. */
const adjoin = (one: Range, other: Range, text: string): boolean =>
  other.start > one.end && text.slice(one.end, other.start) === ' '

function inOrder<W extends string>(
  wordings: readonly W[],
  phrases: Readonly<Record<W, Lexicon>>,
  reading: Reading,
): readonly {readonly wording: W; readonly found: Found}[] {
  return wordings
    .flatMap(wording => reading.found(phrases[wording]).map(found => ({wording, found})))
    .sort((a, b) => a.found.start - b.found.start || b.found.end - a.found.end)
}
