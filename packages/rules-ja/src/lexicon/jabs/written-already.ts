import {type Pattern} from '@tactlint/core'
import {either, lemma, maybe, surface, within, without} from '../steps.js'
import {contacted, stated} from './telling.js'

/** It stands written and would only have to be read: あれだけ書いたのに, 大きく書いてございます, 検索すればすぐ出てくる. */
export const writtenAlready: readonly Pattern[] = [
  // あれだけ大きな字で書いたつもりでしたが
  {
    name: 'あれだけ書いたのに',
    steps: [
      surface('あれ これ それ あれほど これほど ここ'),
      maybe(surface('だけ ほど まで')),
      {behind: surface('だけ ほど まで あれほど これほど')},
      without('。 、', 6),
      {lemma: [...stated, ...contacted, '念', '押す', 'お願い', '確認']},
      maybe(lemma('する')),
      maybe(surface('を'), lemma('押す')),
      lemma('た て'),
      surface('つもり のに に も にもかかわらず の'),
    ],
  },
  // 本当に実物をご覧になったことがあるのでしょうか
  {
    name: '本当に見たことがあるのですか',
    steps: [
      surface('本当に 一度でも 実際に ちゃんと 果たして そもそも'),
      maybe(surface('、')),
      without('。 、', 8),
      lemma('た だ'),
      surface('こと'),
      surface('が は'),
      maybe(surface('お')),
      lemma('ある おあり ござる'),
      within(2),
      surface('の か ん'),
      within(3),
      {at: 'end'},
    ],
  },
  // 検索すればすぐ出てくる内容ではございますが
  {
    name: '検索すればすぐ出てくる',
    steps: [
      lemma('検索 調べる 読む 見る 確認 お読み'),
      maybe(surface('に')),
      maybe(lemma('する なる いただける')),
      surface('ば と たら'),
      maybe(surface('、')),
      surface('すぐ すぐに 簡単に 誰でも 一発 一瞬'),
      maybe(surface('で に')),
      lemma('出る 見つかる わかる 載る できる 解決'),
      without('。', 4),
      surface('が けれど けど こと 内容 はず 話'),
    ],
  },
  {
    name: '大きく書いてございます',
    steps: [
      surface('大きく はっきり 明確に 太字で しっかり ちゃんと'),
      within(1),
      lemma('書く 記載 明記 印刷'),
      maybe(lemma('する')),
      surface('て'),
      lemma('ござる おる'),
    ],
  },
  // 普通の方でしたら、迷われることはないのですが
  {
    name: '普通の方でしたら',
    steps: [
      lemma('普通 一般 通常 ほか 他 大抵'),
      surface('の'),
      surface('方 お客様 人 皆様 お客'),
      maybe(surface('様')),
      either([surface('でし'), surface('たら')], [surface('なら は')]),
      maybe(surface('、')),
      without('。', 9),
      lemma('ない ん'),
      maybe(surface('の ん')),
      maybe(lemma('です')),
      surface('が けど けれど'),
    ],
  },
  {
    name: '何度も同じご質問',
    steps: [
      either([surface('何'), surface('度 回'), surface('も')], [surface('何度も 再三 幾度も')]),
      surface('同じ'),
      surface('ご お'),
      lemma('質問 問い合わせ 連絡 内容 説明 お願い'),
    ],
  },
  {
    name: 'ご自分で調べたほうが早い',
    steps: [
      maybe(surface('ご')),
      lemma('自分 自身 ご自身'),
      surface('で'),
      maybe(surface('お ご')),
      lemma('調べる 調べ 確認 計算 やる 探す 直す 考える 読む'),
      without('。', 3),
      surface('ほう 方'),
      surface('が'),
      lemma('早い よい いい 確実'),
    ],
  },
  {
    name: '前のメールにもう書いた',
    steps: [
      lemma('前 前回 先日 最初 先ほど'),
      surface('の'),
      lemma('メール 返信 連絡 手紙 文面'),
      surface('に で'),
      maybe(surface('も')),
      surface('もう すでに 既に'),
      maybe(surface('お ご')),
      lemma('書く 記載 お伝え 説明 案内'),
      maybe(lemma('する いたす')),
      maybe(lemma('ます')),
      lemma('た'),
      surface('が よ'),
    ],
  },
  {
    name: '最後の行まで',
    steps: [
      either([surface('最後'), surface('の'), surface('行 一行 一文')], [surface('隅々')]),
      surface('まで'),
      within(3),
      lemma('目 読む 見る 動かす お読み'),
      without('。', 4),
      lemma('いただける くださる ほしい'),
    ],
  },
  {
    name: '最初からそう言って',
    steps: [
      surface('最初 はじめ 初め 端'),
      surface('から'),
      surface('そう はっきり'),
      maybe(surface('と')),
      lemma('言う おっしゃる 書く'),
      surface('て'),
      lemma('くださる ほしい いただける もらえる くれる'),
    ],
  },
  {
    name: '読んでいただけた前提で',
    steps: [
      lemma('読む 理解 ご覧 見る 目'),
      without('。 、', 4),
      lemma('た いる いただける'),
      maybe(lemma('た')),
      surface('前提 体 つもり'),
      surface('で'),
    ],
  },
]
