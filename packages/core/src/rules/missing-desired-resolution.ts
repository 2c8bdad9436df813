import type {Facts} from '../facts/facts.js'
import type {Lexicon} from '../phrases/lexicon.js'
import {contains, type Range} from '../ranges/range.js'
import {notFor} from './for-whom.js'
import {kind, noOptions} from './kind.js'
import {body, isQuestion, requestsIn} from './message-shape.js'
import type {Example, Rule, Wording} from './rule.js'

export const missingDesiredResolution = kind({
  id: 'missing-desired-resolution',
  category: 'completeness',
  scope: 'message',
  severity: 'warning',
  fix: 'suggested',
  preset: 'recommended',
  needs: ['audience'],
  wordings: ['none'],
  options: noOptions,
})

/** What a language says about a problem without a wish. */
export interface MissingDesiredResolution {
  /** The paragraph offered: “Could you please ⟨what you would like to happen⟩?” */
  readonly line: string
  /** Nothing is wanted, or it is done by saying it: “for your information”, „hermed opsiger jeg“, 対応は不要です. */
  readonly informing: Lexicon
  /** A question with such words wants no answer: “How hard can it be?”, „Er I idioter?“ */
  readonly venting: readonly Lexicon[]
  readonly wording: {readonly none: Wording}
  readonly examples: readonly Example[]
}

/** Sentences that a first message has when somebody tells a case, even without a word of complaint. */
const telling = 2

/** A first message to a desk tells a case because something is to be done: “60 sent, 48 registered.” */
function lastOfFirst(facts: Facts): Range | undefined {
  const said = body(facts)
  if (facts.stage?.value !== 'first' || said.length < telling) return undefined
  // “The parcel arrived today. Everything is fine.” may be said to anybody.
  if (facts.stage.from === 'inferred' && !facts.entities.some(({kind}) => kind === 'identifier'))
    return undefined
  // “Many thanks for the quick delivery. The coffee is lovely!”
  const isThanks = ({start, end}: Range) =>
    facts.acts.some(act => act.act === 'thanks' && act.start < end && start < act.end)
  return said.slice(0, 1).some(isThanks) ? undefined : said.at(-1)
}

/** Tells a problem and not what the reader is to do. A question is a wish. */
export function missingDesiredResolutionRule({
  line,
  informing,
  venting,
  wording,
  examples,
}: MissingDesiredResolution): Rule<'missing-desired-resolution', Record<string, never>, 'none'> {
  return {
    kind: missingDesiredResolution,
    wording,
    examples,
    lexicons: [informing, ...venting],
    check({message: {prose, context}, facts, reading, silent}, report) {
      if (requestsIn(facts).length > 0) return
      const vented = venting.flatMap(lexicon => reading.found(lexicon))
      const because =
        facts.acts.findLast(({act}) => act === 'complaint') ??
        lastOfFirst(facts) ??
        // Who only scolds wants something, too.
        (vented.length > 0 && body(facts).length >= telling ? body(facts).at(-1) : undefined)
      if (because === undefined) return
      const asks = (sentence: Range) =>
        isQuestion(sentence, prose.text) && !vented.some(words => contains(sentence, words))
      if (body(facts).some(asks)) return
      if (reading.found(informing).length > 0) {
        silent('nothing asked', because)
        return
      }
      const whyNot = notFor('support', facts)
      if (whyNot !== undefined) {
        silent(whyNot, because)
        return
      }
      if (facts.stage?.value === 'resolved' || context.extent === 'fragment') {
        silent(facts.stage?.value === 'resolved' ? 'for another stage' : 'a fragment or a chat', because)
        return
      }
      report({
        wording: 'none',
        at: {missing: 'request', because: {start: because.start, end: because.end}},
        rewrites: () => {
          const {insertAt, lines} = facts.slot('request')
          return [{edits: [{start: insertAt, end: insertAt, text: lines(line)}], blanks: 1}]
        },
      })
    },
  }
}
