import {words, type Lexicon, type Pattern, type Step} from '@tactlint/core'
import {source} from './source.js'

const superior: Step = {
  anyOf: [
    [
      {
        lemma: words(`
          上司 上席 店長 支店長 社長 本社 マネージャー マネージャ 役員 管理職 部長 課長 所長 取締役 代表
          経営 上層 管理 リーダー チーフ 支配人 オーナー 会長
        `),
      },
      {optional: [{surface: ['部', '者', '陣', '職', 'サポート']}]},
    ],
    [{surface: '責任'}, {surface: '者'}],
    [{surface: 'スーパー'}, {surface: 'バイザー'}],
    [{surface: '責任'}, {surface: 'ある'}, {surface: '立場'}],
    [{surface: '話'}, {surface: ['の', 'が']}, {lemma: 'わかる'}, {surface: ['方', '人', '者']}],
    [{surface: 'もっと'}, {surface: '上'}, {surface: 'の'}, {surface: ['部署', '部門', '立場', '役職']}],
    [
      {surface: ['責任', '権限', '決裁', '決定']},
      {surface: ['の', 'が', '権']},
      {gap: 3},
      {surface: ['方', '人', '者', '立場']},
    ],
    [
      {lemma: ['上長', '統括', '本部', '幹部', 'スーパーバイザー', '上役', '上級']},
      {optional: [{surface: '者'}]},
    ],
    [{surface: ['店', '支店', '部', '課', '所', '室', 'センター', '局']}, {surface: '長'}],
    [{surface: ['上', '偉い']}, {surface: 'の'}, {surface: ['人', '方', '者', '人間']}],
    [{surface: '偉い'}, {surface: ['人', '方']}],
  ],
}

/** 責任者の方とお話しさせてください, 支店長から直接お電話をいただけますか, 上司を出してください. */
const escalating: readonly Pattern[] = [
  {
    name: '責任者と話したい',
    steps: [
      superior,
      {optional: [{surface: ['様', 'さん', 'クラス']}]},
      {optional: [{surface: 'の'}, {surface: ['方', 'ほう']}]},
      {surface: ['を', 'に', 'と', 'から', 'へ', 'より', 'が', 'で']},
      {gap: 8},
      {
        lemma: words(`
          出す 代わる 替わる 変わる 話す 話 お話し お話 つなぐ 繋ぐ 回す 電話 お電話 連絡 対応 説明 回答
          返信 返事 報告 呼ぶ 返答 転送 折り返し お願い 希望 判断 引き継ぐ 謝罪 エスカレーション 相談 上げる
          直接 面談 会う 伝える
        `),
      },
    ],
  },
]

export const escalations = {
  source,
  on: 'lemma',
  phrases: [
    'エスカレーション(を|する|し|の)',
    'エスカレする',
    '(担当|担当者)を(替える|変える|代える|かえる|変更)',
    '(別|他|ほか|違う)の(担当|担当者|人)に(代える|替える|代わる|変わる|替わる|変える|かわる|交代)',
    '(責任者|上席|上司|上長)対応を(求める|希望|お願い)',
    '(担当|担当者)(の|)変更を(お願い|希望|求める)',
    '担当者では(話になる|らちが明く|埒が明く)',
  ],
  patterns: escalating,
} satisfies Lexicon

/** 返信がない, ご返信をいただけておりません, まだお返事がありません: nobody has answered so far. */
export const unanswered = {
  source,
  phrases: [],
  patterns: [
    {
      name: '返信がない',
      steps: [
        {surface: ['返信', '返事', 'お返事', '回答', '返答', '連絡', '音沙汰']},
        {surface: ['が', 'は', 'も', 'を']},
        {gap: 6},
        {lemma: ['ない', 'ん', 'ぬ']},
      ],
    },
  ],
} satisfies Lexicon

/** 弊社の上司, 責任者として: the writer's own people; conditions make it polite. */
export const ownPeople =
  /(?:弊社|当社|当店|私|こちら|自社|製造|管理|開発)の?(?:上司|責任者|店長|社長|本社|代表|部長|課長)?$/
