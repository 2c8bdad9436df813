/** UTF-16 offsets, end exclusive, never inside a surrogate pair. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** The replacement of a range; an empty range inserts. */
export interface Edit extends Range {
  readonly text: string
}

/** “Order” at 0–5 and “der” at 2–5 overlap; 0–5 and 5–9 do not. */
export const overlaps = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end

export const contains = (outer: Range, inner: Range): boolean =>
  outer.start <= inner.start && inner.end <= outer.end

/** From the first start to the last end; undefined for no ranges. */
export function hull(ranges: readonly Range[]): Range | undefined {
  if (ranges.length === 0) return undefined
  let [start, end] = [Infinity, -Infinity]
  // In a message of a megabyte there are more than a function can be given.
  for (const range of ranges) {
    start = Math.min(start, range.start)
    end = Math.max(end, range.end)
  }
  return {start, end}
}

export const byPosition = (a: Range, b: Range): number => a.start - b.start || a.end - b.end
