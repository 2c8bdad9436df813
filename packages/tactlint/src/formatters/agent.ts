import type {Offer} from '@tactlint/core'
import {bySeverity, counted, locatedIn, placeName, placesIn, type Located, type PlaceOf} from './located.js'
import {replacementOf} from './replacement.js'
import {slashed} from './paths.js'
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
    `${placeName(slashed(source.name), place)} ${finding.severity} ${finding.ruleId}`,
    ...(finding.missing === undefined
      ? start < end
        ? [`words: ${JSON.stringify(source.text.slice(start, end))}`]
        : []
      : [`missing: ${finding.missing}`]),
    `what: ${words.what}`,
    `why: ${words.why}`,
    ...(words.instead === undefined ? [] : [`instead: ${words.instead}`]),
    ...editOf(located.offers()[0], source.text, placeOf),
  ]
}

function editOf(best: Offer | undefined, text: string, placeOf: PlaceOf): readonly string[] {
  if (best === undefined) return []
  if (best.edits === undefined) return [`write (markup stands in between): ${JSON.stringify(best.text)}`]
  const edit = replacementOf(best.edits, text)
  const {line, column} = placeOf(edit)
  const fill = best.blanks === 0 ? '' : `, then fill in ${counted(best.blanks, 'blank')} ⟨…⟩`
  if (edit.start === edit.end) return [`insert at ${line}:${column}: ${JSON.stringify(edit.text)}${fill}`]
  const old = JSON.stringify(text.slice(edit.start, edit.end))
  return edit.text === ''
    ? [`delete at ${line}:${column}: ${old}`]
    : [`replace at ${line}:${column}: ${old} with ${JSON.stringify(edit.text)}${fill}`]
}
