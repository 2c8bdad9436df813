import type {Facts} from '../facts/facts.js'
import {overlaps, type Range} from '../ranges/range.js'

/** The writer's own voice: neither quoted, negated nor reported. */
export const isOwnWords = (facts: Facts, range: Range): boolean =>
  !facts.notTheWriter.some(other => overlaps(other, range))
