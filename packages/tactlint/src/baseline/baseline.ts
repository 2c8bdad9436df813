import {withoutOrdinal, type Directive, type Finding} from '@tactlint/core'

/**
 * Findings that a project has not mended yet, as entries by file: paths relative to the baseline, with `/`. An entry is for one
 * finding; of equal findings there are several entries.
 */
export type Baseline = ReadonlyMap<string, readonly Entry[]>

export interface Entry {
  readonly rule: string
  /** Without ordinal: which of two equal findings comes first changes with the text. */
  readonly fingerprint: string
}

/** Sorted, a fingerprint a line: the same findings give the same file, and two branches seldom touch the same line. */
export function printBaseline(baseline: Baseline): string {
  const files = sorted([...baseline.keys()]).flatMap(name => {
    const entries = baseline.get(name) ?? []
    const rules = sorted([...new Set(entries.map(({rule}) => rule))]).map(rule => [
      rule,
      sorted(entries.filter(entry => entry.rule === rule).map(({fingerprint}) => fingerprint)),
    ])
    return entries.length === 0 ? [] : [[name, Object.fromEntries(rules)] as const]
  })
  return `${JSON.stringify({version: 1, files: Object.fromEntries(files)}, undefined, 2)}\n`
}

const sorted = (texts: readonly string[]): string[] => [...texts].sort((a, b) => (a < b ? -1 : Number(a > b)))

export const entryOf = ({ruleId, fingerprint}: Pick<Finding, 'ruleId' | 'fingerprint'>): Entry => ({
  rule: ruleId,
  fingerprint: withoutOrdinal(fingerprint),
})

export const directiveOf = ({rule, fingerprint}: Entry): Directive => ({
  from: 'baseline',
  rules: [rule],
  fingerprint,
})
