import {words, type Pattern, type Step} from '@tactlint/core'
import {figures} from './own-aims.js'
import {either, lemma, maybe, not, surface, within, without} from '../steps.js'

/** The writer, or their shop. */
const own: Step = either(
  [surface('私 うち 当方 当店 弊社 弊店 当社 こちら 自分 私ども 我々 わが社 我が家 小店')],
  [surface('わたし 僕 俺 当社側 お店')],
)
/** What they live on. */
const livelihood = words(`
  収入 資金 計画 生活 家計 給料 給与 ボーナス 賞与 査定 歩合 昇進 成績 評価 ノルマ 商売 経営 事業 店 資金 資金計画 会社 取り分 利益 儲け
  得 年商 月商 売上 売り上げ 稼ぎ 手取り 粗利 利幅 財布 懐 手元 受注 営業成績 予算 決算 賃金
`)
const costs = words(`
  倉庫代 保管料 広告費 手数料 送料 家賃 人件費 経費 仕入れ 仕入れ代 固定費 維持費 ローン 借金 返済 在庫 コスト 原価 税金 倉庫料 違約金
  倉庫 広告 保管 人件 仕入 維持
`)
export const cost: Step = either([{lemma: costs}, maybe(surface('代 費 料 金'))])

/** The writer’s own gain or loss, by what it touches: うちの商売に差し支えます, 私のボーナスがかかっています, 倉庫代が利益率を圧迫. */
export const ownGains: readonly Pattern[] = [
  {
    name: 'うちの商売に差し支える',
    steps: [
      own,
      surface('の'),
      within(1),
      {lemma: livelihood},
      surface('に も'),
      maybe(surface('も')),
      lemma(
        '差し支える 響く 影響 関わる かかわる 直結 直撃 打撃 支障 穴 跳ね返る なる つながる 貢献 プラス マイナス 有利 不利',
      ),
    ],
  },
  {
    name: '受注に有利',
    steps: [
      {lemma: [...livelihood, ...figures]},
      surface('に'),
      maybe(surface('も')),
      lemma('有利 不利 直結 プラス マイナス つながる 貢献 役立つ 響く 関わる かかわる'),
    ],
  },
  // 私のボーナスがかかっています, 契約が取れるかどうかがかかっています
  {
    name: 'ボーナスがかかっている',
    steps: [
      {lemma: [...livelihood, '賞金', '契約', '昇格', '人生', '社運', '命運', '首', 'クビ', '目標', '達成']},
      maybe(without('、 。', 4), surface('か'), maybe(surface('どう か')), maybe(surface('か'))),
      surface('が も'),
      lemma('かかる 懸かる 掛かる'),
      surface('て'),
      lemma('いる おる'),
    ],
  },
  {
    name: '取り分が増える',
    steps: [
      {lemma: figures},
      surface('が も は'),
      without('、 。', 2),
      lemma(
        '増える 倍増 倍 伸びる 上がる 上乗せ 潤う 楽 助かる 得 安定 大きい 少ない 薄い 足りる 変わる 半分',
      ),
      maybe(surface('に')),
      maybe(lemma('する なる')),
      maybe(surface('て')),
      maybe(lemma('いる')),
      either(
        [surface('て')],
        [lemma('ます です た'), {notAhead: [surface('か')]}],
        [surface('ので から ん の 見込み と し')],
        [lemma('すぎる')],
      ),
    ],
  },
  {
    name: '当方の得になる',
    steps: [
      own,
      surface('の に と も'),
      within(2),
      lemma('得 利益 儲け 収入 プラス 実入り'),
      surface('に が も と'),
      lemma('なる 増える つながる ある 出る'),
    ],
  },
  {
    name: '収入を頼っている',
    steps: [
      own,
      surface('の'),
      lemma('収入 生活 売上 売り上げ 家計 稼ぎ'),
      without('、 。', 6),
      surface('に'),
      within(1),
      lemma('頼る 依存 かかる 支える'),
    ],
  },
  {
    name: '売上の大半',
    steps: [
      {lemma: figures},
      surface('の'),
      within(1),
      lemma('半分 大半 ほとんど 割 柱 中心 大部分 パーセント % 半数'),
      maybe(surface('近く 以上 を が')),
    ],
  },
  // 今月の売上目標まであと40万円です
  {
    name: '目標まであと',
    steps: [
      lemma('目標 ノルマ 達成 予算 黒字'),
      surface('まで に'),
      maybe(surface('は')),
      surface('あと 残り まだ'),
      within(4),
      lemma('円 件 個 です だ 足りる 届く 必要 本 名 %'),
    ],
  },
  {
    name: '数字を詰められる',
    steps: [
      lemma('数字 ノルマ 目標 成績'),
      surface('を で に'),
      within(1),
      lemma('詰める 追う 迫る'),
      lemma('られる れる'),
    ],
  },
  {
    name: '売れ筋なので',
    steps: [
      either([own, surface('の')], [lemma('一番 人気 主力')]),
      within(1),
      lemma('売れ筋 稼ぎ頭 看板 主力 ドル箱 ヒット 商品'),
      surface('な です で だ'),
      {behind: {not: surface('と')}},
      surface('の ん ので から'),
    ],
  },
  // 私の給料は歩合なので; not 当店の売上が表示されません
  {
    name: '私の取り分が',
    steps: [
      own,
      surface('の'),
      within(1),
      lemma('給料 給与 ボーナス 賞与 査定 取り分 利益 儲け 月商 年商 稼ぎ 手取り 業績 商売 経営 家計 報酬'),
      surface('が は も'),
      {notAhead: [without('。', 8), lemma('表示 反映 合う 円 確認 計上 添付 証明 入力 記載')]},
    ],
  },
  {
    name: '生命線です',
    steps: [
      lemma('生命 生命線 命綱 頼みの綱 稼ぎ頭 ドル箱 痛手 大打撃 大痛手'),
      maybe(surface('線')),
      either([surface('です だ')], [surface('な')]),
    ],
  },
  {
    name: '儲けになる',
    steps: [
      // ご注文になった, 三回目の注文になりますが
      {notBehind: surface('ご お の')},
      {lemma: [...figures, '得', '黒字']},
      surface('に'),
      lemma('なる つながる 化ける'),
      {notAhead: [surface('か て')]},
      {notAhead: [lemma('ます'), surface('か')]},
    ],
  },
  {
    name: '怒られるのは私です',
    steps: [lemma('怒る 叱る 責める 詰める'), lemma('られる れる'), surface('の'), surface('は'), own],
  },
  {
    name: '商戦に取り残される',
    steps: [
      lemma('商戦 書き入れ時 かき入れ時 セール 稼ぎ時 繁忙期 シーズン'),
      surface('な に を で の'),
      without('、 。', 3),
      lemma('のに 乗り遅れる 取り残す 間に合う 逃す 出遅れる'),
      maybe(lemma('れる')),
      either([not], [lemma('ます て と')], [surface('の')]),
    ],
  },
]
