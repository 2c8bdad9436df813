import type {Context} from '@tactlint/core'
import type {Tactlint} from 'tactlint'
import {wholeMessageLabels} from './labels.js'
import {isOdd, lintMessages, score, type LabelledMessage} from './messages.js'

/** A sentence or two with one fault, and what a calm writer would put in their place. Files: `scripts/evaluate/pairs/<language>.jsonl`. */
export interface Pair {
  readonly id: string
  readonly lang: string
  /** Of the annotation guide. */
  readonly label: string
  readonly audience: 'support' | 'customer'
  /** The words of `text` that earn the label; not there where the label is about the whole message. */
  readonly quote?: string
  readonly text: string
  readonly good: string
}

export const isPair = (row: unknown): row is Pair => {
  const {id, lang, label, audience, text, good} = (row ?? {}) as Partial<Pair>
  return [id, lang, label, audience, text, good].every(field => typeof field === 'string')
}

export interface LintedPair {
  readonly pair: Pair
  readonly isFound: boolean
  /** Nothing is found in what a calm writer would say. */
  readonly isGoodClean: boolean
}

/** Counts of one label. Odd rows may be read, even ones are only counted, as with whole messages. */
export interface PairCounts {
  readonly odd: {readonly pairs: number; readonly found: number; readonly goodClean: number}
  readonly even: {readonly pairs: number; readonly found: number; readonly goodClean: number}
}

export async function lintPairs(pairs: readonly Pair[], tactlint: Tactlint): Promise<readonly LintedPair[]> {
  const faulty = await lintMessages(pairs.map(asFaulty), tactlint, true)
  const good = await lintMessages(pairs.map(asGood), tactlint, true)
  return pairs.flatMap((pair, index) => {
    const [fault, calm] = [faulty[index], good[index]]
    if (fault === undefined || calm === undefined) return []
    return [
      {
        pair,
        isFound: (score([fault]).counts[pair.label]?.truePositives ?? 0) > 0,
        isGoodClean: !score([calm]).mistakes.some(({label}) => isAbout(pair, label)),
      },
    ]
  })
}

export function pairCounts(linted: readonly LintedPair[]): Readonly<Record<string, PairCounts>> {
  const labels = [...new Set(linted.map(({pair}) => pair.label))]
  return Object.fromEntries(
    labels.map(label => {
      const own = linted.filter(({pair}) => pair.label === label)
      return [
        label,
        {
          odd: counted(own.filter(({pair}) => isOdd(pair))),
          even: counted(own.filter(({pair}) => !isOdd(pair))),
        },
      ]
    }),
  )
}

const counted = (linted: readonly LintedPair[]): PairCounts['odd'] => ({
  pairs: linted.length,
  found: linted.filter(({isFound}) => isFound).length,
  goodClean: linted.filter(({isGoodClean}) => isGoodClean).length,
})

/** Two sentences need no greeting and no order number: they count only where they stand for a whole message. */
const isAbout = (pair: Pair, label: string): boolean =>
  isWhole(pair) ? label === pair.label : !wholeMessageLabels.has(label)

const isWhole = ({label}: Pair): boolean => wholeMessageLabels.has(label)

const contextOf = (pair: Pair): Context =>
  isWhole(pair)
    ? {audience: pair.audience, channel: 'email', stage: 'first'}
    : {audience: pair.audience, stage: 'first', extent: 'fragment'}

function asFaulty(pair: Pair): LabelledMessage {
  const {id, lang, label, text, quote} = pair
  const labels = [{label, ...(quote !== undefined && !isWhole(pair) && {quote})}]
  return {id, lang, format: 'text', context: {...contextOf(pair)}, text, labels}
}

function asGood(pair: Pair): LabelledMessage {
  const {id, lang, good} = pair
  return {id, lang, format: 'text', context: {...contextOf(pair)}, text: good, labels: []}
}
