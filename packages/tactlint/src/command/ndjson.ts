import {once} from 'node:events'
import {createInterface} from 'node:readline'
import {lineIndex, ruleNames, type Context, type Directive, type Edit, type Finding} from '@tactlint/core'
import {contextOf} from '@tactlint/formats'
import type {LintResult} from '../lint-result.js'
import {disabledBy} from '../sidecar/disable.js'
import type {Tactlint} from '../tactlint.js'
import {suppressionsOf} from '../formatters/suppressions.js'
import {inOrder} from './in-order.js'
import type {CommandOptions} from './options.js'
import type {Meter} from './stats/meter.js'
import type {ExitCode, Surroundings} from './surroundings.js'

/** A line of input. */
interface Row {
  readonly id?: string | number
  readonly text: string
  readonly language?: string
  readonly format?: string
  readonly context?: Context
  readonly directives: readonly Directive[]
}

/**
 * One message a line in, one result a line out, in the same order. A row that can't be linted is a result with `error`; the
 * others go on. Memory does not grow with the number of rows: a slow reader of the output slows the input down.
 */
export async function lintLines(
  tactlint: Tactlint,
  options: CommandOptions,
  {stdin, stdout, cwd, threadFile}: Surroundings,
  meter?: Meter,
): Promise<ExitCode> {
  const {concurrency} = options
  const pool =
    typeof concurrency === 'number' && concurrency > 1 && threadFile !== undefined
      ? new (await import('./threads/pool.js')).Pool(concurrency, threadFile, {options, cwd})
      : undefined
  const works = async function* () {
    let number = 0
    for await (const line of createInterface({input: stdin, crlfDelay: Infinity})) {
      const task = {kind: 'line', line, number: ++number} as const
      if (line.trim() === '') continue
      const here = () => lintedLine(line, task.number, tactlint, options)
      yield () => pool?.run(task) ?? meter?.awaited('lint', here) ?? here()
    }
  }
  let worst: ExitCode = 0
  try {
    for await (const {output, exitCode} of inOrder(works(), () => (pool?.size ?? 0) * 4 || 1)) {
      if (exitCode > worst) worst = exitCode
      if (!stdout.write(output)) await once(stdout, 'drain')
    }
  } finally {
    await pool?.end(meter)
  }
  return worst
}

/** A row's line of output, and the exit code that it asks for. */
export async function lintedLine(
  line: string,
  number: number,
  tactlint: Tactlint,
  options: CommandOptions,
): Promise<{readonly output: string; readonly exitCode: ExitCode}> {
  const result = await lintLine(line, number, tactlint, options)
  const hasError = !('error' in result) && result.findings.some(({severity}) => severity === 'error')
  return {output: `${JSON.stringify(result)}\n`, exitCode: 'error' in result ? 2 : hasError ? 1 : 0}
}

async function lintLine(line: string, number: number, tactlint: Tactlint, options: CommandOptions) {
  let id: string | number = number
  try {
    const data = JSON.parse(line) as unknown
    id = idOf(data) ?? number
    const row = rowOf(data, ruleNames(tactlint.kinds))
    const language = options.language ?? row.language
    const result = await tactlint.lint(row.text, {
      ...(row.format !== undefined && {format: row.format}),
      ...(row.context && {context: row.context}),
      ...(language !== undefined && {language}),
      ...(options.locale !== undefined && {locale: options.locale}),
      inlineConfig: options.inlineConfig,
      directives: options.inlineConfig ? row.directives : [],
      reportUnusedDirectives: options.reportUnusedDirectives,
    })
    return {id, ...findingsOf(row.text, result)}
  } catch (error) {
    // The text of the row is private: the message of a JSON parser would quote it.
    if (error instanceof SyntaxError) return {id, error: `Line ${number} is no JSON.`}
    return {id, error: `Line ${number}: ${error instanceof Error ? error.message : String(error)}`}
  }
}

function idOf(row: unknown): string | number | undefined {
  const {id} = (row ?? {}) as {id?: unknown}
  return typeof id === 'string' || typeof id === 'number' ? id : undefined
}

/** @throws Error that says what is wrong with the row */
function rowOf(row: unknown, rules: ReadonlyMap<string, string>): Row {
  if (typeof row !== 'object' || row === null || Array.isArray(row))
    throw new Error('a message is an object {id?, text, language?, format?, context?, disable?}.')
  const {id, text, language, format, context, disable = []} = row as Record<string, unknown>
  if (typeof text !== 'string') throw new Error('`text` must be a string.')
  if (id !== undefined && typeof id !== 'string' && typeof id !== 'number')
    throw new Error('`id` must be a string or a number.')
  if (language !== undefined && typeof language !== 'string')
    throw new Error('`language` must be a string such as "da".')
  if (format !== undefined && typeof format !== 'string')
    throw new Error('`format` must be a string such as "markdown".')
  return {
    text,
    ...(id !== undefined && {id}),
    ...(language !== undefined && {language}),
    ...(format !== undefined && {format}),
    ...(context !== undefined && {context: contextOf(context)}),
    directives: disabledBy(disable, rules, (place, message) => new Error(`${place}: ${message}`)),
  }
}

function findingsOf(text: string, result: LintResult) {
  const positionOf = lineIndex(text)
  const shown = (finding: Finding) => ({
    ruleId: finding.ruleId,
    severity: finding.severity,
    message: result.describe(finding).what,
    start: finding.range.start,
    end: finding.range.end,
    ...positionOf(finding.range.start),
    fingerprint: finding.fingerprint,
    rewrites: result
      .resolve(finding)
      .map(({edits, text, blanks}): {edits: readonly Edit[]; text: string; blanks: number} => ({
        edits: edits ?? [],
        text,
        blanks,
      })),
  })
  const suppressed = result.suppressed.map(({finding, directive}) => ({
    ...shown(finding),
    suppressions: suppressionsOf(directive),
  }))
  return {findings: result.findings.map(shown), ...(suppressed.length > 0 && {suppressed})}
}
