import {type Pattern} from '@tactlint/core'
import {either, lemma, maybe, not, surface, within, without} from '../steps.js'
import {contacted, stated} from './telling.js'

/** What the writer has had to say, read or do again: あれだけ書いたのに, 客に言わせるとは, 最初からそう言って. */
export const reproaches: readonly Pattern[] = [
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
