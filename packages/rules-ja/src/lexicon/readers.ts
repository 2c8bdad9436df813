import {words, type Step} from '@tactlint/core'
import {lemma, maybe, surface} from './steps.js'

/** Words for the reader and their people. おたく is read as お and たく. */
const names = words(`
  御社 貴社 貴店 貴行 貴校 貴殿 貴院 貴局 そちら そっち あなた あんた おたく お宅 君 きみ サポート
  カスタマーサポート コールセンター 窓口 担当 スタッフ 店員 オペレーター 係 倉庫 店側 運営 アマゾン amazon 楽天
  メルカリ ショップ 営業 技術 販売店 店 店長 作業 工事 修理 社員 受付 配送 事務局 管理人 本社 会社
  カスタマーセンター お店 検品 審査 経理 フロント 支配人 たく
`)

/** What may hang on them: 側, の方, の倉庫の作業員, たち. */
const people = words(`
  側 者 員 係 さん 様 チーム センター 部 部門 方 方々 たち 達 ら 皆さん スタッフ 担当 サポート 技術 倉庫 作業 社員
  店員 オペレーター 窓口 部署 営業 配送 配達 工事 検品 システム 人 人間 受付 カスタマー 責任 課 所 局 店 職人
  アルバイト 経理 審査 管理 運営 事務 配達員 従業員
`)

/** 御社の, 窓口の方が, あなたたちは, 貴社倉庫の作業員が: up to the particle. */
export const reader: readonly Step[] = [
  maybe(surface('お ご')),
  // 運送会社, 別の店
  {
    notBehind: lemma(
      '運送 配送 宅配 保険 カード 航空 郵便 取引 別 他 修理 印刷 製造 販売 親 子 同 出版 建設 警備 我が わが',
    ),
  },
  {lemma: names},
  maybe({repeat: [{anyOf: [[{lemma: people}], [surface('の'), {lemma: people}]]}], most: 5}),
]

export const readersOwn: Step = lemma('御社 貴社 貴店 そちら あなた お宅 おたく 君 あんた')
