import {words, type Pattern} from '@tactlint/core'
import {either, lemma, maybe, not, surface, within, without} from '../steps.js'
import {denied} from './unavailable.js'

/** Can't be seen, sent or found: what the customer meets, no refusal. */
const met = words(`
  確認 表示 接続 ログイン 再生 起動 認識 検出 送信 受信 保存 印刷 反映 理解 納得 連絡 想像 感謝 安心 通話 入力 アクセス 閲覧
`)
/** Nothing is refused with these: ご心配はいりません, 手数料は請求いたしません. */
const spared = words(`
  心配 迷惑 請求 手間 負担 催促 営業 勧誘 料金 手数料 徴収 変動 発生 共有 公開 漏洩 連絡 迷い 不便 影響 お手間 お待たせ 待たす 待たせる せる 加算 課金 強制
`)
const polite = surface('お ご')

/** No, for good: 結論は変わりません, あきらめていただくほかございません, 行わない方針です. */
export const finalRefusals: readonly Pattern[] = [
  // 担当者の連絡先はお教えできません, 特別扱いはできません
  {
    name: 'できません',
    steps: [
      {notBehind: surface('か と')},
      either([{partOfSpeech: '動詞', form: '連用形'}], [{partOfSpeech: '名詞', not: {lemma: met}}]),
      maybe(surface('は も')),
      lemma('できる'),
      denied,
      {notAhead: [surface('でし た か こと 場合 と')]},
    ],
  },
  // お返しいたしません, お取り替えはいたしておりません, お支払いはいたしません
  {
    name: 'いたしません',
    steps: [
      maybe(polite),
      {not: {lemma: spared}},
      maybe(surface('は を も')),
      either(
        [lemma('いたす'), maybe(lemma('て'), maybe(surface('は')), lemma('おる'))],
        [{behind: surface('は')}, lemma('する 行う'), lemma('て'), lemma('おる')],
      ),
      lemma('ます'),
      lemma('ん'),
      {notAhead: [surface('でし か')]},
    ],
  },
  {
    name: 'ご用意しておりません',
    steps: [
      lemma(
        '用意 取り替え 交換 貸し出し 貸出 送迎 包装 免除 支給 給付 精算 面会 見学 両替 融資 再審査 審査 同梱 値下げ',
      ),
      maybe(surface('は を も')),
      lemma('する いたす 行う'),
      lemma('て'),
      maybe(surface('は')),
      lemma('おる いる'),
      denied,
    ],
  },
  // 行わない方針です, 取り消せない仕組みになっております
  {
    name: '〜ない方針です',
    steps: [
      lemma('ない ん ぬ'),
      maybe(surface('という')),
      surface(
        '決まり 規則 方針 仕組み 仕様 規定 ルール 原則 扱い 取り扱い 契約 定め 取り決め 結論 判断 制度 運用 運び',
      ),
      either(
        [lemma('です だ')],
        [surface('で'), lemma('ござる')],
        [surface('に と'), lemma('なる いたす する 至る')],
      ),
    ],
  },
  // 何度ご連絡をいただいても結論は変わりません
  {
    name: '結論は変わりません',
    steps: [
      lemma('結論 決定 判断 結果 方針 回答 見解 査定 評価 審査'),
      maybe(surface('自体')),
      surface('は が を に も'),
      within(1),
      either(
        [lemma('変わる 覆る 動く くつがえる 変更 変える 覆す 見直す'), maybe(lemma('する いたす')), not],
        [
          lemma('変わる 覆る 変更 見直す'),
          within(2),
          surface('こと 予定 つもり 余地'),
          surface('は も'),
          lemma('ある ござる ない'),
          maybe(denied),
        ],
        [lemma('変わり 変更'), surface('は が'), lemma('ある ござる'), denied],
      ),
    ],
  },
  {
    name: '覆ることはございません',
    steps: [
      lemma('覆る くつがえる 応じる 認める 答える お答え 話す お話し'),
      maybe(lemma('する')),
      surface('こと つもり 予定'),
      surface('は も'),
      lemma('ある ござる'),
      denied,
    ],
  },
  {
    name: '最終回答です',
    steps: [
      surface('最終 最終的'),
      maybe(surface('な')),
      lemma('決定 回答 判断 結論 見解'),
      either(
        [lemma('です だ')],
        [surface('と に'), lemma('する いたす なる せる')],
        [surface('で'), lemma('ござる')],
      ),
    ],
  },
  {
    name: '終了とさせていただきます',
    steps: [
      lemma('件 対応 やり取り やりとり 案内 説明 回答 調査'),
      maybe(surface('について'), maybe(surface('は'))),
      maybe(surface('に'), surface('つき'), surface('まし'), surface('て'), maybe(surface('は'))),
      maybe(surface('は を')),
      maybe(surface('これ 以上'), surface('で をもって にて')),
      lemma('終了 打ち切る 打ち切り 最後 終わる 終わり 終える'),
      maybe(surface('と に')),
      lemma('する せる させる いたす'),
    ],
  },
  // 回答は差し控えます, ご契約を見合わせていただくことになりました
  {
    name: '差し控えます',
    steps: [
      lemma('差し控える 見送る 見合わせる 辞退'),
      maybe(lemma('する れる')),
      maybe(lemma('せる させる')),
      either(
        [lemma('て'), lemma('いただく')],
        [surface('ます まし')],
        [lemma('た')],
        [surface('こと 結果 判断 運び'), surface('に と')],
      ),
      {notAhead: [surface('方 お客様')]},
    ],
  },
  {
    name: '却下されました',
    steps: [
      lemma('却下 否決 不承認 不採用 謝絶 棄却 非公開 非開示 不許可 落選'),
      either(
        [lemma('する いたす'), without('。 、', 2), surface('まし')],
        [surface('と に'), lemma('なる する いたす')],
        [lemma('です')],
      ),
    ],
  },
]
