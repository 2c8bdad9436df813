import type {Edit} from '@tactlint/core'
import {bySeverity, counted, locatedIn, type Located} from './located.js'
import {replacementOf} from './replacement.js'
import {slashed} from './paths.js'
import {scoreLine} from './scores.js'
import type {FileResult} from './index.js'
import {forTerminals} from './visible.js'

/** GitHub refuses comments of more than 65,536 characters. */
const longest = 60_000

/** The first line of the comment: whoever posts it finds the one of the last run by it. */
const mark = '<!-- tactlint -->'

/** A comment for a pull request. */
export const format = forTerminals((results, {quiet}) => {
  const all = results.flatMap(({result}) => result.findings)
  const lines = [mark, `### tactlint: ${headline(results, quiet)}`, '']
  const room = longest - lines.join('\n').length - 200
  let left = all.length
  let length = 0
  for (const file of results.filter(({result}) => result.findings.length > 0)) {
    const title = titleOf(file)
    const items = locatedIn(file).map(located => itemOf(located, file))
    const fitting = fittingIn(items, room - length - title.length)
    if (fitting.length === 0) break
    lines.push(title, '', ...fitting, '')
    length += title.length + fitting.join('\n').length + 4
    left -= fitting.length
    if (fitting.length < items.length) break
  }
  if (left > 0) lines.push(`… and ${counted(left, 'finding')} more than a comment holds.`, '')
  return lines.join('\n')
})

function headline(results: readonly FileResult[], quiet = false): string {
  const findings = results.flatMap(({result}) => result.findings)
  const messages = counted(results.filter(({result}) => result.language !== undefined).length, 'message')
  const hidden = results.reduce((sum, {result}) => sum + result.suppressed.length, 0)
  const suppressed = hidden === 0 ? '' : `, ${hidden} suppressed`
  if (findings.length === 0) return `no ${quiet ? 'errors' : 'findings'} in ${messages}${suppressed}`
  return `${counted(findings.length, 'finding')} (${bySeverity(findings)}) in ${messages}${suppressed}`
}

function titleOf({source, result}: FileResult): string {
  const scores = result.scores ? ` ${scoreLine(result.scores)}` : ''
  return `#### ${code(slashed(source.name))}${scores}`
}

function fittingIn(items: readonly string[], room: number): readonly string[] {
  let left = room
  const isFull = (item: string): boolean => (left -= item.length + 1) < 0
  const end = items.findIndex(isFull)
  return end < 0 ? items : items.slice(0, end)
}

function itemOf({finding, place, words, offers}: Located, {source}: FileResult): string {
  const [best] = offers()
  return [
    `- **${finding.severity}** ${place.line}:${place.column} **${inline(words.what)}** ${code(finding.ruleId)}  `,
    `  ${inline(words.why)}${words.instead === undefined ? '' : `  \n  → ${inline(words.instead)}`}`,
    ...(best?.edits
      ? difference(replacementOf(best.edits, source.text), source.text)
      : difference({start: 0, end: 0, text: best?.text ?? ''}, '')),
  ].join('\n')
}

/** The words before and after, in a fence longer than any in them; of a line break with the words on either side. */
function difference(edit: Edit, source: string): readonly string[] {
  const {start, end, text} = edit.text !== '' && edit.text.trim() === '' ? withNeighbours(edit, source) : edit
  const signed = (sign: string, words: string) =>
    words === ''
      ? []
      : words
          .trimEnd()
          .split(/\r\n|\r|\n/)
          .map(line => `${sign} ${line}`)
  const lines = [...signed('-', source.slice(start, end)), ...signed('+', text)]
  if (lines.length === 0) return []
  const fence = '`'.repeat(Math.max(3, longestRun(lines.join('\n')) + 1))
  return ['', `${fence}diff`, ...lines, fence].map(line => (line === '' ? '' : `  ${line}`))
}

/** “late. Please” becomes “late.⏎⏎Please”. */
function withNeighbours({start, end, text}: Edit, source: string): Edit {
  const before = /\S{0,40}$/u.exec(source.slice(Math.max(0, start - 40), start))?.[0] ?? ''
  const behind = /^\S{0,40}/u.exec(source.slice(end, end + 40))?.[0] ?? ''
  return {start: start - before.length, end: end + behind.length, text: `${before}${text}${behind}`}
}

const longestRun = (text: string): number =>
  Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))

/** `late.txt`, with more backticks around than within. */
function code(text: string): string {
  const fence = '`'.repeat(longestRun(text) + 1)
  const pad = /^`|`$/.test(text) ? ' ' : ''
  return `${fence}${pad}${text}${pad}${fence}`
}

/** Words that are no markup, call nobody (@name), link no issue (#123) and no address. */
const inline = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>#|~&$]/g, '\\$&')
    .replace(/^(?:[-+=]|\d{1,9}(?=[.)]))/, start => (/\d/.test(start) ? `&#8203;${start}` : `\\${start}`))
    .replace(/@|\\#/g, '$&&#8203;')
    .replaceAll('://', '\\://')
