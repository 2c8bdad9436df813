import type {Finding, Severity} from '@tactlint/core'
import type {KnownRule} from '../../rules.js'
import {html} from '../markup.js'
import {slashed} from '../paths.js'
import type {FileResult} from '../index.js'

const severities: readonly Severity[] = ['error', 'warning', 'info']

/** The rule found most comes first. */
export function totalsByRule(results: readonly FileResult[], rules: readonly KnownRule[]): string {
  const groups = grouped(
    results.flatMap(({result}) => result.findings.map(finding => [finding.ruleId, finding])),
  )
  const rows = [...groups]
    .sort(([a, first], [b, second]) => second.length - first.length || (a < b ? -1 : 1))
    .map(([id, findings]) => {
      const category = rules.find(({kind}) => kind.id === id)?.kind.category ?? ''
      return row([`<code>${html(id)}</code>`, category], findings)
    })
  return table('By rule', ['rule', 'category'], rows)
}

/** In the order of their names. */
export function totalsByFolder(results: readonly FileResult[]): string {
  const folders = new Map<string, {messages: number; findings: Finding[]}>()
  for (const {source, result} of results) {
    const folder = folderOf(slashed(source.name))
    const total = folders.get(folder) ?? {messages: 0, findings: []}
    folders.set(folder, total)
    total.messages++
    for (const finding of result.findings) total.findings.push(finding)
  }
  const rows = [...folders]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([folder, {messages, findings}]) => row([html(folder), String(messages)], findings))
  return table('By folder', ['folder', 'files'], rows)
}

const folderOf = (name: string): string => name.slice(0, name.lastIndexOf('/') + 1) || './'

function grouped(pairs: readonly (readonly [string, Finding])[]): ReadonlyMap<string, readonly Finding[]> {
  const groups = new Map<string, Finding[]>()
  for (const [key, finding] of pairs) {
    const group = groups.get(key) ?? []
    groups.set(key, group)
    group.push(finding)
  }
  return groups
}

function row(cells: readonly string[], findings: readonly Finding[]): string {
  const counts = severities.map(severity => findings.filter(finding => finding.severity === severity).length)
  return `<tr>${[...cells, ...counts.map(count => (count === 0 ? '' : String(count)))].map(cell => `<td>${cell}</td>`).join('')}</tr>`
}

const table = (title: string, names: readonly string[], rows: readonly string[]): string =>
  [
    '<table>',
    `<caption>${title}</caption>`,
    `<thead><tr>${[...names, ...severities].map(name => `<th scope="col">${name}</th>`).join('')}</tr></thead>`,
    `<tbody>\n${rows.join('\n')}\n</tbody>`,
    '</table>',
  ].join('\n')
