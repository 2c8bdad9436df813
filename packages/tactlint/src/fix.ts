import {applyEdits, overlaps, type Edit, type Finding, type RuleKind} from '@tactlint/core'
import type {LintOptions, LintResult} from './lint-result.js'

/** A fix may make room for another one; a pair of rules that undo each other must not run for ever. */
const mostRounds = 10

/** Degrees of fixes: `safe` changes neither meaning nor tone; `suggested` does. */
export type FixType = Exclude<RuleKind['fix'], 'none'>

export interface FixOptions extends LintOptions {
  /** Fixes of these degrees are made. Default: the safe ones. */
  readonly fixTypes?: readonly FixType[]
}

export interface Fixed {
  readonly text: string
  /** Number of fixes made. */
  readonly applied: number
  /** Of the text as it is now. */
  readonly result: LintResult
}

/** Applies the fixes of these degrees until none is left. What the writer must fill in (`⟨…⟩`) is no fix. */
export function fixed(
  text: string,
  lint: (text: string) => Promise<LintResult>,
  types: readonly FixType[] = ['safe'],
): Promise<Fixed> {
  return inRounds(text, lint, ({findings, resolve}) =>
    findings.flatMap(finding => {
      if (!types.some(type => type === finding.fix)) return []
      const edits = resolve(finding).find(({edits, blanks}) => edits !== undefined && blanks === 0)?.edits
      return edits === undefined ? [] : [{finding, edits}]
    }),
  )
}

/** What may be done about a finding. */
export interface Choice {
  readonly finding: Finding
  readonly edits: readonly Edit[]
}

/**
 * Makes the edits that are chosen, lints again, and so on until nothing is chosen. Of two that touch the same words the earlier is
 * made; the other is chosen again in the next round, if it still holds.
 * @param made is told of each choice that was made
 */
export async function inRounds(
  text: string,
  lint: (text: string) => Promise<LintResult>,
  choose: (result: LintResult) => readonly Choice[],
  made: (choice: Choice) => void = () => undefined,
): Promise<Fixed> {
  let current = text
  let applied = 0
  let result = await lint(current)
  for (let round = 0; round < mostRounds; round++) {
    const chosen: Choice[] = []
    for (const choice of choose(result)) {
      const others = chosen.flatMap(({edits}) => edits)
      if (!others.some(other => choice.edits.some(edit => touches(edit, other)))) chosen.push(choice)
    }
    if (chosen.length === 0) break
    current = applyEdits(
      current,
      chosen.flatMap(({edits}) => edits),
    )
    applied += chosen.length
    chosen.forEach(made)
    result = await lint(current)
  }
  return {text: current, applied, result}
}

/** Two insertions at one place would depend on their order. */
const touches = (a: Edit, b: Edit): boolean => overlaps(a, b) || a.start === b.start || a.end === b.end
