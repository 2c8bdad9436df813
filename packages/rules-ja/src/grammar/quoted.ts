import type {Found} from '@tactlint/core'
import {textBefore} from './text-around.js'

/** 「注文」列が表示されません: the words of a screen. */
export function isQuoted({sentence, start}: Pick<Found, 'sentence' | 'start'>): boolean {
  const before = textBefore(sentence, start)
  return before.lastIndexOf('「') > before.lastIndexOf('」')
}
