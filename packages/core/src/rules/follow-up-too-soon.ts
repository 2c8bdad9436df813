import type {Context} from '../message/message.js'
import {kind, noOptions} from './kind.js'
import {firstLine} from './message-shape.js'
import type {Example, Rule, Wording} from './rule.js'

export const followUpTooSoon = kind({
  id: 'follow-up-too-soon',
  category: 'politeness',
  scope: 'message',
  severity: 'warning',
  fix: 'none',
  preset: 'recommended',
  needs: ['stage', 'sentAt', 'lastContactAt'],
  wordings: ['soon'],
  options: noOptions,
})

export interface FollowUpTooSoon {
  readonly wording: {readonly soon: Wording}
  readonly examples: readonly Example[]
}

const hour = 3_600_000
const soonest = 24

/** Asks again before a day has passed. */
export function followUpTooSoonRule({
  wording,
  examples,
}: FollowUpTooSoon): Rule<'follow-up-too-soon', Record<string, never>, 'soon'> {
  return {
    kind: followUpTooSoon,
    wording,
    examples,
    lexicons: [],
    check({message: {prose, context}, facts, silent}, report) {
      const at = firstLine(prose.text)
      if (context.stage !== 'follow-up' || !isTooSoon(context) || at === undefined) return
      if (facts.audience?.value === 'customer') {
        silent('for another audience', at)
        return
      }
      // The answer to a reader's question is no reminder.
      if (context.thread?.at(-1)?.from === 'reader') {
        silent('for another stage', at)
        return
      }
      report({wording: 'soon', at, isWhole: true, data: {hours: soonest}})
    },
  }
}

/** Less than 24 hours; of plain dates only the same day is too soon. */
function isTooSoon({lastContactAt, sentAt, now}: Context): boolean {
  const current = sentAt ?? now
  if (lastContactAt === undefined || current === undefined) return false
  if (isPlainDate(lastContactAt) || isPlainDate(current))
    return lastContactAt.slice(0, 10) === current.slice(0, 10)
  const passed = Date.parse(current) - Date.parse(lastContactAt)
  return passed >= 0 && passed < soonest * hour
}

const isPlainDate = (date: string): boolean => !date.includes('T')
