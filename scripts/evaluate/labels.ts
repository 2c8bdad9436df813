import type {Finding} from '@tactlint/core'

/** The label of the annotation guide that a rule's findings answer to. The one table of rules and labels. */
const labelOfRule: Readonly<Record<string, string>> = {
  'missing-identifier': 'missing-identifier',
  'invalid-identifier': 'invalid-identifier',
  'missing-date': 'missing-date',
  'missing-desired-resolution': 'missing-request',
  'missing-please': 'impolite-request',
  'missing-gratitude': 'no-thanks',
  'missing-greeting': 'no-greeting',
  'missing-closing': 'no-closing',
  'seller-centric-framing': 'seller-centric',
  'emotional-language': 'emotional',
  'blame-language': 'blame',
  'coercive-threat': 'threat',
  'legal-threat': 'threat',
  'passive-aggressive-phrase': 'passive-aggressive',
  'premature-escalation': 'premature-escalation',
  'demand-phrasing': 'demand',
  'negative-framing': 'negative-framing',
  'wall-of-text': 'wall-of-text',
  'follow-up-too-soon': 'follow-up-too-soon',
  'shouting-caps': 'shouting',
  'repeated-punctuation': 'shouting',
  'unresolved-placeholder': 'unfilled-placeholder',
  'placeholder-syntax-error': 'placeholder-error',
  'personal-data-leak': 'sensitive-data',
  'credentials-leak': 'sensitive-data',
}

/** One finding per cause may answer to two labels: `[ORDER ID]` left over is a mark not filled in and an order id not given. */
const furtherLabel: Readonly<Record<string, string>> = {
  'unresolved-placeholder identifier': 'missing-identifier',
  'unresolved-placeholder date': 'missing-date',
  'demand-phrasing only': 'impolite-request',
}

export function labelsOf({ruleId, wording}: Pick<Finding, 'ruleId' | 'wording'>): readonly string[] {
  const labels = [labelOfRule[ruleId], furtherLabel[`${ruleId} ${wording}`]]
  return labels.filter(label => label !== undefined)
}

/** “threat” → coercive-threat, legal-threat. */
export const rulesOfLabel = (label: string): readonly string[] =>
  Object.keys(labelOfRule).filter(rule => labelOfRule[rule] === label)

/** Labels that one of these rules answers to. */
export const coveredLabels = (ruleIds: readonly string[]): ReadonlySet<string> =>
  new Set(
    [
      ...ruleIds.map(id => labelOfRule[id]),
      ...Object.entries(furtherLabel).map(([key, label]) =>
        ruleIds.includes(key.split(' ')[0] ?? '') ? label : undefined,
      ),
    ].filter(label => label !== undefined),
  )

/** Labels that hold for the whole message: however many findings say so, it is one. */
export const wholeMessageLabels: ReadonlySet<string> = new Set([
  'missing-identifier',
  'missing-date',
  'missing-request',
  'impolite-request',
  'no-thanks',
  'no-greeting',
  'no-closing',
  'wall-of-text',
  'follow-up-too-soon',
])

/** Sarcasm about events and jabs at the reader's care are hard to tell apart: either counts for the other where spans overlap. */
export const interchangeable: readonly ReadonlySet<string>[] = [new Set(['emotional', 'passive-aggressive'])]
