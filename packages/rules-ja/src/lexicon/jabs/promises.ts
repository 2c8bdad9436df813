import type {Pattern} from '@tactlint/core'
import {asks, either, lemma, maybe, surface, without} from '../steps.js'

/** What the reader promised, turned against them: 「24時間以内」は一週間のことなのでしょうか. */
export const promises: readonly Pattern[] = [
  {
    name: '「すぐ」は一週間のことですか',
    steps: [
      {behind: surface('」')},
      either([surface('は')], [surface('と'), surface('は')]),
      without('。 、 どういう 何 どんな どの いつ', 6),
      surface('こと 意味 つもり'),
      maybe(surface('な で')),
      surface('の です でしょ'),
      ...asks,
      {at: 'end'},
    ],
  },
  {
    name: '「本日中」を三日後の意味で使う',
    steps: [
      {behind: surface('」')},
      surface('を'),
      without('。 、 どういう 何', 5),
      surface('意味'),
      surface('で に'),
      lemma('使う 言う 呼ぶ とる'),
    ],
  },
  {
    name: 'どの24時間ですか',
    steps: [surface('どの'), {partOfSpeech: '数'}, surface('時間 営業日'), surface('でしょ です の')],
  },
  {
    name: '私は客ではないのですか',
    steps: [
      surface('私 当方 うち 弊社'),
      surface('は'),
      lemma('お客様 客 顧客 人間'),
      either([surface('で'), surface('は')], [surface('じゃ')]),
      lemma('ない'),
      surface('の ん'),
      ...asks,
    ],
  },
  {
    name: 'どの声を大切にするのですか',
    steps: [
      surface('どの'),
      lemma('声 顔 客 お客様'),
      surface('を が で に'),
      without('。', 8),
      surface('の ん'),
      ...asks,
    ],
  },
  {
    name: '最初から言わないで',
    steps: [
      surface('最初 はじめ 初め'),
      surface('から'),
      lemma('言う 約束 書く 引き受ける うたう'),
      maybe(lemma('する')),
      lemma('ない'),
      surface('で'),
      lemma('くださる ほしい もらう'),
    ],
  },
  {
    name: '認めたということですね',
    steps: [
      lemma('認める 諦める 放棄 嘘'),
      maybe({repeat: [lemma('する れる た だ です')], most: 3}),
      surface('という'),
      surface('こと 理解'),
      lemma('だ で です'),
      maybe(surface('、')),
      maybe(lemma('よろしい いい よい 間違い'), maybe(lemma('ない')), lemma('です')),
      surface('ね か'),
    ],
  },
]
