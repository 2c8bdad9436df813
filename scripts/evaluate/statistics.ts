/** Counts of one label. */
export interface Counts {
  readonly truePositives: number
  readonly falsePositives: number
  readonly falseNegatives: number
}

/** 0–1. Precision without any finding and recall without any gold label are 1: nothing was wrong. */
export interface Rates {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

export function ratesOf({truePositives, falsePositives, falseNegatives}: Counts): Rates {
  const found = truePositives + falsePositives
  const gold = truePositives + falseNegatives
  const precision = found === 0 ? 1 : truePositives / found
  const recall = gold === 0 ? 1 : truePositives / gold
  return {
    precision,
    recall,
    f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall),
  }
}

export const sumOf = (counts: readonly Counts[]): Counts => ({
  truePositives: counts.reduce((sum, {truePositives}) => sum + truePositives, 0),
  falsePositives: counts.reduce((sum, {falsePositives}) => sum + falsePositives, 0),
  falseNegatives: counts.reduce((sum, {falseNegatives}) => sum + falseNegatives, 0),
})

export const mean = (numbers: readonly number[]): number =>
  numbers.length === 0 ? Number.NaN : numbers.reduce((sum, number) => sum + number, 0) / numbers.length

/** Area under the ROC curve: how often a high one has the higher value, ties counted half. NaN when either side is empty. */
export function rocAuc(high: readonly number[], low: readonly number[]): number {
  const all = [
    ...high.map(value => ({value, isHigh: true})),
    ...low.map(value => ({value, isHigh: false})),
  ].sort((a, b) => a.value - b.value)
  let rankSum = 0
  for (let start = 0; start < all.length;) {
    let end = start
    while (end < all.length && all[end]?.value === all[start]?.value) end++
    const rank = (start + end + 1) / 2
    for (let index = start; index < end; index++) if (all[index]?.isHigh) rankSum += rank
    start = end
  }
  return (rankSum - (high.length * (high.length + 1)) / 2) / (high.length * low.length)
}
