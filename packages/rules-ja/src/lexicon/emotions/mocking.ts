import {type Pattern} from '@tactlint/core'
import {either, lemma, maybe, surface, within, without} from '../steps.js'

/** Mockery of what happened: さぞや高価な機械でしょうね, 新記録ですね, 何年後の話ですか, 何の罰ですか. */
export const mocking: readonly Pattern[] = [
  // さぞや立派な機械で検品しているのでしょうね; not さぞお忙しいことと存じます
  {
    name: 'さぞ〜でしょうね',
    steps: [
      surface('さぞ さぞや さぞかし'),
      {
        notAhead: [
          without('。', 8),
          lemma(
            '心配 大変 不安 苦労 残念 驚く 驚き 不快 迷惑 心 痛める 傷める 辛い つらい 悲しい 悲しみ 無念 寂しい 疲れ 嬉しい うれしい 喜ぶ 喜び 楽しい 楽しみ 美しい',
          ),
        ],
      },
      without('。', 16),
      surface('でしょ だろ'),
      surface('う'),
      surface('ね な よ'),
    ],
  },
  {
    name: '新記録です',
    steps: [
      either(
        [surface('新'), surface('記録')],
        [surface('世界'), surface('記録 新')],
        [surface('ギネス'), maybe(surface('記録'))],
        [lemma('快挙 偉業')],
      ),
      within(1),
      lemma('です だ 申請 達成 認定 おめでとう 更新'),
      maybe(lemma('う する')),
      either([surface('ね な よ')]),
    ],
  },
  {
    name: 'お見事です、最長記録',
    steps: [
      surface('おめでとう'),
      maybe(lemma('ござる'), lemma('ます')),
      surface('、 。 !'),
      without('。', 5),
      lemma('記録 度目 回目 達成 連続 優勝 快挙'),
    ],
  },
  // 「すぐ」って何年後の話ですか, 来世でしょうか
  {
    name: '何年後の話',
    steps: [
      surface('何 なん'),
      surface('年 世紀 十'),
      maybe(surface('年')),
      surface('後 先 越し'),
      surface('の'),
      surface('話 こと ご予定 予定'),
    ],
  },
  {
    name: '来世の話',
    steps: [
      either([surface('来世 来世紀')], [surface('孫 ひ孫'), surface('の'), surface('代 世代')]),
      surface('の に で'),
      lemma('話 届く なる です お届け 予定'),
      without('。', 3),
      surface('か ね'),
    ],
  },
  // 何の罰ですか, 何の冗談でしょう
  {
    name: '何の罰ですか',
    steps: [
      surface('何 なん'),
      surface('の'),
      lemma(
        '罰 冗談 嫌がらせ 拷問 修行 試練 呪い 罰ゲーム 茶番 恨み 真似 まね 因果 仕打ち 実験 いじめ 苦行 嫌み 儀式',
      ),
      within(2),
      lemma('です だ か ?'),
    ],
  },
  {
    name: '私が何をした',
    steps: [
      surface('私 うち 娘 息子 子ども 子供 母 父 我々 わたし こちら'),
      surface('が'),
      surface('何 なに'),
      surface('を か'),
      maybe(surface('悪い'), surface('こと'), surface('を')),
      lemma('する'),
      surface('た まし'),
      maybe(surface('た')),
      surface('という と って'),
    ],
  },
  {
    name: '長いですこと',
    steps: [
      either(
        [surface('世界 日本')],
        [lemma('長い 早い 速い 立派 高い 安い 遅い 便利 豪華 贅沢 ありがたい 見事 結構 偉い')],
      ),
      without('。', 9),
      surface('です'),
      surface('こと'),
      {at: 'end'},
    ],
  },
  {
    name: '大した手品だ',
    steps: [
      surface('大した たいした なんとも いやはや'),
      maybe(surface('、')),
      maybe(surface('大した')),
      lemma('手品 芸当 度胸 商売 記憶力 神経 自信 マジック 魔法'),
    ],
  },
  // 金の亡者ですね
  {name: '金の亡者', steps: [surface('金 カネ'), surface('の'), surface('亡者 奴隷')]},
  {
    name: '何のためにそこに座っているのか',
    steps: [
      surface('何 なん'),
      surface('の'),
      surface('ため 為'),
      surface('に'),
      without('。', 4),
      lemma('座る 存在 居る 立つ 働く'),
      without('。', 4),
      surface('ん の です か'),
    ],
  },
  // 嘘でしょ。え、まじで
  {
    name: '嘘でしょ',
    steps: [
      lemma('うそ 嘘 ウソ'),
      surface('でしょ だろ やろ'),
      maybe(surface('う')),
      {notAhead: [surface('か')]},
    ],
  },
]
