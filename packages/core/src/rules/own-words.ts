import type {Facts, NotTheWriter} from '../facts/facts.js'
import {contains, overlaps, type Range} from '../ranges/range.js'

type Disowned = Pick<Facts, 'notTheWriter'>
type As = NotTheWriter['as']

/**
 * Why words are not the writer's own statement; undefined when they are. Somebody else's come before negated ones. Words that
 * begin before a quotation and hold all of it are the writer's: “your ‘experts’”.
 */
export function notTheWriterAs({notTheWriter}: Disowned, range: Range): As | undefined {
  const there = notTheWriter
    .filter(other => overlaps(other, range) && !(other.as === 'quoted' && isWithin(other, range)))
    .map(({as}) => as)
  return (['quoted', 'reported', 'negated'] as const).find(as => there.includes(as))
}

/** The writer's own statement: neither quoted, reported nor negated. */
export const isOwnWords = (facts: Disowned, range: Range): boolean =>
  notTheWriterAs(facts, range) === undefined

/** Whether the words are somebody else's. Who writes “I am NOT angry!!!” takes a word back, and shouts in their own voice. */
export function saidByOthers(facts: Disowned, range: Range): Exclude<As, 'negated'> | undefined {
  const as = notTheWriterAs(facts, range)
  return as === 'negated' ? undefined : as
}

const isWithin = (quotation: Range, range: Range): boolean =>
  contains(range, quotation) && range.start < quotation.start
