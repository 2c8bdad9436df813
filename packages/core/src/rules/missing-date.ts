import type {Facts} from '../facts/facts.js'
import type {Range} from '../ranges/range.js'
import {owedDate} from '../topics/owed-date.js'
import {candidateTopics} from '../topics/required-information.js'
import {blanksIn} from './blanks.js'
import {findsNoCase} from './for-whom.js'
import {kind, noOptions} from './kind.js'
import type {Example, Rewrite, Rule, Silence, Wording} from './rule.js'

export const missingDate = kind({
  id: 'missing-date',
  category: 'completeness',
  scope: 'message',
  severity: 'info',
  fix: 'suggested',
  preset: 'recommended',
  needs: ['audience'],
  wordings: ['vague', 'none'],
  options: noOptions,
})

/** What a language says about a problem of which nobody knows when it was. */
export interface MissingDate {
  readonly wording: Readonly<Record<'vague' | 'none', Wording>>
  /** The paragraph offered: “Date: ⟨date⟩”. */
  readonly line: string
  /** What to write for words that give no date, “the other day” → “on ⟨date⟩”; undefined where the sentence would not read well. */
  readonly dated: (vague: string, after: string) => string | undefined
  readonly examples: readonly Example[]
}

/** The time of a problem matters, and no day and no period is given. */
export function missingDateRule({
  wording,
  line,
  dated,
  examples,
}: MissingDate): Rule<'missing-date', Record<string, never>, 'vague' | 'none'> {
  return {
    kind: missingDate,
    wording,
    examples,
    lexicons: [],
    check({message: {prose, context}, facts, reading, silent}, report) {
      const owed = owedDate(candidateTopics(facts, reading), facts, prose.text)
      if (owed === undefined) return
      const {why, because} = owed
      const reason = silence(facts, context.extent === 'fragment')
      if (reason !== undefined) {
        silent(reason, because)
        return
      }
      report({
        wording: why,
        at: {missing: 'date', because},
        data: {words: because},
        rewrites: () => [
          ...(why === 'vague' ? inPlace(because, prose.text, dated) : []),
          ...onOwnLine(line, facts),
        ],
      })
    },
  }
}

function silence(facts: Facts, isFragment: boolean): Silence | undefined {
  const whyNot = findsNoCase(facts)
  if (whyNot !== undefined) return whyNot
  if (facts.template?.value === true) return 'a template'
  return isFragment ? 'a fragment or a chat' : undefined
}

function inPlace({start, end}: Range, text: string, dated: MissingDate['dated']): readonly Rewrite[] {
  const instead = dated(text.slice(start, end), text.slice(end))
  return instead === undefined ? [] : [{edits: [{start, end, text: instead}], blanks: blanksIn(instead)}]
}

function onOwnLine(line: string, facts: Facts): readonly Rewrite[] {
  const {insertAt, lines} = facts.slot('date')
  return [{edits: [{start: insertAt, end: insertAt, text: lines(line)}], blanks: blanksIn(line)}]
}
