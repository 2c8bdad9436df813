import {lineIndex, type Trace} from '@tactlint/core'
import {about, lintOptionsOf, sourcesOf, type Configure} from './lint-files.js'
import type {CommandOptions} from './options.js'
import type {ExitCode, Surroundings} from './surroundings.js'

/** Prints where a rule spoke, and where it had a reason to and kept silent. */
export async function printTraces(
  configure: Configure,
  ruleId: string,
  options: CommandOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  for await (const read of sourcesOf(options, surroundings)) {
    const source = await read()
    const {tactlint, context} = await configure(source.path)
    const {verdicts} = await about(source, () =>
      tactlint.lint(source.text, lintOptionsOf(source, options, context)),
    )
    const positionOf = lineIndex(source.text)
    const lineOf = ({why, range}: Trace): string => {
      const said = why === 'reported' ? why : `silent: ${why}`
      if (range === undefined) return `  ${said}\n`
      const {line, column} = positionOf(range.start)
      return `  ${line}:${column}  ${said}  ${JSON.stringify(source.text.slice(range.start, range.end))}\n`
    }
    const traces = verdicts.flatMap(verdict => verdict.traces).filter(trace => trace.ruleId === ruleId)
    const isOff = !tactlint.enabled.has(ruleId)
    if (isOff) {
      surroundings.stdout.write(`${source.name}: ${ruleId}\n  off here: try --rule '${ruleId}: info'\n`)
      continue
    }
    const lines =
      traces.length === 0 ? ['  nothing in the message gives it a reason to speak\n'] : traces.map(lineOf)
    surroundings.stdout.write(`${source.name}: ${ruleId}\n${lines.join('')}`)
  }
  return 0
}
