import {type Pattern} from '@tactlint/core'
import {either, lemma, maybe, surface, without} from '../steps.js'

/** What a reader does with a mail. */
const taken = either(
  [lemma('読む お読み 開く 見る たどり着く 辿り着く 気づく 気付く 理解 覚える 探す 目 届く')],
  [surface('目'), surface('を'), lemma('通す')],
)
/** …て; を通して is one word to the dictionary. */
const taking = either(
  [taken, maybe(surface('を'), lemma('通す')), maybe(lemma('する')), surface('て で')],
  [surface('目'), surface('を通して')],
)
const kindly = lemma('いただける くださる もらえる いただく くれる')
const guess = surface('よう みたい')
const manyTimes = surface('三 四 五 六 七 八 九 十 3 4 5 6 7 8 9 10')

/** Jabs that the reader should have read, or know by heart by now. */
export const remembered: readonly Pattern[] = [
  // 最後まで読んでいただけるものと思っておりました
  {
    name: '読んでいただけるものと思っておりました',
    steps: [
      taken,
      maybe(lemma('する')),
      maybe(surface('て で')),
      kindly,
      surface('もの'),
      surface('と'),
      maybe(surface('ばかり')),
      lemma('思う 信じる 考える'),
      surface('て'),
      lemma('おる いる'),
    ],
  },
  // 目を通していただけなかったようですね
  {
    name: '目を通していただけなかったようです',
    steps: [
      either([taking], [surface('お ご'), lemma('目通し 一読')]),
      maybe(surface('は')),
      kindly,
      either([surface('なかっ'), surface('た')], [surface('ない')]),
      guess,
      lemma('です だ'),
      {notAhead: [surface('たら なら')]},
    ],
  },
  // 太字の部分をご覧にならなかったようですね
  {
    name: 'ご覧にならなかったようですね',
    steps: [
      either([surface('ご覧')], [surface('お'), surface('読み 気づき')]),
      surface('に'),
      lemma('なる'),
      surface('なかっ'),
      surface('た'),
      guess,
      lemma('です'),
      surface('ね が'),
    ],
  },
  // そろそろ暗記していただけた頃かと存じます
  {
    name: '覚えていただけた頃',
    steps: [
      lemma('覚える 憶える 暗記 暗唱'),
      maybe(lemma('する')),
      surface('て'),
      lemma('いただける くださる もらえる'),
      lemma('た'),
      surface('頃 ころ か でしょ こと 時分'),
    ],
  },
  // もう暗唱できるほどいただきました
  {
    name: '暗唱できるほど',
    steps: [lemma('暗唱 暗記 諳んじる'), maybe(lemma('する できる')), surface('ほど くらい ぐらい')],
  },
  // 念のため三度目になりますが
  {
    name: '三度目になりますが',
    steps: [
      {notBehind: surface('の 第')},
      manyTimes,
      surface('度 回 通'),
      surface('目'),
      either(
        [surface('に'), maybe(surface('も')), lemma('なる'), maybe(lemma('ます')), surface('が ので')],
        [surface('と'), surface('も'), lemma('なる')],
        [surface('とも'), lemma('なる')],
      ),
    ],
  },
  // ご案内の一行目をご覧いただければ、ご質問は不要だったかと存じます
  {
    name: 'ご質問は不要だった',
    steps: [
      surface('ば たら'),
      maybe(surface('、')),
      without('。', 5),
      lemma('質問 問い合わせ お問い合わせ 連絡 電話 確認'),
      surface('は も'),
      either(
        [surface('不要 無用'), either([lemma('だ です'), lemma('た')])],
        [surface('必要'), maybe(surface('は が も')), surface('なかっ')],
        [lemma('なさる する'), maybe(lemma('れる')), surface('ず'), surface('に'), lemma('済む')],
      ),
    ],
  },
  // 先日も同じご質問をいただきましたが
  {
    name: '先日も同じご質問',
    steps: [
      surface('先日 前回 昨日 先週 以前 先月'),
      surface('も'),
      maybe(surface('まったく 全く')),
      surface('同じ'),
      maybe(surface('ご お')),
      lemma('質問 問い合わせ お問い合わせ 内容 ご質問'),
      surface('を'),
      lemma('いただく 頂戴 受ける 承る'),
    ],
  },
]
