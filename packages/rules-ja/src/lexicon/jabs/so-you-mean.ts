import type {Pattern} from '@tactlint/core'
import {asks, auxiliaries, either, lemma, maybe, not, surface, within, without} from '../steps.js'

/** What the reader is supposed to mean: 泣き寝入りしろとでも言うのですか, 返す気がないということですね, 何のための窓口ですか. */
export const soYouMean: readonly Pattern[] = [
  // 何のためのサポート窓口なのでしょうか, 予定日とは何のためにあるのでしょうか
  {
    name: '何のための窓口ですか',
    steps: [
      surface('何 なん'),
      surface('の'),
      surface('ため'),
      surface('の'),
      within(2),
      lemma(
        'サポート 窓口 問い合わせ お問い合わせ 予約 保証 契約 会費 期限 予定 追跡 約束 検品 確認 センター ヘルプ 保険 担当 営業 会員',
      ),
    ],
  },
  {
    name: '何のためにあるのですか',
    steps: [
      lemma(
        'サポート 窓口 予約 保証 契約 会費 期限 日 予定 追跡 約束 検品 センター 保険 担当 者 制度 規約 会員',
      ),
      maybe(surface('と')),
      surface('は'),
      surface('何 なん'),
      surface('の'),
      surface('ため'),
      surface('に'),
      lemma('ある いる 設ける'),
      surface('の ん'),
    ],
  },
  {
    name: '何のために払っているのですか',
    steps: [
      surface('何 なん'),
      surface('の'),
      surface('ため'),
      surface('に'),
      within(5),
      lemma('払う 支払う 予約 契約 入る 連絡 問い合わせる 電話 加入 教える 送る 待つ 添付 撮る 書く 説明'),
      within(4),
      surface('の ん'),
    ],
  },
  // 返事をしない決まりでもあるのですか
  {
    name: '決まりでもあるのですか',
    steps: [
      lemma('決まり ルール 規則 方針 習慣 伝統 趣味 恨み 病気 呪い 理由'),
      either([surface('で'), surface('も')], [surface('でも')]),
      lemma('ある おあり'),
      surface('の ん'),
      ...asks,
    ],
  },
  // 泣き寝入りしろとでも言うのですか
  {
    name: 'とでもいうのですか',
    steps: [
      surface('と'),
      either([surface('でも')], [surface('で'), surface('も')]),
      maybe(surface('お')),
      lemma('言う いう おっしゃる 思う 考える 思い 考え 言い'),
      maybe(lemma('て に')),
      maybe(lemma('いる おる らっしゃる いらっしゃる なる')),
      maybe(lemma('た')),
      surface('の ん つもり おつもり か でしょ'),
    ],
  },
  // 諦めろということですか, 待っていろと言うのですか
  {
    name: '待っていろということですか',
    steps: [
      either(...['命令ｒｏ', '命令ｅ', '命令ｙｏ'].map(form => [{partOfSpeech: '動詞', form}]), [
        surface('て'),
        surface('くれ'),
      ]),
      either(
        [surface('という って'), surface('こと の わけ ん')],
        [surface('と'), lemma('言う いう おっしゃる 仰る'), surface('の ん こと つもり')],
      ),
      within(3),
      surface('か ね ?'),
    ],
  },
  // 無視するということでいいですか, 放置しているということですね
  {
    name: '無視するということですね',
    steps: [
      either(
        [
          lemma(
            '無視 放置 泣き寝入り 我慢 諦める あきらめる 逃げる 騙す だます 切り捨てる 黙る 見捨てる 知らん顔 ごまかす 隠す 嘘 後回し 軽視 どうでもいい',
          ),
          maybe(auxiliaries),
        ],
        [lemma('気 つもり 意思 責任'), surface('が は も'), lemma('ない')],
      ),
      maybe(surface('という って')),
      surface('こと の わけ ん'),
      either(
        [lemma('です だ'), within(4), surface('か ね よ')],
        [surface('でしょ'), surface('う'), surface('か ね')],
      ),
    ],
  },
  // 返金しないということでよろしいですね
  {
    name: '〜ないということでよろしいですね',
    steps: [
      {partOfSpeech: '動詞', not: lemma('いる ある ござる おる')},
      not,
      surface('という'),
      surface('こと 理解 認識'),
      lemma('だ で'),
      maybe(surface('、')),
      lemma('よろしい いい よい 間違い'),
      maybe(lemma('ない')),
      lemma('です'),
      surface('ね'),
    ],
  },
  // それとも忘れているのでしょうか
  {
    name: 'それとも忘れているのですか',
    steps: [
      surface('それとも'),
      without('。', 10),
      either(
        [lemma('忘れる 忘れ 放置 騙す 嘘 逃げる 隠す バカ 馬鹿 後回し 面倒 お忘れ')],
        [surface('どう'), surface('でも')],
        [surface('無視'), lemma('する'), maybe(lemma('れる')), lemma('て'), lemma('いる おる')],
      ),
      within(8),
      surface('か ?'),
    ],
  },
]
