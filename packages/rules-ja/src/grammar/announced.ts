import {textOf, type Found} from '@tactlint/core'
import type {Sentence} from 'nlcst'
import {isQuestion, restOfClause} from './sentence-end.js'
import {textBefore} from './text-around.js'

// 投稿しました, 投稿されたレビュー, 書かれていた
const past =
  /(?:^|[しいっれせえけてきんげべ])た(?:$|[^いくけらしだ])|ました|でした|だった|済み|されて|されま|られて|られま/
/** 乗り換えを決めました */
const decided = /決め|決断|決意|固め|つもり|用意|覚悟/
const noIntention =
  /^の?(?:方法|手順|手続き|条件|仕方|やり方|窓口|基準|際|可能性|恐れ|おそれ)|ください|下さい|お願い|いただけ|した(?:い|く)|ないよう|場合|ため(?:の|に)|ことがあ|^とな|^する(?!予定|所存|つもり|考え|しか|ほか|こと|方針|用意|覚悟|[とのぞし]|から|ため)./

/** 警察に相談し、記録を残すよう言われました: the end tells when. */
const goesOn = /^\p{Script=Hiragana}{0,5}(?:[しいりきちみせけれえ]|[てで]も?)$/u
const told = /(?:まし|でし|だっ)た(?:ところ|ので|が)?[。！!]*$|(?:とのこと|そう)(?:です|でした)[。！!]*$/

/** What the writer is going to do: 低評価を付けます; not what was done, asked for or asked about: 解約の方法を教えてください. */
export const isAnnounced = (found: Found): boolean => {
  const rest = restOfClause(found)
  const isDone =
    (past.test(rest) || (goesOn.test(rest) && told.test(textOf(found.sentence)))) &&
    !decided.test(textBefore(found.sentence, found.end).slice(-4) + rest)
  return !isDone && !isAsked(found.sentence) && !noIntention.test(rest)
}

/** 出るところに出ましょうか。 announces. */
const isAsked = (sentence: Sentence): boolean =>
  isQuestion(sentence) && !/ましょうか[。？?！!]*$/.test(textOf(sentence))
