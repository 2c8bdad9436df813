import type {Pattern} from '@tactlint/core'
import {asks, either, lemma, maybe, surface, within} from '../steps.js'

/** It would be so simple: 今回はゆっくり書きます, 五分もあれば済みます, どこをどう確認されたのですか. */
export const simpleEnough: readonly Pattern[] = [
  // 今回はゆっくり書きます, ひらがなで書きましょうか
  {
    name: 'ゆっくり書きます',
    steps: [
      either(
        [surface('ゆっくり')],
        [lemma('ひらがな 平仮名 太字 赤字'), surface('で')],
        [lemma('大きい'), maybe(surface('な')), surface('字 文字'), surface('で')],
        [lemma('かみ砕く 噛み砕く'), surface('て')],
        [
          lemma('小学生 子ども 子供 誰'),
          maybe(surface('に')),
          maybe(surface('でも')),
          lemma('わかる'),
          surface('よう'),
          maybe(surface('に')),
        ],
      ),
      lemma('書く 説明 申し上げる 記す お伝え 言う'),
      {
        notAhead: [
          maybe(lemma('する')),
          surface('て'),
          lemma('いただける いただく くださる もらえる もらう ほしい'),
        ],
      },
      maybe(lemma('する いたす')),
      lemma('ます て'),
    ],
  },
  {
    name: '日本語で書いたつもりです',
    steps: [
      lemma('日本語 簡潔 簡単 丁寧 明確'),
      maybe(surface('に で')),
      lemma('書く 説明 伝える お伝え 申し上げる'),
      maybe(lemma('する いたす')),
      lemma('た ます'),
      maybe(lemma('た')),
      surface('つもり'),
    ],
  },
  {
    name: 'わかるように書いたつもり',
    steps: [
      lemma('わかる 伝わる'),
      surface('よう'),
      surface('に'),
      lemma('書く 説明'),
      maybe(lemma('する')),
      lemma('た'),
      surface('つもり'),
    ],
  },
  // 「はい」か「いいえ」で足ります
  {
    name: 'はいかいいえで足ります',
    steps: [lemma('いいえ'), maybe(surface('」')), surface('で'), lemma('足りる 結構 いい 済む 十分 構う')],
  },
  // 一行くらい, 五分もあれば済む
  {name: '一行くらい', steps: [{partOfSpeech: '数'}, surface('行 言 文 通'), surface('くらい ぐらい')]},
  {
    name: '五分もあれば済む',
    steps: [
      {partOfSpeech: '数'},
      surface('分 秒 時間 日 週間'),
      surface('も'),
      lemma('ある'),
      surface('ば'),
      within(3),
      lemma('済む できる 終わる 足りる 書ける わかる 返せる 読める 十分 充分'),
    ],
  },
  // 何日たったかご存じですか
  {
    name: '何日たったかご存じですか',
    steps: [
      surface('何'),
      surface('日 週間 か月 ヶ月 回 度 通 日間'),
      within(4),
      surface('か'),
      maybe(surface('は を')),
      maybe(surface('ご お')),
      lemma('ご存じ 存じ ご存知 存知 わかる お分かり 覚える 数える'),
    ],
  },
  {
    name: 'ご自分で確かめて',
    steps: [
      maybe(surface('ご')),
      lemma('自分 自身 ご自身'),
      surface('で'),
      maybe(surface('ご お も 一度')),
      lemma('確認 調べる 調べ 読む 確かめる 計算 考える 使う 注文 試す 経験'),
      maybe(lemma('する なさる れる みる')),
      maybe(surface('て')),
      maybe(lemma('みる')),
      lemma('くださる いただく ほしい は'),
    ],
  },
  {
    name: 'どこをどう確認されたのか',
    steps: [
      either([surface('何 どこ')], [surface('どの'), within(2)]),
      surface('を'),
      maybe(surface('どう')),
      maybe(surface('ご')),
      lemma('確認 見る ご覧 読む 調べる 調査 検査 検品'),
      maybe(surface('に')),
      lemma('れる られる なさる なる する'),
      maybe(lemma('れる')),
      either([lemma('た')], [lemma('て'), lemma('いる')]),
      surface('の ん'),
      ...asks,
    ],
  },
  {
    name: '何をもって',
    steps: [surface('何'), either([surface('をもって')], [surface('を'), surface('もって 以って')])],
  },
]
