import type {Pattern} from '@tactlint/core'
import {deskPeople} from './desk-people.js'
import {reader, readersOwn} from '../readers.js'
import {lemma, maybe, surface, without} from '../steps.js'

/** What the reader’s company is like: 御社の社員教育はどうなっているのですか, 御社の計画が甘かったためです. */
export const shortcomings: readonly Pattern[] = [
  {
    name: '社員教育はどうなっているのか',
    steps: [
      ...reader,
      surface('の'),
      maybe(surface('社員 管理 品質')),
      lemma('教育 社員教育 管理 体制 常識 感覚 神経 仕事 品質管理'),
      surface('は が って'),
      maybe(surface('一体 いったい')),
      surface('どう'),
      lemma('なる'),
      lemma('て'),
      lemma('いる おる'),
    ],
  },
  {
    name: '御社の都合で',
    steps: [
      readersOwn,
      maybe(surface('側')),
      surface('の'),
      maybe(surface('勝手 一方')),
      maybe(surface('的')),
      maybe(surface('な')),
      surface('都合'),
      surface('で に'),
      {notAhead: [surface('構い かまい よろしい 合わせ 結構')]},
    ],
  },
  // 御社の見通しが甘かったため
  {
    name: '御社の計画が甘い',
    steps: [
      deskPeople,
      surface('の'),
      without('、 は が を', 3),
      surface('が は も'),
      maybe(surface('あまりに あまりにも')),
      maybe(surface('も')),
      lemma('甘い お粗末 粗末 雑 遅い 手抜き 無責任 不親切 不十分 稚拙 いい加減 ずさん 不誠実 遅すぎる 下手'),
    ],
  },
  // 御社は卑劣です; not 御社は失礼ですが…
  {
    name: '御社は卑劣です',
    steps: [
      ...reader,
      surface('は が も'),
      maybe(surface('本当に あまりに あまりにも 実に 正直')),
      lemma('失礼 無礼 悪質 冷酷 冷淡 幼稚 強欲 卑劣 横暴 不親切'),
      lemma('です だ すぎる'),
      {notAhead: [surface('が けれど けど')]},
    ],
  },
  {
    name: '御社の対応が招いた',
    steps: [...reader, surface('の が'), without('。', 8), lemma('招く 引き起こす もたらす'), lemma('た て')],
  },
  {
    name: '御社はいつもこうです',
    steps: [
      ...reader,
      surface('は って'),
      surface('いつも 毎回 毎度 相変わらず'),
      surface('そう こう これ 同じ この そんな こんな'),
    ],
  },
]
