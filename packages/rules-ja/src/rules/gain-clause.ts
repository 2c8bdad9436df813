import {rangeOf, type Found, type Range} from '@tactlint/core'
import {statedPurposes} from '../lexicon/gains/gains.js'

/** What belongs to the purpose: 当店の|売上を伸ばしたい|ので, もっと|売れるよう|に. */
const attributes =
  /(?:(?:当店|弊社|当社|自社|私|うち|商品|今月|来月|全体)の|もっと|さらに|少しでも|より){1,4}$/
const links =
  /^(?:に[もは]?)?(?:[しでな][きり]?た[いく])?(?:と[思考存][^、。！？!?]*|の(?:ですが|で)|んですが|ために?|から)?/
/** 売上に響くので|急いでください */
const because = /の(?:ですが|で)|ために?|から/

const argued = /(?:赤字|利益|予算|売上|売り上げ|評価|順位|資金|収入|取り分)[^、。]{0,12}[でりとしず]、$/

/** What goes before the loss and is no part of it: B07XJ8C8F5が検索に出なくて|売上が落ちています. */
const occasion =
  /^.*(?:(?<!とし|につい|に対し|によっ|におい|にとっ|に関し|に向け|すべ|初め|はじめ)(?<=\p{Script=Hiragana})て|んで|ので|せいで|ことで|ために?|(?<=[うくすつぬむるたい])から)(?=\P{Script=Hiragana})/u

/** How far the argument reaches: a purpose to its ため or ので, a statement from 、 to 、. The full stop stays outside. */
export function gainClause(found: Found, text: string): Range {
  const sentence = rangeOf(found.sentence)
  const before = text.slice(sentence.start, found.start)
  const after = text.slice(found.end, sentence.end)
  if (statedPurposes.has(found.entry)) {
    return {
      start: found.start - (attributes.exec(before)?.[0].length ?? 0),
      end: found.end + (links.exec(after)?.[0].length ?? 0),
    }
  }
  const clause = before.lastIndexOf('、') + 1
  // 一個売るごとに赤字で、|私の取り分がなくなります: one argument in two clauses
  const isOneArgument = argued.test(before.slice(0, clause))
  const behind = isOneArgument
    ? 0
    : (occasion.exec(`${before.slice(clause)}${text.slice(found.start, found.start + 1)}`)?.[0].length ?? 0)
  const start = sentence.start + (isOneArgument ? 0 : clause) + behind
  const [rest = ''] = after.split(/[、。！？!?]/)
  const reason = because.exec(rest)
  const end = found.end + (reason ? reason.index + reason[0].length : rest.length)
  // 売上が戻れば、仕入れも増やせます: the condition is nothing without what follows.
  if (!/(?:ば|たら|と)$/.test(text.slice(start, end))) return {start, end}
  return {start, end: sentence.end - (/[。！？!?]{0,8}$/.exec(after)?.[0].length ?? 0)}
}
