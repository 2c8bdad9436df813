import {leaves, rangeOf, textOf, type Found, type Reading} from '@tactlint/core'
import type {Sentence, SentenceContent} from 'nlcst'
import {isQuoted} from './grammar/quoted.js'
import {isQuestion} from './grammar/sentence-end.js'
import {textAfter, textBefore} from './grammar/text-around.js'
import {addressees} from './lexicon/audience/addressees.js'
import {closings} from './lexicon/courtesies/closings.js'
import {greetings} from './lexicon/courtesies/greetings.js'
import {thanks} from './lexicon/courtesies/thanks.js'

type Interpretable = Omit<Reading, 'language'>

/** Sentences at the beginning among which an addressee stands, company and department first. */
const opening = 5
/** Sentences at the end of what is said, among which a set phrase closes: よろしくお願いいたします。なお、箱は残してあります。 */
const ending = 3

/** 「経理部 ご担当者様」「佐藤様、」, 佐藤様、お世話になります, and thanks as the first words: 先日はありがとうございました。 */
export function greetingSentences(reading: Interpretable): ReadonlySet<Sentence> {
  const first = reading.sentences.slice(0, opening)
  const addressed = reading.found(addressees).filter(found => isAddress(found))
  const greeted = reading.found(greetings).filter(
    ({entry, sentence, end}) =>
      first.slice(0, isForFirst.test(entry) ? 1 : 3).includes(sentence) &&
      // いつも使っているのに, お世話になった友人
      !/^(?:[^、。]{0,12}のに|た(?![めり])[^。、の])/.test(textAfter(sentence, end)),
  )
  const thanked = reading.found(thanks).filter(({sentence}) => sentence === first[0])
  return new Set([
    ...[...addressed, ...greeted, ...thanked]
      .map(({sentence}) => sentence)
      .filter(sentence => first.includes(sentence)),
    ...first.slice(0, 2).filter(isAddressedTo),
  ])
}

/** Greet as the first words only: 失礼いたします。 いつもアプリを使っております。 */
const isForFirst = /失礼|どうも|お忙しい|愛用|お店/

/** 「ご担当者様」 on a line of its own, or before what follows: 「ご担当者様、昨日の件です。」「田中様 先日は…」 */
function isAddress({sentence, start, end}: Found): boolean {
  const after = textAfter(sentence, end)
  return (
    after.length <= 1 ||
    (/^[、,：:！! \u3000]/.test(after) && /^[^、。はがをにでも]{0,25}$/.test(textBefore(sentence, start)))
  )
}

/** お店の方へ, 佐藤さんへ、店長さんへ。 */
const isAddressedTo = (sentence: Sentence): boolean =>
  /^[^。、]{1,20}(?:[へ宛][、,：:]?|(?:さん|[様方者係]|担当|窓口)へ。)$/.test(textOf(sentence))

/** A set phrase near the end, thanks as the last words, or a name: 「山田商店 山田」, perhaps with telephone, address or a postscript below. */
export function closingSentences(reading: Interpretable): ReadonlySet<Sentence> {
  const {sentences} = reading
  const below = sentences.findIndex(isPostscript)
  const above = (below < 1 ? sentences : sentences.slice(0, below)).filter(sentence => !isDetail(sentence))
  const final = above.at(-1)
  if (final === undefined) return new Set()
  const text = above.filter(sentence => !isSignature(sentence))
  const last = text.slice(-ending)
  const said = reading
    .found(closings)
    .filter(found => last.includes(found.sentence) && closes(found, text))
    .map(({sentence}) => sentence)
  if (sentences.length < 2) return new Set(said)
  const thanked =
    reading
      .found(thanks)
      .some(found => found.sentence === final && found.entry !== 'お願いいたす' && !isQuoted(found)) &&
    !isQuestion(final) &&
    !isWish(final)
  return new Set([...said, ...(thanked || isSignature(final) ? [final] : [])])
}

/** Close wherever they stand near the end; the others in the last two sentences: お気軽にお知らせください。 */
const always = /よろしく|お願い|敬具|かしこ|草々|まで$/

function closes({entry, sentence, end}: Found, text: readonly Sentence[]): boolean {
  if (/^と[の何言申書い]/.test(textAfter(sentence, end))) return false
  if (sentence === text.at(-1)) return true
  // はじめまして、よろしくお願いします。 取り急ぎご連絡いたします。
  return text.indexOf(sentence) > 1 && (always.test(entry) || text.slice(-2).includes(sentence))
}

/** Stands below a name: TEL 03-1234-5678, mail@example.jp, 〒100-0001, 東京都港区芝1-2-3, 会員番号：12345, ※写真を添付します */
const isDetail = (sentence: Sentence): boolean =>
  /^(?:〒|TEL|FAX|電話[：: \d]|携帯[：: \d]|メール[：: ]|E-?mail|https?:|[-－―─=＝*＊]{2,}|[\d+][\d\s()（）-]{8,}$)|@[\w.-]+$/i.test(
    textOf(sentence),
  ) ||
  /^(?:※|[^。、]{2,4}[都道府県][^。、]{1,20}[\d一二三四五六七八九十][^。、]{0,16}$|(?!担当|氏名|お?名前|差出人)[^。、：:]{1,12}[：:][^。]{1,40}$)/.test(
    textOf(sentence),
  )

/** P.S. 箱は残してあります。 */
const isPostscript = (sentence: Sentence): boolean => /^(?:P\.?S|追伸|追記|二伸)/.test(textOf(sentence))

/** ご確認いただけますと助かります。 asks, it does not close. */
const isWish = (sentence: Sentence): boolean =>
  /(?:いただけ|頂け|もらえ|くださ|いただ)[^。]{0,6}(?:助かります|幸いです|嬉しいです|うれしいです|ありがたいです)[。！!]*$/.test(
    textOf(sentence),
  )

const longestSignature = 24

const firm = /株式会社|有限会社|合同会社|㈱|㈲|[（(][株有][）)]/
/** 返金希望, 要返信: names what is wanted. */
const wanted =
  /(?:希望|返金|交換|対応|返信|連絡|回答|発送|再送|確認|解約|キャンセル|返品|至急|不要|必要|要求|返却|修理|停止)$|^要/
const predicate = /(?:ます|です|ません|ました|でした|ください|[だたい])[。！!]?$|[。？?]$/

const role =
  /(?:担当|[係課部室店局館院所社]|センター|サポート|チーム|窓口|事務局?|デスク|女将|店主|代表|営業|受付|管理|広報|経理|総務|フロント|スタッフ)$/

/** 家具のまつおか 品質担当 平賀: a name in kana is read as words of all kinds. */
const isFirmAndName = (text: string): boolean => {
  const parts = text.split(/[ \u3000]+/)
  return (
    parts.length >= 2 &&
    parts.length <= 4 &&
    parts.slice(0, -1).some(part => role.test(part)) &&
    /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー]{1,8}$/u.test(parts.at(-1) ?? '')
  )
}

/** Names without a predicate, a particle but の, or a number: 沢田, 古川商店 古川, 株式会社かえで 在庫担当 森, {{shop_name}} {{staff_name}}. */
function isSignature(sentence: Sentence): boolean {
  // 田中太郎（会員番号 12345）
  const text = textOf(sentence).replace(/[（(][^（）()]{1,20}[）)]$/, '')
  if (firm.test(text) && text.length <= 40 && !predicate.test(text)) return true
  if (text.length > longestSignature && !text.includes('{{')) return false
  if (/^(?:担当|担当者|氏名|名前|お名前|差出人)[：:]/.test(text)) return true
  // 小野でした。
  if (isNameSaid(sentence)) return true
  if (/[。！？!?：:]|の件$|について$/.test(text) || /^[・*•-]/.test(text) || wanted.test(text)) return false
  if (isFirmAndName(text) && !predicate.test(text)) return true
  // 購入者 田中より, 田中 拝
  if (/より$| 拝$/.test(text)) return true
  const end = rangeOf(sentence).start + text.length
  const words = [...leaves(sentence)].filter(leaf => leaf.type === 'WordNode' && rangeOf(leaf).end <= end)
  return words.length > 0 && words.every(isName) && words.some(word => !/^\d+$/.test(textOf(word)))
}

/** 小野でした。 Not 残念でした。 */
function isNameSaid(sentence: Sentence): boolean {
  const [name, ...rest] = [...leaves(sentence)].filter(leaf => leaf.type === 'WordNode')
  return name?.data?.partOfSpeech?.[1] === '固有名詞' && /^でした$/.test(rest.map(textOf).join(''))
}

function isName(leaf: SentenceContent): boolean {
  if (leaf.type !== 'WordNode') return true
  const entity = leaf.data?.entity
  if (entity !== undefined) return entity.kind === 'placeholder'
  const [general, special] = leaf.data?.partOfSpeech ?? []
  return (
    general === '名詞' ||
    general === '接頭詞' ||
    special === '連体化' ||
    (rangeOf(leaf).end - rangeOf(leaf).start <= 6 &&
      general !== '助動詞' &&
      general !== '助詞' &&
      /^[\p{Script=Hiragana}\p{Script=Katakana}ー]+$/u.test(textOf(leaf)))
  )
}
