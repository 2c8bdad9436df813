import {words, type Pattern, type Step} from '@tactlint/core'
import {either, lemma, maybe, surface, within, without} from '../steps.js'

/** What trade is counted by. */
export const figures = words(`
  売上 売り上げ 売上高 利益 利幅 粗利 収益 収入 儲け もうけ 取り分 手取り 稼ぎ 年商 月商 注文 注文数 受注 販売数 成約 契約数
  アクセス アクセス数 閲覧 閲覧数 クリック 集客 来店 客数 来客 シェア ランキング 順位 検索順位 露出 回転率 購入率
  評価点 スコア 成績 数字 実績 現金 資金 業績 件数 手元 表示順 売れ行き 知名度
`)

/** 〜したいので, 〜するために, 〜できるよう. */
const aimed: Step = either(
  [lemma('たい')],
  [surface('ため')],
  [surface('う'), surface('と')],
  [lemma('ほしい 欲しい')],
  [surface('よう'), surface('に')],
)

/** The aim is the writer's own: 利益を守りたいので, 他の店より目立たせたい, もっと注文が欲しい. */
export const aims: readonly Pattern[] = [
  {
    name: '利益を守りたい',
    steps: [
      {lemma: figures},
      surface('を が'),
      without('、 。', 3),
      lemma(
        '維持 守る 保つ 作る 伸ばす 増やす 上げる 高める 取り戻す 取り返す 確保 回復 拡大 稼ぐ 得る 残す 出す 取る 落とす 失う 減らす 逃す 伸びる 増える 上がる 積む 積み上げる 底上げ 最大化 達成 立て直す 欲しい ほしい',
      ),
      maybe({repeat: [lemma('する せる させる れる られる て おく いく ない')], most: 3}),
      aimed,
    ],
  },
  {
    name: 'もっと注文が欲しい',
    steps: [{lemma: figures}, surface('が を'), maybe(surface('もっと 少しでも')), lemma('欲しい ほしい')],
  },
  {
    name: '現金化したい',
    steps: [
      lemma('現金 換金 収益 黒字 マネタイズ'),
      maybe(surface('化')),
      maybe(surface('を')),
      lemma('する'),
      aimed,
    ],
  },
  // 他の店より目立たせたい, 競合より先に掲載したい
  {
    name: '競合より先に',
    steps: [
      either(
        [lemma('競合 ライバル 他社 他店 同業 よそ')],
        [
          surface('他 ほか 別'),
          surface('の'),
          surface('店 お店 出品 ショップ セラー 業者 会社'),
          maybe(surface('者')),
        ],
      ),
      maybe(surface('他社 店 さん 商品 者')),
      surface('より に'),
      maybe(surface('も')),
      within(2),
      lemma('先 早い 目立つ 上 有利 安い 優位 多い 差 勝つ 負ける'),
      without('、 。', 5),
      aimed,
    ],
  },
]
