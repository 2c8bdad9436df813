import {MarkupKind, type CancellationToken, type Hover, type Position} from 'vscode-languageserver'
import {identifierKinds, type Entity, type EntityOf} from '@tactlint/core'
import {rulesOf} from 'tactlint/project'
import type {Finding, Range} from 'tactlint'
import {checkedFor} from './cancellation.js'
import type {Checked} from './checks/checks.js'
import {entitiesIn, isPlaced, type Placed} from './prose.js'
import {pageOf} from './rule-pages.js'
import {sampleOf} from './samples.js'
import {positionsOf, type Session} from './session.js'

/** What is known of the words under the cursor: findings with their reasons and an example, identifiers, placeholders. */
export async function hoverAt(
  session: Session,
  uri: string,
  position: Position,
  token: CancellationToken,
): Promise<Hover | null> {
  const checked = await checkedFor(session, uri, token)
  if (checked?.result === undefined) return null
  const positions = positionsOf(session, checked)
  const offset = positions.offsetAt(position)
  const findings = hereAt(offset, session.typing.show(checked))
  const entities = hereAt(offset, entitiesIn(checked))
  const parts = [
    ...(await Promise.all(findings.map(finding => aboutFinding(finding, checked)))),
    ...entities.map(aboutEntity),
  ].filter(part => part !== '')
  if (parts.length === 0) return null
  const value = parts.join('\n\n---\n\n')
  const [range] = [...findings.map(({range}) => range), ...entities.map(({range}) => range)]
  return {
    contents: session.abilities.markdownHover
      ? {kind: MarkupKind.Markdown, value}
      : {kind: MarkupKind.PlainText, value: plain(value)},
    ...(range && {range: positions.rangeOf(range)}),
  }
}

/** What the letter behind the offset belongs to; else what ends there, as a cursor stands behind a word. */
function hereAt<T extends {readonly range: Range}>(offset: number, all: readonly T[]): readonly T[] {
  const over = all.filter(({range: {start, end}}) => start <= offset && (offset < end || start === end))
  return over.length > 0 ? over : all.filter(({range: {start, end}}) => start <= offset && offset === end)
}

async function aboutFinding(finding: Finding, {result, file}: Checked): Promise<string> {
  const {what, why, instead} = result?.describe(finding) ?? {what: '', why: ''}
  const page = pageOf(finding.ruleId)
  const rule = page === undefined ? `\`${finding.ruleId}\`` : `[\`${finding.ruleId}\`](${page})`
  const known = rulesOf(await file.tactlint.packs()).find(({kind}) => kind.id === finding.ruleId)
  const examples = known?.languages.find(({language}) => language === finding.language)?.rule.examples ?? []
  const example = examples.find(
    ({bad, good}) => bad !== undefined && good !== undefined && bad.length + good.length < 400,
  )
  return [
    [`**${escaped(what)}**`, escaped(why), ...(instead === undefined ? [] : [escaped(instead)])].join(' '),
    ...(example ? ['```text\n✗ ' + (example.bad ?? '') + '\n✓ ' + (example.good ?? '') + '\n```'] : []),
    `${rule} · tactlint`,
  ].join('\n\n')
}

function aboutEntity(placed: Placed): string {
  if (isPlaced(placed, 'identifier')) {
    return `**${escaped(nameOf(placed.entity))}**${verdictOf(placed.entity.verdict)}`
  }
  if (isPlaced(placed, 'amount')) return `**Amount**, ${spanOf(placed.entity)} ${placed.entity.currency}`
  if (isPlaced(placed, 'duration')) return `**Duration**, ${spanOf(placed.entity)} ${plural(placed.entity)}`
  if (isPlaced(placed, 'error-code')) return '**Error code**'
  if (!isPlaced(placed, 'placeholder')) return ''
  const {name, stands, fault} = placed.entity
  const sample = sampleOf(placed.entity, placed.verdict.language)
  return [
    name === '' ? '**Placeholder**' : `**Placeholder** \`${name.replaceAll('`', '')}\``,
    ...(stands === 'unknown' ? [] : [`for ${filledWith[stands]}`]),
    ...(sample === undefined ? [] : [`such as ${escaped(sample)}`]),
    ...(fault === undefined ? [] : [faultIs[fault]]),
  ].join(', ')
}

/** 1299.5, 2–3 */
const spanOf = ({value, most}: {readonly value: number; readonly most?: number}): string =>
  most === undefined ? `${value}` : `${value}–${most}`

const plural = ({value, most, unit}: EntityOf<'duration'>): string =>
  value === 1 && most === undefined ? unit : `${unit}s`

const faultIs = {
  empty: 'without a name',
  unbalanced: 'with a brace too few or too many',
  mixed: 'that ends in other signs',
} as const

const filledWith = {name: 'a name', identifier: 'a number', date: 'a date'} as const

type Identifier = Extract<Entity, {kind: 'identifier'}>

function verdictOf(verdict: Identifier['verdict']): string {
  if (verdict === 'valid') return ', valid'
  if (typeof verdict === 'object') return ', can’t be right'
  return ''
}

/** “Amazon order number”; of one that only its label shows, what it serves for: “Order id”. */
const nameOf = ({scheme, family}: Identifier): string =>
  identifierKinds.find(kind => kind.scheme === scheme)?.name ?? capitalised(family.replaceAll('-', ' '))

const capitalised = (words: string): string => words.slice(0, 1).toLocaleUpperCase('en') + words.slice(1)

/** Words of a message are no markup. */
const escaped = (words: string): string => words.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&').replace(/\s+/g, ' ')

const plain = (markdown: string): string =>
  markdown
    .replace(/^```.*\n?/gm, '')
    .replace(/\[`([a-z-]+)`\]\([^)]*\)/g, '$1')
    .replace(/\\([\\`*_{}[\]<>#|~])/g, '$1')
    .replace(/\*\*|`/g, '')
