import {words, type Pattern, type Step} from '@tactlint/core'
import {figures} from './own-aims.js'
import {either, lemma, maybe, not, surface, within, without} from '../steps.js'

const supposed: Step = surface('ば たら と')
const own: Step = surface('こちら うち 私 当店 弊社 当方 当社 わたし 自分 我が家')
const rivals = lemma('競合 ライバル 他店 他社 同業 よそ 他 別')

/** What the writer hopes to get, or fears to lose: 値段を上げられる見込み, もっと売れるはず, 懐に入ります, 客がライバルに流れる. */
export const ownHopes: readonly Pattern[] = [
  {
    name: '増収のため',
    steps: [
      lemma('増収 増益 黒字化 拡販 販路 収益化 増産'),
      maybe(surface('拡大')),
      surface('の'),
      surface('ため'),
    ],
  },
  // クリックが増えれば、うちは助かります
  {
    name: '増えれば助かる',
    steps: [
      {lemma: [...figures, ...words('回数 人 数 客 目 フォロワー 星 購入者 露出 閲覧 予約')]},
      maybe(surface('者')),
      surface('が も'),
      maybe(surface('もっと 少しでも')),
      lemma('増える 上がる 伸びる'),
      supposed,
      maybe(surface('、')),
      without('。', 3),
      lemma('嬉しい うれしい ありがたい 助かる 儲かる 潤う 売れる 楽'),
      {notAhead: [lemma('ます'), surface('か')]},
    ],
  },
  // 手数料をまけてもらえれば利益が出ます
  {
    name: '〜ば利益が出る',
    steps: [
      supposed,
      maybe(surface('、')),
      maybe(own, surface('の は も')),
      maybe(surface('もっと')),
      lemma('利益 儲け もうけ 黒字 売上 売り上げ 粗利 増収 年商 月商'),
      surface('が に は も'),
      maybe({repeat: [{not: surface('。 、')}], most: 3}),
      lemma('出る なる 増える 残る 伸びる 上がる 立つ 倍 見込める'),
      {notAhead: [lemma('ます'), surface('か')]},
    ],
  },
  // 登録が済めば値段を三割上げられると見込んでいます
  {
    name: '値段を上げられる',
    steps: [
      lemma('値段 価格 単価 売値 販売価格 料金'),
      surface('を が も'),
      without('、 。', 4),
      either(
        [lemma('上げる つり上げる 吊り上げる 釣り上げる 高い'), maybe(lemma('する')), lemma('られる できる')],
        [lemma('上乗せ'), lemma('できる')],
      ),
      surface('と 見込み ので から はず そう ん'),
    ],
  },
  {
    name: 'もっと売れるはず',
    steps: [
      surface('もっと もっともっと よく 一気に たくさん どんどん 倍 さらに 今より'),
      maybe(surface('も は')),
      either(
        [lemma('売れる 稼げる 儲かる 売り上がる はける さばける')],
        [lemma('買う 選ぶ'), lemma('れる')],
        [lemma('買う'), surface('て'), lemma('もらえる いただける')],
      ),
      surface('はず と 見込み ので から でしょ に のに そう'),
    ],
  },
  {
    name: '懐に入る',
    steps: [
      surface('懐 ふところ 財布 儲け'),
      surface('に が も'),
      lemma('入る 潤う 温まる 暖まる 寂しい 厳しい 寒い 余裕'),
    ],
  },
  {
    name: '生計を立てる',
    steps: [
      {notBehind: surface('同じ')},
      lemma('生計 暮らし 生活費'),
      surface('を'),
      lemma('立てる 支える 賄う 稼ぐ たてる まかなう'),
      surface('て ます'),
    ],
  },
  {
    name: '家族にお金が必要',
    steps: [
      lemma('家族 親 妻 子ども 子供 母 実家 家'),
      surface('に へ を'),
      lemma('送る 仕送り 養う 食べる 渡す'),
      maybe({repeat: [{not: surface('。 、')}], most: 4}),
      surface('が も'),
      lemma('必要 要る 足りる ない'),
    ],
  },
  // お金に困っているので, お金が回らない
  {
    name: 'お金に困る',
    steps: [
      lemma('お金 現金 資金 金'),
      either([surface('に'), lemma('困る')], [surface('が も'), lemma('回る 足りる 足る まわる'), not]),
    ],
  },
  // 商品をもっと目立たせたい
  {
    name: '商品を目立たせたい',
    steps: [
      lemma('商品 当店 うち 出品 店 ページ 広告 自社 弊社 ショップ もっと 他店'),
      surface('を が も より'),
      without('、 。', 3),
      either([lemma('目立つ')], [surface('目'), surface('に'), lemma('つく 留まる 止まる 触れる')]),
      maybe(lemma('せる')),
      maybe(surface('よう'), surface('に'), lemma('する')),
      lemma('たい'),
    ],
  },
  {
    name: 'もっと目につくように',
    steps: [
      surface('もっと'),
      surface('目'),
      surface('に'),
      lemma('つく 留まる 触れる'),
      without('、 。', 3),
      lemma('たい'),
    ],
  },
  {
    name: '売れ筋に入りたい',
    steps: [
      lemma('売れ筋 上位 ランキング 首位'),
      surface('に へ'),
      lemma('入る 載る 食い込む 入れる 載せる 上がる 返り咲く'),
      either(
        [lemma('たい')],
        [surface('ば たら'), {notAhead: [without('。', 8), surface('か')]}],
        [lemma('れる'), lemma('たい')],
      ),
    ],
  },
  // ライバルに客が流れる, 他店を締め出せます
  {
    name: 'ライバルに客が流れる',
    steps: [
      rivals,
      surface('に へ'),
      lemma('客 お客 注文 売上 シェア 顧客'),
      maybe(surface('様 さん')),
      surface('が を'),
      lemma('流れる 取る 奪う 逃げる 移る'),
    ],
  },
  {
    name: '他店を締め出す',
    steps: [
      rivals,
      maybe(surface('者 店 の')),
      maybe(surface('店 出品')),
      surface('を に'),
      maybe(surface('差')),
      maybe(surface('を')),
      lemma(
        '締め出す 締め出せる 引き離す 引き離せる 出し抜く 出し抜ける 追い抜く 追い抜ける 蹴落とす 突き放す 勝てる 追いつける つける',
      ),
    ],
  },
  {name: '稼ぎやすい', steps: [lemma('稼ぐ 儲ける 儲かる'), lemma('やすい'), surface('ので から です の')]},
  {
    name: '資金を回収したい',
    steps: [
      lemma('資金 元手 投資 仕入れ 借金 元金 お金'),
      maybe(surface('代 金')),
      surface('を'),
      without('、 。', 2),
      lemma('回収 取り戻す 取り返す 作る 工面'),
      maybe(lemma('する')),
      lemma('たい'),
    ],
  },
  {
    name: '百万は見込める',
    steps: [
      surface('円 万 億 百万 千万'),
      surface('は も'),
      within(1),
      lemma('見込める 稼げる 固い 堅い 儲かる 売れる 上がる'),
      {notAhead: [surface('か')]},
    ],
  },
  {
    name: '仕入れた分が無駄になる',
    steps: [
      either([lemma('仕入れる'), lemma('た'), surface('分 商品 品 もの 在庫')], [surface('在庫')]),
      surface('が は も'),
      maybe(surface('全部 すべて 全て 丸ごと まるごと')),
      surface('無駄 パー ゴミ ごみ 紙くず 不良 死'),
      surface('に'),
      lemma('なる'),
    ],
  },
  {
    name: '誰も買ってくれない',
    steps: [
      surface('誰 だれ'),
      surface('も'),
      lemma('買う 注文'),
      either([lemma('て'), lemma('くれる')], [lemma('する'), surface('て'), lemma('くれる')]),
      not,
    ],
  },
]
