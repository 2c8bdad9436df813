import {matches, textOf, type Found, type Reading} from '@tactlint/core'
import type {Sentence} from 'nlcst'
import {curtOrders} from './curt-orders.js'
import {orderForms} from './order-forms.js'
import {isQuoted} from './quoted.js'
import {endsSentence} from './sentence-end.js'
import {textAfter, textBefore} from './text-around.js'

const orders = [...orderForms, ...curtOrders]

type Interpretable = Omit<Reading, 'language'>

/** The rules of a form or a course: 条件は…であること。 What hurries shows that this is meant for the reader. */
const hurries =
  /まで|中に|以内|必ず|ただちに|直ちに|すぐ|至急|早急|即|次第|早く|速やかに|絶対|きちんと|ちゃんと|さっさと|二度と|厳守|必着|付けで/

/** 金曜に提出のこと。 */
const day = /曜|\d日|\d時|明日|本日|今日/

const presses =
  /必ず|ただちに|直ちに|すぐ|至急|早急|即|早く|速やかに|絶対|きちんと|ちゃんと|さっさと|二度と|厳守/

/** 早く返して。 Not 今週中に送って。 which names a day. */
export const isPressing = (sentence: Sentence): boolean => presses.test(textOf(sentence))

/** 総支配人が直接この件を扱うこと。 */
const byName =
  /(?:支配人|店長|責任者|社長|部長|課長|所長|院長|園長|校長|支店長|担当者?|上司|御社|貴社|貴店|そちら|窓口)(?:様|さん|の方)?(?:が|から)(?:直接|自ら|直に|[^、]{0,14}$)/

/** 注意事項：濡らさないこと。 */
const rules = /(?:注意|事項|条件|規約|手順|ルール|要件|仕様|方法)[^。：:]{0,6}[：:]/

/** Orders to the reader, with the words that show it. */
export const ordersIn = (reading: Interpretable): readonly Found[] =>
  matches(reading, orders).filter(
    found => (endsSentence(found.sentence, found.end) || goesOn(found)) && isOrder(found),
  )

/** 写真を外しなさい、今夜のうちに。 */
const afterthought =
  /^[よぞ]?、[^、。]{0,6}(?:まで|[中内日時]|うち|じゅう|すぐ|今夜?|至急|早く|即刻?|ちゃんと|必ず)(?:[にで]|までに)?[。！!]*$/

/** まず復旧をやれ、話はそれからだ。 */
const goesOn = ({entry, sentence, end}: Found): boolean =>
  (/命令形|なさい|てくれ|もらいます|するな/.test(entry) && afterthought.test(textAfter(sentence, end))) ||
  (entry === '命令形' && /^、(?:[話今早]|さも|で?ない|じゃ|そう|それ)/.test(textAfter(sentence, end))) ||
  (/いただきます|もらいます/.test(entry) && /^(?:ので|から)、?(?:その|覚悟)/.test(textAfter(sentence, end)))

function isOrder(found: Found): boolean {
  const {entry, sentence, start} = found
  const text = textOf(sentence)
  const before = textBefore(sentence, start)
  if (isListed(sentence) || isQuoted(found) || rules.test(before)) return false
  switch (entry) {
    case '命令形':
      // いずれにせよ。とはいえ。ごめんなさい。
      return !/(?:いずれに|とは|なににも|何に)$/.test(before)
    case 'するな':
      // バカにするな。 vents.
      return !/(?:バカ|馬鹿|コケ)に$/.test(before)
    case 'すること':
    case 'しないこと':
      // 大切なのは、早く返信すること。お客様に届くように。
      return !/(?:[はもが]|とは|として)、?[^、]{0,40}$/.test(before)
        ? !/と$/.test(before)
        : (hurries.test(text) || /(?:そちら|御社|貴社)で/.test(before) || byName.test(before)) &&
            !/のは|ことは|目的は|理由は|条件は/.test(before)
    case 'のこと':
      return (hurries.test(text) || day.test(text)) && !/と$/.test(before)
    case 'をもらう':
    case 'ご連絡いただきます':
    case 'ものとします':
    case '今日中に手配':
    case '回答願う':
    case 'ていただく':
    case 'てもらう必要がある':
      return hurries.test(text) && isOfTheReader(before)
    case 'てもらいます':
    case 'てもらう':
      return isOfTheReader(before)
    case '要求する':
      return !/請求$/.test(text) && !/(?:お客様|購入者|画面|サイト)[^、。]{0,6}(?:が|は|から)/.test(before)
    case 'て':
      // 確認してね。 is said among friends.
      return !/[ねよ][。！!]*$/.test(text)
    default:
      return true
  }
}

/** Not 送らせていただきます, お客様に待ってもらいます, 電器店に見てもらいます. */
const isOfTheReader = (before: string): boolean =>
  !/(?:[せさ]|喜ん)$/.test(before) &&
  !/(?:お客様|購入者|スタッフ|社員|弊社|当社|当店|私|友人|家族|本人|担当|業者|電器店|専門店|修理店|メーカー|専門家|医者|医師|病院|工場|事務局|警察|弁護士|本部|運営|孫|知人|銀行|役所|センター)[^、。]{0,4}(?:[にはが]|から)/.test(
    before,
  )

/** 1. 設定を開くこと: a step. */
const isListed = (sentence: Sentence): boolean =>
  /^(?:\d{1,2}[.)．）]|[\u2460-\u2473・*＊•-])/.test(textOf(sentence))
