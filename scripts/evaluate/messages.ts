import type {Context, Finding, Range} from '@tactlint/core'
import type {Tactlint} from 'tactlint'
import {interchangeable, labelsOf, wholeMessageLabels} from './labels.js'
import {mean, ratesOf, sumOf, type Counts, type Rates} from './statistics.js'

/** A label of the annotation guide: with `quote` a span, without it something about the whole message. */
export interface GoldLabel {
  readonly label: string
  readonly quote?: string
  /** Which occurrence, from 1. */
  readonly nth?: number
  readonly kinds?: readonly string[]
}

export interface LabelledMessage {
  readonly id: string
  readonly lang: string
  readonly format: string
  readonly context: Readonly<Record<string, unknown>>
  readonly text: string
  readonly labels: readonly GoldLabel[]
}

export const isLabelledMessage = (row: unknown): row is LabelledMessage => {
  const {id, lang, format, context, text, labels} = (row ?? {}) as Partial<LabelledMessage>
  return (
    [id, lang, format, text].every(field => typeof field === 'string') &&
    typeof context === 'object' &&
    Array.isArray(labels)
  )
}

/** A labelled message with what was found in it. */
export interface LintedMessage {
  readonly message: LabelledMessage
  readonly findings: readonly Pick<Finding, 'ruleId' | 'wording' | 'range'>[]
}

export interface Mistake {
  readonly message: LabelledMessage
  readonly kind: 'miss' | 'false alarm'
  readonly label: string
  readonly words: string
}

export interface Score {
  readonly counts: Readonly<Record<string, Counts>>
  readonly mistakes: readonly Mistake[]
}

export interface LanguageReport {
  /** `isCovered`: a rule that is on answers to it. */
  readonly labels: Readonly<Record<string, Counts & Rates & {readonly isCovered: boolean}>>
  readonly all: Rates & {readonly macroF1: number}
  readonly odd: Rates & {readonly macroF1: number}
  readonly even: Rates & {readonly macroF1: number}
  /** Share of good messages without any finding. */
  readonly goodClean: number
}

export async function lintMessages(
  messages: readonly LabelledMessage[],
  tactlint: Tactlint,
  withContext: boolean,
): Promise<readonly LintedMessage[]> {
  const linted: LintedMessage[] = []
  for (const message of messages) {
    const context = withContext ? contextOf(message) : {}
    const {findings} = await tactlint.lint(message.text, {format: message.format, context})
    linted.push({message, findings})
  }
  return linted
}

/** `null` says that nobody knows. */
const contextOf = ({context}: LabelledMessage): Context =>
  Object.fromEntries(Object.entries(context).filter(([, value]) => value !== null))

export function score(linted: readonly LintedMessage[]): Score {
  const counts = new Map<string, {truePositives: number; falsePositives: number; falseNegatives: number}>()
  const mistakes: Mistake[] = []
  const countsOf = (label: string) => {
    const known = counts.get(label) ?? {truePositives: 0, falsePositives: 0, falseNegatives: 0}
    counts.set(label, known)
    return known
  }
  for (const {message, findings} of linted) {
    const predicted = findings.flatMap(finding =>
      labelsOf(finding).map(label => ({label, range: finding.range})),
    )
    const gold = message.labels.map(label => ({...label, range: spanOf(label, message.text)}))
    for (const {label, range, quote} of gold) {
      if (predicted.some(finding => answers(finding, {label, range}))) countsOf(label).truePositives++
      else {
        countsOf(label).falseNegatives++
        mistakes.push({message, kind: 'miss', label, words: quote ?? ''})
      }
    }
    const reported = new Set<string>()
    for (const finding of predicted) {
      if (gold.some(label => answers(finding, label))) continue
      const key = wholeMessageLabels.has(finding.label)
        ? finding.label
        : `${finding.label} ${finding.range.start}`
      if (reported.has(key)) continue
      reported.add(key)
      countsOf(finding.label).falsePositives++
      mistakes.push({
        message,
        kind: 'false alarm',
        label: finding.label,
        words: message.text.slice(finding.range.start, finding.range.end),
      })
    }
  }
  return {counts: Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1))), mistakes}
}

function answers(
  finding: {label: string; range: Range},
  gold: {label: string; range: Range | undefined},
): boolean {
  const isSame = finding.label === gold.label
  const isKin = interchangeable.some(labels => labels.has(finding.label) && labels.has(gold.label))
  if (gold.range === undefined) return isSame
  return (isSame || isKin) && finding.range.start < gold.range.end && gold.range.start < finding.range.end
}

/** @throws Error for a quote that is not in the text */
function spanOf({quote, nth = 1}: GoldLabel, text: string): Range | undefined {
  if (quote === undefined) return undefined
  let start = -1
  for (let count = 0; count < nth; count++) {
    start = text.indexOf(quote, start + 1)
    if (start < 0) throw new Error(`“${quote}” (${nth}.) is not in “${text.slice(0, 40)}…”.`)
  }
  return {start, end: start + quote.length}
}

/** Odd rows may be looked at, even ones are only counted: the number at the end of the id tells. */
export const isOdd = ({id}: {readonly id: string}): boolean => /[13579]$/.test(id)

/** @param covered labels that a rule that is on answers to: of these alone is the sum */
export function report(linted: readonly LintedMessage[], covered: ReadonlySet<string>): LanguageReport {
  const overall = (of: readonly LintedMessage[]) => overallOf(of, covered)
  const {counts} = score(linted)
  return {
    labels: Object.fromEntries(
      Object.entries(counts).map(([label, count]) => [
        label,
        {...count, ...ratesOf(count), isCovered: covered.has(label)},
      ]),
    ),
    all: overall(linted),
    odd: overall(linted.filter(({message}) => isOdd(message))),
    even: overall(linted.filter(({message}) => !isOdd(message))),
    goodClean: goodCleanOf(linted),
  }
}

/** Share of good messages without any finding. */
export function goodCleanOf(linted: readonly LintedMessage[]): number {
  const good = linted.filter(({message}) => message.labels.length === 0)
  return good.length === 0 ? 1 : good.filter(({findings}) => findings.length === 0).length / good.length
}

function overallOf(
  linted: readonly LintedMessage[],
  covered: ReadonlySet<string>,
): Rates & {macroF1: number} {
  const counts = Object.entries(score(linted).counts)
    .filter(([label]) => covered.has(label))
    .map(([, count]) => count)
  return {
    ...ratesOf(sumOf(counts)),
    macroF1: counts.length === 0 ? 1 : mean(counts.map(count => ratesOf(count).f1)),
  }
}
