import {
  negativeFramingRule,
  overlaps,
  rangeOf,
  textOf,
  type Context,
  type Found,
  type Range,
  type Reading,
} from '@tactlint/core'
import {isQuoted} from '../grammar/quoted.js'
import {isOnlySupposed} from '../grammar/whose-words.js'
import {textAfter, textBefore} from '../grammar/text-around.js'
import {refusals} from '../lexicon/refusals/refusals.js'
import {threats} from '../lexicon/threats/threats.js'
import {waysForward} from '../lexicon/refusals/ways-forward.js'
import {marked} from './marked.js'

const customer: Context = {audience: 'customer'}

const rule = negativeFramingRule({
  phrases: {refusal: refusals},
  marked,
  waysForward,
  // 請求書を別途お送りします: what the customer owes.
  isWayForward: (way, refusal) =>
    !/請求書|督促|お支払い(?:ください|願)/.test(textOf(way.sentence)) && leadsOn(way, refusal),
  // どちらがよろしいでしょうか。
  asksWithoutMark: sentence => /でしょうか。["”»」）)]?$/.test(sentence),
  span,
  // ご利用できませんとのこと: the reader's own words.
  isHarmless: (found, {reading}) =>
    isQuoted(found) ||
    // お支払いがない場合、サービスを停止いたします。 threatens.
    reading.found(threats).some(threat => overlaps(threat, found)) ||
    // 期限を過ぎますと
    /^(?:ますと|ると|た(?:ら|場合)|れば)/.test(textAfter(found.sentence, found.end)) ||
    // 確認できなければ
    textAfter(found.sentence, found.end).startsWith('ば') ||
    isOnlySupposed(found) ||
    isContrasted(found) ||
    // ご入金を確認するまで、発送できません, 身分証がなければ入れません, 個人情報は第三者には渡しません
    /[るうくすつぬむ]まで(?:は|の間)?、|なければ|ない(?:と|限り)|第三者|個人情報|外部に/.test(
      textBefore(found.sentence, found.end),
    ) ||
    // キャンセルできない商品もございます: told of things
    /^(?!仕様|決ま|規則|規定|規約|方針|契約|状況|旨|取り決め|システム|プラン|結果)[\p{Script=Katakana}\p{Script=Han}]/u.test(
      textAfter(found.sentence, found.end),
    ) ||
    /^(?:とのこと|と(?:表示|いう)|でした)/.test(textAfter(found.sentence, found.end)) ||
    // 朝刊をお届けできず、誠に申し訳ございませんでした: it has happened.
    (/ず$/.test(textBefore(found.sentence, found.end)) &&
      /(?:申し訳|お詫び|ご迷惑)[^。]*(?:した|ます)。?$/.test(textAfter(found.sentence, found.end)) &&
      !/希望|要望|期待/.test(found.entry)),
  // 返品はお受けできません。返金もいたしかねます。: it belongs behind the last of them.
  rewrite: ({sentence}) => {
    const {end} = rangeOf(sentence)
    return [{edits: [{start: end, end, text: '代わりに、⟨代替案⟩をご用意できます。'}], blanks: 1}]
  },
  wording: {
    refusal: {
      what: '「{words}」と断ったまま、代わりにできることが書かれていません。',
      why: 'お客様は、次にどうすればよいか分からないまま取り残されます。',
      instead: 'できることや次の手順を続けて書いてください。',
    },
  },
  examples: [
    {
      context: customer,
      bad: '申し訳ございませんが、開封後の返品はお受けできません。',
      good: '申し訳ございませんが、開封後の返品はお受けできません。代わりに、⟨代替案⟩をご用意できます。',
    },
    {context: customer, bad: 'ご要望には応じかねます。ご了承ください。'},
    {context: customer, bad: '早めのお部屋入りはお受けすることができません。'},
    {context: customer, bad: 'お荷物のお預かりは行っておりません。'},
    {context: customer, bad: 'それは無理です。'},
    {context: customer, bad: 'その商品はもう作っておりません。'},
    {context: customer, bad: 'お客様のプランではご利用いただけない機能です。'},
    {context: customer, bad: '当店ではわかりません。'},
    {context: customer, bad: '再申請は受け付けておりません。請求書を別途お送りします。'},
    {context: customer, bad: '規則ですので、返金いたしかねます。'},
    {context: customer, bad: 'あいにくご希望の日は満室です。'},
    {context: customer, bad: '現在、対応は難しい状況です。'},
    {context: customer, bad: '仕様上、変更できない決まりです。'},
    {context: customer, bad: '担当者の連絡先はお教えできません。'},
    {context: customer, bad: '日割りでの精算はいたしておりません。'},
    {context: customer, bad: '何度お問い合わせいただいても、結論は変わりません。'},
    {context: customer, bad: '復旧はあきらめていただくほかございません。'},
    {context: customer, bad: '再審査は行わない方針です。'},
    {context: customer, bad: '割れた花瓶は、お直しのしようがございません。'},
    {context: customer, bad: 'そのような制度はございません。'},
    {
      context: customer,
      bad: 'お支払いがなければ、アカウントを閉じ、お取引先にもお知らせします。延長のご相談は一切お受けしません。',
    },
    {
      context: customer,
      allowed:
        '申し訳ございませんが、白色は完売したためお受けできません。黒色と灰色のどちらをご希望でしょうか。',
    },
    {context: customer, allowed: '手数料はいただきませんので、ご心配はいりません。'},
    {context: customer, allowed: '窓口では承れませんが、マイページからお手続きできます。'},
    {context: customer, allowed: 'お返しの必要はございません。'},
    {context: customer, allowed: 'ご入金の確認がまだできておりません。振込日をお知らせください。'},
    {context: customer, allowed: 'あいにくその日は満席ですが、翌日ならお席がございます。'},
    {context: customer, allowed: 'あいにく赤は在庫がございませんが、青でしたら本日発送いたします。'},
    {context: customer, allowed: '返金はできかねますが、交換品をお送りいたします。'},
    {context: customer, allowed: '返品はお受けできません。代わりに、修理を承ります。'},
    {context: customer, allowed: 'ログインできないとのこと、ご不便をおかけしております。'},
    {context: customer, allowed: '画面に「ご利用できません」と表示されます。'},
    {context: customer, allowed: 'お写真がないと対応できませんので、お写真を添えてご返信ください。'},
    {context: customer, allowed: '朝刊をお届けできず、誠に申し訳ございませんでした。'},
    {context: customer, allowed: '返品期限を過ぎておりますが、今回に限り対応いたします。'},
    {context: customer, allowed: '感謝してもしきれません。'},
    {context: customer, allowed: 'お支払いが確認できなければ、サービスを停止いたします。'},
    {context: {audience: 'support'}, allowed: '返品をお受けできません。'},
  ],
})

/** 開封後の返品はお受けできませんが、部品だけお送りする形になります: what follows is the way forward, unless it asks for patience. */
const isContrasted = ({sentence, end}: Found): boolean =>
  /^[^、。]{0,6}(?:が|けれども?|けど|ものの)、(?![^。]*(?:ませ?ん|ない|無理|了承|理解|容赦|遠慮|しからず|お願い(?:いた|申)|申し訳|すみま|すいま|恐れ入|よろしく|決まり|規[則約定]))/.test(
    textAfter(sentence, end),
  )

/** 通用口をご利用ください。 some sentences later is beside the point; 集合住宅のことでしたら、所管ではございません。 says of what. */
function leadsOn(way: Found, refusal: Found): boolean {
  // ご了承くださいますようお願いします
  // アカウントは停止の手続きをいたしました。
  if (/(?:停止|解約|削除|抹消|閉鎖|退会|却下)(?:の|を)?$/.test(textBefore(way.sentence, way.start)))
    return false
  if (/(?:理解|了承|容赦|承知|協力|検討|遠慮)[^、。]{0,24}$/.test(textBefore(way.sentence, way.end)))
    return false
  const refused = rangeOf(refusal.sentence)
  const offered = rangeOf(way.sentence)
  if (offered.start === refused.start) return way.start > refusal.start || !/たら|ば|なら/.test(way.entry)
  if (way.entry !== 'ご連絡ください') return true
  return (
    offered.start >= refused.end &&
    offered.start <= refused.end + 2 &&
    !/^(?:なお|また)、|ご不明|お気をつけ|お気軽|今後とも|お越し/.test(textOf(way.sentence))
  )
}

/** 部品もありませんので、お直しのしようがございません: one refusal, to the end of the last words that refuse. */
function span({sentence, start, end}: Found, _: string, reading: Reading): Range {
  const last = reading.found(refusals).findLast(other => other.sentence === sentence)
  return {start, end: Math.max(end, last?.end ?? end)}
}

/** アカウントを閉じ、お取引先にもお知らせします threatens, and leads nowhere. */
const withoutThreats = (reading: Reading): Reading => ({
  ...reading,
  found: lexicon =>
    lexicon === waysForward
      ? reading
          .found(lexicon)
          .filter(way => !reading.found(threats).some(threat => threat.sentence === way.sentence))
      : reading.found(lexicon),
})

export const negativeFraming = {
  ...rule,
  lexicons: [...rule.lexicons, threats],
  check: (seen, report) => {
    rule.check({...seen, reading: withoutThreats(seen.reading)}, report)
  },
} satisfies typeof rule
