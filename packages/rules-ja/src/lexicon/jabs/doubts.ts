import type {Pattern} from '@tactlint/core'
import {asks, either, lemma, maybe, not, surface, within, without} from '../steps.js'

const ordinarily = lemma('対応 読む 見る 返事 返信 動く 答える 調べる 出る 気付く 気づく 知る 引き継ぐ')

/** Doubts that the reader cares, put as a question or a hope: どなたも読んでいらっしゃらないのでしょうか, わざとやっているのですか. */
export const doubts: readonly Pattern[] = [
  {
    name: '誰も読んでいないのですか',
    steps: [
      surface('誰 どなた'),
      maybe(surface('一 ひとり 一人'), maybe(surface('人 と'))),
      surface('も'),
      without('。 、', 4),
      ordinarily,
      without('。 、', 5),
      either([not], [lemma('らっしゃる いらっしゃる'), lemma('ない')]),
      surface('の ん'),
      ...asks,
    ],
  },
  // 社内で共有はされないのでしょうか
  {
    name: '共有されないのですか',
    steps: [
      lemma('共有 引き継ぐ 引き継ぎ 連携 伝達 周知'),
      maybe(surface('は を が')),
      maybe({repeat: [lemma('する れる られる')], most: 3}),
      not,
      surface('の ん'),
      ...asks,
    ],
  },
  {
    name: '覚えている方はいないのですか',
    steps: [
      lemma('覚える 読む わかる 知る'),
      within(3),
      surface('方 人 者'),
      surface('は が'),
      maybe(surface('誰 も')),
      lemma('いる いらっしゃる おる'),
      not,
      surface('の ん'),
      ...asks,
    ],
  },
  {
    name: '見なかったことにする',
    steps: [
      lemma('見る 聞く 読む'),
      surface('なかっ'),
      surface('た'),
      surface('こと'),
      surface('に'),
      lemma('する なる'),
    ],
  },
  {
    name: '見て見ぬふり',
    steps: [
      either([surface('見'), surface('て'), surface('見')], [lemma('知る 聞こえる 気付く 気づく わかる')]),
      lemma('ない ぬ'),
      surface('ふり 振り'),
    ],
  },
  {name: 'わざとですか', steps: [surface('わざと'), within(5), surface('の ん です'), ...asks]},
  {
    name: '忘れられているのでなければよいが',
    steps: [
      lemma('忘れる 放置 後回し 見落とす 無視 放り出す'),
      maybe(lemma('する に')),
      maybe(lemma('する')),
      lemma('れる られる'),
      lemma('て'),
      lemma('いる おる'),
      either(
        [surface('の ん'), surface('で'), surface('なけれ')],
        [lemma('ない'), surface('と こと')],
        [lemma('ない')],
      ),
      maybe(surface('ば を')),
      lemma('よい いい 良い 幸い 願う 祈る'),
    ],
  },
  {
    name: '迷惑メールにでも入っているのか',
    steps: [
      surface('メール 箱 ごみ箱 ゴミ箱'),
      surface('に へ'),
      surface('でも'),
      lemma('入る 入れる 捨てる 振り分ける'),
      within(4),
      surface('の ん'),
      ...asks,
    ],
  },
  {
    name: 'お気に召しませんでしたか',
    steps: [surface('お気'), surface('に'), lemma('召す'), within(4), surface('か')],
  },
  // まだ何も進んでいないのは気のせいでしょうか
  {
    name: '気のせいでしょうか',
    steps: [
      lemma('進む 返事 返信 対応 同じ 無視 放置 避ける 動く 後回し 逃げる'),
      within(6),
      surface('は'),
      maybe(surface('私 当方'), surface('の')),
      surface('気'),
      surface('の'),
      surface('せい'),
      lemma('です'),
      maybe(surface('う')),
      surface('か'),
    ],
  },
  {
    name: '担当者は見つからないのですか',
    steps: [
      surface('者 担当 係 責任'),
      maybe(surface('者')),
      maybe(surface('の')),
      maybe(surface('方')),
      surface('は が'),
      maybe(surface('まだ いまだに 本当に')),
      lemma('見つかる 存在 実在 眠る 寝る 旅行'),
      within(4),
      surface('の ん'),
      ...asks,
    ],
  },
  {
    name: '会社がまだあるのか心配',
    steps: [
      lemma('会社 店 お店 窓口 サポート'),
      surface('が は'),
      surface('まだ 本当に'),
      lemma('ある 存在 実在 いる 営業'),
      within(3),
      surface('か'),
      maybe(surface('どう か')),
      maybe(surface('が も')),
      lemma('心配 不安 疑問 疑う 怪しい'),
    ],
  },
  // 返信がないのはどういうわけでしょうか
  {
    name: 'どういうわけですか',
    steps: [surface('の'), surface('は'), surface('どういう'), surface('わけ 訳 了見 理屈 風'), ...asks],
  },
  // 当然お読みかと存じますが
  {
    name: '当然お読みかと',
    steps: [
      surface('当然 もちろん'),
      maybe(surface('、')),
      maybe(surface('お ご')),
      lemma('読む 読み ご覧 存じ ご存じ 承知 理解 ご承知'),
      within(3),
      surface('と はず'),
      lemma('思う 存じる です'),
      maybe(lemma('ます')),
      surface('が'),
    ],
  },
  {
    name: '普通は確認するものですが',
    steps: [
      surface('普通'),
      surface('は なら'),
      without('。 、', 9),
      surface('もの'),
      lemma('です'),
      surface('が けど'),
    ],
  },
]
