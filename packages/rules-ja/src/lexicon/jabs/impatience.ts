import type {Pattern} from '@tactlint/core'
import {either, lemma, maybe, surface, within, without} from '../steps.js'

/** Waiting said with a sigh: 今度こそ調べていただけるのでしょうね, 待つのには慣れました. */
export const impatience: readonly Pattern[] = [
  // 今度こそきちんと調べていただけるのでしょうね
  {
    name: '今度こそ',
    steps: [
      surface('今度 次 今回 次回 今日 明日'),
      surface('こそ'),
      within(10),
      lemma('くださる いただける もらえる くれる ほしい いただく'),
    ],
  },
  {
    name: 'いただけるのでしょうね',
    steps: [
      lemma('いただける もらえる くれる くださる'),
      maybe(lemma('て いる')),
      surface('の ん'),
      surface('でしょ'),
      surface('う'),
      surface('ね'),
    ],
  },
  {
    name: 'いただけますよね',
    steps: [lemma('いただける もらえる くれる'), within(2), lemma('ます です'), surface('よ'), surface('ね')],
  },
  // 期待せずにお待ちしております
  {
    name: '期待せずに待つ',
    steps: [
      lemma('期待 当て あて'),
      maybe(surface('に')),
      lemma('する'),
      lemma('ぬ ない'),
      maybe(surface('に で')),
      within(1),
      lemma('待つ お待ち'),
    ],
  },
  {
    name: 'まさか忘れていませんよね',
    steps: [
      surface('まさか よもや'),
      without('。', 16),
      either(
        [surface('よ'), surface('ね')],
        [surface('おつもり つもり')],
        [surface('でしょ'), surface('う'), surface('ね')],
        [surface('わけ'), surface('じゃ で')],
        [surface('の ん'), lemma('です だ'), maybe(surface('う')), surface('か')],
      ),
    ],
  },
  {
    name: 'お忘れのようですので',
    steps: [surface('お忘れ'), maybe(lemma('に なる て いる')), lemma('です だ の')],
  },
  {
    name: 'お忘れでしたら',
    steps: [surface('お'), surface('忘れ'), either([surface('でし'), surface('たら')], [surface('なら')])],
  },
  {
    name: '約束の期日をお忘れでしょうか',
    steps: [surface('約束 お約束 期日 期限 納期'), within(10), surface('お忘れ')],
  },
  // 待つのにはもう慣れました
  {
    name: '待つのには慣れました',
    steps: [
      lemma('待つ 待たす せる れる 放置 無視 遅延 遅れ 遅れる こと 対応 返信 態度'),
      maybe(surface('の')),
      surface('に'),
      maybe(surface('は も')),
      maybe(surface('もう すっかり')),
      lemma('慣れる 慣れっこ'),
    ],
  },
  {name: '慣れっこ', steps: [surface('慣れっこ')]},
  // 調べる気がないなら、そう言ってください
  {
    name: '気がないなら',
    steps: [
      lemma('気 つもり 意思 やる気'),
      surface('が は も'),
      surface('ない'),
      maybe(surface('の')),
      surface('なら であれ でし'),
    ],
  },
  // こちらは暇ではありません
  {
    name: '暇ではない',
    steps: [
      lemma('暇 ヒマ'),
      surface('で じゃ'),
      maybe(surface('は')),
      either([lemma('ない')], [lemma('ある ござる'), lemma('ます'), surface('ん')]),
      {notAhead: [surface('か')]},
    ],
  },
  {
    name: 'いい加減に返信してください',
    steps: [
      surface('いい加減 いいかげん'),
      surface('に'),
      within(4),
      surface('て し'),
      within(2),
      lemma('くださる もらう ほしい くれる'),
    ],
  },
  {
    name: 'やっと返信が来たと思ったら',
    steps: [surface('やっと ようやく'), within(8), surface('と'), lemma('思う'), surface('たら ば')],
  },
  {
    name: '案の定',
    steps: [
      surface('案の定 またしても 毎度 例によって 相変わらず'),
      maybe(surface('、 の')),
      maybe(surface('また 今回 こと')),
      maybe(surface('も ながら')),
      within(1),
      lemma('返事 返信 連絡 無視 いい加減 放置 ミス だんまり 誰 音沙汰 つながる'),
    ],
  },
  {
    name: 'いつものことながら',
    steps: [surface('いつも 毎度 毎回'), surface('の'), surface('こと'), surface('ながら です だ')],
  },
]
