import type {Steps} from '@tactlint/core'
import {someAdverbs} from '../adverbs.js'
import {faultyDone} from './faults.js'
import {gap, maybe, one, other, upTo} from '../notation.js'
import {colleagues, yours} from '../reader.js'

export const has = one('har havde')

export const who = [maybe(one(',')), one('der som')] satisfies Steps

/** „mig“, „os“, „det her“ between verb and participle. */
export const objects = maybe(
  upTo(
    2,
    one(
      `mig os det den dem her alt hele noget tingene sagen kunderne folk pakken ordren mine min mit vores varerne`,
    ),
  ),
)

export const done = [maybe(one('fået få')), one(faultyDone)] satisfies Steps

export const hasDone = [has, someAdverbs, objects, someAdverbs, ...done] satisfies Steps

export const colleague = [
  yours,
  maybe(other(', . har er og')),
  one(colleagues),
  maybe(one('i på fra ved'), gap(1)),
] satisfies Steps
