import {lineIndex, type Audience, type Trace, type Verdict} from '@tactlint/core'
import {lintedTargets} from './linted-targets.js'
import type {Configure} from './lint-files.js'
import type {CommandOptions} from './options.js'
import type {ExitCode, Surroundings} from './surroundings.js'

/** Prints where a rule spoke, and where it had a reason to and kept silent. */
export async function printTraces(
  configure: Configure,
  ruleId: string,
  options: CommandOptions,
  surroundings: Surroundings,
): Promise<ExitCode> {
  for await (const {source, tactlint, verdicts} of lintedTargets(configure, options, surroundings)) {
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
    const needs = tactlint.kinds.find(({id}) => id === ruleId)?.needs ?? []
    const known = verdicts.flatMap(verdict => [
      ...(needs.includes('audience') || isOfReader(traces) ? readerOf(verdict) : []),
      ...(needs.includes('stage') ? stageOf(verdict) : []),
    ])
    const lines =
      traces.length === 0 ? ['  nothing in the message gives it a reason to speak\n'] : traces.map(lineOf)
    surroundings.stdout.write(`${source.name}: ${ruleId}\n${[...known, ...lines].join('')}`)
  }
  return 0
}

/** What the rule says or keeps to itself depends on who reads. */
const isOfReader = (traces: readonly Trace[]): boolean =>
  traces.some(({why}) => why === 'audience not known' || why === 'for another audience')

/** Who reads, and what speaks for it: `support; for support: "My order"; for customer: nothing`. */
function readerOf({facts, message}: Verdict): readonly string[] {
  if (facts === undefined) return []
  const {audience, audienceSigns} = facts
  if (audience?.from === 'given') return [`  reader: ${audience.value}, given\n`]
  const signs = (side: Audience) =>
    audienceSigns
      .filter(sign => sign.audience === side)
      .map(({start, end}) => JSON.stringify(message.prose.text.slice(start, end)))
      .join(', ') || 'nothing'
  return [
    `  reader: ${audience?.value ?? 'not known'}; for support: ${signs('support')}; for customer: ${signs('customer')}\n`,
  ]
}

/** How far the case is: `follow-up, by "I wrote on 2 March"`. */
function stageOf({facts, message}: Verdict): readonly string[] {
  if (facts === undefined) return []
  const {stage} = facts
  if (stage?.from === 'given') return [`  stage: ${stage.value}, given\n`]
  if (stage === undefined) return ['  stage: not known\n']
  const words = stage.at && JSON.stringify(message.prose.text.slice(stage.at.start, stage.at.end))
  return [
    `  stage: ${stage.value}, ${words === undefined ? 'as nothing tells of earlier contact' : `by ${words}`}\n`,
  ]
}
