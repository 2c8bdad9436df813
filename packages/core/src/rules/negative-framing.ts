import type {Sentence} from 'nlcst'
import type {Found} from '../facts/found.js'
import {textOf} from '../nlcst/leaves.js'
import {rangeOf} from '../nlcst/offsets.js'
import type {Lexicon} from '../phrases/lexicon.js'
import {overlaps} from '../ranges/range.js'
import {notFor} from './for-whom.js'
import {kind, noOptions} from './kind.js'
import {isQuestion} from './message-shape.js'
import {phraseRule, type Phrases} from './phrase-rule.js'
import type {Rule} from './rule.js'

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

/** Sentences around a refusal in which a way forward counts. */
const before = 1
const after = 3

/** Tells a customer what can't be done, with no way forward. */
export function negativeFramingRule(
  data: NegativeFraming,
): Rule<'negative-framing', Record<string, never>, 'refusal'> {
  const {isWayForward = () => true, asksWithoutMark = () => false} = data
  const rule = phraseRule(
    negativeFraming,
    {
      ...data,
      isHarmless: (found, seen) => {
        const {sentences} = seen.reading
        const at = sentences.indexOf(found.sentence)
        const {routineQuestions} = data
        // “Is there a PDF?”: the customer can go on.
        const asks = (sentence: Sentence): boolean =>
          isQuestion(rangeOf(sentence), seen.message.prose.text) ||
          asksWithoutMark(textOf(sentence).trimEnd())
        const routine = new Set<Sentence>(
          routineQuestions === undefined
            ? []
            : seen.reading.found(routineQuestions).map(({sentence}) => sentence),
        )
        const near = new Set<Sentence>(sentences.slice(Math.max(0, at - before), at + after + 1))
        const isFirst = !seen.reading
          .found(data.phrases.refusal)
          .some(
            other =>
              other.sentence === found.sentence &&
              other.start < found.start &&
              !(data.isHarmless?.(other, seen) ?? false),
          )
        return (
          // “It can't be cancelled and the address can't be changed” refuses once.
          !isFirst ||
          sentences
            .slice(at + 1, at + after + 1)
            .some(sentence => asks(sentence) && !routine.has(sentence)) ||
          seen.reading
            .found(data.waysForward)
            .some(way => near.has(way.sentence) && !overlaps(way, found) && isWayForward(way, found)) ||
          (data.isHarmless?.(found, seen) ?? false)
        )
      },
    },
    ({facts}) => notFor('customer', facts),
  )
  return {
    ...rule,
    lexicons: [...rule.lexicons, data.waysForward, ...(data.routineQuestions ? [data.routineQuestions] : [])],
  }
}
