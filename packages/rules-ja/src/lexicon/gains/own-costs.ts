import {type Pattern} from '@tactlint/core'
import {cost} from './own-gains.js'
import {either, lemma, maybe, not, surface, within, without} from '../steps.js'

/** What the writer pays, owes or loses: 倉庫代が圧迫, 手元に残らない, 客を取られる. */
export const ownCosts: readonly Pattern[] = [
  // 倉庫代が利益率を圧迫しております, 倉庫代だけが出ていきます
  {
    name: '倉庫代が圧迫',
    steps: [
      cost,
      maybe(surface('だけ ばかり')),
      surface('が も で'),
      without('、 。', 5),
      lemma('圧迫 重い 膨らむ かさむ 負担 出る 消える 積み上がる 痛い 回収 取り返す 響く 飛ぶ'),
      {notAhead: [surface('か')]},
    ],
  },
  {
    name: '広告費を取り返す',
    steps: [
      cost,
      surface('を'),
      without('、 。', 5),
      lemma('取り返す 回収 取り戻す 捻出 賄う まかなう 払う'),
      maybe(lemma('する れる られる')),
      either([lemma('たい')], [not], [surface('ため')]),
    ],
  },
  {
    name: '分を取り返したい',
    steps: [
      surface('分 元 損'),
      surface('を'),
      lemma('取り返す 取り戻す 回収'),
      maybe(lemma('する')),
      either([lemma('たい')], [lemma('ない')]),
    ],
  },
  // 手元に残るお金が少なすぎます, 手元には何も残りません
  {
    name: '手元に残らない',
    steps: [
      surface('手元'),
      surface('に'),
      maybe(surface('は')),
      within(3),
      lemma('残る 入る'),
      without('、 。', 6),
      either([not], [lemma('少ない 減る わずか 僅か')]),
    ],
  },
  // 一日止まるたびに五万円が消えていきます
  {
    name: '五万円が消える',
    steps: [
      surface('円'),
      maybe(surface('ずつ 以上 近く ほど')),
      surface('が も の'),
      maybe(surface('損失 損 赤字')),
      within(1),
      lemma('消える 飛ぶ 失う 損する 吹き飛ぶ 溶ける 稼げる 儲かる 稼ぐ 逃げる 損 稼ぎ 利益 逃す'),
    ],
  },
  {
    name: '年を越せない',
    steps: [
      lemma('年 月 今月 冬'),
      surface('を が'),
      lemma('越せる 越す 乗り切れる 持つ'),
      maybe(lemma('られる')),
      not,
    ],
  },
  {
    name: '生活できない',
    steps: [
      either([lemma('生活 食べる やる 商売')], [surface('やっ')]),
      maybe(lemma('て'), lemma('いける いく')),
      maybe(surface('が')),
      lemma('できる いける'),
      not,
    ],
  },
  {
    name: '客を取られる',
    steps: [
      lemma('客 お客 顧客 注文 シェア'),
      surface('を が'),
      within(3),
      lemma('取る 奪う 逃げる 流れる 離れる'),
      either([lemma('れる られる')], [lemma('て'), lemma('しまう いく')]),
    ],
  },
  {
    name: '売れ行きが半分',
    steps: [
      lemma('売れ行き 売上 売り上げ 注文 客足'),
      surface('が は も'),
      within(2),
      lemma('半分 半減 激減 ゼロ 三分の一 割'),
      maybe(surface('に 減')),
    ],
  },
  {
    name: '元を取りたい',
    steps: [surface('元 もと'), surface('を が'), lemma('取る 取れる'), either([lemma('たい')], [not])],
  },
  {
    name: '費用が払えない',
    steps: [
      surface('代 費 料 給料 給与 賃金 家賃 返済'),
      surface('が も を'),
      within(1),
      lemma('払える 出せる 賄える 返せる 工面'),
      maybe(lemma('する できる')),
      not,
    ],
  },
  {
    name: '売れないと',
    steps: [
      lemma('売れる 売り切れる さばける'),
      maybe(lemma('て'), lemma('くれる')),
      lemma('ない'),
      either([surface('と')], [surface('ば')]),
    ],
  },
]
