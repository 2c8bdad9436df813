import type {Pattern} from '@tactlint/core'
import {either, lemma, maybe, surface, within, without} from '../steps.js'

/** The reader is told to read: よく読んでください, 読めば分かるはずです, 答えは一通目のメールにあります. */
export const readIt: readonly Pattern[] = [
  // 前回のメールをもう一度お読みください
  {
    name: 'もう一度お読みください',
    steps: [
      lemma('メール 連絡 返信 文面 質問 文章 経緯 やり取り 履歴 説明'),
      surface('を'),
      surface('もう一度 再度 改めて 今一度 いま一度'),
      maybe(surface('お ご')),
      lemma('読む お読み 読み ご覧 読み返す'),
      maybe(surface('に'), lemma('なる')),
      maybe(surface('て')),
      lemma('くださる いただく'),
    ],
  },
  // 説明書を読んでいただければ解決することです
  {
    name: '読めば解決することです',
    steps: [
      lemma('読む 見る 調べる 確認 開く 読み ご覧'),
      within(4),
      surface('ば たら'),
      within(1),
      lemma('済む 解決 終わる 足りる'),
      maybe(lemma('する')),
      surface('こと 話 問題 内容 お話'),
      lemma('です だ'),
    ],
  },
  // 規約くらいはお読みになってから
  {
    name: 'くらいはお読みになって',
    steps: [
      surface('くらい ぐらい'),
      maybe(surface('は')),
      maybe(surface('お ご')),
      lemma('読む 読み 見る ご覧 調べる お読み'),
      maybe(surface('に')),
      maybe(lemma('なる する')),
      surface('て で'),
    ],
  },
  {
    name: 'ちゃんと読んでください',
    steps: [
      either(
        [
          surface('ちゃんと きちんと しっかり まともに 真面目に まじめに'),
          without('か が', 4),
          lemma('読む お読み 理解 見る 確認 仕事 調べる 対応 検品 通す'),
        ],
        [
          surface('もっと'),
          maybe(surface('よく ちゃんと きちんと')),
          within(2),
          lemma('読む お読み 仕事 調べる'),
        ],
      ),
      within(2),
      surface('て で'),
      either(
        [surface('ください 下さい くれ ほしい 欲しい')],
        [
          surface('から うえ 上'),
          within(2),
          lemma('返信 返事 回答 答える 返す 連絡'),
          within(2),
          lemma('くださる ほしい くれる お願い いただける いただく'),
        ],
        [lemma('いる'), within(3), surface('か')],
      ),
    ],
  },
  {
    name: 'よく読んでください',
    steps: [
      surface('よく まず まとも'),
      within(3),
      lemma('読む 理解 見る'),
      surface('て で'),
      surface('ください 下さい くれ ほしい 欲しい'),
    ],
  },
  {
    name: 'きちんとお読みいただければ',
    steps: [
      surface('ちゃんと きちんと しっかり よく'),
      surface('お ご'),
      surface('読み 覧 確認'),
      within(2),
      surface('ば いただけれ'),
    ],
  },
  {
    name: '前回のメールをよくお読みください',
    steps: [
      surface('前回 先日 私 こちら 先ほど'),
      surface('の'),
      surface('メール 連絡 ご連絡 返信 文章 メッセージ 文面'),
      surface('を'),
      surface('よく きちんと ちゃんと しっかり'),
      maybe(surface('お ご')),
      lemma('読む お読み 読み 確認 ご覧 見る'),
      within(2),
      lemma('くださる いただく いただける'),
    ],
  },
  {
    name: '読めば分かる',
    steps: [
      lemma('読む お読み 見る 開く ご覧 読み 確認 目 見れる'),
      within(6),
      surface('ば たら いただけれ いただければ'),
      maybe(surface('ば')),
      within(5),
      either([lemma('わかる おわかり お分かり')], [surface('お'), surface('分かり わかり')]),
      within(4),
      either(
        [surface('はず とおり 通り でしょ')],
        [surface('こと'), lemma('です だ')],
        [surface('なり'), surface('ます'), {at: 'end'}],
      ),
    ],
  },
  // ご自分の目で確かめてからお答えください
  {
    name: 'ご自分の目で確かめて',
    steps: [
      maybe(surface('ご')),
      lemma('自分 自身'),
      surface('の'),
      surface('目 手 頭'),
      surface('で'),
      within(1),
      lemma('確かめる 確認 見る 調べる 考える 使う'),
    ],
  },
  // 添付の名前を見れば、そう書いてあります
  {
    name: '見れば書いてあります',
    steps: [
      lemma('読む 見る ご覧 開く'),
      maybe(surface('に')),
      maybe(lemma('なる いただける')),
      surface('ば たら'),
      within(5),
      lemma('書く 載る 明記 一目瞭然 記載'),
      maybe(lemma('する')),
      lemma('て です'),
      maybe(lemma('ある いる おる')),
    ],
  },
  // 答えは一通目のメールにあります
  {
    name: '答えはそこにあります',
    steps: [
      lemma('答え'),
      surface('は'),
      without('。', 8),
      surface('に'),
      lemma('ある 書く 載る 入る'),
      {notAhead: [surface('か')]},
    ],
  },
]
