import {words, type Pattern, type Step} from '@tactlint/core'

const auxiliaries: Step = {
  repeat: [{lemma: ['する', 'れる', 'られる', 'て', 'で', 'いる', 'おる', 'た', 'ます', 'しまう']}],
  most: 6,
}
const not: Step = {anyOf: [[{lemma: ['ない', 'ぬ', 'ず']}], [{lemma: 'ます'}, {lemma: ['ん', 'ぬ']}]]}

/** What a desk does when it does not want to help. */
const evasions = words(`
  放置 無視 隠蔽 怠慢 手抜き 後回し たらい回し 責任逃れ 言い逃れ 丸投げ 隠す もみ消す 揉み消す 握りつぶす
  握り潰す 誤魔化す ごまかす はぐらかす 騙す だます とぼける 開き直る 嫌がらせ 引き延ばす 先延ばし 逃げる 嘘
  見捨てる 軽視 馬鹿
`)

/** Suspicions and carelessness without a word for the reader: 放置されているとしか思えません, ろくに調べもしない. */
export const negligence: readonly Pattern[] = [
  // ろくにテストもしないで, 伝票を見もしないで
  {
    name: '見もしないで',
    steps: [
      {
        anyOf: [
          [{surface: ['ろくに', 'ろく', 'まともに', 'まとも']}, {optional: [{surface: 'に'}]}, {gap: 2}],
          [{partOfSpeech: '動詞', form: '連用形'}],
        ],
      },
      {surface: ['も', 'を', 'すら', 'さえ']},
      {lemma: 'する'},
      {anyOf: [[{surface: 'ない'}, {surface: 'で'}], [{surface: 'ず'}], [{lemma: 'ぬ'}]]},
    ],
  },
  {
    name: '放置されているとしか思えない',
    steps: [
      {lemma: evasions},
      {optional: [{surface: ['に', 'を', 'が']}]},
      {optional: [auxiliaries]},
      {surface: 'と'},
      {surface: 'しか'},
      {lemma: ['思える', '言う', '考える', '言える', '受け取る', '見える']},
    ],
  },
  {
    name: '隠蔽しているのではないか',
    steps: [
      {lemma: evasions},
      {optional: [{surface: ['に', 'を']}]},
      {anyOf: [[auxiliaries], [{surface: ['う', 'よう']}, {surface: 'と'}, auxiliaries]]},
      {surface: ['の', 'ん']},
      {anyOf: [[{surface: 'で'}, {surface: 'は'}], [{surface: ['では', 'じゃ']}]]},
      {gap: 3},
      {surface: 'か'},
    ],
  },
  {
    name: 'ろくに調べもしない',
    steps: [
      {surface: ['ろく', 'ろくに', 'まともに', 'まとも', 'まじめ', '真面目', 'ちゃんと', 'きちんと']},
      {optional: [{surface: 'に'}]},
      {gap: 1},
      {
        lemma: words(`
          調べる 調べ 調査 確認 読む 読み 説明 取り合う 答える 回答 返事 検品 梱包 謝罪 聞く 仕事 検討 見る
          見 対応
        `),
      },
      {gap: 3},
      {lemma: ['する', 'いる', 'くれる', 'もらえる', 'いただける', 'おる']},
      {optional: [{lemma: 'てる'}]},
      not,
    ],
  },
]
