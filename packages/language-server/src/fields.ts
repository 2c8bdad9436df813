import type {PlaceholderSyntax} from '@tactlint/core'
import type {CancellationToken} from 'vscode-languageserver'
import {checkedFor} from './cancellation.js'
import type {Checked} from './checks/checks.js'
import {entitiesIn, isPlaced} from './prose.js'
import {sampleOf} from './samples.js'
import type {Session} from './session.js'

/** The signs that a field begins with, and its name as far as it is written. */
const openings: readonly (readonly [PlaceholderSyntax, RegExp])[] = [
  ['braces', /\{\{\{?[^{}\n]{0,60}$/],
  ['template', /[$#]\{[^{}\n]{0,60}$|\{[!$][^{}\n]{0,60}$/],
  ['brace', /(?<![{$#])\{[\p{L}\p{N} _.=|-]{0,60}$/u],
  ['double-square', /\[\[[^[\]\n]{0,60}$/],
  ['square', /(?<!\[)\[[\p{Lu}_ ]{0,60}$/u],
  ['tag', /[{<]%[^<>{}%\n]{0,60}$/],
  ['percent', /(?<![\p{N}%])%[\p{L}\p{N}_.-]{0,40}$/u],
  ['angle', /<<?[\p{L}\p{N} _-]{0,60}$/u],
  ['blank', /⟨[^⟨⟩\n]{0,120}$/],
]

/** The field that is begun before the cursor, and its length; undefined when there is none. */
export function openingsBefore(
  line: string,
): {readonly syntax: PlaceholderSyntax; readonly length: number} | undefined {
  for (const [syntax, pattern] of openings) {
    const match = pattern.exec(line)
    if (match) return {syntax, length: match[0].length}
  }
  return undefined
}

/** Fields of the open messages that are written in these signs, those of this message first. */
export async function fieldsAround(
  session: Session,
  own: Checked,
  syntax: PlaceholderSyntax,
  token: CancellationToken,
): Promise<readonly {readonly signs: string; readonly detail: string}[]> {
  const others = session.documents.keys().filter(uri => uri !== own.document.uri)
  const checked = await Promise.all(others.map(uri => checkedFor(session, uri, token)))
  const fields = new Map<string, string>()
  for (const one of [own, ...checked]) {
    if (one === undefined) continue
    const source = one.document.getText()
    for (const placed of entitiesIn(one)) {
      if (!isPlaced(placed, 'placeholder') || placed.entity.syntax !== syntax) continue
      const signs = source.slice(placed.range.start, placed.range.end)
      if (!signs.includes('\n')) fields.set(signs, sampleOf(placed.entity, placed.verdict.language) ?? '')
    }
  }
  return [...fields].map(([signs, detail]) => ({signs, detail}))
}
