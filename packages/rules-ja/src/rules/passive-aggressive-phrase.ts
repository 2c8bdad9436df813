import {passiveAggressivePhraseRule, textOf} from '@tactlint/core'
import {isQuestion} from '../grammar/sentence-end.js'
import {isSomebodyElses} from '../grammar/whose-words.js'
import {textAfter} from '../grammar/text-around.js'
import {humble, jabs} from '../lexicon/jabs.js'
import {withoutClause} from './without.js'

export const passiveAggressivePhrase = passiveAggressivePhraseRule({
  phrases: {jab: jabs},
  isHarmless: (found, {facts}) =>
    isSomebodyElses(found, facts) ||
    // 日本語が分かる方
    /^(?:[方人者]|スタッフ|担当)/.test(textAfter(found.sentence, found.end)) ||
    (/言|伝え/.test(found.entry) &&
      humble.test(textOf(found.sentence)) &&
      !/いただけ|いただいて/.test(textOf(found.sentence))) ||
    // お送りしたはずですが、届いておりますでしょうか。
    (found.entry === 'お伝えしたはず' && isQuestion(found.sentence)),
  rewrite: found => {
    const without = /言って|言い|記載|もう一度/.test(found.entry) ? withoutClause(found) : undefined
    return without ? [without] : []
  },
  wording: {
    jab: {
      what: '「{words}」は、相手の落ち度をほのめかす言い方に聞こえます。',
      why: '皮肉や当てこすりは、用件よりも印象に残ってしまいます。',
      instead: '「3月3日のメールでお伝えした件ですが」のように、日付と事実で書いてください。',
    },
  },
  examples: [
    {bad: '前にも言いましたが、12個足りません。', good: '12個足りません。'},
    {bad: '何度も言っていますが、返金がまだです。', good: '返金がまだです。'},
    {
      bad: 'これまで三度お伝えしているとおり、原因の説明をいただけておりません。',
      good: '原因の説明をいただけておりません。',
    },
    {bad: '先日も申し上げたとおりです。'},
    {bad: 'すでにお伝えしたはずですが。'},
    {bad: '昨日のメールに記載したとおりです。'},
    {bad: '資料を開いていただければ分かるはずです。'},
    {bad: 'メールをお読みになっていないようですので再送します。'},
    {bad: '何度言えば分かるのですか。'},
    {bad: 'ちゃんと読んでください。'},
    {bad: 'コピペの返信ばかりですね。'},
    {bad: 'いつになったら返金されるのですか。'},
    {bad: '小学生でも分かることです。'},
    {
      context: {audience: 'customer'},
      bad: '規約をきちんとお読みいただければおわかりのとおり、返品はできません。',
    },
    {allowed: '3月3日のメールでお伝えした納品番号はFBA15DJ9S3J5です。'},
    {allowed: 'ご指示のとおり、請求書を添付いたします。'},
    {allowed: '先日はご対応いただきありがとうございました。'},
    {allowed: '念のため再度お送りいたします。'},
    {allowed: 'すでにお手続きがお済みの場合は、行き違いの失礼をご容赦ください。'},
    {allowed: '何度もご連絡いただきありがとうございます。'},
    {allowed: '何度もご連絡して申し訳ございませんが、状況をお知らせいただけますか。'},
    {allowed: '添付の写真をご覧いただければ、お分かりいただけるかと存じます。'},
    {allowed: '資料を3月3日にお送りしたはずですが、届いておりますでしょうか。'},
    {allowed: '繰り返しになりますが、納品番号はFBA15DJ9S3J5です。'},
    {bad: '同じ説明を四回もさせられています。'},
    {bad: '返事をする気はあるのですか。'},
    {allowed: '日本語が分かる方とお話しできますか。'},
    {allowed: '説明書をよく読んでから使いました。'},
    {allowed: '3回試しましたが、同じ画面が表示されます。'},
  ],
})
