import {words, type Pattern} from '@tactlint/core'
import {plainVerb, asked} from './order-forms.js'

/** Orders without a verb that orders: 至急。代車は今日中に手配。費用はそちら持ち。 */
export const curtOrders: readonly Pattern[] = [
  // 返事は電話で。
  {
    name: '返事は電話で',
    steps: [
      {lemma: ['返事', '回答', '連絡', '返金', '返信', '説明', '返答']},
      {surface: 'は'},
      {gap: 2},
      {surface: ['で', 'にて']},
    ],
  },
  // 10日以内に再納品するものとします。
  {
    name: 'ものとします',
    steps: [
      {...plainVerb},
      {surface: 'もの'},
      {surface: 'と'},
      {lemma: 'する'},
      {optional: [{lemma: 'ます'}]},
    ],
  },
  // 代車は今日中に手配。
  {
    name: '今日中に手配',
    steps: [
      {notBehind: {surface: ['午前', '午後']}},
      {
        anyOf: [
          [{surface: ['付け', '付']}, {surface: 'で'}],

          [{surface: ['中', '以内', 'まで']}, {surface: 'に'}],
          [{surface: ['すぐ', 'すぐに', '早急に', '速やかに', '直ちに', '即刻', '即日', '今すぐ', 'までに']}],
        ],
      },
      {gap: 4},
      {
        lemma: words(
          '手配 返金 返信 回答 連絡 対応 交換 修理 発送 返答 説明 入金 復旧 撤去 訂正 謝罪 処理 再送 返却 開通 修正 取り消し 支払い 振り込み 報告 配達',
        ),
      },
    ],
  },
  // 費用は全部そちら持ち。言い訳は不要。
  {
    name: 'そちら持ち',
    steps: [
      {
        anyOf: [
          [{surface: ['そちら', '御社', '貴社', 'おたく', '貴店']}, {surface: ['持ち', '負担']}],
          [
            {lemma: words('言い訳 弁解 返事 省略 例外 妥協 異論 反論 分割 延長')},
            {surface: ['は', '一切', 'も']},
            {optional: [{surface: '一切'}]},
            {surface: ['不要', '無用', 'なし', '禁止', '却下']},
          ],
        ],
      },
    ],
  },
  {name: '回答願う', steps: [{lemma: asked}, {lemma: '願う', form: '基本形'}]},
  // 要返信。
  {
    name: '要返信',
    steps: [
      {surface: '要', partOfSpeech: '接頭詞'},
      {surface: ['返信', '回答', '返事', '対応', '返金', '連絡', '説明', '謝罪', '返答']},
    ],
  },
  // ねじを1本、至急。
  {name: '至急', steps: [{surface: ['至急', '大至急', '早急に', '即刻', '今すぐ', '直ちに', 'ただちに']}]},
  {name: '至急', steps: [{behind: {surface: '、'}}, {surface: ['早く', 'すぐ', 'すぐに', '即日']}]},
  // 今日中によろしく。
  {
    name: '至急',
    steps: [
      {
        anyOf: [
          [{surface: ['まで', '中', '以内']}, {surface: 'に'}],
          [{surface: ['までに', '至急', '早急に', '大至急']}],
        ],
      },
      {optional: [{lemma: asked}]},
      {optional: [{surface: ['で', 'を']}]},
      {surface: ['よろしく', '頼む']},
    ],
  },
  // 回答は書面にて、週明けまでに。
  {
    name: 'までに',
    steps: [
      {
        anyOf: [
          [{surface: 'まで'}, {surface: 'に'}],
          [{surface: ['以内', '中']}, {surface: 'に'}],
          [{surface: 'までに'}],
        ],
      },
    ],
  },
  // 至急返金。
  {
    name: '至急対応',
    steps: [
      {surface: ['至急', '大至急', '早急に', '直ちに', 'ただちに', '今すぐ', '即刻', 'とにかく', 'さっさと']},
      {gap: 3},
      {partOfSpeech: 'サ変接続'},
    ],
  },
]
