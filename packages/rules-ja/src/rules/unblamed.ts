import {rangeOf, textOf, withoutSentence, words, type FoundPhrase, type Rewrite} from '@tactlint/core'
import type {Word} from 'nlcst'
import {lemmaOf, partOf, wordsIn} from '../grammar/clauses.js'
import {finiteEnd} from '../grammar/polite-end.js'
import {textAfter} from '../grammar/text-around.js'
import {blameAlone} from './idle-words.js'
import {turned} from './turned.js'
import {turnedBefore} from './turned-before.js'

type Blamed = FoundPhrase<'blame'>

/** What happened, without whose fault it was. Best first. */
export function unblamed(found: Blamed): readonly Rewrite[] {
  const rewrite =
    seenOnly(found) ??
    whatHappened(found) ??
    turned(found) ??
    turnedBefore(found) ??
    asFact(found) ??
    withoutCause(found) ??
    withoutReproach(found) ??
    withoutAccusation(found)
  return rewrite ? [rewrite] : []
}

/** Verbs at the end of an accusation, as what can be seen. */
const seen: readonly (readonly [RegExp, string])[] = [
  [/を(?:紛失し|失くし|なくし)(?:まし)?た。?$/, 'の所在を確認できておりません。'],
  [/を(?:壊し|破損し)(?:まし)?た。?$/, 'が破損しておりました。'],
]

/** 紛失した|に違いありません */
const surely =
  /た(?:に違いありません|としか(?:思え|考えられ)ません|(?:こと|の)は明(?:らか|白)です|(?:の|ん)(?:です|でしょう)(?:よ?ね)?)$/

const clauseStart = ({sentence, range, text}: Blamed): number => {
  const {start} = rangeOf(sentence)
  return start + text.slice(start, range.start).lastIndexOf('、') + 1
}

/** それなのに|御社のミスで: what stands before the cause and does not belong to it. */
const connective =
  /^(?:それなのに|それに|しかし|ところが|そもそも|また|しかも|結局|結局は|要するに|つまり|実際|明らかに|どう考えても|さらに|なお|そして|すると)?$/

/** 御社が12個を紛失しました。 → 12個の所在を確認できておりません。 */
function seenOnly(found: Blamed): Rewrite | undefined {
  const {sentence, range, text} = found
  const start = clauseStart(found)
  const {end} = rangeOf(sentence)
  if (text.slice(start, range.start).trim() !== '') return undefined
  const accusation = /^[^、。がは]{2,16}[がは]、?([^、。]{2,60})$/.exec(
    text.slice(start, end).replace(/。$/, '').replace(surely, 'た'),
  )?.[1]
  for (const [pattern, words] of seen) {
    if (accusation !== undefined && pattern.test(accusation))
      return {edits: [{start, end, text: accusation.replace(pattern, words)}], blanks: 0}
  }
  return undefined
}

/** These accuse and tell nothing: そちらが約束を守らない|から、予定が立ちません。 */
const idleCauses = new Set(
  words(
    '約束を守らない 対応が遅いから きちんと確認しないから くれなかったから くれなかったせいで 対応が遅いせいで 管理がいい加減だから',
  ),
)

/** 御社のミスで、注文が取り消されました。 → 注文が取り消されました。 */
function withoutCause(found: Blamed): Rewrite | undefined {
  const {sentence, range, text, entry} = found
  const start = clauseStart(found)
  const isConnected = connective.test(text.slice(start, range.start).trim())
  // 早く教えて|くれなかったせいで、
  const isIdle = idleCauses.has(entry) && !wordsIn(sentence).some(word => isFactIn(word, start, range.start))
  if (!isConnected && !isIdle) return undefined
  const after = text.slice(range.end, rangeOf(sentence).end)
  const link =
    /^(?:のせい)?(?:によって|により|で(?![はも])|のために?)、?(?=[^。、]{3})/.exec(after) ??
    (idleCauses.has(entry) ? /^(?:から|ので|ため|で)?、(?=[^。、]{3})/.exec(after) : null)
  // 雑につないだためで、客に押しつけておられます: no cause, but the predicate
  const isPredicate = text.slice(range.start, range.end).endsWith('ため') && link?.[0].startsWith('で')
  const cause = text.slice(start, range.end)
  // 鍵を車内に置いてきたせいで: what was done is a fact.
  const tells = cause.includes('を') && !/ない|なかった|ず|忘れ|怠/.test(cause)
  if (!link || isPredicate || tells || /\d/.test(cause)) return undefined
  const from = isConnected ? range.start : start
  const lead = isConnected && from > start ? '、' : ''
  return {edits: [{start: from, end: range.end + link[0].length, text: lead}], blanks: 0}
}

const isFactIn = (word: Word, start: number, end: number): boolean =>
  rangeOf(word).start >= start &&
  rangeOf(word).end <= end &&
  says(word) &&
  !['早い', '教える'].includes(lemmaOf(word))

/** 二回引き落とされているのは、御社の入力ミスですよね。 → 二回引き落とされています。 */
function whatHappened({sentence, range, text, facts}: Blamed): Rewrite | undefined {
  if (facts.audience?.value === 'customer') return undefined
  if (!/^[\p{Script=Hiragana}尽思考存言]{0,12}[。．！!？?]*$/u.test(textAfter(sentence, range.end)))
    return undefined
  const told = wordsIn(sentence)
  const at = told.findIndex(
    (word, index) =>
      ['は', 'って', 'も'].includes(textOf(word)) &&
      (rangeOf(word).end <= range.start || isFaultOnly(textAfter(sentence, rangeOf(word).end))) &&
      isToldOf(told.slice(0, index)),
  )
  const topic = told[at]
  if (topic === undefined || !/^、?[^、。\d]{0,14}$/.test(text.slice(rangeOf(topic).end, range.start)))
    return undefined
  const end = finiteEnd(told.slice(0, textOf(told[at - 2] as Word) === 'という' ? at - 2 : at - 1))
  const isPolite = told.some(word => ['ます', 'です'].includes(lemmaOf(word)))
  return end && isPolite
    ? {edits: [{start: end.start, end: rangeOf(sentence).end, text: `${end.text}。`}], blanks: 0}
    : undefined
}

/** 消えたのは|貴社のシステムのせいではないですか: nothing but whose fault it is. */
const isFaultOnly = (text: string): boolean =>
  /^、?[^、。]{2,20}(?:せい|責任|ミス|不足|漏れ|怠慢|落ち度)(?:です|では|でしょう)/.test(text)

/** 届かない|の, 遅れた|理由, 送られた|という|こと */
function isToldOf(words: readonly Word[]): boolean {
  const [before, noun] = [words.at(-2), words.at(-1)]
  if (before === undefined || noun === undefined) return false
  if (textOf(before) === 'という') return textOf(noun) === 'こと'
  return (
    ['動詞', '助動詞', '形容詞'].includes(partOf(before)) &&
    ['の', '理由', '原因', 'わけ'].includes(textOf(noun))
  )
}

/** 貴社係員の誤った案内に起因する → 案内の誤りに起因する */
function asFact({range, text}: Blamed): Rewrite | undefined {
  const [, noun] =
    /(?:誤った|間違った|でたらめな)([\p{Script=Han}\p{Script=Katakana}]{2,6})$/u.exec(
      text.slice(range.start, range.end),
    ) ?? []
  const follows = /^(?:に(?:起因|より|よって|よる)|が原因|のため)/.test(text.slice(range.end, range.end + 4))
  return noun !== undefined && follows ? {edits: [{...range, text: `${noun}の誤り`}], blanks: 0} : undefined
}

const carelessly = /(?:ろくに|まともに)?[^、。をがはに]{1,8}も(?:せずに?|しないで)、?|勝手に|一方的に|ろくに/

/** 一方的にキャンセルされました。 → キャンセルされました。 The passive names nobody. */
function withoutReproach({sentence, range, text}: Blamed): Rewrite | undefined {
  const whole = rangeOf(sentence)
  const from = Math.max(whole.start, range.start - 12)
  const match = carelessly.exec(text.slice(from, range.end))
  if (match === null) return undefined
  const start = from + match.index
  const end = start + match[0].length
  const clause = /^[^、。]*/.exec(text.slice(end, whole.end))?.[0] ?? ''
  const isPassive = /(?:[さかがたなばまらわ]れ|[えけせてねべめれげきしちにみり]られ)[たてま]/.test(clause)
  return isPassive && !/[がはに]/.test(clause) ? {edits: [{start, end, text: ''}], blanks: 0} : undefined
}

/** 責任は御社にあります。 holds no fact. */
function withoutAccusation({sentence, text, facts}: Blamed): Rewrite | undefined {
  if (facts.audience?.value === 'customer') return undefined
  const holdsFact = wordsIn(sentence).some(says)
  const cut = holdsFact ? undefined : withoutSentence(rangeOf(sentence), text)
  return cut && {edits: [cut], blanks: 0}
}

/** More than that somebody is at fault. */
function says(word: Word): boolean {
  const [part, kind] = [partOf(word), partOf(word, 1)]
  if (blameAlone.has(lemmaOf(word)) || blameAlone.has(textOf(word))) return false
  return (
    part === '' ||
    word.data?.entity !== undefined ||
    (part === '名詞' && !['非自立', '接尾', '代名詞'].includes(kind)) ||
    (['動詞', '形容詞'].includes(part) && kind === '自立')
  )
}
