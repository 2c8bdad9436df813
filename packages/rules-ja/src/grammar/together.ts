import {rangeOf, textOf, type Found} from '@tactlint/core'

/** The longest way between the two, in letters: 売上が先週の同じ曜日と比べておよそ4割も落ちており. */
const farthest = 24

/** 売上が 先週比で4割 落ち: both in one clause, the first before the second; one find for the two. */
export function inOneClause(first: readonly Found[], second: readonly Found[]): readonly Found[] {
  return pairs(first, second, between => between.length <= farthest && !/[、。！？]/.test(between))
}

/** お客様が正しい商品名で検索しても、見つけることができません: both in one sentence. */
export const inOneSentence = (first: readonly Found[], second: readonly Found[]): readonly Found[] =>
  pairs(first, second, () => true)

function pairs(
  first: readonly Found[],
  second: readonly Found[],
  near: (between: string) => boolean,
): readonly Found[] {
  return first.flatMap(one => {
    const other = second.find(
      ({sentence, start}) => sentence === one.sentence && start >= one.end && near(textBetween(one, start)),
    )
    return other === undefined ? [] : [{...one, end: other.end}]
  })
}

function textBetween({sentence, end}: Found, start: number): string {
  const from = rangeOf(sentence).start
  return textOf(sentence).slice(end - from, start - from)
}
