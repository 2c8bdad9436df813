import {missingCaseReferenceRule} from '@tactlint/core'

const again = {audience: 'support', stage: 'follow-up', channel: 'email'} as const

/** A reminder that does not say of what. */
export const missingCaseReference = missingCaseReferenceRule({
  wording: {
    none: {
      what: '以前のお問い合わせについての連絡ですが、お問い合わせ番号がありません。',
      why: '番号がないと、窓口はこれまでの経緯を確認できず、最初からのやり直しになります。',
      instead: 'お問い合わせ番号やケースIDを書いてください。',
    },
  },
  line: 'お問い合わせ番号：⟨お問い合わせ番号⟩',
  examples: [
    {
      context: again,
      bad: 'ご担当者様\n\n先日お問い合わせした件は、その後いかがでしょうか。',
      good: 'ご担当者様\n\nお問い合わせ番号：⟨お問い合わせ番号⟩\n\n先日お問い合わせした件は、その後いかがでしょうか。',
    },
    {context: again, bad: '返金の件はまだ解決しておりません。状況を教えていただけますでしょうか。'},
    {context: again, allowed: 'ケースID 1234567890の件は、その後いかがでしょうか。'},
    {
      context: {...again, subject: '【ケースID 1234567890】'},
      allowed: '先日お問い合わせした件は、その後いかがでしょうか。',
    },
    // 返信なら、元のメッセージが読み手の手元にある。
    {
      context: {...again, subject: 'Re: 返金について'},
      allowed: 'ご返信ありがとうございます。その後いかがでしょうか。',
    },
    {context: again, allowed: '注文番号58-70431の件は、その後いかがでしょうか。'},
    {context: {...again, channel: 'chat'}, allowed: '先日お問い合わせした件は、その後いかがでしょうか。'},
    {context: {audience: 'support', stage: 'first'}, allowed: '返品の方法を教えていただけますか。'},
    {context: {audience: 'customer'}, allowed: '先日お問い合わせいただいた件は、その後いかがでしょうか。'},
    {allowed: '先日商品を受領しました。'},
  ],
})
