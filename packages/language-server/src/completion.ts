import {
  CompletionItemKind,
  MarkupKind,
  TextEdit,
  type CancellationToken,
  type CompletionItem,
  type Position,
} from 'vscode-languageserver'
import {contextKeys, directiveNames, frontMatterIn} from '@tactlint/formats'
import {rulesOf} from 'tactlint/project'
import type {Range} from 'tactlint'
import {checkedFor} from './cancellation.js'
import type {Checked} from './checks/checks.js'
import {fieldsAround, openingsBefore} from './fields.js'
import {positionsOf, type Session} from './session.js'

export const triggerCharacters = ['{', '[', '%', '<', '-', ':', ' ', ',']

/** Something that may be written, and what of the text it takes the place of. */
interface Choice extends Pick<CompletionItem, 'label' | 'kind' | 'detail'> {
  readonly documentation?: string
  readonly text: string
  readonly replaces: Range
}

/** What may be written at the cursor: placeholders, keys of front matter, rules in directives. */
export async function completionsAt(
  session: Session,
  uri: string,
  position: Position,
  token: CancellationToken,
): Promise<CompletionItem[]> {
  const document = session.documents.get(uri)
  const checked = await checkedFor(session, uri, token)
  if (document === undefined || checked === undefined || !session.checks.isCurrent(checked)) return []
  const positions = positionsOf(session, checked)
  const offset = positions.offsetAt(position)
  const choices = await choicesAt(session, checked, document.getText(), offset, token)
  return choices.map(({label, kind, detail, documentation, text, replaces}) => ({
    label,
    ...(kind !== undefined && {kind}),
    ...(detail !== undefined && {detail}),
    ...(documentation !== undefined && {
      documentation: session.abilities.markdownCompletion
        ? {kind: MarkupKind.Markdown, value: documentation}
        : documentation,
    }),
    textEdit: TextEdit.replace(positions.rangeOf(replaces), text),
  }))
}

async function choicesAt(
  session: Session,
  checked: Checked,
  source: string,
  offset: number,
  token: CancellationToken,
): Promise<readonly Choice[]> {
  const lineStart = Math.max(source.lastIndexOf('\n', offset - 1), source.lastIndexOf('\r', offset - 1)) + 1
  const line = source.slice(lineStart, offset)
  const front = frontMatterIn(source)
  if (front && offset >= front.start && offset <= front.end) return inFrontMatter(line, offset, checked)
  const comment = checked.file.options.format === 'markdown' ? commentBefore(source, offset) : undefined
  if (comment !== undefined) return inComment(comment, offset, checked)
  return placeholdersAt(session, checked, line, offset, token)
}

async function inFrontMatter(line: string, offset: number, checked: Checked): Promise<readonly Choice[]> {
  const begunRule = /(?<![a-z-])[a-z-]*$/.exec(line)?.[0] ?? ''
  const beforeRule = line.slice(0, line.length - begunRule.length).trimEnd()
  if (/(?:disable:|rule:|\[|,|^\s+-)$/.test(beforeRule) && /disable|rule:|^\s+-/.test(line))
    return ruleChoices(begunRule, offset, checked)
  const [, name, begun = ''] = /^(\w+):\s*(\w*)$/.exec(line) ?? []
  if (name !== undefined) {
    const {values = []} = contextKeys.find(({key}) => key === name) ?? {}
    return values.map(value => ({
      label: String(value),
      text: String(value),
      kind: CompletionItemKind.EnumMember,
      replaces: {start: offset - begun.length, end: offset},
    }))
  }
  if (!/^\w*$/.test(line)) return []
  return [...contextKeys, {key: 'tactlint', expected: '{disable: [shouting-caps]}'}].map(
    ({key, expected}) => ({
      label: key,
      text: `${key}: `,
      detail: expected,
      kind: CompletionItemKind.Property,
      replaces: {start: offset - line.length, end: offset},
    }),
  )
}

/** What stands between `<!--` and the cursor; undefined outside of a comment. */
function commentBefore(source: string, offset: number): string | undefined {
  const before = source.slice(Math.max(0, offset - 300), offset)
  const start = before.lastIndexOf('<!--')
  const body = start < 0 ? undefined : before.slice(start + 4)
  return body === undefined || body.includes('-->') ? undefined : body
}

async function inComment(body: string, offset: number, checked: Checked): Promise<readonly Choice[]> {
  const [, begun] = /^\s*([\w-]*)$/.exec(body) ?? []
  if (begun !== undefined)
    return directiveNames.map(name => ({
      label: name,
      text: name,
      kind: CompletionItemKind.Keyword,
      replaces: {start: offset - begun.length, end: offset},
    }))
  // Behind -- stands a reason.
  const [, rule] = /^\s*tactlint-[a-z-]+\s+(?:[a-z-]+[\s,]+)*([a-z-]*)$/.exec(body) ?? []
  return rule === undefined || /\s--/.test(body) ? [] : ruleChoices(rule, offset, checked)
}

async function ruleChoices(
  begun: string,
  offset: number,
  {file, result}: Checked,
): Promise<readonly Choice[]> {
  const found = new Set(result?.findings.map(({ruleId}) => ruleId))
  const rules = rulesOf(await file.tactlint.packs())
  return [...rules]
    .sort((a, b) => Number(found.has(b.kind.id)) - Number(found.has(a.kind.id)))
    .map(({kind, languages: [first]}) => {
      const [wording] = Object.values(first?.rule.wording ?? {})
      return {
        label: kind.id,
        text: kind.id,
        kind: CompletionItemKind.Value,
        detail: kind.category,
        ...(wording && {documentation: `${wording.what} ${wording.why}`}),
        replaces: {start: offset - begun.length, end: offset},
      }
    })
}

/** Fields that open messages have already, in the same signs: a template says `{{order_id}}` in one way. */
async function placeholdersAt(
  session: Session,
  checked: Checked,
  line: string,
  offset: number,
  token: CancellationToken,
): Promise<readonly Choice[]> {
  const opening = openingsBefore(line)
  if (opening === undefined) return []
  // Editors close brackets by themselves.
  const closed = /^[}\]>%|]{0,3}/.exec(checked.document.getText().slice(offset, offset + 3))?.[0].length ?? 0
  const fields = await fieldsAround(session, checked, opening.syntax, token)
  return fields.map(({signs, detail}) => ({
    label: signs,
    text: signs,
    kind: CompletionItemKind.Variable,
    detail,
    replaces: {start: offset - opening.length, end: offset + closed},
  }))
}
