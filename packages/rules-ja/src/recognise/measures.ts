import {errorCodes, measures, words, type Recogniser} from '@tactlint/core'

const figures = words('〇 一 二 三 四 五 六 七 八 九')

/** 一, 十二, 二十 … 九十九; not 十: 十分 is “enough”. */
const numerals: Readonly<Record<string, number>> = Object.fromEntries(
  Array.from({length: 99}, (_, index) => index + 1)
    .filter(value => value !== 10)
    .map(value => {
      const tens = Math.floor(value / 10)
      return [
        [tens > 1 && figures[tens], tens > 0 && '十', value % 10 > 0 && figures[value % 10]]
          .filter(Boolean)
          .join(''),
        value,
      ]
    }),
)

const months = words('か月 ヶ月 カ月 ヵ月 ケ月 箇月')

export const measured: readonly Recogniser[] = [
  ...measures({
    language: 'ja',
    numerals,
    multipliers: {百: 100, 千: 1000, 万: 10_000, 億: 100_000_000},
    currencies: {JPY: ['円'], USD: ['ドル', '米ドル'], EUR: ['ユーロ']},
    durations: {
      second: words('秒 秒間'),
      minute: words('分 分間'),
      hour: words('時間'),
      // 3日 alone is a day of the month.
      day: words('日間 営業日 日前 日後 日以上 日以内 日ほど 日くらい 日ぐらい 日近く 日経 日たっ 日過ぎ 晩'),
      week: words('週 週間'),
      month: months.flatMap(month => [month, `${month}間`]),
      year: words('年 年間'),
    },
    quantities: words(`
      個 点 箱 枚 本 冊 台 袋 束 足 着 缶 瓶 組 セット ケース パック パレット ユニット カートン ダース 個口
    `),
    // 第3箱, 14時30分, 令和8年, 3月10日間
    notBehind: words('第 時 月 和 成 昭'),
    notBefore: words('目 番'),
  }),
  errorCodes({
    language: 'ja',
    labels: words('エラーコード エラー番号 エラーno ステータスコード エラーコードの番号'),
    errors: words('エラー エラーメッセージ httpエラー'),
    connectors: words('は が'),
  }),
]
