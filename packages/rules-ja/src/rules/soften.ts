import {leaves, rangeOf, textOf, words, type HardRequest, type Rewrite} from '@tactlint/core'
import type {Sentence, Word} from 'nlcst'
import {naiForm} from '../grammar/nai-form.js'
import {teForm} from '../grammar/te-form.js'

/** Sino-Japanese nouns of the reader's act that take ご; others go without: 復旧していただけますでしょうか. Source: 敬語の指針 (文化審議会答申, 2007). */
const withGo = new Set(
  words(`
  返金 確認 連絡 対応 返信 検討 修正 変更 調査 説明 回答 送付 手配 案内 報告 指示 用意 返答 交換 返送 訂正
  提示 提出 判断 送信 開示 精算
`),
)

const question = 'いただけますでしょうか。'

/** 本日中に必ず返金すること。 → 恐れ入りますが、本日中にご返金いただけますでしょうか。 */
export function soften({request, text, reading}: HardRequest): readonly Rewrite[] {
  const sentence = reading.sentences.find(other => rangeOf(other).start === request.start)
  if (sentence === undefined) return []
  const polite = asQuestion(sentence, text)
  if (polite === undefined) return []
  return [{edits: [{start: request.start, end: request.end, text: `恐れ入りますが、${polite}`}], blanks: 0}]
}

function asQuestion(sentence: Sentence, text: string): string | undefined {
  const {start} = rangeOf(sentence)
  const tokens = [...leaves(sentence)].filter(leaf => leaf.type === 'WordNode')
  if (/以外|至急[。！!]*$|までに[。！!]*$/.test(text.slice(start, rangeOf(sentence).end))) return undefined
  const asked = unwanted(tokens, text) ?? received(tokens) ?? named(tokens) ?? lastAsked(tokens)
  if (asked === undefined) return undefined
  const before = calmed(text.slice(start, rangeOf(asked.word).start))
  // 速やかに取り消し、差額を返金すること: two acts; the first one goes on as it stands.
  return before === undefined
    ? undefined
    : before + asked.polite + '。'.repeat(asked.polite.endsWith('。') ? 0 : 1)
}

interface Asked {
  readonly word: Word
  readonly polite: string
}

const please = 'でいただけますでしょうか。'

/** ケースを閉じないこと, 無視するな: asks that something is not done. 閉じないでいただけますでしょうか。 */
function unwanted(tokens: readonly Word[], text: string): Asked | undefined {
  const last = tokens.at(-1)
  const verb = tokens.at(-2)
  if (last === undefined || verb === undefined) return undefined
  if (textOf(last) === 'な' && verb.data?.conjugationForm === '基本形') {
    const form = naiForm(verb.data.lemma ?? '', verb.data.conjugationType)
    return form === undefined ? undefined : {word: verb, polite: form + please}
  }
  const at = tokens.findLastIndex(
    token => token.data?.lemma === 'ない' && token.data.partOfSpeech?.[0] === '助動詞',
  )
  const denied = tokens[at - 1]
  if (denied?.data?.conjugationForm !== '未然形') return undefined
  // 返金していただかないと困ります。 wants it done.
  if (wanting.has(denied.data.lemma ?? '') || receiving.has(denied.data.lemma ?? '')) return undefined
  const from = rangeOf(denied).start
  return {word: denied, polite: `${text.slice(from, rangeOf(tokens[at] as Word).start)}ない${please}`}
}

const receiving = new Set(words('もらう いただく 頂く くれる くださる もらえる いただける できる なる'))

/** ご連絡いただきます, 回答願う: ご連絡いただけますでしょうか。 返事をもらう: 返事をいただけますでしょうか。 */
function received(tokens: readonly Word[]): Asked | undefined {
  const at = tokens.findLastIndex(({data}) => ['もらう', 'いただく', '願う'].includes(data?.lemma ?? ''))
  const verb = tokens[at]
  const noun = tokens[at - 1]
  if (verb === undefined || noun === undefined) return undefined
  if (textOf(noun) === 'を' && verb.data?.lemma !== '願う') return {word: verb, polite: question}
  if (noun.data?.partOfSpeech?.[0] !== '名詞') return undefined
  const honorific = tokens[at - 2]
  return honorific && ['ご', 'お'].includes(textOf(honorific))
    ? {word: honorific, polite: `${textOf(honorific)}${textOf(noun)}${question}`}
    : {word: noun, polite: `ご${textOf(noun)}${question}`}
}

/** 8月末で解約。早急な対応を。全額返金で。 */
function named(tokens: readonly Word[]): Asked | undefined {
  const last = tokens.at(-1)
  if (last === undefined) return undefined
  if (['を', 'で'].includes(textOf(last)) && tokens.at(-2)?.data?.partOfSpeech?.[0] === '名詞')
    return {word: last, polite: `${textOf(last)}お願いできますでしょうか。`}
  // 返金希望: 返金をお願いできますでしょうか。
  if (textOf(last) === '希望' && tokens.length > 1)
    return {word: last, polite: 'をお願いできますでしょうか。'}
  const before = tokens.at(-2)
  if (before && textOf(before) === '要') return {word: before, polite: `ご${textOf(last)}${question}`}
  // 出ろ is read as a noun.
  return last.data?.partOfSpeech?.[1] === 'サ変接続' && !/[ろい]$/.test(textOf(last))
    ? {word: last, polite: `${textOf(last)}をお願いできますでしょうか。`}
    : undefined
}

/** What may stand behind the verb that is asked for: 返金|する|こと, 直し|て|ほしい. */
const isEnding = ({data}: Word): boolean =>
  !['名詞', '副詞', '連体詞', '形容動詞'].includes(data?.partOfSpeech?.[0] ?? '') ||
  data?.partOfSpeech?.[1] === '非自立' ||
  ['こと', 'よう', '必要', '希望', '要求', '請求', '要請'].includes(data?.lemma ?? '')

/** The verb or verbal noun that is asked for, in the polite form. */
function lastAsked(tokens: readonly Word[]): Asked | undefined {
  for (let index = tokens.length - 1; index >= 0; index--) {
    const word = tokens[index] as Word
    if (!tokens.slice(index + 1).every(isEnding)) return undefined
    const [general, special] = word.data?.partOfSpeech ?? []
    const lemma = word.data?.lemma ?? textOf(word)
    if (wanting.has(lemma)) {
      const particle = tokens[index - 1]
      const object = particle && ['を', 'も'].includes(textOf(particle)) ? tokens[index - 2] : undefined
      return object ? {word, polite: 'お願いできますでしょうか。'} : undefined
    }
    if (special === 'サ変接続' && tokens[index + 1]?.data?.lemma === 'する') {
      const caused = tokens
        .slice(index + 1)
        .some(other => ['せる', 'させる', 'れる'].includes(other.data?.lemma ?? ''))
      if (caused) return undefined
      return {word, polite: withGo.has(lemma) ? `ご${lemma}${question}` : `${textOf(word)}して${question}`}
    }
    if (general === '動詞' && special === '自立' && lemma !== 'する') {
      const caused = ['せる', 'させる', 'れる', 'られる'].includes(tokens[index + 1]?.data?.lemma ?? '')
      const potential =
        /[えけせてねべめれげ]る$/.test(lemma) &&
        textOf(word) + 'る' === lemma &&
        word.data?.conjugationForm === '連用形'
      const te =
        potential && tokens[index + 1] === undefined
          ? fromPotential(lemma)
          : teForm(lemma, word.data?.conjugationType)
      return caused || te === undefined ? undefined : {word, polite: `${te}${question}`}
    }
  }
  return undefined
}

const wanting = new Set(['求める', '要求', '要請', '請求', '希望', '頼む', '願う', '依頼', '求む'])

/** 返せ！！ is read as a form of 返せる. */
function fromPotential(lemma: string): string | undefined {
  return {
    返せる: '返して',
    直せる: '直して',
    出せる: '出して',
    取れる: '取って',
    戻せる: '戻して',
    消せる: '消して',
    渡せる: '渡して',
  }[lemma]
}

/** Hurry is said calmly; what shouts or threatens is not mended by a polite ending. */
function calmed(before: string): string | undefined {
  if (/なら|なければ|ないと|さもな|[！!？?]/.test(before)) return undefined
  return before
    .replace(/(?:今すぐに?|ただちに|直ちに|さっさと|とっとと|早く|大?至急|即刻|すぐに)、?/, '早めに')
    .replace(/(?:必ず|絶対に|とにかく|ちゃんと|きちんと|いいから)、?/g, '')
}
