import {type Pattern} from '@tactlint/core'
import {either, lemma, maybe, not, surface, within, without} from '../steps.js'

/** The reader is told to do what they are there for: 客に言わせるとは, たまには仕事を, 都合の悪いことは. */
export const reproaches: readonly Pattern[] = [
  // 客に言わせるのも
  {
    name: '客に言わせるとは',
    steps: [
      lemma('客 お客 お客様 こちら 利用者'),
      maybe(surface('側')),
      surface('に'),
      within(2),
      lemma('言う 調べる 探す 説明 教える 数える 直す 確認 計算 催促 運ぶ'),
      maybe(lemma('する')),
      lemma('せる させる'),
      surface('の なんて と こと'),
      {notAhead: [surface('が で')]},
    ],
  },
  {
    name: '暗記しました',
    steps: [
      surface('もう とっくに すっかり とうに すでに 既に'),
      within(1),
      either([lemma('暗記 暗唱')], [lemma('覚える'), surface('て'), lemma('しまう')]),
      maybe(lemma('する')),
      lemma('た ます て'),
    ],
  },
  {
    name: 'なら、わざわざ連絡しません',
    steps: [
      surface('なら ば'),
      maybe(surface('、')),
      surface('わざわざ'),
      maybe(surface('お ご')),
      lemma('連絡 問い合わせる 問い合わせ メール 電話 書く 送る 聞く'),
      maybe(lemma('する')),
      not,
    ],
  },
  {
    name: 'たまには仕事を',
    steps: [
      maybe(surface('たま')),
      surface('たまに 少し に'),
      surface('は'),
      maybe(surface('お ご')),
      lemma('仕事 返事 返信 連絡 電話 お電話 読む 動く 働く'),
      without('。', 4),
      lemma('いただける くださる ほしい いただく どう いかが'),
    ],
  },
  {
    name: '急いでいないことはよく伝わった',
    steps: [
      lemma('ない ん ぬ'),
      surface('こと の'),
      surface('は が'),
      surface('よく 十分 十分に 痛いほど'),
      lemma('わかる 理解 伝わる'),
      surface('て'),
      lemma('くる きた 来る まいる'),
    ],
  },
  {
    name: '言い訳が返ってくる',
    steps: [
      surface('言い訳 言いわけ 弁解'),
      surface('が を ばかり も は'),
      within(2),
      lemma('返る 届く 並べる 聞く 用意 考える 探す 飽きる 上手 うまい 尽きる 出る 増える'),
      {notAhead: [surface('たく')]},
    ],
  },
  {
    name: '都合の悪いことは',
    steps: [
      surface('都合'),
      surface('の が'),
      surface('悪い'),
      lemma('こと 話 質問 メール 部分 所 ところ 事実'),
      maybe(surface('だけ')),
      surface('は に を で でも が だけ'),
    ],
  },
  {
    name: '名乗る以上は',
    steps: [
      lemma('名乗る 掲げる うたう 謳う 称する'),
      either(
        [surface('以上 から'), maybe(surface('に')), maybe(surface('は'))],
        [surface('の'), surface('でし なら')],
      ),
    ],
  },
  {
    name: 'また最初から説明すればよいのですね',
    steps: [
      surface('また もう一度 一 最初 ゼロ いち'),
      maybe(surface('最初 一 ゼロ')),
      maybe(surface('から')),
      within(2),
      lemma('説明 書く 送る 話す お話し お送り'),
      maybe(lemma('する')),
      surface('ば たら'),
      lemma('よろしい いい よい'),
      surface('の ん'),
      lemma('です'),
      surface('ね か'),
    ],
  },
  {
    name: '忘れる質',
    steps: [
      lemma('忘れる 忘れ 遅れる 逃げる 間違える'),
      maybe(surface('に')),
      maybe(lemma('なる')),
      surface('たち 質 性分 癖 タイプ 体質'),
      without('。', 4),
      lemma('です しれる だ か'),
    ],
  },
]
