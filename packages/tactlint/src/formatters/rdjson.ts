import type {Range} from '@tactlint/core'
import {locatedIn, onOneLine, placesIn} from './located.js'
import {slashed} from './paths.js'
import {applicable, replacementOf} from './replacement.js'
import type {FileResult, Format} from './index.js'

const severities = {error: 'ERROR', warning: 'WARNING', info: 'INFO'} as const

/** Reviewdog's format: columns count bytes of UTF-8. Source: https://github.com/reviewdog/reviewdog/tree/master/proto/rdf */
export const format: Format = results =>
  `${JSON.stringify({source: {name: 'tactlint'}, diagnostics: results.flatMap(diagnosticsOf)}, null, 2)}\n`

function diagnosticsOf(file: FileResult) {
  const {text, name} = file.source
  const placeOf = placesIn(text)
  const bytesBefore = (offset: number, column: number): number =>
    Buffer.byteLength(text.slice(offset - column + 1, offset))
  const rangeOf = (range: Range) => {
    const {line, column, endLine, endColumn} = placeOf(range)
    return {
      start: {line, column: 1 + bytesBefore(range.start, column)},
      end: {line: endLine, column: 1 + bytesBefore(range.end, endColumn)},
    }
  }
  return locatedIn(file).map(({finding, words, offers}) => ({
    message: onOneLine(words),
    location: {path: slashed(name), range: rangeOf(finding.range)},
    severity: severities[finding.severity],
    code: {value: finding.ruleId},
    suggestions: applicable(offers())
      .map(({edits}) => replacementOf(edits, text))
      .map(edit => ({range: rangeOf(edit), text: edit.text})),
  }))
}
