import {leaves, rangeOf, textOf, type Reading} from '@tactlint/core'
import type {Sentence, SentenceContent} from 'nlcst'
import {isQuestion} from './grammar/sentence-end.js'
import {textAfter} from './grammar/text-around.js'
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
  const addressed = reading
    .found(addressees)
    .filter(({sentence, end}) => textAfter(sentence, end).length <= 1)
  const greeted = reading.found(greetings)
  const thanked = reading.found(thanks).filter(({sentence}) => sentence === first[0])
  return new Set([
    ...[...addressed, ...greeted, ...thanked]
      .map(({sentence}) => sentence)
      .filter(sentence => first.includes(sentence)),
    ...first.slice(0, 2).filter(isAddressedTo),
  ])
}

/** お店の方へ, 佐藤さんへ */
const isAddressedTo = (sentence: Sentence): boolean => /^[^。、]{1,20}へ$/.test(textOf(sentence))

/** A set phrase near the end, thanks as the last words, or a name: 「山田商店 山田」. */
export function closingSentences(reading: Interpretable): ReadonlySet<Sentence> {
  const last = reading.sentences.slice(-ending)
  const said = [...reading.found(closings)]
    .map(({sentence}) => sentence)
    .filter(sentence => last.includes(sentence))
  const final = reading.sentences.at(-1)
  if (final === undefined || reading.sentences.length < 2) return new Set(said)
  const thanked =
    reading.found(thanks).some(({sentence}) => sentence === final) && !isQuestion(final) && !isWish(final)
  return new Set([...said, ...(thanked || isSignature(final) ? [final] : [])])
}

/** ご確認いただけますと助かります。 asks, it does not close. */
const isWish = (sentence: Sentence): boolean =>
  /(?:いただけ|頂け|もらえ|くださ|いただ)[^。]{0,6}(?:助かります|幸いです|嬉しいです|うれしいです|ありがたいです)[。！!]*$/.test(
    textOf(sentence),
  )

const longestSignature = 24

/** Names without a predicate, a particle but の, or a number: 沢田, 古川商店 古川, {{shop_name}} {{staff_name}}. */
function isSignature(sentence: Sentence): boolean {
  const text = textOf(sentence)
  if (text.length > longestSignature && !text.includes('{{')) return false
  if (/[。！？!?：:、]|の件$|について$/.test(text) || /^[・*•-]/.test(text)) return false
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
