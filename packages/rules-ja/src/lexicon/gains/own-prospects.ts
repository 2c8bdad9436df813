import {type Pattern} from '@tactlint/core'
import {aimed, own} from './own-growth.js'
import {either, lemma, maybe, not, surface, within, without} from '../steps.js'

/** What the change would bring the writer: うちの店が一番に出るように, 注文が入ります, 私の歩合が増えます. */
export const ownProspects: readonly Pattern[] = [
  // うちの店が一番に出るように, 当店の商品が上位に来るよう
  {
    name: 'うちの店が一番に出るように',
    steps: [
      own,
      surface('の'),
      without('、 。', 2),
      surface('が を'),
      without('、 。', 2),
      lemma('一番 上位 先 先頭 トップ 一位 最初 目立つ 有利 優先'),
      maybe(surface('に')),
      maybe(surface('上'), surface('に')),
      lemma('出る 来る くる 載る なる 出す 並ぶ 表示 する 入る'),
      maybe(lemma('する れる')),
      either([surface('よう')], [lemma('たい')], [surface('ため')]),
    ],
  },
  // 買う人が増えるように, ポイントを付ければ客が倍になります
  {
    name: '買う人が増えるように',
    steps: [
      either(
        [
          lemma('買う 見る 来る 注文 購入'),
          maybe(lemma('する')),
          maybe(surface('て')),
          maybe(lemma('くれる くださる')),
          surface('人 方 客'),
        ],
        [lemma('客 お客 購入 買い手 来店'), maybe(surface('様 さん 者 客'))],
      ),
      surface('が を も'),
      maybe(surface('もっと')),
      lemma('増える 増やす 倍 増 戻る 集まる 付く'),
      either(
        [surface('よう')],
        [lemma('せる'), lemma('たい')],
        [lemma('たい')],
        [surface('ため')],
        [surface('に'), lemma('なる')],
      ),
    ],
  },
  {
    name: '私の歩合が増える',
    steps: [
      own,
      surface('の'),
      lemma('歩合 給料 手当 ボーナス 賞与 成績 時給 報酬 年収 月収 出世 昇進 昇給 昇格 地位 信用 名声'),
      surface('が に も'),
      lemma('増える 上がる 良い よい かかる 懸かる 決まる 響く 減る 下がる 遅れる 近づく'),
      {notAhead: [lemma('ます'), surface('か')]},
    ],
  },
  {
    name: '費用対効果を上げたい',
    steps: [
      lemma('費用対効果 効果 効率 投資対効果 利回り 購買 成約率 購入率 開封率'),
      maybe(surface('率')),
      surface('を が'),
      without('、 。', 2),
      lemma('上げる 高める 伸ばす 改善 最大化'),
      maybe(lemma('する')),
      aimed,
    ],
  },
  // 一番上に出れば、一日三十件は注文が入ります
  {
    name: '〜ば注文が入る',
    steps: [
      surface('ば たら と'),
      without('。', 8),
      lemma('注文 予約 客 お客 売上 売り上げ 利益'),
      surface('が も は'),
      maybe(surface('もっと たくさん どんどん 確実に')),
      lemma('入る 増える 取れる 来る 伸びる 倍 殺到 倍増 押し寄せる'),
      maybe(surface('に')),
      maybe(lemma('なる する')),
      either([lemma('ます'), {notAhead: [surface('か が')]}], [surface('ので から はず と')]),
    ],
  },
  {
    name: '全部売ってしまいたい',
    steps: [lemma('売る 売り切る さばく 手放す'), surface('て'), lemma('しまう'), lemma('たい')],
  },
  {
    name: '売上を多く見せたい',
    steps: [lemma('売上 売り上げ 評価 実績 業績'), surface('を'), within(1), lemma('見せる'), lemma('たい')],
  },
  {
    name: 'うちに何も残らない',
    steps: [
      own,
      surface('に は'),
      maybe(surface('は')),
      surface('何 ほとんど いくら'),
      maybe(surface('も')),
      lemma('残る 入る'),
      not,
    ],
  },
]
