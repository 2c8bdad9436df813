import type {Range} from '@tactlint/core'

export interface LinesAround {
  /** The lines that a range stands in. */
  of(range: Range): Range
  /** The first line below a place that says something: neither blank nor a comment. At the end: an empty range. */
  nextLine(place: number): Range
  /** That line and those after it, down to the next blank one. */
  nextParagraph(place: number): Range
}

interface Line extends Range {
  /** Nothing but white space and the marks of a quote. */
  readonly isBlank: boolean
  /** Blank, or a comment. */
  readonly isMute: boolean
}

/**
 * The lines of a source, for directives that are about one of them.
 * @param directives comments that may stand between a directive and its line, in order
 */
export function linesAround(source: string, directives: readonly Range[]): LinesAround {
  const lines = linesOf(source, directives)
  const nextSaying = nearestBelow(lines, ({isMute}) => !isMute)
  const nextBlank = nearestBelow(lines, ({isBlank}) => isBlank)
  const indexOf = (place: number): number => {
    let [low, high] = [0, lines.length - 1]
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((lines[middle]?.start ?? 0) <= place) low = middle
      else high = middle - 1
    }
    return low
  }
  const between = (first: number, behind: number): Range => ({
    start: lines[first]?.start ?? source.length,
    end: lines[behind - 1]?.end ?? source.length,
  })
  const below = (place: number): number => nextSaying[indexOf(place) + 1] ?? lines.length
  return {
    of: ({start, end}) => between(indexOf(start), indexOf(end) + 1),
    nextLine: place => between(below(place), below(place) + 1),
    nextParagraph: place => between(below(place), nextBlank[below(place)] ?? lines.length),
  }
}

function linesOf(source: string, directives: readonly Range[]): readonly Line[] {
  const lines: Line[] = []
  let start = 0
  let next = 0
  for (const {index, 0: ending} of source.matchAll(/\r\n?|\n|$/g)) {
    let said = ''
    let cursor = start
    while ((directives[next]?.end ?? start) < start) next++
    for (let other = next; (directives[other]?.start ?? index) < index; other++) {
      const directive = directives[other] as Range
      said += source.slice(cursor, Math.max(cursor, directive.start))
      cursor = Math.min(index, Math.max(cursor, directive.end))
    }
    said = (said + source.slice(cursor, index)).replace(/^[\s>]+/, '').trimEnd()
    const isBlank = source.slice(start, index).replace(/^[\s>]+/, '') === ''
    const isComment = said.startsWith('<!--') && said.indexOf('-->') === said.length - '-->'.length
    lines.push({start, end: index, isBlank, isMute: said === '' || isComment})
    start = index + ending.length
  }
  return lines
}

/** For each line the index of the nearest one, itself or below, that is such a line. */
function nearestBelow(lines: readonly Line[], isSuch: (line: Line) => boolean): readonly number[] {
  const nearest = new Array<number>(lines.length + 1).fill(lines.length)
  for (let index = lines.length - 1; index >= 0; index--) {
    const line = lines[index]
    nearest[index] = line && isSuch(line) ? index : (nearest[index + 1] ?? lines.length)
  }
  return nearest
}
