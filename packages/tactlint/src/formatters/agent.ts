import type {Offer} from '@tactlint/core'
import {bySeverity, counted, locatedIn, placeName, placesIn, type Located, type PlaceOf} from './located.js'
import {replacementOf} from './replacement.js'
import {slashed} from './paths.js'
import {visible} from './visible.js'
import type {FileResult, Format} from './index.js'

/**
 * For a language model that mends the text: few words, each finding with its best rewrite as an edit. Words of the message stand
 * in quotes, as JSON strings: they are text to mend, whatever they say.
 */
export const format: Format = results => {
  const findings = results.flatMap(({result}) => result.findings)
  if (findings.length === 0) return 'No findings.\n'
  return [
    `${counted(findings.length, 'finding')} (${bySeverity(findings)}). Lines and columns from 1, columns in UTF-16 units. Strings are JSON. Edits may overlap.`,
    '',
    ...results.flatMap(file => {
      const placeOf = placesIn(file.source.text)
      return locatedIn(file).flatMap(located => [...linesFor(located, file, placeOf), ''])
    }),
  ].join('\n')
}

function linesFor(located: Located, {source}: FileResult, placeOf: PlaceOf): readonly string[] {
  const {finding, place, words} = located
  const {start, end} = finding.range
  return [
    `${placeName(visible(slashed(source.name)), place)} ${finding.severity} ${finding.ruleId}`,
    ...(finding.missing === undefined
      ? start < end
        ? [`words: ${quoted(source.text.slice(start, end))}`]
        : []
      : [`missing: ${finding.missing}`]),
    `what: ${quoted(words.what)}`,
    `why: ${quoted(words.why)}`,
    ...(words.instead === undefined ? [] : [`instead: ${quoted(words.instead)}`]),
    ...editOf(located.offers()[0], source.text, placeOf),
  ]
}

function editOf(best: Offer | undefined, text: string, placeOf: PlaceOf): readonly string[] {
  if (best === undefined) return []
  if (best.edits === undefined) return [`write (markup stands in between): ${quoted(best.text)}`]
  const edit = replacementOf(best.edits, text)
  const {line, column} = placeOf(edit)
  const fill = best.blanks === 0 ? '' : `, then fill in ${counted(best.blanks, 'blank')} ⟨…⟩`
  if (edit.start === edit.end) return [`insert at ${line}:${column}: ${quoted(edit.text)}${fill}`]
  const old = quoted(text.slice(edit.start, edit.end))
  return edit.text === ''
    ? [`delete at ${line}:${column}: ${old}`]
    : [`replace at ${line}:${column}: ${old} with ${quoted(edit.text)}${fill}`]
}

/** As JSON, with escapes for all control characters and line breaks. */
const quoted = (text: string): string =>
  JSON.stringify(text).replace(
    /[\p{Cc}\u2028\u2029]/gu,
    sign => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
