import type {Sentence} from 'nlcst'
import type {Found} from '../facts/found.js'
import {textOf} from '../nlcst/leaves.js'
import {rangeOf} from '../nlcst/offsets.js'
import type {Lexicon} from '../phrases/lexicon.js'
import {overlaps, type Range} from '../ranges/range.js'
import {notFor} from './for-whom.js'
import {kind, noOptions} from './kind.js'
import {isQuestion} from './message-shape.js'
import {notTheWriterAs} from './own-words.js'
import {phraseRule, type Phrases} from './phrase-rule.js'
import type {Rule, Seen} from './rule.js'

export const negativeFraming = kind({
  id: 'negative-framing',
  category: 'reframing',
  scope: 'reading',
  severity: 'info',
  fix: 'suggested',
  preset: 'recommended',
  needs: ['audience'],
  wordings: ['refusal'],
  options: noOptions,
})

/** What a language says about a refusal without a way forward. */
export interface NegativeFraming extends Phrases<'refusal'> {
  /** What can be done, or what happens next: “we can offer”, “instead”, “til gengæld”, 代わりに. */
  readonly waysForward: Lexicon
  /** Whether words found are one after all, and for this refusal: „vi sender“ is none in „vi sender ikke“. */
  readonly isWayForward?: (found: Found, refusal: Found) => boolean
  /** How a sentence asks without a question mark: どちらがよろしいでしょうか。 */
  readonly asksWithoutMark?: (sentence: string) => boolean
  /** Questions that ask nothing about the case: “Is there anything else I can help with?” */
  readonly routineQuestions?: Lexicon
}

/** Sentences around a refusal, or around several in a row, in which a way forward counts. */
const before = 1
const after = 3

/** Tells a customer what can't be done, with no way forward. */
export function negativeFramingRule(
  data: NegativeFraming,
): Rule<'negative-framing', Record<string, never>, 'refusal'> {
  const {isWayForward = () => true, asksWithoutMark = () => false, rewrite, routineQuestions} = data
  const {marked = (range: Range) => range} = data
  const refusalIn = (sentence: Sentence | undefined, seen: Known): Found | undefined =>
    seen.reading
      .found(data.phrases.refusal)
      .filter(
        found =>
          found.sentence === sentence &&
          notTheWriterAs(seen.facts, found) === undefined &&
          !(data.isHarmless?.(found, seen) ?? false),
      )
      .sort((one, other) => one.start - other.start)[0]
  /** The refusal in the sentence before or behind, in the same paragraph. */
  const beside = (sentence: Sentence, step: -1 | 1, seen: Known): Found | undefined => {
    const {sentences} = seen.reading
    const other = sentences[sentences.indexOf(sentence) + step]
    return other !== undefined && isJoined(sentence, other, seen.message.prose.text)
      ? refusalIn(other, seen)
      : undefined
  }
  /** “We cannot refund it. We cannot exchange it either.”: the last of those in a row. */
  const lastInRow = (found: Pick<Found, 'sentence' | 'start' | 'end'>, seen: Known) => {
    let last = found
    for (let next = beside(last.sentence, 1, seen); next; next = beside(next.sentence, 1, seen)) last = next
    return last
  }
  const isAnswered = (found: Found, seen: Known): boolean => {
    const {reading, message} = seen
    const {sentences} = reading
    const at = sentences.indexOf(found.sentence)
    const last = sentences.indexOf(lastInRow(found, seen).sentence)
    const routine = new Set<Sentence>(
      routineQuestions === undefined ? [] : reading.found(routineQuestions).map(({sentence}) => sentence),
    )
    // “Is there a PDF?”: the customer can go on.
    const asks = (sentence: Sentence): boolean =>
      !routine.has(sentence) &&
      (isQuestion(rangeOf(sentence), message.prose.text) || asksWithoutMark(textOf(sentence).trimEnd()))
    const near = new Set<Sentence>(sentences.slice(Math.max(0, at - before), last + after + 1))
    return (
      sentences.slice(at + 1, last + after + 1).some(asks) ||
      reading
        .found(data.waysForward)
        .some(way => near.has(way.sentence) && !overlaps(way, found) && isWayForward(way, found))
    )
  }
  const isToldBefore = (found: Found, seen: Known): boolean => {
    for (let other = beside(found.sentence, -1, seen); other; other = beside(other.sentence, -1, seen))
      if (!isAnswered(other, seen)) return true
    return false
  }
  const rule = phraseRule(
    negativeFraming,
    {
      ...data,
      isHarmless: (found, seen) => {
        const first = refusalIn(found.sentence, seen)
        return (
          (data.isHarmless?.(found, seen) ?? false) ||
          // “It can't be cancelled and the address can't be changed” refuses once, and so do sentences in a row.
          (first !== undefined && first.start < found.start) ||
          isAnswered(found, seen) ||
          isToldBefore(found, seen)
        )
      },
      marked: (range, sentence, seen) => {
        const last = lastInRow({...range, sentence}, seen)
        return {
          start: marked(range, sentence, seen).start,
          end: marked({start: last.start, end: last.end}, last.sentence, seen).end,
        }
      },
      // What is possible stands behind the last of them.
      ...(rewrite && {
        rewrite: found => {
          const {sentence, start, end} = lastInRow({...found.range, sentence: found.sentence}, found)
          return rewrite({...found, sentence, range: {start, end}})
        },
      }),
    },
    ({facts}) => notFor('customer', facts),
  )
  return {
    ...rule,
    lexicons: [...rule.lexicons, data.waysForward, ...(routineQuestions ? [routineQuestions] : [])],
  }
}

type Known = Pick<Seen, 'facts' | 'message' | 'reading'>

/** Whether two sentences that follow each other, in either order, stand in one paragraph. */
function isJoined(one: Sentence, other: Sentence, text: string): boolean {
  const [first, second] = [rangeOf(one), rangeOf(other)].sort((a, b) => a.start - b.start)
  return first !== undefined && second !== undefined && !/\n\s*\n/.test(text.slice(first.end, second.start))
}
