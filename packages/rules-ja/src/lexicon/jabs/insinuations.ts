import type {Pattern} from '@tactlint/core'
import {asks, auxiliaries, either, lemma, maybe, not, surface, within, without} from '../steps.js'

/** What the writer thinks of the reader, said beside the point: 少しは考えていただきたいものです, という教育なのでしょうね. */
export const insinuations: readonly Pattern[] = [
  // 何を言っても許されると思っているのでしょうか, 客の時間はどうでもいいとお考えのようですね
  {
    name: '謝れば済むと思っているのですか',
    steps: [
      lemma(
        '済む 許す れる いい よい 平気 構う 大丈夫 勝つ 勝ち 得 偉い 神様 価値 ない バレる ばれる 諦める 黙る 忘れる 無限 暇',
      ),
      maybe(surface('と だ')),
      surface('と'),
      maybe(surface('でも も')),
      either(
        [surface('お ご'), surface('考え 思い')],
        [surface('お考え')],
        [
          lemma('思う 考える'),
          lemma('て'),
          lemma('いる おる らっしゃる いらっしゃる'),
          maybe(lemma('ます'), surface('ん')),
        ],
      ),
      maybe(surface('の に')),
      maybe(lemma('なる て です だ')),
      maybe(lemma('いる')),
      either(
        [surface('の ん よう でしょ か'), within(3), surface('か ね う ?')],
        [surface('か'), {at: 'end'}],
      ),
    ],
  },
  {name: 'どうせ', steps: [surface('どうせ'), within(12), surface('でしょ だろ う が のでしょ')]},
  // お客は待たせておけばよいという教育なのでしょうね
  {
    name: 'という教育なのでしょうね',
    steps: [
      surface('という'),
      maybe(surface('ご お')),
      lemma('教育 方針 社風 お考え 考え 判断 スタンス 決まり 文化 姿勢 ルール 主義 常識 理屈 発想'),
      either(
        [surface('な'), surface('の ん'), lemma('です')],
        [surface('で'), surface('も'), lemma('ある'), surface('の ん')],
        [lemma('です')],
      ),
      maybe(surface('う')),
      surface('ね か'),
    ],
  },
  // 代わりに調べて差し上げましょうか, お手伝いに伺いましょうか
  {
    name: '代わりに調べましょうか',
    steps: [
      either(
        [surface('代わりに'), within(3), lemma('調べる 確認 数える 読む')],
        [surface('代わり 代り'), surface('に'), within(3), lemma('調べる 確認 数える 読む')],
        [
          lemma('調べる 読む 教える 説明 手伝う'),
          maybe(lemma('する')),
          lemma('て'),
          lemma('差し上げる あげる'),
        ],
        [lemma('手伝い お手伝い'), surface('に')],
      ),
      without('。', 6),
      lemma('ます'),
      surface('う'),
      surface('か'),
    ],
  },
  // そこまで言わないと動いてもらえないのでしょうか
  {
    name: '言わないと動いてもらえない',
    steps: [
      not,
      surface('と'),
      within(2),
      lemma('動く 返事 返信 対応 調べる 読む わかる 聞く 気づく 気付く 連絡 理解'),
      maybe(lemma('する')),
      maybe(lemma('て')),
      lemma('もらえる いただける くれる'),
      not,
      surface('の ん'),
    ],
  },
  {
    name: 'くれないのですね',
    steps: [lemma('くれる もらえる いただける'), not, surface('の ん'), lemma('です だ'), surface('ね')],
  },
  // 今回もお返事はいただけないのでしょうね
  {
    name: 'のでしょうね',
    steps: [
      {partOfSpeech: '動詞'},
      maybe(auxiliaries),
      maybe(not),
      surface('の ん'),
      surface('でしょ'),
      surface('う'),
      surface('ね'),
      {at: 'end'},
    ],
  },
  // 少しは考えていただきたいものです
  {
    name: '少しは考えて',
    steps: [
      surface('少し ちょっと'),
      surface('は'),
      within(5),
      lemma('考える 読む 反省 急ぐ 仕事 調べる 察する 努力 想像 勉強 誠意 配慮 気'),
    ],
  },
  {
    name: 'もらいたいものです',
    steps: [
      either([lemma('いただく もらう 願う'), lemma('たい')], [lemma('て'), lemma('ほしい')]),
      surface('もの'),
      lemma('です だ'),
    ],
  },
  {
    name: 'プロなら',
    steps: [
      surface('プロ 専門家'),
      either([surface('なら でしょ だろ')], [surface('な'), surface('の')], [surface('だ'), surface('から')]),
    ],
  },
  // その気がないことはよく分かりました
  {
    name: 'ないことはよく分かりました',
    steps: [
      lemma('ない ん ぬ'),
      surface('こと の'),
      surface('は が'),
      surface('よく 十分 十分に 痛いほど よーく'),
      lemma('わかる 理解 伝わる'),
      maybe(lemma('する ます')),
      lemma('た ます'),
    ],
  },
  {name: '確認済みと信じる', steps: [surface('もの'), surface('と'), lemma('信じる'), lemma('て ます たい')]},
  // まだ順番が来ていないようですね, 返事をもらえていないようですが
  {
    name: 'もらえていないようですね',
    steps: [
      lemma('もらえる いただける くれる'),
      lemma('て'),
      lemma('いる おる'),
      not,
      surface('よう みたい'),
      lemma('です'),
      surface('ね が'),
    ],
  },
  {
    name: 'と思われているようですが',
    steps: [
      surface('と'),
      lemma('思う'),
      lemma('れる'),
      lemma('て'),
      lemma('いる'),
      either([surface('よう'), lemma('です'), surface('が ね')], [surface('の ん'), ...asks]),
    ],
  },
  {
    name: 'もしもし',
    steps: [surface('もしもし'), surface('? 、'), {notAhead: [surface('で では')]}],
  },
  {
    name: 'はっきり申し上げて',
    steps: [
      surface('はっきり'),
      either(
        [lemma('言う'), surface('て'), maybe(surface('おき'))],
        // 「この点は、はっきり申し上げておきます。」 is firm, no more.
        [lemma('申し上げる'), surface('て'), {notAhead: [lemma('おく'), lemma('ます'), surface('。')]}],
        [lemma('言う 申し上げる'), lemma('ます'), surface('が')],
      ),
    ],
  },
  {
    name: 'はいはい',
    steps: [
      {at: 'start'},
      either(
        [surface('はて'), maybe(surface('さて'))],
        [surface('はいはい ハイハイ へえ へー ふーん ほほう ほほぅ おやおや あらあら')],
        [surface('おや はい あら'), surface('おや はい あら')],
      ),
      surface('、 。 ! …'),
    ],
  },
]
