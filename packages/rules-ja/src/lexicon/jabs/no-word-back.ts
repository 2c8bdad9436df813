import type {Pattern} from '@tactlint/core'
import {either, lemma, maybe, not, surface, without} from '../steps.js'

const reply = lemma('返事 返信 連絡 回答 返答 反応 応答 お返事 音沙汰')
const however = either(
  [surface('一向に いっこうに')],
  [surface('いつ'), surface('まで'), surface('たっ 経っ 待っ'), surface('て'), surface('も')],
  [surface('いくら'), surface('待っ'), surface('て'), surface('も')],
  [surface('待て まて'), surface('ど'), surface('暮らせ'), surface('ど')],
)

/** The reply that does not come, with a sigh: 一向に返事が来ません. Not まだ返事がありません, まったく返信がない: a fact. */
export const noWordBack: readonly Pattern[] = [
  {
    name: '一向に返事が来ない',
    steps: [
      however,
      maybe(surface('、')),
      without('。 、', 2),
      reply,
      surface('が も は の'),
      without('。 、', 4),
      not,
    ],
  },
  {
    name: '返事が一向に来ない',
    steps: [reply, surface('が も は'), however, without('。 、', 4), not],
  },
  {
    name: '梨のつぶて',
    steps: [
      surface('梨 なし'),
      surface('の'),
      either([surface('つぶ'), surface('て')], [surface('つぶて 礫')]),
    ],
  },
  {
    name: '何の音沙汰もない',
    steps: [surface('何 なん'), surface('の'), surface('音沙汰'), surface('も'), without('。 、', 2), not],
  },
  {
    name: '返事の気配すらない',
    steps: [
      reply,
      surface('の'),
      surface('気配 兆し 様子'),
      surface('すら さえ も'),
      without('。 、', 3),
      not,
    ],
  },
]
