import {sidecarEnding, isAboutDirective} from 'tactlint/project'
import {frontMatterIn} from '@tactlint/formats'
import {isObject, applyEdits, type Edit} from '@tactlint/core'
import type {Finding} from 'tactlint'
import type {WorkspaceEdit} from 'vscode-languageserver'
import {actionKinds} from '../abilities.js'
import {pathOf} from '../documents/names.js'
import {fileText} from '../workspace/files.js'
import type {Asked, Offered, Provider} from './action.js'
import {editableConfig} from './config-edit.js'
import {changedJson, changedYaml, listed} from './data-edits.js'
import {difference, editOf, fileEditOf} from './edits.js'

/** Keeps a finding from being reported: here, in the whole message, in the configuration. */
export const disables: Provider = asked => {
  const seen = new Set<string>()
  return asked.findings.flatMap(finding => {
    if (isAboutDirective(finding)) return unneeded(finding, asked)
    const {ruleId} = finding
    const here = offered(`Disable ${ruleId} here`, `disable here ${finding.fingerprint}`, finding, () =>
      disabled(asked, finding, finding.fingerprint),
    )
    if (seen.has(ruleId)) return [here]
    seen.add(ruleId)
    const config = editableConfig(asked)
    return [
      here,
      offered(`Disable ${ruleId} in this message`, `disable in file ${ruleId}`, finding, () =>
        disabled(asked, finding),
      ),
      ...(config === undefined
        ? []
        : [
            offered(`Disable ${ruleId} in ${config.name}`, `disable in config ${ruleId}`, finding, () =>
              config.edit(['rules', ruleId], () => 'off'),
            ),
          ]),
    ]
  })
}

const offered = (title: string, key: string, finding: Finding, edit: Offered['edit']): Offered => ({
  title,
  kind: actionKinds.quickFix,
  key,
  finding,
  edit,
})

/** @param fingerprint of the one finding that is meant; else the rule is disabled in the whole message */
async function disabled(
  asked: Asked,
  finding: Finding,
  fingerprint?: string,
): Promise<WorkspaceEdit | undefined> {
  const {checked, session} = asked
  const {document, file} = checked
  const source = document.getText()
  if (file.options.format === 'markdown') {
    for (const edit of comments(source, finding, fingerprint !== undefined)) {
      if (await silences(edit, finding, asked)) return editOf(document, [edit], session.abilities)
    }
  }
  const entry = fingerprint === undefined ? finding.ruleId : {rule: finding.ruleId, fingerprint}
  const hasFrontMatter = frontMatterIn(source) !== undefined
  return (hasFrontMatter ? undefined : await inSidecar(asked, entry)) ?? inFrontMatter(asked, entry)
}

/** Comments that may do, the narrowest first. A comment on a line of its own would part a paragraph in two. */
function* comments(source: string, {ruleId, range}: Finding, isHere: boolean): Iterable<Edit> {
  const lineEnd = /[^\r\n]*/y
  if (!isHere) {
    const body = frontMatterIn(source)?.body ?? (source.startsWith('\uFEFF') ? 1 : 0)
    yield {start: body, end: body, text: `<!-- tactlint-disable-file ${ruleId} -->\n\n`}
    return
  }
  lineEnd.lastIndex = range.start
  const end = range.start + (lineEnd.exec(source)?.[0] ?? '').trimEnd().length
  yield {start: end, end, text: ` <!-- tactlint-disable-line ${ruleId} -->`}
  const above = paragraphStart(source, range.start)
  yield {start: above, end: above, text: `<!-- tactlint-disable-next-paragraph ${ruleId} -->\n`}
}

function paragraphStart(source: string, offset: number): number {
  const before = source.slice(0, offset)
  const blank = [...before.matchAll(/(?:^|\n)[ \t]*\r?\n/g)].at(-1)
  return blank === undefined ? 0 : blank.index + blank[0].length
}

/** A comment in code or HTML is none: whether it does what it is for is tried. */
async function silences(
  edit: Edit,
  {fingerprint, ruleId}: Finding,
  {checked: {document, file}}: Asked,
): Promise<boolean> {
  const {findings} = await file.tactlint.lint(applyEdits(document.getText(), [edit]), file.options)
  return !findings.some(other => other.ruleId === ruleId && other.fingerprint === fingerprint)
}

type Entry = string | {readonly rule: string; readonly fingerprint: string}

/** Plain text has no comments. Front matter may be sent with it, so a sidecar is better, where there can be one. */
async function inSidecar(
  {checked: {document}, session}: Asked,
  entry: Entry,
): Promise<WorkspaceEdit | undefined> {
  const path = pathOf(document.uri)
  if (path === undefined) return undefined
  const {uri, text, version} = await fileText(`${path}${sidecarEnding}`, session.documents)
  if (text === undefined && !session.abilities.createsFiles) return undefined
  const after = changedJson(text ?? '{}\n', () => ({
    path: ['disable'],
    value: now => [...listed(now), entry],
  }))
  return after === undefined ? undefined : fileEditOf(uri, text, after, version, session.abilities)
}

function inFrontMatter({checked: {document}, session}: Asked, entry: Entry): WorkspaceEdit | undefined {
  const source = document.getText()
  const place = frontMatterIn(source)
  const ending = /\r\n/.test(source) ? '\r\n' : '\n'
  const before = place === undefined ? '' : source.slice(place.start, place.end)
  const after = changedYaml(before.replace(/\r\n?/g, '\n'), data => ({
    path: isObject(data) && isObject(data['tactlint']) ? ['tactlint', 'disable'] : ['tactlint'],
    value: now =>
      isObject(data) && isObject(data['tactlint']) ? [...listed(now), entry] : {disable: [entry]},
  }))?.replace(/\n/g, ending)
  if (after === undefined) return undefined
  const start = source.startsWith('\uFEFF') ? 1 : 0
  const edit =
    place === undefined
      ? {start, end: start, text: `---${ending}${after}---${ending}${ending}`}
      : shifted(difference(before, after), place.start)
  return editOf(document, [edit], session.abilities)
}

const shifted = ({start, end, text}: Edit, by: number): Edit => ({start: start + by, end: end + by, text})

const lineStart = (source: string, offset: number): number => source.lastIndexOf('\n', offset - 1) + 1

/** A directive without effect is taken out, with the line that held nothing else. */
function unneeded(finding: Finding, {checked: {document}, session}: Asked): readonly Offered[] {
  const source = document.getText()
  const {start, end} = finding.range
  const comment = source.slice(start, end)
  const isWhole =
    finding.wording === 'unused' && comment.startsWith('<!--') && !comment.slice(4).includes('<!--')
  if (!isWhole) return []
  const before = source.slice(0, start).trimEnd().length
  const after = end + (source.slice(end).length - source.slice(end).trimStart().length)
  const ending = /\r?\n/.exec(source.slice(before, start))
  const isAlone = (ending !== null || before === 0) && /\n/.test(source.slice(end, after))
  // On a line of its own it goes with its line.
  const edit = isAlone
    ? {start: lineStart(source, start), end: source.indexOf('\n', end) + 1, text: ''}
    : {start: ending === null ? before : start, end, text: ''}
  return [
    {
      title: 'Take out the directive',
      kind: actionKinds.quickFix,
      isPreferred: true,
      finding,
      edit: () => editOf(document, [edit], session.abilities),
    },
  ]
}
