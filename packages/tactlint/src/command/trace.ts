import {lineIndex, type Trace} from '@tactlint/core'
import {Baselines} from './baselines.js'
import {lintOptionsFor} from './beside.js'
import {about} from './check-file.js'
import type {Configure} from './lint-files.js'
import type {CommandOptions} from './options.js'
import type {ExitCode, Surroundings} from './surroundings.js'
import {targetsOf} from './targets.js'

/** Prints where a rule spoke, and where it had a reason to and kept silent. */
export async function printTraces(
  configure: Configure,
  ruleId: string,
  options: CommandOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  const baselines = await Baselines.open(options, surroundings.cwd)
  for (const {read} of await targetsOf(options, surroundings)) {
    const source = await read()
    const configured = await configure(source.path)
    const {tactlint} = configured
    const baseline = await baselines.directivesFor(source, configured)
    const {verdicts} = await about(source, async () =>
      tactlint.lint(source.text, await lintOptionsFor(source, configured, options, baseline)),
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
