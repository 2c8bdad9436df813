import type {Pattern} from '@tactlint/core'
import {asks, either, lemma, maybe, not, surface, within, without} from '../steps.js'

/** What the reader does, remarked upon: 返事の文面だけは変わりませんね, お客様係という名前は飾りですか. */
export const remarks: readonly Pattern[] = [
  // お詫びのメールだけは早いのですね, 伝わらなかったようですね: the rule sees to it that the sentence is about the reader.
  {
    name: '〜のですね',
    steps: [
      either(
        [surface('の ん'), surface('です')],
        [surface('よう みたい'), surface('です')],
        [surface('ませ'), surface('ん')],
        [surface('の'), surface('でしょ'), surface('う')],
      ),
      surface('ね'),
      {at: 'end'},
    ],
  },
  // お返事が遅いのは御社の伝統でしょうか
  {
    name: '御社の伝統ですか',
    steps: [lemma('伝統 社風 文化 流儀 習慣 趣味 特技'), lemma('です'), maybe(surface('う')), surface('か')],
  },
  {
    name: '調べて差し上げる',
    steps: [
      lemma('調べる 教える 読む 直す 説明'),
      maybe(lemma('する')),
      surface('て で'),
      lemma('差し上げる'),
      {notAhead: [lemma('ます'), surface('う')]},
    ],
  },
  {
    name: '名前は飾りですか',
    steps: [lemma('飾り お飾り 幻 建前 おまけ 名前だけ'), lemma('です'), maybe(surface('う')), surface('か')],
  },
  // 日付の欄が見えませんでしたか
  {
    name: '見えませんでしたか',
    steps: [
      lemma('見える 読める 気付く 気づく 聞こえる 伝わる'),
      surface('ませ'),
      surface('ん'),
      surface('でし'),
      surface('た'),
      surface('か'),
    ],
  },
  // こちらの質問は無視ですか
  {
    name: '無視ですか',
    steps: [lemma('無視 放置 スルー 後回し だんまり'), lemma('です'), maybe(surface('う')), surface('か')],
  },
  // 簡単な確認のはずですが
  {
    name: '簡単な確認のはずですが',
    steps: [
      lemma('簡単 単純 容易'),
      surface('な'),
      lemma('確認 作業 質問 こと 手続き 修正 話'),
      surface('の な'),
      surface('はず'),
      lemma('です'),
      surface('が'),
    ],
  },
  {
    name: 'それでも難しいですか',
    steps: [surface('それでも'), within(1), lemma('難しい 無理 足りる 不足 不満'), within(4), surface('か')],
  },
  {
    name: '検討は終わるものなのでしょうか',
    steps: [
      lemma('終わる 進む いただける もらえる 来る'),
      surface('もの'),
      surface('な'),
      surface('の ん'),
      ...asks,
    ],
  },
  // もう少し真剣に取り合っていただけませんか
  {
    name: 'もう少し真剣に',
    steps: [
      surface('もう少し もっと 少し'),
      maybe(surface('は')),
      lemma('真剣 真面目 誠実 まとも 本気 親身'),
      surface('に'),
      within(1),
      lemma('取り合う 対応 聞く 考える 読む 調べる 仕事 向き合う 確認 取り組む 検討'),
    ],
  },
  // 既に答えた質問をもう一度いただきました
  {
    name: '答えた質問をまたされる',
    steps: [
      surface('すでに 既に もう とっくに'),
      maybe(surface('お ご')),
      lemma('答える 送る お送り 伝える お伝え 提出 書く'),
      maybe(lemma('する いたす ます')),
      lemma('た'),
      lemma('質問 内容 番号 書類 写真 こと 資料'),
      surface('を が'),
      within(3),
      lemma('聞く 求める 尋ねる 要求 いただく 問う'),
    ],
  },
  {
    name: '3回目ともなると',
    steps: [
      {partOfSpeech: '数'},
      surface('回 度 通'),
      surface('目'),
      surface('と'),
      surface('も'),
      lemma('なる'),
    ],
  },
  // 返事を催促するのも仕事のうちになってきました
  {
    name: '催促するのも日課',
    steps: [
      lemma('催促 待つ 電話 説明 書く 送る'),
      maybe(lemma('する')),
      surface('の'),
      surface('も が に'),
      within(2),
      lemma('仕事 日課 習慣 慣れる 疲れる 飽きる 趣味'),
    ],
  },
  {
    name: 'こんなに必要だとは存じませんでした',
    steps: [
      surface('こんな こんなに ここまで これほど'),
      without('。 早く 素敵 嬉しく きれい 綺麗 良い 丁寧 美味しい 軽い 便利 簡単 早い すぐ', 8),
      surface('と'),
      surface('は'),
      lemma('思う 存じる 知る 想像'),
      within(1),
      not,
    ],
  },
]
