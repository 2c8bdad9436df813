import type {Pattern} from '@tactlint/core'
import {either, lemma, maybe, not, surface, within, without} from '../steps.js'

/** Leaving, announced as the only way: 他社に乗り換えます, 解約も検討しています, 取引を打ち切ります. */
const leaving: readonly Pattern[] = [
  {
    name: '他社に乗り換える',
    steps: [
      surface('他社 他店 別 競合 他 よそ ライバル 他行 他校 他院'),
      without('から より 、', 3),
      surface('に へ を への'),
      maybe(surface('の も')),
      maybe(surface('全 すべて')),
      maybe(lemma('商品 契約 回線 全部')),
      maybe(surface('を')),
      lemma(
        '検討 探す 利用 乗り換える 切り替える 移る 乗り換え 切り替え 乗換 変える 移行 移す 引っ越す 頼む',
      ),
      maybe(surface('を'), lemma('決める 検討 考える 進める 始める 準備')),
    ],
  },
  {
    name: '他社にお願いするしかない',
    steps: [
      surface('他社 他店 競合 よそ ライバル'),
      maybe(surface('さん 様')),
      surface('に へ'),
      lemma('お願い 依頼 任せる 発注 注文 流れる'),
      maybe(lemma('する')),
      surface('しか こと つもり ます'),
    ],
  },
  // 二度と発注することはないでしょう, 今後一切、御社の商品は買いません
  {
    name: '二度と頼むことはない',
    steps: [
      either(
        [surface('二度と 金輪際 一生')],
        [surface('今後 もう これから'), maybe(surface('は')), surface('一切 絶対 絶対に')],
        [surface('もう'), lemma('御社 貴社 貴店 そちら お宅')],
      ),
      maybe(surface('、 に')),
      without('。', 7),
      lemma('利用 購入 注文 取引 契約 依頼 発注 使う 買う 頼む 泊まる 行く 関わる'),
      maybe(lemma('する いたす')),
      either([surface('こと'), surface('は が も'), lemma('ない ある')], [not]),
    ],
  },
  {
    name: '解約も検討する',
    steps: [
      lemma('解約 退会 打ち切り 取りやめ 撤退 解除 退去 転校 転院 休会'),
      either(
        [surface('も を まで'), within(3), lemma('検討 考える 辞す 視野 決める')],
        [lemma('する'), within(2), lemma('ざる しか ほか')],
        [surface('しか')],
      ),
    ],
  },
  {
    name: '取引を打ち切る',
    steps: [
      lemma('取引 お取引 契約 付き合い 利用 お付き合い 発注 仕入れ 注文 関係 出品 継続 更新'),
      surface('を は も'),
      within(2),
      lemma(
        '打ち切る 見直す 解消 打ち切り やめる 終わり 見直し 控える 考え直す 再考 白紙 断つ 切る 引き上げる',
      ),
    ],
  },
  {
    name: 'もう付き合いはできない',
    steps: [
      surface('もう 今後'),
      within(2),
      lemma('付き合い お付き合い 取引 お取引'),
      surface('は を'),
      lemma('できる する いたす'),
      not,
    ],
  },
  {
    name: '取引は考えさせてもらう',
    steps: [
      lemma('取引 お取引 契約 利用 付き合い 継続 更新'),
      surface('は を も'),
      surface('考え'),
      surface('させ'),
    ],
  },
  // 次回の更新はいたしません
  {
    name: '次回の更新はしない',
    steps: [
      surface('次回 今後 来年 来月 次'),
      surface('の は'),
      maybe(lemma('契約')),
      lemma('更新 継続 契約 注文 発注 利用 購入'),
      surface('は を'),
      lemma('する いたす'),
      not,
    ],
  },
  {
    name: '取引を停止する',
    steps: [
      lemma('取引 お取引 発注 仕入れ 付き合い'),
      surface('を は も'),
      within(2),
      lemma('停止 終了 中止'),
      lemma('する いたす'),
    ],
  },
  // 出品を全部引き上げます
  {
    name: '出品を引き上げる',
    steps: [
      lemma('出品 商品 口座 預金 広告 在庫 荷物 会員'),
      surface('を は'),
      within(2),
      lemma('引き上げる 引き揚げる 引きあげる'),
    ],
  },
  {
    name: '強制退会',
    steps: [
      surface('強制 ブラック 債権'),
      surface('退会 解約 リスト 回収'),
      within(4),
      lemma('する いたす 登録 載せる 委託 掲載'),
    ],
  },
]

/** 支払いを止めます, カード会社に支払い停止を申し立てます. */
const withholding: readonly Pattern[] = [
  {
    name: '支払いを止める',
    steps: [
      lemma('支払い 支払 家賃 賃料 料金 代金 管理費 会費 引き落とし'),
      surface('を は も'),
      within(1),
      lemma('止める 拒否 拒む 差し止める ストップ 留保 保留'),
    ],
  },
  {
    name: '一切払わない',
    steps: [
      surface('一切 もう 二度と 決して 絶対 絶対に 一円 1円 びた一文'),
      maybe(surface('も たりとも')),
      within(2),
      lemma('支払う 払う 支払い'),
      within(2),
      lemma('ない ん ぬ'),
    ],
  },
  {
    name: '支払いは一切しない',
    steps: [
      lemma('支払い お支払い 支払'),
      surface('は を'),
      surface('一切 もう 絶対 絶対に'),
      lemma('する いたす'),
      not,
    ],
  },
  {
    name: '異議を申し立てる',
    steps: [
      lemma('異議 苦情 不服'),
      surface('を'),
      within(2),
      lemma('申請 申し立てる 請求 実行 依頼 開始 かける 申立て'),
    ],
  },
  {
    name: '支払い停止を申し立てる',
    steps: [
      lemma('支払い 支払 決済'),
      lemma('停止 取り消し 取消 拒絶 拒否'),
      surface('を の'),
      within(2),
      lemma('申し立てる 申し立て 抗弁 申請 依頼 請求 求める'),
    ],
  },
]

/** A way out that is taken if nothing is done. */
export const consequences: readonly Pattern[] = [...leaving, ...withholding]
