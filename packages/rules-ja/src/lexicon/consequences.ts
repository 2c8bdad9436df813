import {words, type Pattern} from '@tactlint/core'

/** Leaving, announced as the only way: 他社に乗り換えます, 解約も検討しています, 取引を打ち切ります. */
const leaving: readonly Pattern[] = [
  {
    name: '他社に乗り換える',
    steps: [
      {surface: ['他社', '他店', '別', '競合', '他']},
      {optional: [{repeat: [{not: {surface: ['から', 'より']}}], most: 3}]},
      {surface: ['に', 'へ', 'を', 'への']},
      {optional: [{surface: ['の', 'も']}]},
      {
        lemma: words('検討 探す 利用 乗り換える 切り替える 移る 乗り換え 切り替え 乗換 変える 移行'),
      },
    ],
  },
  {
    name: '解約も検討する',
    steps: [
      {lemma: ['解約', '退会', '打ち切り', '取りやめ', '撤退', '解除']},
      {surface: ['も', 'を', 'まで', 'する', 'し']},
      {gap: 3},
      {lemma: ['検討', '考える', '辞す', '視野', 'ざる', 'しか', 'ほか']},
    ],
  },
  {
    name: '取引を打ち切る',
    steps: [
      {lemma: ['取引', 'お取引', '契約', '付き合い', '利用']},
      {surface: ['を', 'は', 'も']},
      {gap: 2},
      {lemma: ['打ち切る', '見直す', '終了', '解消', '打ち切り', 'やめる', '終わり', '見直し', '控える']},
    ],
  },
  {
    name: '強制退会',
    steps: [
      {surface: ['強制', 'ブラック', '債権']},
      {surface: ['退会', '解約', 'リスト', '回収']},
      {gap: 4},
      {lemma: ['する', 'いたす', '登録', '載せる', '委託', '掲載']},
    ],
  },
  {
    name: '次はない',
    steps: [
      {lemma: ['取引', '契約', '利用', '次']},
      {surface: 'は'},
      {surface: 'ない'},
      {surface: ['もの', 'と']},
    ],
  },
]

/** 支払いを止めます, 異議を申し立てます. */
const withholding: readonly Pattern[] = [
  {
    name: '支払いを止める',
    steps: [
      {lemma: ['支払い', '支払', '家賃', '賃料', '料金', '代金', '管理費', '会費']},
      {surface: ['を', 'は', 'も']},
      {gap: 1},
      {lemma: ['止める', '拒否', '拒む', '差し止める', 'ストップ', '留保']},
    ],
  },
  {
    name: '一切払わない',
    steps: [
      {surface: ['一切', 'もう', '二度と', '決して', '絶対', '絶対に']},
      {gap: 2},
      {lemma: ['支払う', '払う', '支払い']},
      {gap: 2},
      {lemma: ['ない', 'ん', 'ぬ']},
    ],
  },
  {
    name: '異議を申し立てる',
    steps: [
      {lemma: ['異議']},
      {surface: 'を'},
      {gap: 2},
      {lemma: ['申請', '申し立てる', '請求', '実行', '依頼', '開始', 'かける']},
    ],
  },
]

/** A threat behind a condition: 対応いただけないのであれば解約します. */
export const consequences: readonly Pattern[] = [
  ...leaving,
  ...withholding,
  {
    name: 'なければ解約',
    steps: [
      {
        anyOf: [
          [
            {lemma: ['ない', 'ぬ', 'ん', 'ます']},
            {gap: 4},
            {
              surface: words('ば なら 場合 とき 時 でしたら たら と なけれ なら であれ 際'),
            },
          ],
          [{surface: ['次第', 'よっては', 'まま']}, {gap: 2}],
          [{surface: 'によって'}, {surface: 'は'}],
        ],
      },
      {gap: 18},
      {
        lemma: words(`
          解約 退会 解除 打ち切り 打ち切る 乗り換える 切り替える 停止 凍結 閉鎖 中止 乗り換え 取り消す 返却
          見直し
        `),
      },
    ],
  },
]
