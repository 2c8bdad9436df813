import {missingDesiredResolutionRule, type Context} from '@tactlint/core'
import {noReplyWanted} from '../lexicon/case/no-reply-wanted.js'

const support: Context = {audience: 'support', stage: 'first'}

export const missingDesiredResolution = missingDesiredResolutionRule({
  informing: noReplyWanted,
  venting: [],
  line: 'お手数ですが、⟨ご希望の対応⟩をお願いできますでしょうか。',
  wording: {
    none: {
      what: '困っていることは分かりますが、どうしてほしいのかが書かれていません。',
      why: '担当者は、調査、返金、交換のどれを進めればよいか判断できません。',
      instead: 'ご希望の対応を一文で書き添えてください。',
    },
  },
  examples: [
    {
      context: support,
      bad: 'ご担当者様\n\n納品番号FBA15DJ9S3J5で12個不足しています。\n\nよろしくお願いいたします。',
      good: 'ご担当者様\n\n納品番号FBA15DJ9S3J5で12個不足しています。\n\nお手数ですが、⟨ご希望の対応⟩をお願いできますでしょうか。\n\nよろしくお願いいたします。',
    },
    {context: support, bad: '3月3日にアカウントが停止されました。'},
    {context: support, bad: '商品が破損していました。いったいどうなっているのですか。'},
    {context: support, bad: '商品が破損していました。どうかご理解ください。'},
    {context: support, bad: '電話で返金をお願いしましたが、まだ入金されていません。'},
    {context: support, bad: '荷物が届いていません。「お待ちください」と言われました。'},
    {context: support, bad: '商品が破損していました。箱もへこんでいます。以上です。'},
    {context: support, bad: '3月10日に60個を発送しました。貴社の画面では48個と表示されております。'},
    {context: support, allowed: '12個不足しています。再調査をお願いいたします。'},
    {context: support, allowed: '二重に請求されています。45ドルの返金を希望いたします。'},
    {context: support, allowed: '商品が届いていません。ご確認のほど、よろしくお願いいたします。'},
    {context: support, allowed: '商品が届いていません。返金を望んでおります。'},
    {context: support, allowed: '部品が1本足りません。新しい部品が必要です。'},
    {context: support, allowed: '予約の人数を間違えました。4名に変えたいです。'},
    {context: support, allowed: '部品が1本足りません。返信を待っています。'},
    {context: support, allowed: '返金がまだです。返金の状況はどうなっていますか。'},
    {context: support, allowed: '色が違う商品が届きました。返品したく、ご連絡いたしました。'},
    {context: support, allowed: '商品が届いていません。いつ届きますか。'},
    {context: support, allowed: '箱が少しへこんでいました。ご報告まで。対応は不要です。'},
    {context: {...support, stage: 'resolved'}, allowed: '破損していた商品は、無事に交換していただきました。'},
    {context: {audience: 'customer'}, allowed: '商品が破損していたとのこと、承知いたしました。'},
    {allowed: '商品が破損していました。'},
  ],
})
