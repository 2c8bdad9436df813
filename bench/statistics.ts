/** How figures of several runs lie: their least, the one in the middle, their greatest. */
export interface Spread {
  readonly least: number
  readonly median: number
  readonly most: number
}

/** @throws RangeError when there is no figure */
export function spreadOf(figures: readonly number[]): Spread {
  const sorted = [...figures].sort((a, b) => a - b)
  const [least] = sorted
  const most = sorted.at(-1)
  if (least === undefined || most === undefined) throw new RangeError('Nothing was measured.')
  return {least, median: medianOf(sorted), most}
}

/** Of an even number of figures the mean of the two in the middle. */
function medianOf(sorted: readonly number[]): number {
  const middle = (sorted.length - 1) / 2
  const [low = Number.NaN, high = Number.NaN] = [sorted[Math.floor(middle)], sorted[Math.ceil(middle)]]
  return (low + high) / 2
}

/**
 * Run by run, how many times `figures` are `others`. Both were measured side by side: what slows the machine down slows down both
 * runs of a pair, and their ratio stays.
 * @throws RangeError when there are not as many of one as of the other
 */
export function ratiosOf(figures: readonly number[], others: readonly number[]): readonly number[] {
  if (figures.length !== others.length)
    throw new RangeError(`${figures.length} runs can’t be paired with ${others.length}.`)
  return figures.map((figure, run) => figure / (others[run] as number))
}
