import {words, type Pattern, type Step} from '@tactlint/core'
import {asks, either, lemma, maybe, surface, within, without} from '../steps.js'

/** What the writer has sent: メール, 添付, 前回の説明. */
const sent = words(`
  メール 文面 内容 説明 質問 問い合わせ 文章 前回 用件 本文 返信 お問い合わせ 添付 写真 画像 資料 書類 要望 意図
  話 メッセージ 依頼 相談 文 ファイル 件名 冒頭 経緯 履歴 記録 番号
`)
const read: Step = either(
  [lemma('読む 見る ご覧 確認 お読み 読める 開く')],
  [surface('お'), surface('読み')],
  [surface('目'), surface('を'), lemma('通す')],
  [surface('目'), surface('を通して を通し')],
)
const seems: Step = surface('よう の ん でしょ みたい')

/** The reader has not read, or does not understand. */
export const unread: readonly Pattern[] = [
  {
    name: '読んでいないようですが',
    steps: [
      {lemma: sent},
      without('うまく 正しく 正常', 4),
      read,
      {notAhead: [surface('て'), lemma('もらう くれる')]},
      without('、 。', 6),
      lemma('ない ぬ ん'),
      within(1),
      seems,
      // まだ読んでいないのですが
      {notAhead: [surface('です'), surface('が けど けれど')]},
    ],
  },
  // 本当に私のメールを読んでいただけたのでしょうか, そもそも写真をご覧になりましたか
  {
    name: '本当に読んだのでしょうか',
    steps: [
      surface(
        '本当に ほんとうに ちゃんと きちんと まともに しっかり そもそも 最後まで 一度でも 少しでも 果たして 実際に',
      ),
      without('か が 、', 6),
      either([read], [maybe(surface('お')), lemma('調べる 調べ 調査 検品')]),
      maybe(surface('に')),
      maybe({
        repeat: [
          lemma(
            'なる する れる られる て で いる いただく いただける くださる くれる おる らっしゃる いらっしゃる ます た だ',
          ),
        ],
        most: 6,
      }),
      lemma('た いただける くださる いる おる らっしゃる いらっしゃる'),
      either(
        [
          surface('の ん'),
          surface('か'),
          maybe(surface('どう')),
          maybe(surface('は も')),
          lemma('疑問 疑わしい 怪しい 疑う 不明 不安 分かる わかる 心配'),
        ],
        [...asks, {at: 'end'}],
      ),
    ],
  },
  // きちんと読んだうえでのご回答でしょうか
  {
    name: '読んだうえでの回答ですか',
    steps: [
      read,
      maybe(surface('に')),
      maybe(lemma('なる する いただく')),
      lemma('た'),
      surface('うえ 上'),
      surface('で'),
      surface('の'),
      within(2),
      lemma('です'),
      maybe(surface('う')),
      surface('か'),
    ],
  },
  // お読みいただいていれば、このご質問は出なかったはずです
  {
    name: '読んでいれば起きなかった',
    steps: [read, within(6), surface('ば'), without('。', 12), surface('なかっ'), surface('た')],
  },
  // 目を通していただけたのか疑問です
  {
    name: '読んだのか疑問です',
    steps: [
      read,
      maybe({
        repeat: [
          lemma('なる する れる られる て で いる いただく いただける くださる くれる おる ます た だ'),
        ],
        most: 6,
      }),
      maybe(surface('の ん')),
      surface('か'),
      maybe(surface('どう')),
      maybe(surface('も は')),
      lemma('疑問 疑わしい 怪しい 疑う'),
    ],
  },
  {
    name: 'メールを読んでいますか',
    steps: [
      lemma('メール 文面 内容 説明 質問 問い合わせ お問い合わせ 文章 本文'),
      surface('を は 、'),
      within(3),
      lemma('読む お読み 読み'),
      within(2),
      lemma('た いる ます'),
      within(2),
      surface('か'),
    ],
  },
  // 読み飛ばされたようなので
  {
    name: '読み飛ばされたようですので',
    steps: [
      either(
        [lemma('読み飛ばす 見落とす スルー 見逃す 素通り 黙殺'), maybe(lemma('する')), lemma('れる')],
        [surface('お'), lemma('見落とし 見落とす 見逃し')],
        [surface('お見落とし')],
      ),
      maybe(lemma('に')),
      maybe({repeat: [lemma('なる て いる た')], most: 4}),
      either([surface('よう みたい の ん かも')]),
    ],
  },
  // 目に入っていれば幸いです
  {
    name: '目に入っていれば',
    steps: [
      {notBehind: surface('お')},
      surface('目'),
      surface('に'),
      lemma('入る 留まる とまる 触れる'),
      within(3),
      surface('ば か'),
    ],
  },
  // お読みになったことを願っております
  {
    name: '読んだことを願っています',
    steps: [
      read,
      maybe(surface('に')),
      maybe({
        repeat: [lemma('なる する れる て で いる いただく いただける くださる おる ます た だ')],
        most: 6,
      }),
      surface('こと もの'),
      surface('を と'),
      lemma('願う 祈る 信じる 期待'),
    ],
  },
  {
    name: '読み飛ばされました',
    steps: [lemma('読み飛ばす スルー 黙殺 素通り'), maybe(lemma('する')), lemma('れる'), lemma('た て ます')],
  },
  {
    name: '資料をなくされたのでしたら',
    steps: [
      lemma('なくす 失くす 見失う 捨てる 忘れる'),
      maybe(surface('に')),
      lemma('れる なる'),
      lemma('た'),
      surface('の'),
      surface('でし なら であれ'),
    ],
  },
  {
    name: '読む時間がないのでしたら',
    steps: [
      lemma('読む 書く 見る 返す 調べる'),
      lemma('時間 暇 余裕'),
      surface('が も'),
      lemma('ない'),
      surface('の ん よう なら'),
      within(2),
    ],
  },
  // 読んでいませんね
  {
    name: '読んでいませんね',
    steps: [
      read,
      maybe({repeat: [lemma('なる する れる て で いる おる いただける くださる ます')], most: 6}),
      lemma('ない ん'),
      maybe(lemma('です')),
      surface('ね よ'),
      maybe(surface('ね')),
      {at: 'end'},
    ],
  },
]
