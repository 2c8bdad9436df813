import {type Pattern} from '@tactlint/core'
import {either, lemma, maybe, surface, within, without} from '../steps.js'
import {denied} from './unavailable.js'

/** Nothing can be done: しようがございません, わけにはまいりません, 難しい状況です. */
export const noWay: readonly Pattern[] = [
  // あきらめていただくほかございません, お引き取りください
  {
    name: 'あきらめてください',
    steps: [
      lemma('諦める あきらめる 断念 諦め 引き取る 引き取り'),
      maybe(surface('を')),
      maybe(lemma('する に なる')),
      maybe(lemma('て')),
      {behind: {not: surface('で')}},
      lemma('いただく くださる 願う もらう'),
      {notAhead: [surface('て'), surface('も')]},
    ],
  },
  {
    name: 'ほかございません',
    steps: [
      surface('ほか 他 しか'),
      maybe(surface('に')),
      maybe(lemma('方法 手 道 手立て 選択肢')),
      maybe(surface('は が')),
      lemma('ある ござる'),
      denied,
    ],
  },
  {
    name: 'しようがございません',
    steps: [
      either([lemma('しようが しようがない 致し方 仕方 やりよう')], [surface('よう'), surface('が は も')]),
      maybe(surface('が は も')),
      lemma('ある ござる'),
      denied,
    ],
  },
  {
    name: 'どうにもなりません',
    steps: [
      surface('どう どうにも いかん 如何'),
      maybe(surface('に とも')),
      maybe(surface('も')),
      lemma('なる する できる'),
      denied,
    ],
  },
  // 取り消しがききません, 融通がききません
  {name: 'ききません', steps: [surface('が は も'), lemma('きく 効く 利く'), denied]},
  {
    name: 'わけにはまいりません',
    steps: [surface('わけ 訳'), surface('に'), maybe(surface('は')), lemma('いく まいる 参る'), denied],
  },
  {
    name: '仕様です',
    steps: [
      surface('仕様'),
      either([lemma('です')], [surface('で'), lemma('ござる')]),
      {notAhead: [surface('か')]},
    ],
  },
  {name: '悪しからず', steps: [surface('悪しからず あしからず')]},
  {
    name: '自己責任で',
    steps: [either([surface('自己責任')], [surface('自己'), surface('責任')]), surface('で と')],
  },
  // 変更は難しい状況です, お受けするのは厳しいかと存じます
  {
    name: '難しい状況です',
    steps: [
      surface('は が も'),
      within(2),
      lemma('難しい 厳しい 困難'),
      maybe(surface('な')),
      either(
        [surface('状況 状態')],
        [surface('か'), surface('と'), lemma('存じる 思う')],
        [lemma('なる'), surface('て'), lemma('おる')],
        [lemma('です'), {at: 'end'}],
      ),
    ],
  },
  // 本社に問い合わせましたが、やはり無理とのことです: the firm's answer, not the customer's words
  {
    name: '確認しましたが無理とのことです',
    steps: [
      lemma('確認 問い合わせる 問い合わせ 相談 聞く 照会 交渉 掛け合う 伺う'),
      without('。', 14),
      lemma('ない ん 無理 不可 不可能 難しい 厳しい 対象外'),
      maybe(surface('」')),
      surface('と'),
      maybe(surface('いう')),
      surface('の'),
      surface('こと 回答 返答 返事 結論'),
      lemma('です'),
    ],
  },
  {name: 'いかんともしがたい', steps: [surface('いかん 如何'), within(2), surface('がたい 難い')]},
  {
    name: '無理がございます',
    steps: [
      surface('無理 困難 支障'),
      surface('が'),
      lemma('ある ござる'),
      lemma('ます'),
      {notAhead: [surface('か ん')]},
    ],
  },
]
