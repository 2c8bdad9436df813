import {matches, rangeOf, type Pattern, type NotTheWriter, type Reading} from '@tactlint/core'

/** 怒っているわけではございません, 責めるつもりはありません, クレームではありません. */
const denials: readonly Pattern[] = [
  {
    name: 'わけではない',
    steps: [
      {lemma: ['わけ', '訳', 'つもり', '意図', '気持ち', '気', 'クレーム', '苦情', '文句']},
      {optional: [{surface: ['で', 'じゃ']}]},
      {surface: ['は', 'も', 'など', 'じゃ', '毛頭']},
      {
        anyOf: [[{lemma: 'ない'}], [{lemma: ['ある', 'ござる']}, {lemma: 'ます'}, {lemma: ['ん', 'ぬ']}]],
      },
      // まさか忘れたわけではありませんよね。
      {notAhead: [{surface: 'よ'}, {surface: 'ね'}]},
    ],
  },
]

/** What stands before a denial is not meant. */
export const denied = (reading: Omit<Reading, 'language'>): readonly NotTheWriter[] =>
  matches(reading, denials).map(({sentence, start, end}) => ({
    start: Math.max(rangeOf(sentence).start, start - farthest),
    end,
    as: 'negated',
  }))

/** How far back a denial reaches, in letters. */
const farthest = 24
