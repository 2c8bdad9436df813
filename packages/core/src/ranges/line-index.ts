/** 1-based, columns in UTF-16 units. */
export interface Position {
  readonly line: number
  readonly column: number
}

/**
 * Gives line and column of offsets; lines end at \n, \r\n or \r.
 * @throws RangeError for an offset outside of the text
 */
export function lineIndex(text: string): (offset: number) => Position {
  const starts = [0]
  for (const {0: newline, index} of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + newline.length)
  return offset => {
    if (offset < 0 || offset > text.length)
      throw new RangeError(`Offset ${offset} lies outside of the text (0–${text.length}).`)
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return {line: low + 1, column: offset - (starts[low] ?? 0) + 1}
  }
}
