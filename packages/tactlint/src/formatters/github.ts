import {locatedIn} from './located.js'
import {forTerminals} from './visible.js'

const commands = {error: 'error', warning: 'warning', info: 'notice'} as const

/**
 * Workflow commands: GitHub Actions shows them in the changed files. Absolute paths, which it makes relative to the repository
 * in whatever folder the step runs. Source: https://docs.github.com/actions/reference/workflow-commands-for-github-actions
 */
export const format = forTerminals(results =>
  results
    .flatMap(file =>
      locatedIn(file).map(({finding, place, words: {what, why, instead}}) => {
        const isOneLine = place.line === place.endLine
        const properties = Object.entries({
          file: file.source.path,
          line: place.line,
          endLine: place.endLine,
          // Columns are for what stands on one line.
          ...(isOneLine && {col: place.column, endColumn: place.endColumn}),
          title: `tactlint: ${finding.ruleId}`,
        }).map(([name, value]) => `${name}=${property(String(value))}`)
        const message = [what, why, ...(instead === undefined ? [] : [`→ ${instead}`])].join('\n')
        return `::${commands[finding.severity]} ${properties.join(',')}::${data(message)}\n`
      }),
    )
    .join(''),
)

/** As the runner reads it: % first. */
const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')

const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
