import type {Found} from '@tactlint/core'
import {isQuoted} from './quoted.js'
import {textAfter, textBefore} from './text-around.js'

/** 返金をお願いしましたが; not お願いしたい, 返品したく、ご連絡いたしました. */
const past = /^(?:まし)?た(?![いく])/
/** 「お待ちください」と言われ, 返金してほしいと伝えましたが */
const told = /^(?:です|ます)?[」』]?と(?:[言書出頼]|いわ|表示|伝え|お伝え|回答|返[事信]|案内)/
/** Wants nothing to be done: ご理解ください, 考えてみてください, ふざけないでください. */
const idle =
  /(?:ご(?:理解|了承|容赦|承知|安心|放念)|お(?:許し|察し|構いなく)|(?:想像し|考え|反省し|覚悟し|(?:いい加減|いいかげん)にし)て(?:みて)?|(?:ふざけ|馬鹿にし|バカにし|笑わせ|誤解し|勘違いし|心配し|なめ|舐め)ないで)$/

/** いい加減に|してほしい, 勘弁|してほしい */
const sighing = /(?:(?:いい加減|いいかげん)に|勘弁)し$/

/** Whether words of a request ask for something now. */
export function isStillWanted(found: Found): boolean {
  const {entry, sentence, start, end} = found
  const after = textAfter(sentence, end)
  if (isQuoted(found) || told.test(after)) return false
  if (past.test(after) && !entry.startsWith('たく')) return false
  const before = textBefore(sentence, start)
  return !(entry.includes('ください') && idle.test(before)) && !sighing.test(before)
}
