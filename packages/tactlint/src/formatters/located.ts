import {
  lineIndex,
  type Description,
  type Directive,
  type Finding,
  type Offer,
  type Range,
} from '@tactlint/core'
import type {FileResult} from './index.js'

/** Lines and columns from 1, in UTF-16 units, end exclusive. */
export interface Place {
  readonly line: number
  readonly column: number
  readonly endLine: number
  readonly endColumn: number
}

/** A finding with what outputs show of it. */
export interface Located {
  readonly finding: Finding
  readonly place: Place
  readonly words: Description
  /** Rewrites, best first; computed when asked for. */
  readonly offers: () => readonly Offer[]
}

export type PlaceOf = (range: Range) => Place

export function placesIn(text: string): PlaceOf {
  const positionOf = lineIndex(text)
  return ({start, end}) => {
    const first = positionOf(start)
    const last = positionOf(end)
    return {line: first.line, column: first.column, endLine: last.line, endColumn: last.column}
  }
}

const located = (finding: Finding, {result}: FileResult, placeOf: PlaceOf): Located => ({
  finding,
  place: placeOf(finding.range),
  words: result.describe(finding),
  offers: () => result.resolve(finding),
})

/** What is reported of a file, in the order of the text. */
export function locatedIn(file: FileResult): readonly Located[] {
  const placeOf = placesIn(file.source.text)
  return file.result.findings.map(finding => located(finding, file, placeOf))
}

/** What is not reported of a file, and why. */
export function suppressedIn(file: FileResult): readonly (Located & {readonly directive: Directive})[] {
  const placeOf = placesIn(file.source.text)
  return file.result.suppressed.map(({finding, directive}) => ({
    ...located(finding, file, placeOf),
    directive,
  }))
}

/** What, why and what to write instead, on one line. No space where Japanese has none. */
export const onOneLine = ({what, why, instead}: Description): string =>
  [what, why, ...(instead === undefined ? [] : [instead])]
    .join(' ')
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .replace(/(?<=[。！？」]) /g, '')

/** “late.txt:3:39” */
export const placeName = (name: string, {line, column}: Place): string => `${name}:${line}:${column}`

/** “1 finding”, “2 findings” */
export const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`

/** “2 errors, 1 info” */
export const bySeverity = (findings: readonly Finding[]): string =>
  (['error', 'warning', 'info'] as const)
    .map(severity => [severity, findings.filter(finding => finding.severity === severity).length] as const)
    .filter(([, count]) => count > 0)
    .map(([severity, count]) => (severity === 'info' ? `${count} info` : counted(count, severity)))
    .join(', ')
