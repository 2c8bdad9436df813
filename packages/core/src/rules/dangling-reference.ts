import type {Facts} from '../facts/facts.js'
import type {Found} from '../facts/found.js'
import {textOf} from '../nlcst/leaves.js'
import {rangeOf} from '../nlcst/offsets.js'
import type {Lexicon} from '../phrases/lexicon.js'
import {contains, type Range} from '../ranges/range.js'
import type {Context} from '../message/message.js'
import {kind, noOptions} from './kind.js'
import {notTheWriterAs} from './own-words.js'
import type {Example, Rule, Wording} from './rule.js'

export const danglingReference = kind({
  id: 'dangling-reference',
  category: 'completeness',
  scope: 'message',
  severity: 'warning',
  fix: 'none',
  preset: 'trial',
  needs: [],
  wordings: ['below', 'above'],
  options: noOptions,
})

/** What a language says about words that point at nothing. */
export interface DanglingReference {
  /** Point at what follows: “see the numbers below”, „se nedenfor“, 下記のとおり. */
  readonly below: Lexicon
  /** Point at what stands before: “the above order”, „ovennævnte ordre“, 上記の注文. */
  readonly above: Lexicon
  readonly wording: Readonly<Record<'below' | 'above', Wording>>
  readonly examples: readonly Example[]
}

/** “See below”, and nothing is below. */
export function danglingReferenceRule({
  below,
  above,
  wording,
  examples,
}: DanglingReference): Rule<'dangling-reference', Record<string, never>, 'below' | 'above'> {
  return {
    kind: danglingReference,
    wording,
    examples,
    lexicons: [below, above],
    check({message: {prose, context}, facts, reading, silent}, report) {
      for (const name of ['below', 'above'] as const) {
        for (const found of reading.found(name === 'below' ? below : above)) {
          const at = {start: found.start, end: found.end}
          const why = notTheWriterAs(facts, found)
          const points =
            name === 'below' ? hasBelow(found, facts, prose.text, context) : hasAbove(found, facts, context)
          if (why !== undefined) silent(why, at)
          else if (!points) report({wording: name, at, data: {words: at}})
        }
      }
    },
  }
}

/** What lists, tables, quotations and values are made of. */
const something = /[\p{N}:：|>"“„»「『【・•*`]|^[ \t]*[-–—][ \t]/mu

/** Something is said behind it that is no mere wish, thanks or closing. */
function hasBelow(
  {end, sentence}: Found,
  {acts, sentences, entities}: Facts,
  text: string,
  {attachments = []}: Context,
): boolean {
  if (attachments.length > 0 || something.test(text.slice(end))) return true
  if (entities.some(entity => entity.start >= end)) return true
  const later = sentences.filter(({start}) => start >= rangeOf(sentence).end)
  const isForm = (range: Range) =>
    acts.some(({act, start, end}) => forms.has(act) && contains(range, {start, end}))
  const closing = acts.find(({act, start}) => act === 'closing' && start >= end)
  return later.some(range => !isForm(range) && (closing === undefined || range.start < closing.start))
}
const forms: ReadonlySet<string> = new Set(['request', 'thanks', 'closing', 'signature', 'apology'])

/** Something is said before it, in the text or in the subject, or the sentence names it itself. */
function hasAbove(
  {start, sentence}: Found,
  {acts, sentences, entities}: Facts,
  {subject = '', thread = [], attachments = []}: Context,
): boolean {
  if (subject.trim() !== '' || thread.length > 0 || attachments.length > 0) return true
  if (/\p{N}/u.test(textOf(sentence)) || entities.some(entity => entity.start < start)) return true
  const greeting = acts.filter(({act}) => act === 'greeting')
  return sentences.some(
    range => range.end <= rangeOf(sentence).start && !greeting.some(act => contains(range, act)),
  )
}
