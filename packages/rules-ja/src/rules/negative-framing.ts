import {
  negativeFramingRule,
  overlaps,
  rangeOf,
  textOf,
  type Context,
  type Found,
  type Reading,
} from '@tactlint/core'
import {isQuoted} from '../grammar/quoted.js'
import {isOnlySupposed} from '../grammar/whose-words.js'
import {textAfter, textBefore} from '../grammar/text-around.js'
import {refusals, waysForward} from '../lexicon/refusals.js'
import {threats} from '../lexicon/threats.js'

const customer: Context = {audience: 'customer'}

const rule = negativeFramingRule({
  phrases: {refusal: refusals},
  waysForward,
  // 請求書を別途お送りします: what the customer owes.
  isWayForward: ({sentence}) => !/請求書|督促|お支払い(?:ください|願)/.test(textOf(sentence)),
  // ご利用できませんとのこと: the reader's own words.
  isHarmless: (found, {reading}) =>
    isQuoted(found) ||
    // お支払いがない場合、サービスを停止いたします。 threatens.
    reading.found(threats).some(threat => overlaps(threat, found)) ||
    // 確認できなければ
    textAfter(found.sentence, found.end).startsWith('ば') ||
    isOnlySupposed(found) ||
    // キャンセルできない商品もございます: told of things
    /^(?!仕様|決ま|規則|規定|規約|方針|契約|状況|旨|取り決め|システム|プラン)[\p{Script=Katakana}\p{Script=Han}]/u.test(
      textAfter(found.sentence, found.end),
    ) ||
    /^(?:とのこと|と(?:表示|いう)|でした)/.test(textAfter(found.sentence, found.end)) ||
    // 朝刊をお届けできず、誠に申し訳ございませんでした: it has happened.
    (/ず$/.test(textBefore(found.sentence, found.end)) &&
      /(?:申し訳|お詫び|ご迷惑)[^。]*(?:した|ます)。?$/.test(textAfter(found.sentence, found.end)) &&
      !/希望|要望|期待/.test(found.entry)),
  // 返品はお受けできません。返金もいたしかねます。: it belongs behind the last of them.
  rewrite: ({sentence, reading}) => {
    if (refusedNext(sentence, reading)) return []
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

function refusedNext(sentence: Found['sentence'], reading: Reading): boolean {
  const {sentences} = reading
  const next = sentences[sentences.indexOf(sentence) + 1]
  return next !== undefined && reading.found(refusals).some(other => other.sentence === next)
}

export const negativeFraming = {...rule, lexicons: [...rule.lexicons, threats]} satisfies typeof rule
