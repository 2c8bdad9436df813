import type {Pattern} from '@tactlint/core'
import {asks, auxiliaries, either, lemma, maybe, plainVerb, surface, within} from '../steps.js'

const span = surface('日 週間 時間 か月 ヶ月 カ月 分 年 日間 営業日')

/** How long it takes, said with a sneer: ずいぶんごゆっくりですね, 一行直すだけのことに二週間ですか. */
export const slowness: readonly Pattern[] = [
  {
    name: 'ごゆっくりですね',
    steps: [
      maybe(surface('ずいぶん 随分 なんとも まあ 実に')),
      maybe(surface('ご お')),
      surface('ゆっくり のんびり 悠長 気長'),
      lemma('です'),
      surface('ね'),
    ],
  },
  // のんびりされているようで羨ましいです, お忙しいようで何よりです
  {
    name: 'お忙しいようで何より',
    steps: [
      lemma('のんびり 暇 余裕 ゆとり 気楽 忙しい お忙しい 繁盛 ご繁盛 盛況'),
      within(6),
      lemma('羨ましい うらやましい 何より'),
      lemma('です だ'),
    ],
  },
  {
    name: 'お待ちしております（笑）',
    steps: [
      lemma('お待ち 待つ 期待 楽しみ 感謝 ありがとう さすが'),
      within(5),
      surface('('),
      surface('笑 苦笑'),
      surface(')'),
    ],
  },
  {
    name: '順番はいつ来るのですか',
    steps: [
      surface('私 こちら 当方'),
      surface('の'),
      surface('順番 番'),
      surface('は'),
      surface('いつ'),
      within(1),
      lemma('来る 回る なる'),
      surface('の ん'),
      ...asks,
    ],
  },
  {
    name: '何世紀かかるのですか',
    steps: [surface('何 あと'), within(1), surface('世紀 百年 千年'), within(2), lemma('かかる 待つ 要する')],
  },
  {
    name: '返事は来年でしょうか',
    steps: [
      either(
        [lemma('返事 返信 回答 連絡'), surface('は が'), surface('来年 再来年 来世紀 来世 老後')],
        [surface('来世紀 来世 老後')],
      ),
      within(3),
      surface('か'),
    ],
  },
  // 住所を一行直すだけのことに二週間ですか
  {
    name: 'だけのことに二週間ですか',
    steps: [
      surface('だけ'),
      maybe(surface('の'), surface('こと 作業 話 手続き 修正 用件')),
      surface('に の'),
      maybe(surface('に')),
      {partOfSpeech: '数'},
      within(2),
      either([lemma('です'), maybe(surface('う')), surface('か')], [surface('も')], [lemma('かかる 待つ')]),
    ],
  },
  {
    name: '直すだけなのに',
    steps: [
      plainVerb,
      surface('だけ'),
      surface('な'),
      surface('のに'),
      within(1),
      surface('何 なぜ どうして いつ どれ'),
    ],
  },
  {name: 'たかが', steps: [surface('たかが'), within(6), surface('に で のに くらい ぐらい')]},
  {
    name: 'こんな簡単な質問に一週間も',
    steps: [
      surface('こんな これほど'),
      maybe(surface('に')),
      lemma('簡単 単純 些細 基本 易しい'),
      within(2),
      surface('に で'),
      {partOfSpeech: '数'},
      within(2),
      surface('も'),
    ],
  },
  // 返信ボタンを押すのに何日もかかるとは思えません
  {
    name: '何日もかかるのですか',
    steps: [
      surface('何'),
      span,
      surface('も'),
      lemma('かかる 待つ 要する かける'),
      maybe(auxiliaries),
      either([surface('と'), surface('は でも')], [surface('の ん'), ...asks]),
    ],
  },
  {
    name: '一週間もかかるとは',
    steps: [
      {partOfSpeech: '数'},
      span,
      surface('も'),
      lemma('かかる 待つ かける 要する 放置 待たせる'),
      maybe(auxiliaries),
      surface('と'),
      surface('は'),
    ],
  },
]
