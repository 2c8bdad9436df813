import type {IdentifierKind} from './identifier-kind.js'
import {patternOf, placesOf, type Shape} from './shape.js'

/** A kind's shapes as regular expressions. */
interface Forms {
  /** The whole value, without separators. */
  readonly whole: RegExp
  /** The whole value as it is usually written, so that it needs no label. */
  readonly written: RegExp
  readonly nearly: RegExp | undefined
  readonly surelyWritten: RegExp | undefined
  /** Without separators, the one that a label most often announces first. */
  readonly shapes: readonly [Shape, ...Shape[]]
  /** What stands at each place, by shape; only of those with one length. */
  readonly places: readonly string[]
}

const known = new WeakMap<IdentifierKind, Forms>()

export function formsOf(kind: IdentifierKind): Forms {
  const before = known.get(kind)
  if (before) return before
  const {separators = '', nearly = [], afterLabel = []} = kind
  const flags = kind.case === 'any' ? 'iu' : 'u'
  const shapes = [...new Set([...afterLabel, ...kind.shapes].map(shape => without(separators, shape)))]
  const forms: Forms = {
    whole: whole(shapes, 'u'),
    written: whole(kind.shapes, flags),
    nearly: nearly.length > 0 ? whole(nearly, 'u') : undefined,
    surelyWritten: kind.surelyAs && whole(kind.surelyAs, flags),
    shapes: shapes as [Shape, ...Shape[]],
    places: shapes.map(placesOf).filter(places => places !== undefined),
  }
  known.set(kind, forms)
  return forms
}

/** A value in capitals without the signs that count for nothing. */
export const compact = (written: string, {separators = '', case: letters}: IdentifierKind): string =>
  without(separators, letters === 'capitals' ? written : written.toLocaleUpperCase('en'))

function without(separators: string, written: string): string {
  return separators === ''
    ? written
    : Array.from(written, sign => (separators.includes(sign) ? '' : sign)).join('')
}

const whole = (shapes: readonly Shape[], flags: string): RegExp =>
  new RegExp(`^(?:${shapes.map(patternOf).join('|')})$`, flags)
