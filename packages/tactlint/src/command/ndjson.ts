import {once} from 'node:events'
import {createInterface} from 'node:readline'
import {lineIndex, ruleNames, type Context, type Directive, type Edit, type Finding} from '@tactlint/core'
import {contextOf, nearest} from '@tactlint/formats'
import {checkContextKeys} from '../checked-options.js'
import type {Configured} from '../config/configurations.js'
import type {LintOptions, LintResult} from '../lint-result.js'
import {disabledBy} from '../sidecar/disable.js'
import {suppressionsOf} from '../formatters/suppressions.js'
import {visible} from '../formatters/visible.js'
import {lintOptionsFor} from '../beside.js'
import {isAnyGrave, shownOf, tooLow, warningsIn} from './exit-code.js'
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
 * One message a line in, one result a line out, in the same order; a row is linted as a file of the current folder would be. One
 * that can't be linted is a result with `error`, and the others go on. Memory does not grow with the number of rows: a slow reader of the output slows the input down.
 */
export async function lintLines(
  configured: Configured,
  options: CommandOptions,
  {stdin, stdout, stderr, cwd, threadFile}: Surroundings,
  meter?: Meter,
): Promise<ExitCode> {
  const {concurrency} = options
  const pool =
    typeof concurrency === 'number' && concurrency > 1 && threadFile !== undefined
      ? new (await import('./threads/pool.js')).Pool(concurrency, threadFile, {options, cwd})
      : undefined
  const works = async function* () {
    let number = 0
    for await (const read of createInterface({input: stdin, crlfDelay: Infinity})) {
      const line = number === 0 ? read.replace(/^\uFEFF/, '') : read
      const task = {kind: 'line', line, number: ++number} as const
      if (line.trim() === '') continue
      const here = () => lintedLine(line, task.number, configured, options)
      yield () => pool?.run(task) ?? meter?.awaited('lint', here) ?? here()
    }
  }
  let isBad = false
  let isGrave = false
  let warnings = 0
  try {
    for await (const linted of inOrder(works(), () => (pool?.size ?? 0) * 4 || 1)) {
      isBad ||= linted.isBad
      isGrave ||= linted.isGrave
      warnings += linted.warnings
      for (const note of linted.notes) stderr.write(`tactlint: ${visible(note)}\n`)
      if (!stdout.write(linted.output)) await once(stdout, 'drain')
    }
  } finally {
    await pool?.end(meter)
  }
  if (isBad) return 2
  return isGrave || warnings > options.maxWarnings ? 1 : 0
}

/** What became of a row: plain data. */
export interface LintedLine {
  /** A line of output. */
  readonly output: string
  /** It could not be linted. */
  readonly isBad: boolean
  /** It makes exit code 1. */
  readonly isGrave: boolean
  readonly warnings: number
  /** Said of it. */
  readonly notes: readonly string[]
}

export async function lintedLine(
  line: string,
  number: number,
  configured: Configured,
  options: CommandOptions,
): Promise<LintedLine> {
  let id: string | number = number
  try {
    const data = JSON.parse(line) as unknown
    id = idOf(data) ?? number
    const row = rowOf(data, ruleNames(configured.tactlint.kinds))
    const result = await configured.tactlint.lint(row.text, await optionsFor(row, configured, options))
    const notes = tooLow(`row ${id}`, result.verdicts, options.leastScores)
    return {
      output: printed({id, ...findingsOf(row.text, result, options)}),
      isBad: false,
      isGrave: notes.length > 0 || isAnyGrave(result.findings, options.failOn),
      warnings: warningsIn(result.findings),
      notes,
    }
  } catch (error) {
    const output = printed({id, error: said(error, number)})
    return {output, isBad: true, isGrave: false, warnings: 0, notes: []}
  }
}

const printed = (row: object): string => `${JSON.stringify(row)}\n`

/** The text of the row is private: the message of a JSON parser would quote it. */
function said(error: unknown, number: number): string {
  if (error instanceof SyntaxError) return `Line ${number} is no JSON.`
  return `Line ${number}: ${error instanceof Error ? error.message : String(error)}`
}

/** What a row holds beside its text is for it what a sidecar is for a file. */
async function optionsFor(row: Row, configured: Configured, options: CommandOptions): Promise<LintOptions> {
  const {format = 'text'} = row
  const general = await lintOptionsFor({path: '<stdin>', name: '<stdin>', format}, configured, options, [])
  const language = options.language ?? row.language
  return {
    ...general,
    context: {...general.context, ...row.context},
    ...(language !== undefined && {language}),
    directives: general.inlineConfig === false ? [] : row.directives,
  }
}

function idOf(row: unknown): string | number | undefined {
  const {id} = (row ?? {}) as {id?: unknown}
  return typeof id === 'string' || typeof id === 'number' ? id : undefined
}

const rowKeys = ['id', 'text', 'language', 'format', 'context', 'disable']

/** @throws Error that says what is wrong with the row */
function rowOf(row: unknown, rules: ReadonlyMap<string, string>): Row {
  if (typeof row !== 'object' || row === null || Array.isArray(row))
    throw new Error('a message is an object {id?, text, language?, format?, context?, disable?}.')
  const {id, text, language, format, context, disable = []} = row as Record<string, unknown>
  // A row may bring columns of its own; one that is nearly ours is a slip.
  for (const key of Object.keys(row)) {
    const guess = rowKeys.includes(key) ? '' : nearest(key, rowKeys)
    if (guess !== '') throw new Error(`there is no key “${key}”.${guess}`)
  }
  checkContextKeys(context)
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

function findingsOf(text: string, result: LintResult, options: CommandOptions) {
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
  return {findings: shownOf(result.findings, options).map(shown), ...(suppressed.length > 0 && {suppressed})}
}
