import {
  SymbolKind,
  type CancellationToken,
  type DocumentSymbol,
  type SymbolInformation,
} from 'vscode-languageserver'
import {contains, type SpeechAct} from '@tactlint/core'
import type {Range} from 'tactlint'
import {checkedFor} from './cancellation.js'
import {inSource} from './prose.js'
import {positionsOf, type Session} from './session.js'

/** The parts of a message as a list to go through, by what they do. */
const names: Readonly<Record<SpeechAct['act'], string>> = {
  greeting: 'Greeting',
  complaint: 'Problem',
  event: 'What happened',
  request: 'Request',
  thanks: 'Thanks',
  apology: 'Apology',
  promise: 'Promise',
  refusal: 'Refusal',
  closing: 'Closing',
  signature: 'Signature',
}

export async function symbolsIn(
  session: Session,
  uri: string,
  token: CancellationToken,
): Promise<DocumentSymbol[] | SymbolInformation[]> {
  const checked = await checkedFor(session, uri, token)
  if (checked?.result === undefined) return []
  const source = checked.document.getText()
  const parts = checked.result.verdicts.flatMap(verdict =>
    (verdict.facts?.acts ?? []).flatMap(({act, start, end}) => {
      const range = inSource(verdict, {start, end})
      return range === undefined || range.start === range.end ? [] : [{act, range}]
    }),
  )
  const {rangeOf} = positionsOf(session, checked)
  return session.abilities.nestedSymbols
    ? withoutRepeats(parts).map(({act, range}): DocumentSymbol => ({
        name: names[act],
        detail: firstWords(source, range),
        kind: SymbolKind.String,
        range: rangeOf(range),
        selectionRange: rangeOf(range),
      }))
    : withoutRepeats(parts).map(({act, range}): SymbolInformation => ({
        name: `${names[act]}: ${firstWords(source, range)}`,
        kind: SymbolKind.String,
        location: {uri, range: rangeOf(range)},
      }))
}

interface Part {
  readonly act: SpeechAct['act']
  readonly range: Range
}

/** “Could you please send it?” is one request, though two of its words ask. */
const withoutRepeats = (parts: readonly Part[]): readonly Part[] =>
  parts.filter(
    (part, index) =>
      !parts.some(
        (other, at) =>
          other.act === part.act &&
          at !== index &&
          contains(other.range, part.range) &&
          (at < index || !contains(part.range, other.range)),
      ),
  )

const firstWords = (source: string, {start, end}: Range): string => {
  const line = source.slice(start, end).replace(/\s+/g, ' ').trim()
  const letters = Array.from(line)
  return letters.length <= 50 ? line : `${letters.slice(0, 49).join('')}…`
}
