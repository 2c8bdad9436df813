import {words, type Pattern, type Step} from '@tactlint/core'
import {reader} from '../readers.js'
import {auxiliaries, either, lemma, maybe, not, surface, within, without} from '../steps.js'

/** What the reader is said to have done. */
export const misdeeds = words(`
  紛失 失くす なくす 間違える 間違う 壊す 忘れる 怠る 無視 放置 隠す 見落とす 騙す だます 破損 誤る 見逃す
  失念 怠ける サボる 嘘 ごまかす はぐらかす 取り違える 投げる 投げつける 落とす 盗む 捨てる 汚す 濡らす 破る
  すっぽかす 押し付ける 押しつける 丸投げ 握りつぶす 握り潰す もみ消す 揉み消す 隠蔽 改ざん 偽る 水増し 台無し
  遅らせる 滞らせる 漏らす 流出 突っぱねる 門前払い 追い返す ほったらかす ほったらかし 放り出す とぼける
  開き直る 言い逃れ 逃げる 引き延ばす 誤魔化す 欺く 裏切る 見捨てる 軽視 ミスる ぼったくる 手抜き 横流し 混同
  勘違い 蔑ろ ないがしろ 泣き寝入り しくじる 踏みにじる だまし取る 騙し取る 脅す 陥れる 横取り
`)

const past: Step = either(
  [lemma('た')],
  [surface('て で'), lemma('いる おる しまう くる くれる')],
  [lemma('まし')],
  [lemma('せい')],
)
/** それを見て思うこと: 〜に違いない, としか考えられない. */
const surely: Step = either(
  [surface('に'), lemma('違い 違う ちがい 決まる 相違'), within(2)],
  [surface('に違いない')],
  [surface('と'), surface('しか'), lemma('思える 考える 言える'), within(2)],
)
const carelessly: Step = lemma('雑 乱暴 適当 いい加減 ぞんざい 手荒 ずさん 無責任 不誠実 粗雑')

/** 御社が紛失した, そちらが約束を守らないから, 間違えたのはあなた方です. */
export const wrongdoing: readonly Pattern[] = [
  {name: '放置した御社', steps: [{lemma: misdeeds}, {gap: 1}, {lemma: 'た'}, ...reader]},
  {
    name: '御社が勝手に',
    steps: [...reader, {surface: ['が', 'は', 'に', 'で']}, {gap: 6}, {surface: ['勝手に', '勝手']}],
  },
  {
    name: 'まともに対応していません',
    steps: [
      ...reader,
      {surface: ['が', 'は', 'も', 'から']},
      {gap: 8},
      {
        surface: words('まとも まともに ろくに ろく 誰一人 一切 何一つ ちっとも 全然 いつも 誰'),
      },
      {gap: 8},
      not,
    ],
  },
  {
    name: 'いつも間違える',
    steps: [
      ...reader,
      {surface: ['が', 'は']},
      {surface: ['いつも', '毎回', '毎度', 'また', 'またしても']},
      {gap: 6},
      {lemma: misdeeds},
    ],
  },
  {
    name: '御社が紛失した',
    steps: [...reader, {surface: ['が', 'は', 'に', 'も']}, {gap: 10}, {lemma: misdeeds}, {gap: 3}, past],
  },
  {
    name: '御社が確認しなかった',
    steps: [
      ...reader,
      {surface: ['が', 'は']},
      {gap: 6},
      {lemma: ['確認', '対応', '返信', '仕事', '責任', '調べる', '読む', '検品', '説明', '連絡', '管理']},
      {gap: 3},
      not,
      {optional: [{lemma: 'た'}]},
      {surface: ['から', 'ため', 'ので']},
    ],
  },
  {
    name: '無視されています',
    steps: [
      {surface: '無視'},
      {lemma: 'する'},
      {optional: [{lemma: 'れる'}]},
      {gap: 1},
      {lemma: ['いる', 'おる', 'た', 'ます', 'の', 'ん', 'ないで']},
    ],
  },
  {
    name: '御社が荷物を失くした',
    steps: [...reader, surface('が は に も'), without('、', 6), surface('失'), surface('くし くさ くす')],
  },
  // 御社に荷物を壊されました, そちらに騙されました
  {
    name: '御社に壊された',
    steps: [
      ...reader,
      surface('に から'),
      without('、', 6),
      {lemma: [...misdeeds, '振り回す', '馬鹿']},
      maybe(lemma('する')),
      lemma('れる られる'),
      either([lemma('た ます')], [lemma('て')]),
    ],
  },
  {
    name: '御社が投げたに違いない',
    steps: [
      ...reader,
      surface('が は も'),
      without('、', 8),
      {partOfSpeech: '動詞'},
      maybe(auxiliaries),
      surely,
    ],
  },
  // 御社の倉庫は荷物を雑に扱っています
  {
    name: '御社は雑に扱う',
    steps: [
      ...reader,
      surface('が は も に'),
      without('、', 6),
      carelessly,
      surface('に な'),
      within(3),
      lemma(
        '扱う 対応 処理 梱包 検品 作業 仕事 運ぶ 入れる 詰める 確認 置く 案内 説明 答える 判断 管理 扱い 調査 決める',
      ),
    ],
  },
  {
    name: '約束を守らない',
    steps: [
      ...reader,
      surface('が は も から'),
      without('、', 4),
      lemma('約束 期日 期限 納期 ルール 規約 契約 時間 言う こと'),
      surface('を も'),
      lemma('守る 果たす 履行'),
      maybe(lemma('する')),
      not,
    ],
  },
  // 約束を破ったのは御社です, 原因を作ったのはそちらです
  {
    name: '破ったのは御社です',
    steps: [
      either(
        [{lemma: misdeeds}],
        [lemma('原因 問題 混乱 トラブル'), surface('を'), lemma('作る 招く 起こす 引き起こす')],
        [lemma('悪い 言い出す 決める')],
      ),
      maybe(lemma('する')),
      maybe(lemma('て いる しまう')),
      maybe(lemma('た')),
      surface('の'),
      surface('は が'),
      ...reader,
      maybe(surface('の')),
      maybe(surface('方 ほう')),
      lemma('です だ で じゃ'),
    ],
  },
  {
    name: '御社が何もしない',
    steps: [
      ...reader,
      surface('が は も'),
      without('、', 4),
      surface('何 なに'),
      surface('も'),
      maybe(lemma('手 対策')),
      maybe(surface('を')),
      lemma('する やる 打つ 調べる 答える 説明 教える'),
      maybe(lemma('て')),
      maybe(lemma('くれる いる おる')),
      not,
    ],
  },
  // 三度も間違えられています
  {
    name: '三度も間違えられる',
    steps: [
      {partOfSpeech: '数'},
      surface('度 回'),
      surface('も'),
      within(3),
      {lemma: misdeeds},
      maybe(lemma('する')),
      lemma('れる られる'),
    ],
  },
  // 御社が事前に知らせるべきでした
  {
    name: '御社が知らせるべきだった',
    steps: [
      ...reader,
      surface('が は'),
      without('。', 10),
      {partOfSpeech: '動詞'},
      maybe(lemma('て おく いる れる')),
      surface('べき'),
      either(
        [lemma('です だ'), lemma('た')],
        [surface('ところ'), maybe(surface('を が'))],
        [surface('な'), surface('の')],
      ),
    ],
  },
]
