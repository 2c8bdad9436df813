import {lineIndex, type Finding, type Range, type Severity} from '@tactlint/core'
import {eastAsianWidth} from 'get-east-asian-width'
import picocolors from 'picocolors'
import {bySeverity, counted} from './located.js'
import {scoreLine} from './scores.js'
import type {FileResult, FormatOptions} from './index.js'
import {forTerminals} from './visible.js'

type Colors = ReturnType<typeof picocolors.createColors>

/** For people: the words, what is wrong, why, what to write instead. */
export const format = forTerminals((results, options) => {
  const colors = picocolors.createColors(options.color)
  const blocks = results
    .filter(({result}) => result.findings.length > 0)
    .map(file => fileBlock(file, options, colors))
  return [...blocks, summary(results, options, colors), ''].join('\n')
})

function fileBlock({source, result}: FileResult, options: FormatOptions, colors: Colors): string {
  const positionOf = lineIndex(source.text)
  const lines = [colors.underline(source.name)]
  for (const finding of result.findings) {
    const {line, column} = positionOf(finding.range.start)
    const {what, why, instead} = result.describe(finding)
    lines.push(
      `  ${colors.dim(`${line}:${column}`)}  ${label(finding.severity, colors)}  ${colors.bold(what)}  ${colors.dim(finding.ruleId)}`,
    )
    lines.push('', ...marked(source.text, finding.range, options, colors).map(text => `      ${text}`), '')
    lines.push(`      ${why}`)
    if (instead !== undefined) lines.push(`      ${colors.green('→')} ${instead}`)
    if (options.suggest) lines.push(...offers(finding, result, colors))
    lines.push('')
  }
  if (result.scores) lines.push(`  ${colors.dim(scoreLine(result.scores))}`, '')
  return lines.join('\n')
}

function label(severity: Severity, colors: Colors): string {
  if (severity === 'error') return colors.red('error')
  return severity === 'warning' ? colors.yellow('warning') : colors.blue('info')
}

function offers(finding: Finding, {resolve}: FileResult['result'], colors: Colors): readonly string[] {
  return resolve(finding).flatMap(({text, edits}, index) => {
    const [first = '', ...rest] = (text === '' ? '(leave it out)' : text).split('\n')
    const shownOnly =
      edits === undefined ? colors.dim(' (to be written by hand: markup stands in between)') : ''
    return [
      `      ${colors.cyan(`${index + 1}.`)} ${first}${shownOnly}`,
      ...rest.map(line => `         ${line}`),
    ]
  })
}

/** The line with the span, cut to the terminal, and marks below it. */
function marked(
  text: string,
  {start, end}: Range,
  {columns}: FormatOptions,
  colors: Colors,
): readonly string[] {
  const room = Math.max(30, columns - 10)
  // No more letters than fit are looked at: a line may be a megabyte long, with a finding in each sentence.
  const from = Math.max(0, start - room - 1)
  const near = text.slice(from, start)
  const beforeAll = near.slice(Math.max(near.lastIndexOf('\n'), near.lastIndexOf('\r')) + 1)
  const lineEnd = lineEndIn(text, start, end + room + 1)
  const spanEnd = Math.max(start, Math.min(end, lineEnd))
  const span = head(text.slice(start, Math.min(spanEnd, start + room + 1)), room)
  const spare = room - width(span)
  const behind = width(text.slice(spanEnd, Math.min(lineEnd, spanEnd + room)))
  const before = tail(beforeAll, Math.max(Math.ceil(spare / 2), spare - behind))
  const after = head(text.slice(spanEnd, Math.min(lineEnd, spanEnd + room + 1)), spare - width(before))
  const marks = ' '.repeat(width(before)) + '~'.repeat(Math.max(1, width(span)))
  return [`${before}${span}${after}`, colors.yellow(marks)]
}

/** Where the line ends, or `most` where it goes on. */
function lineEndIn(text: string, start: number, most: number): number {
  const within = text.slice(start, most)
  const newline = within.search(/[\r\n]/)
  return start + (newline < 0 ? within.length : newline)
}

const width = (text: string): number => Array.from(text).reduce((sum, letter) => sum + letterWidth(letter), 0)

const isMark = /^[\p{M}\p{Cf}]$/u

function letterWidth(letter: string): number {
  if (letter >= ' ' && letter <= '~') return 1
  if (isMark.test(letter)) return 0
  return eastAsianWidth(letter.codePointAt(0) ?? 0)
}

function head(text: string, room: number): string {
  if (width(text) <= room) return text
  if (room < 1) return ''
  let kept = ''
  let taken = 0
  for (const letter of text) {
    taken += letterWidth(letter)
    if (taken > room - 1) break
    kept += letter
  }
  return `${kept}…`
}

function tail(text: string, room: number): string {
  if (width(text) <= room) return text
  const reversed = head(Array.from(text).reverse().join(''), room)
  return Array.from(reversed).reverse().join('')
}

function summary(
  results: readonly FileResult[],
  {suggest, quiet = false}: FormatOptions,
  colors: Colors,
): string {
  const findings = results.flatMap(({result}) => result.findings)
  const checked = results.filter(({result}) => result.language !== undefined)
  const messages = counted(checked.length, 'message')
  if (checked.length === 0) return 'No message was checked.'
  const hidden = results.reduce((sum, {result}) => sum + result.suppressed.length, 0)
  const suppressed = hidden === 0 ? '' : `, ${hidden} suppressed`
  if (findings.length === 0)
    return colors.green(`✔ ${messages}, no ${quiet ? 'errors' : 'findings'}${suppressed}`)
  const hint =
    suggest || findings.every(({fix}) => fix === 'none') ? '' : '\n  Run with --suggest to see rewrites.'
  return (
    colors.yellow(
      `✖ ${counted(findings.length, 'finding')} (${bySeverity(findings)}) in ${messages}${suppressed}`,
    ) + hint
  )
}
