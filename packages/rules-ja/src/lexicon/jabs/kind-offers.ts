import {type Pattern} from '@tactlint/core'
import {either, lemma, maybe, not, surface, within, without} from '../steps.js'

/** Help that nobody needs, offered to the reader: 時計をお送りしましょうか, もっと大きく書きますね. */
export const kindOffers: readonly Pattern[] = [
  // 時計をお送りしましょうか
  {
    name: '時計をお送りしましょうか',
    steps: [
      lemma(
        '辞書 時計 カレンダー 電卓 眼鏡 老眼鏡 虫眼鏡 懐中電灯 ドリル 教科書 そろばん 物差し 目覚まし コンパス 切手 目薬 鉛筆 赤ペン メモ帳 漢和辞典 国語辞典',
      ),
      maybe(surface('を でも の')),
      without('も 、', 3),
      maybe(surface('お')),
      lemma(
        '送る お送り 貸す お貸し 貸し 送り 差し上げる 持つ お持ち 贈る プレゼント 寄付 寄贈 届ける お届け 買う',
      ),
      maybe(lemma('する いたす')),
      either([lemma('ます'), surface('う'), surface('か')], [lemma('ます'), surface('ね が')]),
    ],
  },
  {
    name: 'もっと大きく書きますね',
    steps: [
      either(
        [
          surface('もっと もう少し より'),
          lemma('やさしい 優しい 易しい'),
          maybe(surface('言葉'), surface('で')),
        ],
        [surface('ひらがな 平仮名 絵 大きな字 カタカナ'), surface('で')],
        [lemma('大きい 大きな'), surface('字 文字'), surface('で')],
        [surface('ゆっくり'), maybe(surface('、'))],
        [
          lemma('小学生 子供 子ども 幼稚園児 園児'),
          within(1),
          surface('も に'),
          maybe(surface('も')),
          lemma('わかる 読める 分かる'),
          surface('よう'),
          surface('に'),
        ],
      ),
      within(2),
      lemma('書く 言う 説明 お書き 話す 申し上げる 書き直す 伝える お伝え'),
      maybe(lemma('する いたす')),
      either([lemma('ます'), surface('ね')], [lemma('ます'), surface('う')], [lemma('ます'), {at: 'end'}]),
    ],
  },
  // 一度ご自分で電話してみてはいかがですか
  {
    name: '一度ご自分で並んでみて',
    steps: [
      maybe(surface('ご')),
      surface('自分 自身 社長 皆さん 皆様'),
      maybe(surface('の')),
      surface('で が も'),
      maybe(surface('一度 一'), maybe(surface('度 回 日'))),
      without('。 、', 3),
      lemma('電話 並ぶ 待つ 泊まる 住む 食べる 飲む 着る 座る 寝る 乗る 履く 払う 歩く 電話をかける'),
      maybe(lemma('する')),
      surface('て で'),
      lemma('みる 見る'),
    ],
  },
  // 封の開け方がお分かりにならないのでしょうか
  {
    name: '開け方がおわかりにならない',
    steps: [
      surface('方 かた 意味 ありか 場所'),
      surface('が を'),
      maybe(surface('お ご')),
      lemma('わかる 分かる 存じ ご存じ お分かり'),
      maybe(surface('で に')),
      maybe(lemma('なる いらっしゃる らっしゃる')),
      not,
      maybe(lemma('た')),
      surface('の ん'),
      either([surface('かしら')], [surface('でしょ'), surface('う')], [lemma('です'), surface('か ね')]),
    ],
  },
  // 読まずに返信されたのですね
  {
    name: '読まずに返信',
    steps: [
      surface('読ま 見 開か 聞か 確かめ'),
      either([surface('ず'), surface('に')], [surface('ない'), surface('で')], [surface('ず')]),
      lemma('返信 返事 回答 返す 返せる 答える 却下 判断 お返事 断る'),
      {notAhead: [without('。', 9), lemma('申し訳 すみません 失礼 恐縮')]},
    ],
  },
]
