import type {Facts} from '../facts/facts.js'
import type {Context} from '../message/message.js'
import type {Range} from '../ranges/range.js'
import {given, isGiven} from '../topics/signs.js'
import {blanksIn} from './blanks.js'
import {notFor} from './for-whom.js'
import {kind, noOptions} from './kind.js'
import {firstLine} from './message-shape.js'
import type {Example, Rule, Silence, Wording} from './rule.js'

export const missingCaseReference = kind({
  id: 'missing-case-reference',
  category: 'completeness',
  scope: 'message',
  severity: 'warning',
  fix: 'suggested',
  preset: 'trial',
  needs: ['audience', 'stage'],
  wordings: ['none'],
  options: noOptions,
})

/** What a language says about a reminder that does not say of what. */
export interface MissingCaseReference {
  readonly wording: {readonly none: Wording}
  /** The paragraph offered: “Case number: ⟨case number⟩”. */
  readonly line: string
  readonly examples: readonly Example[]
}

/** Writes again, and nothing says which case it is: no number of any kind, in the text or beside it. */
export function missingCaseReferenceRule({
  wording,
  line,
  examples,
}: MissingCaseReference): Rule<'missing-case-reference', Record<string, never>, 'none'> {
  return {
    kind: missingCaseReference,
    wording,
    examples,
    lexicons: [],
    check({message: {prose, context}, facts, silent}, report) {
      const because = reminderIn(facts, prose.text)
      if (because === undefined) return
      const why = silence(facts, context, prose.text)
      if (why !== undefined) {
        silent(why, because)
        return
      }
      report({
        wording: 'none',
        at: {missing: 'identifier', because},
        data: {words: because},
        rewrites: () => {
          const {insertAt, lines} = facts.slot('identifier')
          return [{edits: [{start: insertAt, end: insertAt, text: lines(line)}], blanks: blanksIn(line)}]
        },
      })
    },
  }
}

/** “PO-60731”, 33180: of whatever kind it is, somebody can look it up. */
const number = /\p{Lu}{1,5}[- ]?\d{3,}|(?<!\d)\d{5,}/u

/** “Re:”, „SV:“, 返信：: mail programs put it before the subject of what is answered or passed on, in their own language. */
const replyMark = /^\p{L}{2,4} ?[:：]/u

/** The words that show it, else the first line. */
const reminderIn = ({stage}: Facts, text: string): Range | undefined =>
  stage?.value === 'follow-up' || stage?.value === 'escalation' ? (stage.at ?? firstLine(text)) : undefined

function silence(
  facts: Facts,
  {thread, channel, subject, extent}: Context,
  text: string,
): Silence | undefined {
  const {entities, beside, template} = facts
  const whyNot = notFor('support', facts)
  if (whyNot !== undefined) return whyNot
  if (template?.value === true) return 'a template'
  if (extent === 'fragment' || channel === 'chat' || channel === 'sms') return 'a fragment or a chat'
  // Sent as a reply, it stands below what it is about.
  const isReply = (thread?.length ?? 0) > 0 || replyMark.test(subject?.trim() ?? '')
  const isIdentified =
    [...entities, ...beside].some(({kind}) => kind === 'identifier') ||
    isGiven(given(['long-number'], true, facts, text)) ||
    number.test(`${subject ?? ''}\n${text}`)
  return isReply || isIdentified ? 'the message gives it' : undefined
}
