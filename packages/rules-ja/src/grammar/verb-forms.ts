import {textOf} from '@tactlint/core'
import type {Word} from 'nlcst'

type Row = 'i' | 'a'

const rows: readonly (readonly [RegExp, Readonly<Record<Row, string>>])[] = [
  [/^五段・カ行/, {i: 'き', a: 'か'}],
  [/^五段・ガ行/, {i: 'ぎ', a: 'が'}],
  [/^五段・サ行/, {i: 'し', a: 'さ'}],
  [/^五段・タ行/, {i: 'ち', a: 'た'}],
  [/^五段・ナ行/, {i: 'に', a: 'な'}],
  [/^五段・バ行/, {i: 'び', a: 'ば'}],
  [/^五段・マ行/, {i: 'み', a: 'ま'}],
  [/^五段・ラ行特殊/, {i: 'い', a: 'ら'}],
  [/^五段・ラ行/, {i: 'り', a: 'ら'}],
  [/^五段・ワ行/, {i: 'い', a: 'わ'}],
]

const rowOf = (type: string) => rows.find(([pattern]) => pattern.test(type))?.[1]

/** As written, without what is inflected: 分か|っ, 届|い, 開け|, 書き換え|る. */
function stemOf(word: Word, letters: number): string {
  const text = textOf(word)
  return text.slice(0, text.length - letters)
}

const isWhole = ({data}: Word): boolean =>
  ['基本形', '連体形', '体言接続特殊'].includes(data?.conjugationForm ?? '')

/** What ます hangs on: 届い → 届き, 開ける → 開け, せ → し. Keeps the writing. */
export function masuStem(word: Word): string | undefined {
  const type = word.data?.conjugationType ?? ''
  if (type.startsWith('一段')) return stemOf(word, isWhole(word) ? 1 : 0)
  if (type.startsWith('サ変')) return word.data?.lemma === 'する' ? 'し' : undefined
  if (type === 'カ変・来ル') return '来'
  if (type === 'カ変・クル') return 'き'
  const row = rowOf(type)
  return row && stemOf(word, 1) + row.i
}

/** What た, て, ます and る hang on in the passive: 送っ → 送られ, 書き換え → 書き換えられ, し → され. */
export function passiveStem(word: Word): string | undefined {
  const type = word.data?.conjugationType ?? ''
  if (type.startsWith('一段')) return `${stemOf(word, isWhole(word) ? 1 : 0)}られ`
  if (type.startsWith('サ変')) return word.data?.lemma === 'する' ? 'され' : undefined
  const row = rowOf(type)
  return row && `${stemOf(word, 1)}${row.a}れ`
}
