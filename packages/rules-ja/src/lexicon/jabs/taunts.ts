import {type Pattern} from '@tactlint/core'
import {reader} from '../readers.js'

import {either, lemma, maybe, surface, within, without} from '../steps.js'

const people = surface('方 人 者 担当 担当者 かた')

/** The reader is measured by what anybody can do, has or knows: 添付を開くという習慣がおありでしたら, 小学生の引き算だと思うのですが. */
export const taunts: readonly Pattern[] = [
  // 添付ファイルを開くという習慣がおありでしたら, 電話に出ない訓練でも受けているのですか
  {
    name: 'という習慣がおありでしたら',
    steps: [
      either([surface('という')], [{partOfSpeech: '動詞', form: '基本形'}], [lemma('ない')]),
      lemma('習慣 文化 概念 発想 訓練 伝統 決まり 制度 お考え 機能 能力 感覚 常識 研修 指導 約束'),
      surface('が は でも も の で'),
      maybe(surface('も')),
      maybe(surface('お')),
      lemma('ある おあり お持ち 持ち ない 受ける 持つ 存在 ござる する'),
      without('。', 5),
      surface('たら なら か ば ね'),
    ],
  },
  // 人の名前くらいは写し間違えずに書ける方に
  {
    name: '名前くらい書ける方に',
    steps: [
      surface('くらい ぐらい'),
      surface('は なら'),
      without('。 、', 5),
      lemma('書ける 読める できる わかる 数える 見られる 答えられる 話せる 使える 覚える 言える'),
      maybe(lemma('られる')),
      people,
    ],
  },
  // ヘルプページのリンクを送るだけのお仕事なら
  {
    name: '送るだけのお仕事なら',
    steps: [
      {partOfSpeech: '動詞', form: '基本形'},
      surface('だけ'),
      surface('の'),
      maybe(surface('お')),
      lemma('仕事 係 窓口 部署 お仕事 サポート 役目'),
      surface('なら でしたら です でし じゃ で だ'),
    ],
  },
  {
    name: '日本語が得意な方',
    steps: [
      lemma('日本語 読解 漢字 計算 数字 足し算 常識 話 文章'),
      maybe(surface('力')),
      surface('が の'),
      lemma('得意 強い ある できる 上手'),
      maybe(surface('な')),
      people,
      surface('に へ を と から は'),
    ],
  },
  // 小学生の引き算だと思うのですが, 小学生の娘が一目で気づいた
  {
    name: '小学生の引き算',
    steps: [
      lemma('小学生 園児 幼稚園 保育園 子供 子ども 孫 中学生 高校生 新人 素人 小学校 幼児 幼稚園児'),
      maybe(surface('の'), lemma('お便り 便り 作文 宿題 娘 息子 孫')),
      either(
        [surface('の'), lemma('引き算 足し算 算数 作文 国語 宿題 計算 掛け算 読み書き ドリル')],
        [
          surface('でも だって'),
          maybe(surface('、')),
          within(2),
          lemma('丁寧 早い 上手 まし わかる できる 読める 気づく 気付く 知る'),
        ],
        [
          surface('で'),
          surface('も'),
          maybe(surface('、')),
          within(3),
          lemma('丁寧 早い 上手 まし わかる できる 読める 気づく 気付く 知る'),
        ],
        [
          surface('が なら'),
          within(1),
          surface('一目 すぐ 簡単 即座'),
          maybe(surface('で に')),
          lemma('気づく 気付く わかる できる 見つける 読める 解く'),
        ],
      ),
    ],
  },
  // まだ想像がつきませんか
  {
    name: 'まだ想像がつきませんか',
    steps: [
      surface('まだ これでも いまだ なお'),
      maybe(surface('、')),
      without('。', 3),
      lemma('想像 わかる 伝わる 信じる 理解 納得 お分かり 分かり ピン'),
      without('。', 5),
      surface('ませ ない'),
      maybe(surface('ん')),
      maybe(surface('の ん')),
      maybe(lemma('です')),
      surface('か'),
      {at: 'end'},
    ],
  },
  // これで分からなければ、絵に描いてお送りします
  {
    name: 'これで分からなければ',
    steps: [
      surface('これ ここ それ'),
      surface('で まで'),
      maybe(surface('も 言っ')),
      maybe(surface('て')),
      within(1),
      lemma('わかる 伝わる 足りる 通じる 理解 お分かり'),
      maybe(surface('に')),
      maybe(lemma('する なる いただける')),
      lemma('ない'),
      surface('ば なら よう の と'),
      {notAhead: [surface('な'), surface('たら')]},
    ],
  },
  {
    name: '絵に描いて説明',
    steps: [
      lemma('絵 漫画 マンガ 紙芝居 絵本'),
      surface('に で'),
      lemma('描く 書く する 説明'),
      maybe(lemma('する')),
      surface('て ます'),
      within(2),
      lemma('送る お送り 差し上げる 説明 見せる お見せ お持ち 渡す ます'),
    ],
  },
  {
    name: '使い方をお教えしたほうが',
    steps: [
      surface('方'),
      surface('を から'),
      maybe(surface('お ご')),
      lemma('教える 説明 お教え 教え'),
      maybe(lemma('する いたす')),
      either(
        [lemma('た'), surface('ほう 方'), surface('が'), lemma('よい いい よろしい 早い')],
        [lemma('ます'), surface('う'), surface('か')],
      ),
    ],
  },
  {
    name: 'プロの方に申し上げるのも',
    steps: [
      lemma('プロ 専門 玄人 本職'),
      maybe(surface('家 の')),
      maybe(surface('方')),
      surface('に'),
      within(3),
      lemma('言う 申し上げる 教える お教え 説く'),
      maybe(lemma('する')),
      surface('の'),
      surface('も は'),
    ],
  },
  {
    name: 'お手元の時計は大丈夫ですか',
    steps: [
      lemma('時計 カレンダー 電卓 辞書 老眼鏡 眼鏡 目覚まし 電話機'),
      surface('は が'),
      lemma('大丈夫 合う 動く 止まる 壊れる 正常 無事'),
      without('。', 5),
      surface('か'),
      {at: 'end'},
    ],
  },
  {
    name: '「確認します」が「忘れます」という意味',
    steps: [
      {behind: surface('」')},
      surface('が は を'),
      surface('「'),
      within(6),
      surface('」'),
      surface('という と'),
      within(1),
      lemma('意味 こと 読む 訳す 呼ぶ 同じ'),
      without('。', 6),
      surface('か ね'),
    ],
  },
  {
    name: '「至急」とは二週間のことを指すのですか',
    steps: [
      {behind: surface('」')},
      surface('と'),
      surface('は'),
      without('。 、 どういう 何 どんな どの いつ', 6),
      surface('こと 意味'),
      surface('を'),
      lemma('指す 言う いう 意味'),
      without('。', 5),
      surface('か ね'),
    ],
  },
  {
    name: '質問が長すぎたでしょうか',
    steps: [
      lemma('長い 難しい 短い 複雑 高度 小さい 細かい 薄い 多い'),
      lemma('すぎる'),
      lemma('た ます です'),
      maybe(surface('の ん')),
      surface('でしょ です'),
      maybe(surface('う')),
      surface('か'),
      {at: 'end'},
    ],
  },
  {
    name: '御社では足し算の仕方が違う',
    steps: [
      ...reader,
      surface('で に'),
      surface('は'),
      without('。', 4),
      lemma('足し算 引き算 算数 計算 時計 暦 一日 日本語 言葉 常識 単位 一年 一週間 翌日'),
      without('。', 4),
      lemma('違う 異なる 特別 独特 変わる'),
      within(4),
      surface('ね か が'),
    ],
  },
]
