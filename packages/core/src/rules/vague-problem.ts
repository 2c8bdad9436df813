import type {Lexicon} from '../phrases/lexicon.js'
import {rangeOf} from '../nlcst/offsets.js'
import {contains, overlaps, type Range} from '../ranges/range.js'
import {opensNoCase} from './for-whom.js'
import {kind, noOptions} from './kind.js'
import {body} from './message-shape.js'
import {notTheWriterAs} from './own-words.js'
import type {Example, Rule, Wording} from './rule.js'

export const vagueProblem = kind({
  id: 'vague-problem',
  category: 'completeness',
  scope: 'message',
  severity: 'info',
  fix: 'none',
  preset: 'trial',
  needs: ['audience'],
  wordings: ['what', 'which'],
  options: noOptions,
})

/** What a language says about a problem that is not told. */
export interface VagueProblem {
  /** “it doesn't work”, „der er noget galt“, うまくいきません */
  readonly problems: Lexicon
  /** “some orders”, „nogle ordrer“, いくつかの注文 */
  readonly amounts: Lexicon
  readonly wording: Readonly<Record<'what' | 'which', Wording>>
  readonly examples: readonly Example[]
}

/** Letters beside the vague words with which a sentence says more: “it stops with error 12, it doesn't work”. */
const much = 30
/** “I have a problem updating the address” names it: what stands right behind, up to the next sign. */
const isNamed = (rest: string): boolean => (/^[\p{L}\p{M} ]+/u.exec(rest)?.[0] ?? '').trim().length > 15

/** Sentences beside the vague one that a message has when it tells the problem elsewhere. */
const telling = 3

/** Says that something is wrong and not what; that it is some, and not which. */
export function vagueProblemRule({
  problems,
  amounts,
  wording,
  examples,
}: VagueProblem): Rule<'vague-problem', Record<string, never>, 'what' | 'which'> {
  return {
    kind: vagueProblem,
    wording,
    examples,
    lexicons: [problems, amounts],
    check({message, facts, reading, silent}, report) {
      const {text} = message.prose
      const said = body(facts)
      const isIn = (sentence: Range) => (act: Range) => overlaps(sentence, act)
      for (const [wording, lexicon] of [
        ['what', problems],
        ['which', amounts],
      ] as const) {
        for (const {start, end, sentence: node} of reading.found(lexicon)) {
          const range = {start, end}
          const sentence = rangeOf(node)
          const others = notTheWriterAs(facts, range)
          if (others !== undefined) {
            silent(others, range)
            continue
          }
          if (isTold(sentence, range, wording)) {
            silent('the message gives it', range)
            continue
          }
          const whyNot = opensNoCase(facts)
          if (whyNot !== undefined) {
            silent(whyNot, range)
            continue
          }
          report({wording, at: range, isWhole: false, data: {words: range}})
        }
      }

      function isTold(sentence: Range, {start, end}: Range, wording: 'what' | 'which'): boolean {
        const before = text.slice(sentence.start, start)
        const rest = text.slice(end, sentence.end)
        if (/\p{N}/u.test(before + rest)) return true
        if (wording === 'what' && ((before + rest).length > much || isNamed(rest))) return true
        // “I want to order some items” leaves open what does not matter.
        if (wording === 'which' && !isTrouble(sentence)) return true
        // “The problem: …”, “some orders (see below)”; a list or a quotation of what the screen says.
        if (/[:：(（]/.test(rest) || /^[ \t]*(?:[-*•・]|\d+[.)])\s/m.test(text.slice(sentence.end)))
          return true
        if (
          facts.entities.some(
            ({kind, start, end}) =>
              ((kind === 'quotation' || kind === 'code' || kind === 'url') && start < end) ||
              (wording === 'which' && kind === 'identifier'),
          )
        )
          return true
        if (wording === 'which') return false
        // “It doesn't work: after the update …”, told in the sentences around it.
        const further = said.filter(
          other =>
            !contains(other, sentence) &&
            !facts.acts.some(act => act.act === 'request' && isIn(other)(act)) &&
            !facts.acts.some(act => act.act === 'thanks' && isIn(other)(act)),
        )
        return further.length >= telling || further.some(other => hasComplaint(other))
      }

      function isTrouble(sentence: Range): boolean {
        return facts.acts.some(
          act => (act.act === 'complaint' || act.act === 'event') && overlaps(sentence, act),
        )
      }

      function hasComplaint(sentence: Range): boolean {
        return (
          facts.acts.some(act => act.act === 'complaint' && isIn(sentence)(act)) &&
          !reading.found(problems).some(found => contains(sentence, found))
        )
      }
    },
  }
}
