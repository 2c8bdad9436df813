import {rangeOf, textOf, words as list, type Edit} from '@tactlint/core'
import type {Word} from 'nlcst'
import {lemmaOf, partOf} from './clauses.js'
import {masuStem} from './verb-forms.js'

export type Tense = 'now' | 'past'

/** What a sentence becomes from here on: 届い|た|ので → 届き|ました. */
export type Ending = Pick<Edit, 'start' | 'text'>

const joining = new Set(list('が けど けれど けれども ので から し のに'))

/** Goes on while it is so: つぶれていて; the others have happened: キャンセルされて. */
const lasting = new Set(list('いる おる ある できる 違う 異なる すぎる 足りる つながる'))

/** How a clause ends that goes on to another one, as the end of a polite sentence. @param tense of the main clause */
export function politeEnd(words: readonly Word[], tense: Tense): Ending | undefined {
  return joined(words) ?? goingOn(words, tense)
}

/** 描いたのですが, 届かないので, 返事がないなんて: what joins is left out. */
function joined(words: readonly Word[]): Ending | undefined {
  const [last, before] = [words.at(-1), words.at(-2)]
  if (last === undefined) return undefined
  const text = textOf(last)
  if (text === 'なんて' || text === 'とは') return toldEnd(words.slice(0, -1))
  if (text === 'は' && before && textOf(before) === 'と') return toldEnd(words.slice(0, -2))
  if (partOf(last) === '助詞' && joining.has(text)) return finiteEnd(words.slice(0, -1))
  // 間違えられたことに、憤慨しております
  if (before && textOf(before) === 'こと' && ['に', 'が', 'は', 'を'].includes(text))
    return toldEnd(words.slice(0, -2))
  if (text === 'で' && lemmaOf(last) === 'だ' && before && ['の', 'ん'].includes(textOf(before)))
    return finiteEnd(words.slice(0, -2))
  return undefined
}

/** 夜中に電話するなんて、 has happened, or may: no tense tells. 返事がないなんて、 is so. */
export function toldEnd(words: readonly Word[]): Ending | undefined {
  const last = words.at(-1)
  const isOpen =
    partOf(last) === '動詞' && last?.data?.conjugationForm === '基本形' && !lasting.has(lemmaOf(last))
  return isOpen ? undefined : finiteEnd(words)
}

const from = (word: Word, text: string | undefined): Ending | undefined =>
  text === undefined ? undefined : {start: rangeOf(word).start, text}
const behind = (word: Word, text: string): Ending => ({start: rangeOf(word).end, text})

/** A predicate that could end a plain or a polite sentence, as the end of a polite one. */
export function finiteEnd(words: readonly Word[]): Ending | undefined {
  const [last, before, third] = [words.at(-1), words.at(-2), words.at(-3)]
  if (last === undefined) return undefined
  const lemma = lemmaOf(last)
  if (
    lemma === 'です' &&
    before &&
    third &&
    ['の', 'ん'].includes(textOf(before)) &&
    partOf(third) !== '名詞'
  )
    return finiteEnd(words.slice(0, -2))
  if (['ます', 'です'].includes(lemma) && last.data?.conjugationForm === '基本形') return behind(last, '')
  if (lemma === 'ん' && lemmaOf(before) === 'ます') return behind(last, '')
  if (lemma === 'た') return pastEnd(last, before, third)
  if (lemma === 'ない' && before) return absent(last, before, 'ません')
  if (lemma === 'だ' && before) return from(last, 'です')
  if (partOf(last) === '形容詞' || lemma === 'たい') return behind(last, 'です')
  if (partOf(last) === '動詞') {
    const stem = masuStem(last)
    return last.data?.conjugationForm === '基本形' && stem !== undefined
      ? from(last, `${stem}ます`)
      : undefined
  }
  return partOf(last) === '名詞' && partOf(last, 1) !== '非自立' ? behind(last, 'です') : undefined
}

/** 届いた → 届きました, 狭かった → 狭かったです. */
function pastEnd(last: Word, before: Word | undefined, third: Word | undefined): Ending | undefined {
  if (before === undefined) return undefined
  const lemma = lemmaOf(before)
  if (lemma === 'ます' || lemma === 'です') return behind(last, '')
  if (lemma === 'だ') return from(before, 'でした')
  if (lemma === 'ない') return third && absent(before, third, 'ませんでした')
  if (partOf(before) === '動詞') {
    const stem = masuStem(before)
    return stem === undefined ? undefined : from(before, `${stem}ました`)
  }
  return partOf(before) === '形容詞' ? behind(last, 'です') : undefined
}

/** 届か|ない → 届き|ません, 返事が|ない → 返事が|ありません. */
function absent(ない: Word, before: Word, ending: string): Ending | undefined {
  if (partOf(before) !== '動詞') return from(ない, `あり${ending}`)
  const stem = masuStem(before)
  return stem === undefined ? undefined : from(before, stem + ending)
}

/** 届いておらず、 → 届いておりません, 狭くて、 → 狭いです, 石鹸で、 → 石鹸です, 停止され、 → 停止されました. */
function goingOn(words: readonly Word[], tense: Tense): Ending | undefined {
  const last = words.at(-1)
  if (last === undefined) return undefined
  const before = words.at(-2)
  const text = textOf(last)
  if (partOf(last, 1) === '接続助詞' && lemmaOf(last) === 'て')
    return before && goingOn(words.slice(0, -1), tense)
  if (text === 'ず' && before) {
    const sure = tense === 'past' || lasting.has(lemmaOf(before)) || lemmaOf(before) === 'わかる'
    return sure ? absent(last, before, tense === 'past' ? 'ませんでした' : 'ません') : undefined
  }
  if (text === 'なく' && before) return absent(last, before, tense === 'past' ? 'ませんでした' : 'ません')
  if (text === 'で' && before && isCopula(words)) return from(last, tense === 'past' ? 'でした' : 'です')
  if (partOf(last) === '形容詞' && last.data?.conjugationForm === '連用テ接続')
    return from(last, text.slice(0, -1) + (tense === 'past' ? 'かったです' : 'いです'))
  if (partOf(last) === '動詞' && last.data?.conjugationForm?.startsWith('連用')) {
    const stem = masuStem(last)
    const past = tense === 'past' || !lasting.has(lemmaOf(last))
    return stem === undefined ? undefined : from(last, stem + (past ? 'ました' : 'ます'))
  }
  return undefined
}

const means = new Set(list('電話 メール 窓口 店頭 会場 現地 こと 理由 原因 せい おかげ 都合 方法 影響 状態'))

/** 中身は石鹸で、: the dictionary reads a particle. Not 窓口で、 */
function isCopula(words: readonly Word[]): boolean {
  const [last, before] = [words.at(-1), words.at(-2)]
  if (before === undefined || means.has(lemmaOf(before)) || partOf(before, 1) === '非自立') return false
  return lemmaOf(last) === 'だ'
    ? partOf(before) === '名詞' || partOf(before) === '副詞'
    : partOf(before) === '名詞' &&
        words.some(word => partOf(word) === '助詞' && ['は', 'も'].includes(textOf(word)))
}
