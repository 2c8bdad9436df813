import type {Facts} from '../facts/facts.js'
import type {Found} from '../facts/found.js'
import type {Lexicon} from '../phrases/lexicon.js'
import {notFor} from './for-whom.js'
import {kind, noOptions} from './kind.js'
import {notTheWriterAs} from './own-words.js'
import type {Example, Rule, Silence, Wording} from './rule.js'

export const missingTimeline = kind({
  id: 'missing-timeline',
  category: 'completeness',
  scope: 'message',
  severity: 'info',
  fix: 'none',
  preset: 'trial',
  needs: ['audience'],
  wordings: ['undated'],
  options: noOptions,
})

/** What a language says about a course of events without its days. */
export interface MissingTimeline {
  /** Tell that something was done again and again: “I have written several times”, „flere gange“, 何度も連絡しました. */
  readonly repeated: Lexicon
  /** Whether the writer did it: 何度もご連絡いただき thanks the reader. */
  readonly isWriters?: (found: Found) => boolean
  readonly wording: {readonly undated: Wording}
  readonly examples: readonly Example[]
}

/** Days that make a course of events. */
const enough = 2

/** The writer has turned to the desk several times and does not say when. */
export function missingTimelineRule({
  repeated,
  isWriters = () => true,
  wording,
  examples,
}: MissingTimeline): Rule<'missing-timeline', Record<string, never>, 'undated'> {
  return {
    kind: missingTimeline,
    wording,
    examples,
    lexicons: [repeated],
    check({facts, reading, silent}, report) {
      const first = reading.found(repeated).find(isWriters)
      if (first === undefined) return
      const {start, end} = first
      const why = notTheWriterAs(facts, first) ?? silence(facts)
      if (why !== undefined) silent(why, {start, end})
      else
        report({
          wording: 'undated',
          at: {missing: 'date', because: {start, end}},
          data: {words: {start, end}},
        })
    },
  }
}

function silence(facts: Facts): Silence | undefined {
  const {stage, template, entities, beside, times} = facts
  const whyNot = notFor('support', facts)
  if (whyNot !== undefined) return whyNot
  if (stage?.value === 'resolved') return 'for another stage'
  if (template?.value === true) return 'a template'
  const days =
    entities.filter(entity => entity.kind === 'date' && entity.precision !== 'time').length +
    times.filter(({as}) => as === 'known').length
  // With the number of the case the reader sees what was written, and when.
  const hasCase = [...entities, ...beside].some(
    entity => entity.kind === 'identifier' && entity.family === 'case-id',
  )
  return days >= enough || hasCase ? 'the message gives it' : undefined
}
