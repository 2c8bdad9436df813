import {leaves, rangeOf, textOf, type Found, type Reading} from '@tactlint/core'
import type {Sentence, SentenceContent} from 'nlcst'
import {isQuestion} from './grammar/sentence-end.js'
import {textAfter, textBefore} from './grammar/text-around.js'
import {addressees} from './lexicon/addressees.js'
import {closings} from './lexicon/closings.js'
import {greetings} from './lexicon/greetings.js'
import {thanks} from './lexicon/thanks.js'

type Interpretable = Omit<Reading, 'language'>

/** Sentences at the beginning among which an addressee stands, company and department first; those at the end that may close. */
const opening = 5
const ending = 5

/** 「経理部 ご担当者様」「佐藤様、」, 佐藤様、お世話になります, and thanks as the first words: 先日はありがとうございました。 */
export function greetingSentences(reading: Interpretable): ReadonlySet<Sentence> {
  const first = reading.sentences.slice(0, opening)
  const addressed = reading.found(addressees).filter(found => isAddress(found))
  const greeted = reading.found(greetings)
  const thanked = reading.found(thanks).filter(({sentence}) => sentence === first[0])
  return new Set([
    ...[...addressed, ...greeted, ...thanked]
      .map(({sentence}) => sentence)
      .filter(sentence => first.includes(sentence)),
    ...first.slice(0, 2).filter(isAddressedTo),
  ])
}

/** 「ご担当者様」 on a line of its own, or before what follows: 「ご担当者様、昨日の件です。」「田中様 先日は…」 */
function isAddress({sentence, start, end}: Found): boolean {
  const after = textAfter(sentence, end)
  return (
    after.length <= 1 ||
    (/^[、,：:！! \u3000]/.test(after) && /^[^、。はがをにでも]{0,25}$/.test(textBefore(sentence, start)))
  )
}

/** お店の方へ, 佐藤さんへ、 */
const isAddressedTo = (sentence: Sentence): boolean => /^[^。、]{1,20}[へ宛][、,：:]?$/.test(textOf(sentence))

/** A set phrase near the end, thanks as the last words, or a name: 「山田商店 山田」, perhaps with telephone and address below. */
export function closingSentences(reading: Interpretable): ReadonlySet<Sentence> {
  const last = reading.sentences.slice(-ending)
  const said = reading
    .found(closings)
    .filter(found => last.includes(found.sentence) && !isOpening(found, reading))
    .map(({sentence}) => sentence)
  const final = reading.sentences.findLast(sentence => !isContact(sentence))
  if (final === undefined || reading.sentences.length < 2) return new Set(said)
  const thanked =
    reading.found(thanks).some(({sentence}) => sentence === final) && !isQuestion(final) && !isWish(final)
  return new Set([...said, ...(thanked || isSignature(final) ? [final] : [])])
}

/** 続けて失礼いたします。 opens, これにて失礼いたします。 closes. */
const isOpening = ({entry, sentence}: Found, {sentences}: Interpretable): boolean =>
  entry.startsWith('失礼') && !sentences.slice(-2).includes(sentence)

/** TEL 03-1234-5678, mail@example.jp, 〒100-0001 */
const isContact = (sentence: Sentence): boolean =>
  /^(?:〒|TEL|FAX|電話|携帯|メール|E-?mail|https?:|[-－―─=＝*＊]{2,}|[\d+][\d\s()（）-]{8,}$)|@[\w.-]+$/i.test(
    textOf(sentence),
  )

/** ご確認いただけますと助かります。 asks, it does not close. */
const isWish = (sentence: Sentence): boolean =>
  /(?:いただけ|頂け|もらえ|くださ|いただ)[^。]{0,6}(?:助かります|幸いです|嬉しいです|うれしいです|ありがたいです)[。！!]*$/.test(
    textOf(sentence),
  )

const longestSignature = 24

const firm = /株式会社|有限会社|合同会社|㈱|㈲|[（(][株有][）)]/
const predicate = /(?:ます|です|ません|ました|でした|ください|[だたい])[。！!]?$|[。？?]$/

/** Names without a predicate, a particle but の, or a number: 沢田, 古川商店 古川, 株式会社かえで 在庫担当 森, {{shop_name}} {{staff_name}}. */
function isSignature(sentence: Sentence): boolean {
  const text = textOf(sentence)
  if (firm.test(text) && text.length <= 40 && !predicate.test(text)) return true
  if (text.length > longestSignature && !text.includes('{{')) return false
  if (/^(?:担当|担当者|氏名|名前|お名前|差出人)[：:]/.test(text)) return true
  if (/[。！？!?：:、]|の件$|について$/.test(text) || /^[・*•-]/.test(text)) return false
  // 購入者 田中より, 田中 拝
  if (/より$| 拝$/.test(text)) return true
  const words = [...leaves(sentence)].filter(leaf => leaf.type === 'WordNode')
  return words.length > 0 && words.every(isName) && words.some(word => !/^\d+$/.test(textOf(word)))
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
