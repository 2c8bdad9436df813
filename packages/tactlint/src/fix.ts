import {applyEdits, overlaps, type Edit} from '@tactlint/core'
import type {LintResult} from './lint-result.js'

/** A fix may make room for another one; a pair of rules that undo each other must not run for ever. */
const mostRounds = 10

export interface Fixed {
  readonly text: string
  /** Number of fixes made. */
  readonly applied: number
  /** Of the text as it is now. */
  readonly result: LintResult
}

/** Applies the safe fixes until none is left. Nothing that changes meaning or tone is a safe fix. */
export async function fixed(text: string, lint: (text: string) => Promise<LintResult>): Promise<Fixed> {
  let current = text
  let applied = 0
  let result = await lint(current)
  for (let round = 0; round < mostRounds; round++) {
    const fixes = safeFixes(result)
    if (fixes.length === 0) break
    current = applyEdits(current, fixes.flat())
    applied += fixes.length
    result = await lint(current)
  }
  return {text: current, applied, result}
}

/** The first offer of each finding that may be applied unasked; of two that touch the same words, the earlier. */
function safeFixes({findings, resolve}: LintResult): readonly (readonly Edit[])[] {
  const chosen: (readonly Edit[])[] = []
  for (const finding of findings) {
    if (finding.fix !== 'safe') continue
    const edits = resolve(finding).find(({edits, blanks}) => edits !== undefined && blanks === 0)?.edits
    if (edits === undefined || chosen.flat().some(other => edits.some(edit => touches(edit, other)))) continue
    chosen.push(edits)
  }
  return chosen
}

/** Two insertions at one place would depend on their order. */
const touches = (a: Edit, b: Edit): boolean => overlaps(a, b) || a.start === b.start || a.end === b.end
