import type {Lexicon} from '@tactlint/core'
import {source} from '../source.js'
import {either, lemma, maybe, surface, within} from '../steps.js'

/** In the form of a question, and nobody can answer it: どうなっているのですか, おかしくないですか. Not 返金の状況はどうなっていますか. */
export const noQuestions = {
  source,
  on: 'lemma',
  phrases: [
    'どういう(つもり|こと|神経|了見|教育)',
    '何を(考える|する|やる|見る)ている',
    'どう思う',
    'どう責任',
    'どう(する|)てくれる',
    '(何様|正気|本気)です',
    '(誰|だれ)のせい',
  ],
  patterns: [
    // おかしくないですか
    {
      name: 'おかしくないですか',
      steps: [lemma('おかしい ひどい 恥ずかしい'), maybe(surface('と は')), lemma('ない 思う')],
    },
    {
      name: 'どうなっているのですか',
      steps: [
        either(
          [{at: 'start'}, maybe(surface('もう 本当に これ'), maybe(surface('は')))],
          [surface('一体 いったい 全体')],
          [lemma('御社 貴社 そちら 会社 対応 管理 教育'), surface('は って')],
        ),
        maybe(surface('、')),
        surface('どう'),
        lemma('なる'),
        surface('て'),
        lemma('いる おる てる'),
      ],
    },
    {
      name: 'なぜこんなことに',
      steps: [
        surface('なぜ どうして なんで 何故'),
        within(2),
        surface('こんな こんなに ここまで これほど いつも 毎回'),
      ],
    },
    {
      name: 'こんなことがありますか',
      steps: [
        surface('こんな そんな あんな'),
        within(1),
        lemma('こと 話 対応 会社 仕打ち 扱い 梱包 商売 サービス'),
        surface('が は って'),
        maybe(surface('本当に 現実')),
        lemma('ある 許す 通る まかり通る'),
      ],
    },
  ],
} satisfies Lexicon
