import {words, type Pattern} from '@tactlint/core'
import {refused, strengthened} from './refusing-ends.js'
import {either, lemma, maybe, surface} from '../steps.js'

/** What customers ask a firm to do. */
const services = words(`
  対応 返金 返品 交換 補償 保証 免除 値引き 値下げ 割引 負担 弁償 賠償 再発行 発行 発送 配送 配達 宅配 再配達 送付 再送 販売 用意 準備 手配
  実施 開催 受理 採用 検討 考慮 案内 説明 開示 回答 返答 返信 延長 修正 修理 訂正 受付 受け付け 予約 確保 保管 預かり お預かり 貸し出し 貸出
  送迎 訪問 出張 調査 関与 介入 仲裁 仲介 立て替え 下取り 買い取り 買取 引き取り 回収 取り付け 設置 融資 審査 再審査 面会 面談 両替 書き直し
  やり直し 作り直し 追試 再試験 補講 補填 支給 支払い 払い戻し 代行 診察 診療 処方 検査 製造 生産 取り寄せ 取り置き 持ち込み 同封 包装
  お渡し お答え お返事 お届け 取り扱い 取扱 精算 分割 試着 見学 再開 復旧 再販 減額 猶予 支援 還元 給付 お取り替え お直し お返し
`)

/** What the firm does not do: 書き直しはしません, 海外への配送はやっていません, 交通費は一切負担いたしません. */
export const doesNot: readonly Pattern[] = [
  // 再試験は実施しません, 見積もりだけのご依頼は検討しないことにしています
  {
    name: '実施しません',
    steps: [
      {notBehind: surface('まで')},
      {lemma: services},
      maybe(surface('は を も')),
      strengthened,
      lemma('する いたす 行う やる'),
      refused,
    ],
  },
  // 持ち込みでの交換はやってないです; not まだ発送しておりません
  {
    name: '交換はやっていません',
    steps: [
      {lemma: services},
      surface('は も'),
      strengthened,
      lemma('する いたす 行う やる'),
      either([surface('て'), maybe(surface('は')), lemma('いる おる')], [lemma('てる')]),
      refused,
    ],
  },
  // 証明書は郵送しておりません
  {
    name: '郵送しておりません',
    steps: [
      surface('は も'),
      strengthened,
      lemma(
        '郵送 開放 配達 返却 併用 発行 提供 販売 貸し出し 貸出 対応 受付 実施 募集 お返し 回収 送付 用意 案内 補償 保証 加入 営業 運行 設置 導入 採用',
      ),
      lemma('する いたす'),
      surface('て'),
      maybe(surface('は')),
      lemma('いる おる'),
      refused,
    ],
  },
  // 予約のない患者様は診ておりません
  {
    name: '診ていません',
    steps: [
      surface('は も'),
      strengthened,
      maybe(surface('お')),
      lemma(
        '受ける 受け付ける 診る 扱う 取り扱う やる 認める 作る 売る 貸す 置く 設ける 承る 預かる 配る 教える 仕入れる 応じる',
      ),
      either([surface('て'), maybe(surface('は')), lemma('いる おる')], [lemma('てる')]),
      refused,
    ],
  },
  // 解除には応じません, もうお届けしません
  {
    name: '応じません',
    steps: [
      // 値上げは行いません
      {notBehind: lemma('値上げ 勧誘 営業 請求 広告 情報 迷惑')},
      surface('は も もう に しか'),
      strengthened,
      maybe(surface('お')),
      lemma(
        '受ける 受け付ける 診る 扱う 取り扱う 売る 貸す 応じる 返す 渡す 払う 支払う 直す 届ける 届け 待つ 答える 引き受ける 引き取る 戻す 負う 認める 教える お届け お渡し お返し 行う 消す 作る 持つ 出す 見せる 話す 書く 伝える 明かす 譲る 下げる 取り置く 載せる 運ぶ 置く 開ける 通す 呼ぶ 伺う 割り引く まける 延ばす 早める 縮める',
      ),
      maybe(lemma('する いたす')),
      refused,
    ],
  },
  // 当社の責任ではございません
  {
    name: '当社の責任ではない',
    steps: [
      surface('当社 弊社 当店 当方 弊店 当館 当行 当院 こちら うち 私ども 当局 本校'),
      maybe(surface('側')),
      surface('の'),
      lemma('責任 せい ミス 落ち度 過失 問題 不備 担当'),
      either([surface('で'), surface('は')], [surface('じゃ')]),
      either([lemma('ある ござる'), refused], [lemma('ない'), lemma('です')]),
    ],
  },
]
