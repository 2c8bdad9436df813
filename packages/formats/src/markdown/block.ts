import type {Range} from '@tactlint/core'

/** A run of prose and where it stands in the source. */
export interface Run {
  readonly text: string
  readonly source: Range
  readonly exact: boolean
  /** How many emphases, links and code spans are around it. */
  readonly depth: number
}

/** Where a block stands; numbers tell one quote, list, table and row from another, 0 is none. */
export interface Place {
  /** The innermost block quote or footnote. */
  readonly home: number
  /** The outermost list of the home. */
  readonly list: number
  readonly table: number
  readonly row: number
  /** The outermost block quote. */
  readonly quote: number
}

/** A paragraph, heading or table cell with its prose. */
export interface Block {
  readonly runs: readonly Run[]
  /** Indexes of the runs that are inline code: from, to (exclusive). */
  readonly codes: readonly Range[]
  readonly source: Range
  /** The outermost list, quote or table around it, else the block itself. */
  readonly outer: Range
  readonly place: Place
  /** Neither heading nor table cell. */
  readonly isParagraph: boolean
}
