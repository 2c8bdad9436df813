import type {Pattern} from '@tactlint/core'
import {either, lemma, maybe, surface, within, without} from '../steps.js'

/** The writer does the reader's work: 催促しない限り動かないのですね, そちらの仕事をこちらがやっています. */
export const onlyWhenAsked: readonly Pattern[] = [
  {
    name: '催促しないと動かない',
    steps: [
      lemma('催促 電話 連絡 言う 騒ぐ 怒る 指摘 せっつく 問い合わせる'),
      maybe(surface('し さ')),
      maybe(lemma('れる')),
      surface('ない なけれ'),
      surface('限り と ば'),
      maybe(surface('は')),
      within(3),
      lemma('動く 返事 返信 対応 何 やる 教える 進む'),
      within(4),
      lemma('ない ん'),
    ],
  },
  // 私はいつから御社の検品係になったのでしょうか
  {
    name: '御社の社員になった覚えはない',
    steps: [
      surface('御社 貴社 お宅 そちら'),
      surface('の'),
      within(2),
      surface('係 社員 秘書 スタッフ 従業員 部下 下請け'),
      surface('に'),
      lemma('なる'),
      surface('た'),
      surface('の ん 覚え つもり'),
    ],
  },
  {
    name: 'そちらの仕事をこちらが',
    steps: [
      surface('そちら 御社 貴社 お宅'),
      surface('の'),
      lemma('仕事 役目 業務 作業 調査 検品'),
      surface('を は'),
      within(2),
      surface('こちら 私 客 当方 弊社 うち'),
      surface('が に'),
    ],
  },
  {
    name: '貴社の代わりに',
    steps: [
      surface('御社 貴社 そちら お宅'),
      surface('の'),
      surface('代わり かわり'),
      surface('に'),
      {notAhead: [lemma('なる 使う')]},
    ],
  },
  // 担当者が変わるたびに一から説明しています
  {
    name: 'たびに一から説明',
    steps: [
      surface('たび 都度 毎回 毎度'),
      maybe(surface('に')),
      maybe(surface('、')),
      without('。 、', 3),
      either([surface('一 最初 ゼロ'), surface('から')], [surface('同じ')]),
      within(3),
      lemma('説明 話す 話 こと 書く 答える'),
    ],
  },
  // 同じ内容を書くのはこれで最後にしたいです
  {
    name: '書くのはこれで最後',
    steps: [
      lemma('書く 説明 言う 連絡 送る 催促 申し上げる お伝え'),
      maybe(lemma('する')),
      surface('の'),
      surface('は も'),
      surface('これ 今回'),
      surface('で が'),
      surface('最後'),
    ],
  },
  {
    name: 'わざわざ電話したのに',
    steps: [surface('わざわざ'), without('。 いただい いただき くださっ', 8), surface('のに')],
  },
  // 前任の方はすぐに対応してくださったのですが。
  {
    name: '前任の方は',
    steps: [
      either(
        [surface('前任'), maybe(surface('の 者'))],
        [surface('前 以前'), surface('の'), surface('担当')],
      ),
      maybe(surface('者')),
      maybe(surface('の')),
      maybe(surface('方 人')),
      surface('は'),
      without('。', 12),
      surface('が けど のに'),
      {at: 'end'},
    ],
  },
  {
    name: 'プロの仕事を客がする',
    steps: [
      surface('客'),
      surface('に が'),
      maybe(surface('わざわざ ここ まで')),
      lemma('調べる 確認 検品 探す 説明 手配'),
      maybe(lemma('する')),
      lemma('せる させる'),
    ],
  },
]
