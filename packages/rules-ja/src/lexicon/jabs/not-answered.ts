import type {Pattern} from '@tactlint/core'
import {either, lemma, maybe, not, surface, within} from '../steps.js'

/** The answer misses the question: 質問にはひとつも答えていただいていません, 読まれた形跡がありません. */
export const notAnswered: readonly Pattern[] = [
  {
    name: '質問にひとつも答えていない',
    steps: [
      lemma('質問 問い 用件 要望 本題 疑問 指摘'),
      surface('に へ と'),
      maybe(surface('は の')),
      maybe(surface('答え 回答 返事'), surface('は が')),
      maybe(surface('、')),
      surface('ひとつ 一つ 一 何一つ 何 どこ 一切 全然 まったく 全く 少し'),
      within(3),
      lemma('答える 答え 関係 ある 触れる 回答 返答'),
      within(5),
      not,
    ],
  },
  // 質問と回答が噛み合っていません
  {
    name: '話が噛み合わない',
    steps: [
      lemma('質問 話 回答 返事 返答'),
      surface('と が は'),
      within(3),
      lemma('噛み合う かみ合う'),
      surface('て'),
      lemma('いる おる'),
      maybe(lemma('ます')),
      lemma('ない ん'),
    ],
  },
  {
    name: '読まれた形跡がない',
    steps: [
      lemma('読む 見る 確認 ご覧 目 調べる 調査 検討 開く 検品'),
      within(5),
      surface('形跡 気配 痕跡'),
      surface('が は も'),
      within(2),
      either([lemma('ない')], [lemma('ある 見る 感じる 見える うかがえる'), maybe(lemma('られる')), not]),
    ],
  },
  {
    name: 'どなたの目にも触れていない',
    steps: [
      surface('目'),
      surface('に'),
      surface('も は'),
      lemma('触れる 入る 留まる とまる'),
      within(2),
      not,
      surface('よう の みたい'),
    ],
  },
  // 同じ返信でしたら結構です
  {
    name: '同じ返信なら結構です',
    steps: [
      surface('同じ 定型 いつも'),
      within(2),
      lemma('返信 返事 回答 答え 文 説明 対応'),
      lemma('です だ'),
      surface('たら なら'),
      within(2),
      lemma('結構 不要 要る いる 無用'),
    ],
  },
  // 前回のメールをもう一度ご覧になってはいかがでしょうか
  {
    name: 'ご覧になってはいかがですか',
    steps: [
      lemma('ご覧 読む 見る 読み返す 読み直す 調べる'),
      maybe(surface('に')),
      maybe(lemma('なる する られる')),
      surface('て で'),
      surface('は'),
      surface('いかが どう'),
      lemma('です'),
    ],
  },
  // 人間の方に読んでいただきたい
  {
    name: '人間の方に読んで',
    steps: [
      surface('人間 生身 本物'),
      surface('の'),
      surface('方 人 担当 スタッフ'),
      surface('に が'),
      maybe(surface('お')),
      lemma('読む 見る 書く'),
    ],
  },
  {
    name: '話の分かる方はいないのか',
    steps: [
      surface('話'),
      surface('の が'),
      lemma('わかる 通じる'),
      surface('方 人 者'),
      surface('は が'),
      lemma('いる いらっしゃる おる'),
    ],
  },
  {
    name: '言うことを理解できる方',
    steps: [
      lemma('言う 書く 話す 伝える'),
      surface('て'),
      surface('いる る'),
      surface('こと 意味 内容'),
      surface('を が の'),
      lemma('理解 わかる 読む'),
      within(1),
      surface('方 人 者'),
    ],
  },
  {
    name: '頭を使って',
    steps: [
      surface('頭'),
      surface('を'),
      lemma('使う 働かせる 冷やす'),
      surface('て'),
      lemma('いただける くださる ほしい もらう いただく'),
    ],
  },
  // ここまで書けばさすがにお分かりいただけるでしょうか, 箇条書きにすれば読んでいただけますか
  {
    name: '書けば読んでいただけますか',
    steps: [
      lemma('書く 説明 する 伝える 付ける 描く'),
      surface('ば たら'),
      maybe({repeat: [surface('さすが に 今度 こそ 少し は も 、')], most: 3}),
      maybe(surface('ご お')),
      lemma('読む 理解 分かり わかる 納得 伝わる 通じる 気付く 気づく 覚える'),
      within(2),
      lemma('いただける もらえる くださる くれる'),
      within(3),
      surface('か'),
    ],
  },
]
