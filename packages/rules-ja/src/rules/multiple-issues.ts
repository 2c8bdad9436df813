import {multipleIssuesRule} from '@tactlint/core'

const context = {audience: 'support', stage: 'first'} as const

export const multipleIssues = multipleIssuesRule({
  wording: {
    second: {
      what: '「{words}」は、同じメッセージの中の別の用件です。',
      why: '担当が分かれることがあり、最初の用件が解決した時点で閉じられてしまうおそれがあります。',
      instead: '別のメッセージに分けてお送りください。',
    },
  },
  examples: [
    {
      context,
      bad: 'お世話になっております。\n\n納品番号FBA15DJ9S3J5で納品した商品が12個不足しています。再度お数えいただけますでしょうか。\n\nASIN B00X4WHP5Eの商品タイトルに誤りがあります。修正をお願いいたします。',
    },
    {
      context,
      allowed:
        '注文番号249-1234567-1234567の皿が割れていました。注文番号249-1234567-1234567の返金をお願いいたします。',
    },
    {context: {audience: 'customer'}, allowed: 'ご注文の品を発送いたしました。到着までお待ちください。'},
  ],
})
