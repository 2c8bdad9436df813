import type {Finding} from '@tactlint/core'
import type {LeastScores} from './option-values.js'
import type {CommandOptions} from './options.js'
import type {PlainResult} from './plain-result.js'

const degrees: readonly Finding['severity'][] = ['info', 'warning', 'error']

/** Whether findings make exit code 1. */
export function hasFailed(findings: readonly Finding[], {failOn, maxWarnings}: CommandOptions): boolean {
  if (findings.some(({severity}) => degrees.indexOf(severity) >= degrees.indexOf(failOn))) return true
  return findings.filter(({severity}) => severity === 'warning').length > maxWarnings
}

/** “mail.txt: politeness is 37, and --min-score asks for 60.” Nothing to judge is not too low. */
export const tooLow = (name: string, {messages}: PlainResult, least: LeastScores): readonly string[] =>
  messages.flatMap(({scores}) =>
    (Object.entries(least) as [keyof LeastScores, number][]).flatMap(([score, number]) => {
      const value = scores?.[score].value ?? 100
      return value < number ? [`${name}: ${score} is ${value}, and --min-score asks for ${number}.`] : []
    }),
  )
