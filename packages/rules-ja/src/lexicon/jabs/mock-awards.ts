import type {Pattern} from '@tactlint/core'
import {lemma, maybe, surface, without} from '../steps.js'

/** Awards for what nobody is proud of: 拍手を送りたいほどの遅さ, 記録更新おめでとうございます. */
export const mockAwards: readonly Pattern[] = [
  {
    name: '拍手を送りたい',
    steps: [
      lemma('拍手 勲章 メダル 賞 表彰状 感謝状 金メダル'),
      surface('を'),
      lemma('送る あげる 差し上げる 贈る'),
      lemma('たい'),
    ],
  },
  {name: 'ギネス級', steps: [lemma('ギネス 表彰 世界記録'), surface('級 もの 記録 ブック に 状')]},
  {name: 'ご自慢の', steps: [surface('ご'), surface('自慢'), surface('の')]},
  {
    name: 'いい勉強になりました',
    steps: [surface('いい 良い'), surface('勉強 教訓'), surface('に'), lemma('なる')],
  },
  {
    name: '結構なことで',
    steps: [
      surface('結構 立派 めでたい 優雅 のんき 気楽 お気楽 おめでたい'),
      maybe(surface('な')),
      surface('こと'),
      lemma('です で だ'),
    ],
  },
  {
    name: '新記録おめでとう',
    steps: [lemma('記録 更新 達成 突破 三度目 連続 周年 目'), without('。', 3), surface('おめでとう')],
  },
  {
    name: 'という名の',
    steps: [
      lemma('サポート 対応 サービス 確認 検品 保証 お詫び'),
      surface('という'),
      surface('名'),
      surface('の'),
    ],
  },
]
