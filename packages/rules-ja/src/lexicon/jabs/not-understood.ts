import type {Pattern} from '@tactlint/core'
import {asks, auxiliaries, either, lemma, maybe, not, surface, within, without} from '../steps.js'

/** The reader is said not to understand, or to know how: 質問の意味が伝わっていないようですが, ゆっくり書きます. */
export const notUnderstood: readonly Pattern[] = [
  // 質問の意味が伝わっていないようですので
  {
    name: '伝わっていないようですが',
    steps: [
      lemma('質問 意味 意図 趣旨 話 日本語 説明 内容 要点 論点 お願い 要望 言葉 深刻さ 状況 重大 事態'),
      surface('が を は も'),
      without('、', 3),
      either(
        [
          lemma('伝わる 通じる 噛み合う かみ合う'),
          maybe(lemma('て')),
          maybe(lemma('いる おる')),
          not,
          surface('よう みたい の ん'),
        ],
        [
          lemma('理解 把握 読み取る お分かり 汲む'),
          maybe({repeat: [lemma('する れる て で いる いただける くださる くれる おる なる に')], most: 6}),
          not,
          surface('よう みたい'),
        ],
      ),
    ],
  },
  {
    name: 'ご理解いただけていないようですが',
    steps: [
      surface('ご'),
      lemma('理解 納得 認識 存知 存じ'),
      maybe(auxiliaries),
      not,
      surface('よう みたい'),
    ],
  },
  {
    name: '勘違いされているようですが',
    steps: [
      either(
        [lemma('勘違い')],
        [surface('何'), surface('か'), maybe(surface('大きな 重大な')), lemma('誤解')],
        [surface('何か'), lemma('誤解')],
      ),
      maybe(surface('を')),
      lemma('する なさる'),
      maybe(lemma('れる')),
      lemma('て'),
      lemma('いる おる らっしゃる いらっしゃる おら'),
      maybe(lemma('れる')),
      surface('よう の ん'),
      {notAhead: [surface('でし')]},
    ],
  },
  // 数字が読めないようです, 文字が読めないのでしょうか
  {
    name: '字が読めないのですか',
    steps: [
      either(
        [
          lemma('日本語 数字 漢字 カレンダー 時計 空気 行間'),
          surface('が も は'),
          maybe(surface('も')),
          lemma('読める わかる 使える'),
        ],
        [
          lemma('文字 字 文章 住所 日付 地図 宛名 メール 足し算 引き算 計算'),
          surface('が も は'),
          maybe(surface('も')),
          lemma('読める できる'),
        ],
      ),
      lemma('ない ます'),
      maybe(surface('ん')),
      either(
        [surface('よう')],
        [surface('の ん'), lemma('です だ'), maybe(surface('う')), surface('か')],
        [surface('の'), surface('か ?')],
      ),
    ],
  },
  {
    name: '説明が難しすぎましたか',
    steps: [
      lemma('説明 話 質問 内容 文章 お願い 日本語 表現'),
      surface('が は'),
      lemma('難しい 高度 複雑 長い'),
      either([lemma('すぎる')], [lemma('です'), lemma('た')]),
      within(3),
      surface('か ?'),
    ],
  },
  // こちらの文面が難しかったようですので
  {
    name: '説明が伝わりにくかったようですので',
    steps: [
      lemma('説明 文面 文章 日本語 書き方 質問'),
      surface('が は'),
      lemma('難しい 分かりにくい わかりにくい 複雑 長い'),
      lemma('た です だ'),
      maybe(lemma('た')),
      surface('よう みたい'),
      lemma('です だ'),
    ],
  },
  // 私の日本語が拙いのでしょうか
  {
    name: '私の説明が悪いのでしょうか',
    steps: [
      surface('私 こちら'),
      surface('の'),
      lemma('日本語 書き方 説明 言い方 文章 伝え方 頼み方 文 発音'),
      surface('が'),
      lemma('悪い 拙い 下手 おかしい まずい 難しい'),
      maybe(lemma('た です だ')),
      surface('の ん'),
      surface('でしょ'),
      surface('う'),
      surface('か'),
    ],
  },
  // ファイルの開き方はご存じでしょうか
  {
    name: '開き方はご存じですか',
    steps: [
      lemma('開き方 見方 読み方 使い方 かけ方 数え方 開く 見る 読む 数える'),
      maybe(surface('方')),
      surface('は を が'),
      maybe(surface('ご お')),
      lemma('ご存じ 存じ ご存知 存知 お分かり わかる 知る'),
      maybe(auxiliaries),
      ...asks,
      {at: 'end'},
    ],
  },
  {
    name: '私の説明が高度すぎたのかもしれません',
    steps: [
      lemma('説明 話 質問 内容 文章 お願い 日本語'),
      surface('が は'),
      lemma('難しい 高度 複雑'),
      lemma('すぎる'),
      within(3),
      surface('かも'),
    ],
  },
  {
    name: 'お気づきでないようですが',
    steps: [
      either([surface('お'), surface('気づき 気付き')], [surface('お気づき お気付き')]),
      surface('で'),
      maybe(surface('は')),
      lemma('ない'),
      surface('かも よう の'),
    ],
  },
  {
    name: 'ご記憶にないかもしれませんが',
    steps: [surface('記憶'), surface('に が'), maybe(surface('は')), lemma('ない'), surface('かも よう の')],
  },
  {
    name: 'ご存じないかもしれませんが',
    steps: [
      maybe(surface('ご')),
      lemma('存じ 存知 ご存じ ご存知'),
      maybe(surface('で')),
      maybe(surface('は')),
      lemma('ない'),
      surface('かも よう の'),
      within(3),
      surface('が ので ね'),
    ],
  },
  {
    name: 'カレンダーをお持ちでない',
    steps: [
      lemma('カレンダー 時計 眼鏡 メガネ 辞書 電卓 定規 電話 目'),
      surface('を は'),
      maybe(surface('お')),
      lemma('持ち 使い 持つ お持ち ご存じ'),
      within(3),
      lemma('ない か です'),
    ],
  },
]
