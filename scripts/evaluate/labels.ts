import type {Finding} from '@tactlint/core'

/** The label of the annotation guide that a rule's findings answer to. The one table of rules and labels. */
const labelOfRule: Readonly<Record<string, string>> = {
  'missing-identifier': 'missing-identifier',
  'seller-centric-framing': 'seller-centric',
  'shouting-caps': 'shouting',
  'unresolved-placeholder': 'unfilled-placeholder',
}

/** One finding per cause may answer to two labels: `[ORDER ID]` left over is a mark not filled in and an order id not given. */
const furtherLabel: Readonly<Record<string, string>> = {
  'unresolved-placeholder identifier': 'missing-identifier',
}

export function labelsOf({ruleId, wording}: Pick<Finding, 'ruleId' | 'wording'>): readonly string[] {
  const labels = [labelOfRule[ruleId], furtherLabel[`${ruleId} ${wording}`]]
  return labels.filter(label => label !== undefined)
}

/** Labels that some rule answers to. */
export const coveredLabels: ReadonlySet<string> = new Set([
  ...Object.values(labelOfRule),
  ...Object.values(furtherLabel),
])

/** Sarcasm about events and jabs at the reader's care are hard to tell apart: either counts for the other where spans overlap. */
export const interchangeable: readonly ReadonlySet<string>[] = [new Set(['emotional', 'passive-aggressive'])]
