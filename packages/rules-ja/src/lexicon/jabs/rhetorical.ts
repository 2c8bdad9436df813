import type {Pattern, Step} from '@tactlint/core'
import {asks, auxiliaries, either, lemma, maybe, plainVerb, surface, within, without} from '../steps.js'

export const oh: Step = maybe(surface('一体 いったい'), maybe(surface('全体')), maybe(surface('、')))

/** Questions that say what the writer thinks: いつまで待たせるつもりですか, 泣き寝入りしろと言うのですか. */
export const rhetorical: readonly Pattern[] = [
  // どうすれば返事をいただけるのでしょうか
  {
    name: 'どうすれば返事をもらえるのか',
    steps: [
      oh,
      surface('どう'),
      lemma('する'),
      surface('ば たら'),
      within(2),
      lemma('返事 返信 連絡 理解 わかる 動く 読む 伝わる 聞く 取り合う'),
      within(5),
      lemma('もらえる いただける くれる くださる'),
      within(3),
      surface('か う ?'),
    ],
  },
  // そんなに難しいお願いでしょうか
  {
    name: 'そんなに難しいお願いでしょうか',
    steps: [
      surface('そんなに そこまで これほど それほど'),
      lemma('難しい 無理 大変 むずかしい 面倒 手間'),
      maybe(surface('な')),
      maybe(lemma('お願い こと 話 質問 要求 作業 注文 仕事')),
      maybe(lemma('かかる')),
      ...asks,
    ],
  },
  // これが御社のやり方ですか, それがプロの仕事ですか
  {
    name: 'これが御社のやり方ですか',
    steps: [
      surface('これ それ'),
      either([surface('が')], [surface('でも')], [surface('で'), surface('も')]),
      maybe(without('、', 3)),
      lemma('やり方 誠意 サービス 姿勢 品質 常識 責任 プロ 企業 会社 商売 態度 おもてなし 日本'),
      maybe(surface('の')),
      maybe(lemma('仕事 対応 やり方 態度 姿勢 サービス と')),
      maybe(lemma('言う 呼ぶ')),
      ...asks,
    ],
  },
  // 「迅速な対応」とは何日のことでしょうか
  {
    name: '「迅速」とは何日のことですか',
    steps: [
      {behind: {surface: '」'}},
      surface('と'),
      surface('は'),
      either(
        [
          surface('何'),
          surface('日 時間 週間 分 か月 ヶ月'),
          {notAhead: [surface('くらい ぐらい ほど 程度')]},
        ],
        [surface('いつ'), within(2), surface('こと')],
        [surface('名ばかり')],
        [surface('口'), surface('だけ ばかり')],
        [lemma('言う いう 呼ぶ 聞く'), within(3), lemma('ない ん 呆れる')],
      ),
    ],
  },
  {
    name: 'なぜ返事をくれないのですか',
    steps: [
      surface('なぜ どうして なんで 何故'),
      within(12),
      lemma('くれる もらえる いただける くださる 返信 返事 連絡 対応 謝る 読む 確かめる'),
      within(4),
      lemma('ない ん ぬ'),
      surface('の ん'),
      lemma('です だ か'),
    ],
  },
  {
    name: '誰が責任を取るのですか',
    steps: [
      surface('誰 だれ'),
      surface('が'),
      within(3),
      lemma('責任 弁償 補償 払う'),
      within(2),
      maybe(lemma('取る とる 負う する')),
      within(3),
      surface('の ん'),
      ...asks,
    ],
  },
  {
    name: '〜はないのですか',
    steps: [
      lemma('良心 誇り プライド 罪悪感 恥 申し訳 気持ち 誠意 責任感 想像力'),
      maybe(surface('という')),
      maybe(surface('もの の')),
      surface('は が'),
      lemma('ない'),
      surface('の ん'),
      ...asks,
    ],
  },
  {
    name: 'する気はあるのですか',
    steps: [
      plainVerb,
      surface('気 つもり おつもり'),
      surface('が は も'),
      lemma('ある おあり ござる'),
      maybe(lemma('ます')),
      maybe(surface('の ん')),
      ...asks,
    ],
  },
  // お金をいただいている自覚はおありですか
  {
    name: '自覚はおありですか',
    steps: [
      lemma('自覚 責任感 意識 誇り 罪悪感 良心 危機感 誠意 常識 人間性 血'),
      surface('は が'),
      lemma('ある おあり お持ち ない 持つ'),
      maybe(auxiliaries),
      ...asks,
    ],
  },
  // すぐ直ると言ったのはどなたでしたか
  {
    name: '言ったのはどなたですか',
    steps: [
      lemma('約束 言う 勧める 断言 大丈夫 保証 請け合う すすめる'),
      maybe(lemma('する')),
      lemma('た'),
      surface('の'),
      surface('は'),
      surface('どなた 誰 どちら どこ'),
      within(3),
      surface('か ?'),
    ],
  },
  // なぜ私がここまでしなければならないのでしょうか
  {
    name: 'なぜ私がしなければならないのか',
    steps: [
      surface('なぜ どうして なんで わざわざ 何故'),
      without('。', 14),
      surface('ば と は'),
      either([surface('なら'), surface('ない')], [surface('いけ'), surface('ない')]),
      surface('の ん'),
      ...asks,
    ],
  },
  {
    name: 'メールは見えていますか',
    steps: [
      lemma('メール 文字 文章'),
      surface('は が'),
      surface('見え'),
      surface('て'),
      lemma('いる'),
      within(1),
      surface('か'),
    ],
  },
  {
    name: '誰かいますか',
    steps: [
      surface('誰 どなた'),
      surface('か'),
      maybe(surface('は が')),
      lemma('いる おる いらっしゃる おら'),
      maybe(lemma('れる ます')),
      maybe(lemma('ます')),
      maybe(surface('の ん'), lemma('です')),
      surface('か ?'),
    ],
  },
  // 一体どういうことですか, これはどういうことですか
  {
    name: 'どういうことですか',
    steps: [
      surface('一体 いったい 全体 これ それ'),
      maybe(surface('は って 、')),
      surface('どういう'),
      surface('こと'),
      either([surface('です'), surface('か')], [surface('だ')], [surface('な'), surface('の ん'), ...asks]),
    ],
  },
]
