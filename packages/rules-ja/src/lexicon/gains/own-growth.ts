import {type Pattern, type Step} from '@tactlint/core'
import {either, lemma, maybe, not, surface, within, without} from '../steps.js'

export const aimed: Step = either([lemma('たい')], [surface('ため')], [lemma('ほしい 欲しい')])
export const own: Step = surface('こちら うち 私 当店 弊社 当方 当社 わたし 自分 小店')

/** The writer's trade shall grow, cost less, or must not end: 店を大きくしたい, 経費を抑えたい, 首が飛びます, 火の車です. */
export const ownGrowth: readonly Pattern[] = [
  // コスト削減のため, 経費を抑えたいので
  {
    name: '経費を抑えたい',
    steps: [
      lemma('経費 コスト 人件 倉庫 保管 広告 原価 固定 手数料 在庫 出費 維持'),
      maybe(surface('費 代 料 コスト')),
      either(
        [
          surface('を'),
          without('、 。', 2),
          lemma('抑える 削る 減らす 浮かせる 浮かす 節約 下げる 省く 圧縮 削減 切り詰める'),
          maybe(lemma('する')),
          aimed,
        ],
        [surface('削減 圧縮 節約'), surface('の'), surface('ため')],
      ),
    ],
  },
  // 店をもっと大きくしたい, フォロワーを増やしたい
  {
    name: '店を大きくしたい',
    steps: [
      lemma(
        '店 商売 事業 ビジネス ブランド 販路 規模 シェア 知名度 フォロワー レビュー 星 高評価 ファン 固定客 リピーター 常連 新規 売り場 お店 ショップ 認知',
      ),
      maybe(surface('客 顧客 度 数')),
      surface('を が の'),
      maybe(surface('もっと さらに 少しでも')),
      either(
        [lemma('大きい'), lemma('する')],
        [
          lemma('広げる 拡大 伸ばす 増やす 上げる 広める 成長 獲得 集める 増える 高める 軌道 強化'),
          maybe(lemma('する せる')),
        ],
      ),
      aimed,
    ],
  },
  {
    name: '高く売りたい',
    steps: [
      surface('高く 早く 全部 年内に 海外に もっと 一つでも 少しでも まとめて 今のうちに'),
      maybe(surface('多く も 高く 早く')),
      lemma('売る 売り切る 売りさばく 売り込む 売り抜ける さばく 捌く'),
      aimed,
    ],
  },
  {
    name: '商品を売り込みたい',
    steps: [
      surface('を'),
      maybe(surface('もっと 早く')),
      lemma('売り込む 売りさばく 売り切る 売り出す'),
      maybe(lemma('れる')),
      aimed,
    ],
  },
  {
    name: '早く現金が欲しい',
    steps: [
      surface('早く すぐ 今すぐ 至急 一日も'),
      maybe(surface('に 早く も')),
      lemma('現金 お金 資金 金'),
      surface('が を'),
      lemma('欲しい ほしい 必要 要る 手'),
    ],
  },
  // 上司に叱られます, 私の首が飛びます
  {
    name: '上司に叱られる',
    steps: [
      lemma('上司 社長 本社 オーナー 親会社 役員'),
      surface('に から'),
      lemma('怒る 叱る 詰める 怒鳴る 責める どやす'),
      lemma('れる られる'),
      {notAhead: [lemma('た ます'), surface('た')]},
    ],
  },
  {
    name: '首が飛ぶ',
    steps: [
      either(
        [surface('首 クビ'), surface('が も'), lemma('飛ぶ かかる 危ない 危うい')],
        [surface('クビ'), surface('に'), lemma('なる する')],
        [surface('私'), surface('の'), surface('立場'), surface('が も'), lemma('ない 危うい 悪い')],
      ),
    ],
  },
  // 資金繰りは火の車です, 店をたたむしかありません
  {
    name: '火の車',
    steps: [
      either(
        [lemma('火の車 閑古鳥 青息吐息 自転車操業 ジリ貧 じり貧 先細り 干上がる 大赤字')],
        [surface('火'), surface('の'), surface('車')],
        [surface('自転車'), surface('操業')],
        [
          lemma('店 商売 会社 事業'),
          surface('を'),
          lemma('たたむ 畳む 閉める やめる'),
          surface('しか ほか こと'),
        ],
      ),
    ],
  },
  {
    name: '在庫が山になる',
    steps: [
      lemma('在庫 売れ残り'),
      surface('が は'),
      maybe(surface('山 倉庫')),
      maybe(surface('の よう に で')),
      lemma('溜まる たまる 余る 眠る 寝る 積み上がる 腐る だぶつく 山積み なる'),
      surface('て で'),
    ],
  },
  // 弊社にとって都合がいい
  {
    name: '弊社にとって得',
    steps: [
      own,
      surface('にとって に'),
      maybe(surface('とって')),
      maybe(surface('は も')),
      lemma('得 都合 有利 好都合 メリット 損 痛手 死活 おいしい'),
      {notAhead: [surface('の'), lemma('ある')]},
    ],
  },
  {
    name: 'うちは損をする',
    steps: [
      own,
      surface('は が も'),
      maybe(surface('その 毎日 大 かなり')),
      lemma('損 大損'),
      maybe(surface('を')),
      lemma('する'),
      either([lemma('ます')], [surface('て')]),
    ],
  },
  {
    name: '首が回らない',
    steps: [
      lemma('借金 支払い 返済'),
      surface('で'),
      surface('首'),
      surface('が'),
      lemma('回る'),
      within(1),
      not,
    ],
  },
]
