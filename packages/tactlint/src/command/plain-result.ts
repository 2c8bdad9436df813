import type {Description, Finding, Offer, Scores, Suppression, UnfilledWording} from '@tactlint/core'
import type {FileResult} from '../formatters/index.js'
import type {LintResult} from '../lint-result.js'

/** A result as plain data: what a thread gives to another one. Trees stay behind. */
export interface PlainResult extends Pick<
  LintResult,
  'language' | 'findings' | 'suppressed' | 'unusedDirectives' | 'scores'
> {
  /** Of the findings, then of what is suppressed. */
  readonly words: readonly Description[]
  /** In the same order, before words of the message are put in; undefined for findings about directives. */
  readonly wordings: readonly (UnfilledWording | undefined)[]
  /** In the same order; empty where nobody shows them. */
  readonly offers: readonly (readonly Offer[])[]
  readonly messages: readonly PlainVerdict[]
}

interface PlainVerdict {
  readonly scores: Scores | undefined
  /** It has words, of no language that is installed. */
  readonly isUnknown: boolean
  readonly unknownRules: Suppression['unknownRules']
}

/** @param withRewrites they take time: somebody must want to see them */
export function plain(result: LintResult, withRewrites: boolean): PlainResult {
  const {language, findings, suppressed, unusedDirectives, scores, verdicts, describe, resolve} = result
  const all = allIn(result)
  const owners = new Map(verdicts.flatMap(verdict => allIn(verdict).map(finding => [finding, verdict])))
  return {
    language,
    findings,
    suppressed,
    unusedDirectives,
    scores,
    words: all.map(describe),
    wordings: all.map(finding => owners.get(finding)?.wordingOf(finding)),
    offers: withRewrites ? all.map(resolve) : [],
    messages: verdicts.map(({language, message, scores, unknownRules}) => ({
      scores,
      isUnknown: language === undefined && /\p{L}/u.test(message.prose.text),
      unknownRules,
    })),
  }
}

/** As outputs take it. */
export function asOutputsTakeIt(result: PlainResult): FileResult['result'] {
  const {language, findings, suppressed, unusedDirectives, scores, words, offers} = result
  const places = new Map(allIn(result).map((finding, index) => [finding, index]))
  const placeOf = (finding: Finding): number => {
    const place = places.get(finding)
    if (place === undefined) throw new Error('This finding is not one of this result.')
    return place
  }
  return {
    language,
    findings,
    suppressed,
    unusedDirectives,
    scores,
    describe: finding => words[placeOf(finding)] ?? {what: '', why: ''},
    resolve: finding => offers[placeOf(finding)] ?? [],
  }
}

export const allIn = ({
  findings,
  suppressed,
}: Pick<LintResult, 'findings' | 'suppressed'>): readonly Finding[] => [
  ...findings,
  ...suppressed.map(({finding}) => finding),
]
