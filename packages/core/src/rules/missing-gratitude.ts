import type {Reading} from '../facts/reading.js'
import type {Lexicon} from '../phrases/lexicon.js'
import {contains, type Range} from '../ranges/range.js'
import {kind, noOptions} from './kind.js'
import {body, isQuestion, requestsIn} from './message-shape.js'
import {missingFormRule, type MissingForm} from './missing-form.js'

export const missingGratitude = kind({
  id: 'missing-gratitude',
  category: 'politeness',
  scope: 'message',
  severity: 'info',
  fix: 'suggested',
  preset: 'recommended',
  needs: ['audience'],
  wordings: ['none'],
  options: noOptions,
})

/** Thanks are expected where three sentences or more ask for something. */
const owingFrom = 3

/** What a language says about missing thanks. */
export interface MissingGratitude extends MissingForm {
  /** Where it is given, a question asks for something, too, unless it has such words: “When will it come?”, not “How hard can it be?” */
  readonly venting?: readonly Lexicon[]
}

/** A longer message that asks for something and thanks nobody. */
export const missingGratitudeRule = ({venting, ...data}: MissingGratitude) =>
  missingFormRule(
    missingGratitude,
    {
      act: 'thanks',
      slot: 'thanks',
      because: ({facts, message, reading}) =>
        requestsIn(facts).at(-1) ??
        (venting && body(facts).findLast(sentence => asks(sentence, message.prose.text, reading, venting))),
      ...(venting && {lexicons: venting}),
      owesNot: ({facts}) => {
        // An agent helps; who claims something from a customer asks.
        if (facts.audience?.value === 'customer' && !requestsIn(facts).some(({isClaim}) => isClaim))
          return 'for another audience'
        return body(facts).length < owingFrom ? 'too short to owe it' : undefined
      },
    },
    data,
  )

const asks = (sentence: Range, text: string, reading: Reading, venting: readonly Lexicon[]): boolean =>
  isQuestion(sentence, text) &&
  !venting.some(lexicon => reading.found(lexicon).some(words => contains(sentence, words)))
