import {
  SemanticTokensBuilder,
  type CancellationToken,
  type Range as LspRange,
  type SemanticTokens,
} from 'vscode-languageserver'
import type {Entity} from '@tactlint/core'
import type {Range} from 'tactlint'
import {checkedFor} from './cancellation.js'
import {entitiesIn} from './prose.js'
import {positionsOf, type Session} from './session.js'

/** Types that every theme knows: a placeholder is a variable, an identifier or the code of an error a number. One that can't be right is marked. */
export const legend = {tokenTypes: ['variable', 'number'], tokenModifiers: ['deprecated']}

const types: Readonly<Partial<Record<Entity['kind'], string>>> = {
  placeholder: 'variable',
  identifier: 'number',
  'error-code': 'number',
}

const typeOf = ({kind}: Entity): number => legend.tokenTypes.indexOf(types[kind] ?? '')

/** Identifiers and placeholders of a document, or of a part of it. */
export async function tokensIn(
  session: Session,
  uri: string,
  part: LspRange | undefined,
  token: CancellationToken,
): Promise<SemanticTokens> {
  const checked = await checkedFor(session, uri, token)
  const builder = new SemanticTokensBuilder()
  if (checked?.result === undefined) return builder.build()
  const {rangeOf, offsetsOf} = positionsOf(session, checked)
  const within = part && offsetsOf(part)
  const source = checked.document.getText()
  for (const {entity, range} of entitiesIn(checked)) {
    const type = typeOf(entity)
    if (type < 0 || (within && (range.end <= within.start || range.start >= within.end))) continue
    const isWrong = entity.kind === 'identifier' && typeof entity.verdict === 'object'
    for (const piece of linesOf(source, range)) {
      const {start, end} = rangeOf(piece)
      builder.push(start.line, start.character, end.character - start.character, type, isWrong ? 1 : 0)
    }
  }
  return builder.build()
}

/** A token stands on one line. */
function linesOf(source: string, {start, end}: Range): readonly Range[] {
  return [...source.slice(start, end).matchAll(/[^\r\n]+/g)].map(({index, 0: {length}}) => ({
    start: start + index,
    end: start + index + length,
  }))
}
