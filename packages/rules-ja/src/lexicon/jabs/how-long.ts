import type {Pattern} from '@tactlint/core'
import {oh} from './rhetorical.js'
import {either, lemma, maybe, surface, within} from '../steps.js'

const said = lemma(
  '言う 説明 書く 伝える お伝え お願い 送る 頼む 催促 連絡 問い合わせる メール 電話 繰り返す',
)

/** How long and how often still: いつまで待たせるつもりですか, あと何回説明すればよいのですか. */
export const howLong: readonly Pattern[] = [
  {
    name: 'いつまで待たせるつもりですか',
    steps: [
      oh,
      surface('いつ'),
      surface('まで'),
      {notAhead: [surface('に')]},
      within(6),
      lemma(
        '待つ 待たす 待たせる 待てる かかる 続く 続ける 放置 引き延ばす 掛かる 我慢 先延ばし 知らん顔 黙る',
      ),
      within(4),
      either([surface('つもり おつもり 気')], [surface('ば'), lemma('いい よい 気'), surface('の ん が')]),
    ],
  },
  // あと何回同じ説明をすればよいのでしょうか, どう説明すれば理解していただけるのでしょう
  {
    name: '何回説明すれば',
    steps: [
      oh,
      either(
        [maybe(surface('あと')), surface('何 幾'), surface('度 回 通')],
        [surface('どう どこまで どれだけ'), maybe(surface('まで'))],
        [surface('何 なん'), surface('と')],
      ),
      maybe(surface('も')),
      maybe(surface('同じ')),
      within(2),
      said,
      maybe(surface('を が')),
      maybe(lemma('する せる いたす')),
      surface('ば たら'),
    ],
  },
  {
    name: 'あと何年待てば',
    steps: [
      maybe(surface('あと')),
      surface('何'),
      surface('年 か月 ヶ月 カ月 回 度 世紀'),
      within(3),
      lemma('待つ 送る 書く 説明 電話 連絡 お待ち'),
      maybe(lemma('する')),
      surface('ば たら'),
    ],
  },
  {
    name: 'また説明しないといけませんか',
    steps: [
      surface('また もう一度 一 最初 何度'),
      within(4),
      lemma('説明 書く 話す 言う'),
      maybe(lemma('する')),
      surface('ない なけれ'),
      surface('と ば'),
      surface('いけ なり なら'),
      within(4),
      surface('か'),
    ],
  },
  {
    name: 'どれだけ待てば',
    steps: [
      surface('どれだけ どれほど どこまで 何年'),
      within(3),
      lemma('待つ 言う 説明 連絡 催促 お願い 書く'),
      maybe(lemma('する')),
      surface('ば たら'),
    ],
  },
]
