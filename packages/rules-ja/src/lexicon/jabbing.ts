import {words, type Pattern, type Step} from '@tactlint/core'

const said = words(`
  言う 申し上げる 申す 伝える お伝え 書く 説明 連絡 お知らせ 知らせる 記載 お願い 送る お送り 指摘 述べる
  メール 報告 質問 お話し 話す 回答 案内
`)
const perfect: Step = {
  repeat: [
    {
      lemma: words('する いたす 申し上げる て いる おる ます た いただく せる き くる まいる 参る'),
    },
  ],
  most: 5,
}
const link: Step = {
  anyOf: [
    [{surface: 'よ'}, {optional: [{surface: 'ね'}]}],
    [{surface: ['とおり', '通り', 'はず', 'のに', 'よう', 'けど', 'けれど', 'けれども', 'が']}],
    [{surface: ['の', 'ん']}, {lemma: ['です', 'だ']}, {surface: ['が', 'けど', 'けれど']}],
    [{surface: ['に']}, {surface: ['も']}],
    [{surface: ['にも']}],
  ],
}
/** When it was said: 前に, 先日, これまで. */
const earlier: Step = {
  surface: words(`
    前 以前 先日 先ほど 先程 さきほど 前回 昨日 さっき 今朝 先週 この前 この間 最初 はじめ これまで すでに
    既に 先月 一昨日
  `),
}
const honorific: Step = {optional: [{surface: ['ご', 'お', '御']}]}

export const jabbing: readonly Pattern[] = [
  {
    name: '同じことを何度も伝えさせられる',
    steps: [
      {surface: '同じ'},
      {lemma: ['こと', '説明', '話', '質問', '内容', '連絡', '用件', '写真', '書類', '文章', '回答', '答え']},
      {surface: ['を', 'は', 'の', 'ばかり']},
      {gap: 8},
      {lemma: ['せる', 'させる']},
      {lemma: ['られる', 'れる', 'ない', 'ん', 'で', 'な', 'つもり', 'の']},
    ],
  },
  {
    name: '何度も言っていますが',
    steps: [
      {surface: ['何', '三', '二', '四', '五', '3', '2', '4', '5', '再三', '数', '幾']},
      {optional: [{surface: ['度', '回']}]},
      {optional: [{surface: ['も', 'に', 'にわたり']}]},
      {gap: 3},
      honorific,
      {lemma: said},
      perfect,
      link,
    ],
  },
  {
    name: '前にも言いましたが',
    steps: [
      earlier,
      {
        optional: [
          {surface: 'の'},
          {lemma: ['メール', '連絡', '返信', '問い合わせ', 'お問い合わせ', '電話', 'お電話']},
        ],
      },
      {optional: [{surface: ['に', 'から', 'まで', 'で']}]},
      {surface: ['も', 'から', 'にも']},
      {gap: 4},
      honorific,
      {lemma: said},
      perfect,
      link,
    ],
  },
  {
    name: '前回のメールをよくお読みください',
    steps: [
      {surface: ['前回', '先日', '私', 'こちら', '先ほど']},
      {surface: 'の'},
      {surface: ['メール', '連絡', 'ご連絡', '返信', '文章', 'メッセージ', '文面']},
      {surface: 'を'},
      {surface: ['よく', 'きちんと', 'ちゃんと', 'しっかり']},
      {optional: [{surface: ['お', 'ご']}]},
      {lemma: ['読む', 'お読み', '読み', '確認', 'ご覧', '見る']},
      {gap: 2},
      {lemma: ['くださる', 'いただく', 'いただける']},
    ],
  },
  {
    name: '約束の期日をお忘れでしょうか',
    steps: [{surface: ['約束', 'お約束', '期日', '期限', '納期']}, {gap: 10}, {surface: 'お忘れ'}],
  },
  {
    name: 'とっくに対応しています',
    steps: [{surface: 'とっくに'}, {gap: 3}, {lemma: words('対応 返信 連絡 届く 過ぎる 終わる 解決 返金')}],
  },
  {
    name: '一から説明させられる',
    steps: [
      {surface: ['一', '最初', 'ゼロ', 'はじめ']},
      {surface: 'から'},
      {gap: 2},
      {lemma: ['説明', '話', '話す', '書く', 'やり直す']},
      {gap: 2},
      {lemma: ['せる', 'させる']},
      {lemma: ['られる', 'れる']},
    ],
  },
  {name: 'お伝えしたはず', steps: [honorific, {lemma: said}, perfect, {surface: 'はず'}]},
  {
    name: '何度もお伝えしたはず',
    steps: [
      {surface: ['すでに', '既に', 'もう']},
      {gap: 4},
      honorific,
      {lemma: said},
      perfect,
      {surface: ['はず', 'のに']},
    ],
  },
  {
    name: '今朝のメールに記載したとおりです',
    steps: [
      earlier,
      {gap: 6},
      honorific,
      {lemma: said},
      perfect,
      {surface: ['とおり', '通り']},
      {lemma: ['です', 'だ', 'でございます']},
    ],
  },
  {
    name: '読めば分かる',
    steps: [
      {lemma: ['読む', 'お読み', '見る', '開く', 'ご覧', '読み', '確認', '目', '見れる']},
      {gap: 6},
      {surface: ['ば', 'たら', 'いただけれ', 'いただければ']},
      {optional: [{surface: ['ば']}]},
      {gap: 2},
      {
        anyOf: [
          [{lemma: ['わかる', 'おわかり', 'お分かり']}],
          [{surface: 'お'}, {surface: ['分かり', 'わかり']}],
        ],
      },
      {gap: 4},
      {
        anyOf: [
          [{surface: ['はず', 'とおり', '通り', 'でしょ']}],
          [{surface: 'こと'}, {lemma: ['です', 'だ']}],
        ],
      },
    ],
  },
  {
    name: '読んでいないようですが',
    steps: [
      {
        lemma: words('メール 文面 内容 説明 質問 問い合わせ 文章 前回 用件 本文 返信 お問い合わせ'),
      },
      {gap: 4},
      {
        anyOf: [
          [{lemma: ['読む', '見る', 'ご覧', '確認']}],
          [{surface: 'お'}, {surface: '読み'}],
          [{surface: '目'}, {surface: 'を'}, {lemma: '通す'}],
        ],
      },
      {gap: 6},
      {lemma: ['ない', 'ぬ', 'ん']},
      {gap: 1},
      {surface: ['よう', 'の', 'ん', 'でしょ', 'みたい']},
    ],
  },
  {
    name: 'ちゃんと読んでください',
    steps: [
      {surface: ['ちゃんと', 'きちんと', 'しっかり', 'もっと', 'まず', 'よく', 'まとも']},
      {gap: 4},
      {lemma: ['読む', 'お読み', '見る', '確認', '仕事', '理解', '調べる', '対応']},
      {gap: 2},
      {surface: ['て', 'で']},
      {
        anyOf: [
          [{surface: ['ください', '下さい', 'くれ', 'ほしい', '欲しい']}],
          [
            {surface: 'から'},
            {gap: 2},
            {lemma: ['返信', '返事', '回答', '答える', '返す']},
            {gap: 2},
            {lemma: ['くださる', 'ほしい', 'くれる']},
          ],
          [{lemma: ['いる', 'いただける']}, {gap: 3}, {surface: 'か'}],
        ],
      },
    ],
  },
  {
    name: 'きちんとお読みいただければ',
    steps: [
      {surface: ['ちゃんと', 'きちんと', 'しっかり', 'よく']},
      {surface: ['お', 'ご']},
      {surface: ['読み', '覧', '確認']},
      {gap: 2},
      {surface: ['ば', 'いただけれ']},
    ],
  },
  {
    name: 'これで三度目です',
    steps: [
      {surface: ['これ', 'これで', 'もう', 'すでに', '既に']},
      {gap: 1},
      {surface: ['三', '四', '五', '六', '3', '4', '5', '6', '7', '何', '10']},
      {surface: ['度', '回', '回目', '度目']},
      {optional: [{surface: '目'}]},
      {gap: 1},
      {surface: ['連絡', '問い合わせ', 'お願い', 'メール', '催促', '質問', 'です', 'お問い合わせ', 'だ']},
    ],
  },
  {
    name: 'いい加減に返信してください',
    steps: [
      {surface: ['いい加減']},
      {surface: 'に'},
      {gap: 4},
      {surface: ['て', 'し']},
      {gap: 2},
      {lemma: ['くださる', 'もらう', 'ほしい', 'くれる']},
    ],
  },
  {
    name: 'どうせ',
    steps: [{surface: 'どうせ'}, {gap: 12}, {surface: ['でしょ', 'だろ', 'う', 'が', 'のでしょ']}],
  },
  {
    name: 'いただけますよね',
    steps: [
      {lemma: ['いただける', 'もらえる', 'くれる', 'できる']},
      {gap: 2},
      {lemma: ['ます', 'です']},
      {surface: 'よ'},
      {surface: 'ね'},
    ],
  },
  {
    name: 'メールを読んでいますか',
    steps: [
      {lemma: ['メール', '文面', '内容', '説明', '質問', '問い合わせ', 'お問い合わせ', '文章', '本文']},
      {surface: ['を', 'は', '、']},
      {gap: 3},
      {lemma: ['読む', 'お読み', '読み']},
      {gap: 2},
      {lemma: ['た', 'いる', 'ます']},
      {gap: 2},
      {surface: 'か'},
    ],
  },
  {
    name: 'なぜ返事をくれないのですか',
    steps: [
      {surface: ['なぜ', 'どうして', 'なんで', '何故']},
      {gap: 12},
      {lemma: ['くれる', 'もらえる', 'いただける', 'くださる', '返信', '返事', '連絡', '対応']},
      {gap: 4},
      {lemma: ['ない', 'ん', 'ぬ']},
      {surface: ['の', 'ん']},
      {lemma: ['です', 'だ', 'か']},
    ],
  },
  {
    name: 'やっと返信が来たと思ったら',
    steps: [
      {surface: ['やっと', 'ようやく']},
      {gap: 8},
      {surface: 'と'},
      {lemma: '思う'},
      {surface: ['たら', 'ば']},
    ],
  },
  {name: 'とやら', steps: [{surface: 'と'}, {surface: 'やら'}]},
]
