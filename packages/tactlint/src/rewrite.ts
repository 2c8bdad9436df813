import {withoutOrdinal, type Finding} from '@tactlint/core'
import {inRounds, type Fixed} from './fix.js'
import type {LintResult} from './lint-result.js'

/** A message with the best rewrite of each finding made. */
export interface Rewritten extends Fixed {
  /** Number of places `⟨…⟩` that rewrites left for the writer to fill in. */
  readonly blanks: number
}

/**
 * Makes the best rewrite of each finding until none is left: words are replaced, and what is missing is put in where it belongs.
 * Of a finding that comes back after its rewrite, none is made again.
 */
export async function rewritten(
  text: string,
  lint: (text: string) => Promise<LintResult>,
): Promise<Rewritten> {
  const tried = new Set<string>()
  const rewritten = await inRounds(
    text,
    lint,
    ({findings, resolve}) =>
      greetingFirst(findings).flatMap(finding => {
        if (tried.has(causeOf(finding))) return []
        const edits = resolve(finding).find(({edits}) => edits !== undefined)?.edits
        return edits === undefined ? [] : [{finding, edits}]
      }),
    ({finding}) => tried.add(causeOf(finding)),
  )
  return {...rewritten, blanks: Math.max(0, blanksIn(rewritten.text) - blanksIn(text))}
}

/** What stands behind the greeting finds its place when the greeting is there. */
const greetingFirst = (findings: readonly Finding[]): readonly Finding[] =>
  [...findings].sort((a, b) => Number(b.missing === 'greeting') - Number(a.missing === 'greeting'))

/** Of equal findings one has an ordinal, which changes when another is rewritten; where something is missing, the slot counts. */
const causeOf = ({ruleId, missing, fingerprint}: Finding): string =>
  missing === undefined ? fingerprint : `${ruleId} ${missing} ${withoutOrdinal(fingerprint)}`

const blanksIn = (text: string): number => text.match(/⟨[^⟨⟩]*⟩/g)?.length ?? 0
