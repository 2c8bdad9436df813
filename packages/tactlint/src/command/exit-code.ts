import type {Finding, Scores, Severity} from '@tactlint/core'
import type {LeastScores} from './option-values.js'
import type {CommandOptions} from './options.js'

const degrees: readonly Severity[] = ['info', 'warning', 'error']

/** Whether findings make exit code 1. */
export const hasFailed = (
  findings: readonly Finding[],
  {failOn, maxWarnings}: Pick<CommandOptions, 'failOn' | 'maxWarnings'>,
): boolean => isAnyGrave(findings, failOn) || warningsIn(findings) > maxWarnings

/** Whether one of them makes exit code 1, however few they are. */
export const isAnyGrave = (findings: readonly Finding[], failOn: Severity): boolean =>
  findings.some(({severity}) => degrees.indexOf(severity) >= degrees.indexOf(failOn))

/** So many count for --max-warnings. */
export const warningsIn = (findings: readonly Finding[]): number =>
  findings.filter(({severity}) => severity === 'warning').length

/** “mail.txt: politeness is 37, and --min-score asks for 60.” Nothing to judge is not too low. */
export const tooLow = (
  name: string,
  messages: readonly {readonly scores: Scores | undefined}[],
  least: LeastScores,
): readonly string[] =>
  messages.flatMap(({scores}) =>
    (Object.entries(least) as [keyof LeastScores, number][]).flatMap(([score, number]) => {
      const value = scores?.[score].value ?? 100
      return value < number ? [`${name}: ${score} is ${value}, and --min-score asks for ${number}.`] : []
    }),
  )

/** “2 warnings, and --max-warnings allows 0.” What makes exit code 1 and can’t be told from the findings that are shown. */
export function unseenFailures(
  findings: readonly Finding[],
  {failOn, maxWarnings, quiet}: Pick<CommandOptions, 'failOn' | 'maxWarnings' | 'quiet'>,
): readonly string[] {
  const counted = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`
  const warnings = warningsIn(findings)
  const hidden = quiet ? findings.filter(({severity}) => severity !== 'error') : []
  const grave = hidden.filter(finding => isAnyGrave([finding], failOn)).length
  return [
    ...(warnings > maxWarnings
      ? [`${counted(warnings, 'warning', 'warnings')}, and --max-warnings allows ${maxWarnings}.`]
      : []),
    ...(grave > 0
      ? [
          `--quiet hides ${counted(grave, 'finding', 'findings')}, and --fail-on ${failOn} fails for ${grave === 1 ? 'it' : 'them'}.`,
        ]
      : []),
  ]
}

/** With --quiet only errors are shown; the others count all the same. */
export const shownOf = <Shown extends Pick<Finding, 'severity'>>(
  findings: readonly Shown[],
  {quiet}: Pick<CommandOptions, 'quiet'>,
): readonly Shown[] => (quiet ? findings.filter(({severity}) => severity === 'error') : findings)
