import {words, type Step} from '@tactlint/core'

/** Words for the reader and their people. */
const names = words(`
  御社 貴社 貴店 貴行 貴校 貴殿 そちら そっち あなた おたく お宅 君 きみ サポート カスタマーサポート
  コールセンター 窓口 担当 スタッフ 店員 オペレーター 係 倉庫 店側 運営 アマゾン amazon 楽天 メルカリ
  ショップ 営業 技術 販売店 店
`)

/** 御社の, 窓口の方が, あなたたちは, 御社の技術チームの: up to the particle. */
export const reader: readonly Step[] = [
  {optional: [{surface: ['お', 'ご']}]},
  {lemma: names},
  {
    optional: [
      {
        surface: words('側 者 員 係 さん 様 チーム センター 部 部門 方 たち 達 ら'),
      },
    ],
  },
  {
    optional: [
      {surface: ['様', 'さん', 'の', 'たち']},
      {
        optional: [
          {surface: ['方', '方々', '皆さん', 'スタッフ', '担当', 'チーム', 'サポート', '技術', '倉庫']},
        ],
      },
    ],
  },
  {optional: [{surface: ['者', 'チーム', '部門', 'さん', '様', '員']}]},
]
