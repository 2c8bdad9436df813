import {missingPleaseRule, type Context} from '@tactlint/core'
import {soften} from './soften.js'

const support: Context = {audience: 'support'}

export const missingPlease = missingPleaseRule({
  soften,
  wording: {
    none: {
      what: '「{words}」は希望を言い切る形で、ほかに丁寧なお願いがありません。',
      why: '言い切ると、読み手には要求のように聞こえます。',
      instead: '「お願いできますでしょうか」のように尋ねる形にしてください。',
    },
  },
  examples: [
    {
      context: support,
      bad: '届いた箱が破損していた。返金を希望する。',
      good: '届いた箱が破損していた。恐れ入りますが、返金をお願いできますでしょうか。',
    },
    {context: support, bad: 'タイトルを正しいものに変えてほしい。'},
    {context: support, bad: '8月末で解約希望。'},
    {
      context: support,
      bad: '動画見放題プラン、8月末で解約。',
      good: '恐れ入りますが、動画見放題プラン、8月末で解約をお願いできますでしょうか。',
    },
    {
      context: support,
      bad: '商品の交換を頼む。',
      good: '恐れ入りますが、商品の交換をお願いできますでしょうか。',
    },
    {context: support, bad: '届いた品が動かない。新しいのと交換して。'},
    {context: support, bad: '住所を直したい。'},
    {context: support, bad: '早急な対応を。', good: '恐れ入りますが、早急な対応をお願いできますでしょうか。'},
    {context: support, bad: '午前中に送った件、返信まだか。'},
    {context: support, allowed: 'タイトルを変更していただけますでしょうか。'},
    {context: support, allowed: '返金を希望いたします。'},
    {context: support, allowed: '原因をお知らせいただけますと大変助かります。'},
    {context: support, allowed: '教えてくれると助かる。'},
    {context: support, allowed: '返金していただきたく存じます。'},
    {context: support, allowed: '箱3を確認してください。'},
    {context: support, allowed: '返金してほしい。詳しい手順を教えていただけますか。'},
    {context: support, allowed: '12個が未受領です。'},
    {context: support, allowed: 'いい加減にしてほしい。'},
    {context: support, allowed: 'やってられるか。'},
    {context: {audience: 'customer'}, allowed: '返金を希望する場合は、このメールにご返信ください。'},
    {allowed: 'もっと早く届けてほしい。'},
  ],
})
