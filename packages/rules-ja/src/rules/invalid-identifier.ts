import {invalidIdentifierRule} from '@tactlint/core'
import {calledWrong} from '../lexicon/evidence/called-wrong.js'

const why = 'このままでは照会しても見つからず、番号を尋ね直すやり取りが増えてしまいます。'
const compare = '元の書類や画面と、一文字ずつ照らし合わせてください。'

/** あり得ない番号。 */
export const invalidIdentifier = invalidIdentifierRule({
  terms: {
    families: {
      'order-id': '注文番号',
      asin: 'ASIN',
      'product-code': '商品コード',
      'shipment-id': '納品番号',
      'tracking-number': '追跡番号',
      'case-id': '受付番号',
      'invoice-number': '請求書番号',
      'account-id': 'アカウント番号',
      'tax-id': '登録番号',
      'payment-id': '取引ID',
      'bank-account': '口座番号',
    },
    schemes: {
      'amazon-order-id': 'Amazonの注文番号',
      fnsku: 'FNSKU',
      'fba-shipment-id': 'FBAの納品番号',
      'rakuten-order': '楽天の注文番号',
      'upc-a': 'UPCコード',
      'ean-13': 'JANコード',
      'ean-8': 'JAN短縮コード',
      'gtin-14': 'GTIN-14',
      'sscc-18': 'SSCC',
      'isbn-10': 'ISBN',
      'isbn-13': 'ISBN',
      imei: 'IMEI',
      ups: 'UPSの追跡番号',
      'fedex-12': 'FedExの追跡番号',
      'usps-22': 'USPSの追跡番号',
      'dhl-10': 'DHLの運送状番号',
      'amazon-logistics': 'Amazonの追跡番号',
      s10: '国際郵便のお問い合わせ番号',
      'jp-parcel-12': '宅配便の伝票番号',
      'jp-registered-11': '書留の引受番号',
      cvr: 'CVR番号',
      'jp-invoice-reg': '適格請求書発行事業者の登録番号',
      iban: 'IBAN',
    },
    of: {digits: '桁', characters: '文字'},
  },
  calledWrong,
  wording: {
    'too-short': {
      what: '「{words}」は{actual}{of}で、{scheme}の{expected}{of}に足りません。',
      why,
      instead: '抜けている部分をお確かめください。',
    },
    'too-long': {
      what: '「{words}」は{actual}{of}あり、{scheme}の{expected}{of}より多くなっています。',
      why,
      instead: compare,
    },
    grouping: {
      what: '「{words}」は{actual}桁で区切られていますが、{scheme}の区切りは{expected}桁です。',
      why: 'このまま検索窓に貼り付けても、見つかりません。',
      instead: 'ハイフンの位置を直してください。',
    },
    'check-digit': {
      what: '「{words}」の検査数字（チェックデジット）は{expected}になるはずですが、{actual}と書かれています。',
      why: 'どこかの文字が違っているため、照会しても見つかりません。',
      instead: compare,
    },
    'no-check-digit': {
      what: '「{words}」は{scheme}としてあり得ない番号です（合う検査数字がありません）。',
      why: 'どこかの数字が違っているため、照会しても見つかりません。',
      instead: compare,
    },
    checksum: {
      what: '「{words}」は{scheme}としてあり得ない番号です（検査数字が残りの部分と合いません）。',
      why: 'どこかの文字が違っているか、前後が入れ替わっているようです。',
      instead: compare,
    },
    'letter-for-digit': {
      what: '「{words}」では、{scheme}の数字であるべき所に英字の{actual}が入っています。',
      why: '検索しても見つからず、その理由にも気付きにくい誤りです。',
      instead: '数字の{expected}に直してください。',
    },
    country: {what: '「{words}」の「{actual}」に当たる国はありません。', why, instead: compare},
    date: {
      what: '「{words}」の「{actual}」は日付として読めません。{scheme}には日付が入ります。',
      why,
      instead: compare,
    },
    format: {
      what: '「{words}」は、{actual}の{scheme}の書式に合っていません。',
      why,
      instead: compare,
    },
  },
  examples: [
    {bad: '注文番号 250-48201-7713946 の返金についてお尋ねします。'},
    {bad: 'JANコードは4901234567895です。'},
    {bad: '伝票番号1234-5678-9012の荷物が届いておりません。'},
    {bad: '送り状番号 1234-5678-90 を入力しましたが、荷物が見つかりません。'},
    {bad: 'ヤマト運輸の番号1234-5678-9013-20では荷物が見つかりません。'},
    {bad: '納品プラン FBA15K の240個のうち、24個しか受領されておりません。'},
    {bad: 'EMSお問い合わせ番号 RB123456786JP の件でご連絡いたしました。'},
    {bad: '請求書に記載の登録番号「T7000012050003」を確認しております。'},
    {bad: 'ASIN：B00X4WHP5の画像が表示されません。'},
    {
      bad: 'JANコードは49O1234567894です。',
      good: 'JANコードは4901234567894です。',
    },
    {
      bad: '注文番号は2491-234567-1234567です。',
      good: '注文番号は249-1234567-1234567です。',
    },
    {allowed: '注文番号249-1234567-1234567、伝票番号1234-5678-9013、JAN 4901234567894です。'},
    {allowed: '登録番号 T7000012050002 の記載がございます。'},
    // 店や会社が自由に決める番号。
    {allowed: '商品管理番号 4901234567895 の商品です。会員番号は1234-5678-9012です。'},
    // 十桁の送り状もある。
    {allowed: '西濃運輸の送り状番号 1234567890 の荷物です。'},
    {allowed: '伝票番号 202603050012 の納品書が届いておりません。'},
    {allowed: '予約番号 2026-0305-1234、契約番号 4410-903-227 の者です。'},
    // 誤りと書かれているもの。
    {allowed: '追跡番号RB123456786JPは無効と表示されます。正しい番号をお知らせください。'},
    {allowed: '誤ったJANコード4901234567895を修正したいです。'},
    {allowed: '登録番号はT7000012050003ではなく、T7000012050002です。'},
    {allowed: '「RB123456786JPは見つかりません」と表示されました。'},
    {allowed: 'https://example.com/track/RB123456786JP をご覧ください。'},
    {allowed: '注文番号：○○○-○○○○○○○-○○○○○○○、JANコード：0000000000000'},
  ],
})
