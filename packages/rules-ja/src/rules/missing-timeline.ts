import {missingTimelineRule} from '@tactlint/core'
import {textAfter} from '../grammar/text-around.js'
import {source} from '../lexicon/source.js'

const times = '(何度も|何回も|何度か|何回か|再三|再三再四|たびたび|度々|幾度も|これまでに数回)'

const repeated = {
  source,
  on: 'lemma' as const,
  phrases: [
    `${times}(、|)(ご|お|)(連絡|電話|依頼|相談|催促|質問|メール)`,
    `${times}(、|)(お問い合わせ|問い合わせ|お伝え)`,
  ],
}

/** A course of events without its days. */
export const missingTimeline = missingTimelineRule({
  repeated,
  // 何度もご連絡いただき is what the reader did.
  isWriters: ({sentence, end}) => !/^を?(?:いただ|頂|くださ|下さ)/u.test(textAfter(sentence, end)),
  wording: {
    undated: {
      what: '「{words}」がいつのことか書かれていません。',
      why: '日付が分かれば、窓口はこれまでの連絡を探し、経過した期間も把握できます。',
      instead: '「3月1日、3日、5日に」のように日付を書いてください。',
    },
  },
  examples: [
    {
      context: {audience: 'support'},
      bad: '注文番号58-70431について何度もお問い合わせしましたが、お返事をいただけておりません。',
    },
    {context: {audience: 'support'}, bad: '手数料の件で再三ご連絡いたしましたが、修正されておりません。'},
    {
      context: {audience: 'support'},
      allowed: '3月1日と3月5日に、注文番号58-70431について何度もお問い合わせしました。',
    },
    {context: {audience: 'support'}, allowed: 'ケースID 1234567890について何度もお問い合わせしました。'},
    {context: {audience: 'support'}, allowed: '何度もエラーが表示されます。ご確認いただけますでしょうか。'},
    {
      context: {audience: 'support'},
      allowed: '注文番号58-70431の件で何度もご連絡いただき、ありがとうございます。',
    },
    {context: {audience: 'customer'}, allowed: '何度もお電話いたしましたが、ご不在でした。'},
  ],
})
