import type {Finding} from 'tactlint'

/** Absences that were shown when the writer last paused, by rule. */
export type Settled = ReadonlyMap<string, readonly string[]>

export const settledIn = (findings: readonly Finding[]): Settled => {
  const settled = new Map<string, string[]>()
  for (const finding of findings.filter(isAbsence)) {
    const known = settled.get(keyOf(finding)) ?? []
    settled.set(keyOf(finding), known)
    known.push(finding.fingerprint)
  }
  return settled
}

/**
 * What is shown while one types: an absence that was not there at the last pause waits for the next one. Where no more are missing
 * than before, the same are meant, though the words around them have changed.
 */
export function whileTyping(findings: readonly Finding[], settled: Settled): readonly Finding[] {
  const now = settledIn(findings)
  return findings.filter(finding => {
    if (!isAbsence(finding)) return true
    const before = settled.get(keyOf(finding)) ?? []
    return before.includes(finding.fingerprint) || (now.get(keyOf(finding))?.length ?? 0) <= before.length
  })
}

const isAbsence = ({missing}: Finding): boolean => missing !== undefined

const keyOf = ({ruleId, missing}: Finding): string => `${ruleId} ${missing ?? ''}`
