import type {Range} from '../ranges/range.js'

/** What a person wrote so that findings are not reported. Plain data. */
export interface Directive {
  /** In the message (`comment`, `front matter`), in a file beside it, or in the baseline of a project. */
  readonly from: 'comment' | 'front matter' | 'sidecar' | 'baseline'
  /** Ids, former ones too. */
  readonly rules: 'all' | readonly string[]
  /** In the source: findings that touch it are meant. Left out for the whole message. */
  readonly range?: Range
  /** Rules that are enabled again from a place in the range on. */
  readonly enabled?: readonly {readonly rules: readonly string[]; readonly from: number}[]
  /** The one finding that is meant. */
  readonly fingerprint?: string
  readonly reason?: string
  /** Its own place in the source; left out for one that stands elsewhere. */
  readonly at?: Range
}

/** Asks to be a directive and is none: `tactlint-disable-nextline`. */
export interface UnknownDirective {
  readonly name: string
  readonly at: Range
}
