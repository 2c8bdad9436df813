import {preferListRule, words} from '@tactlint/core'

export const preferList = preferListRule({
  joiners: ['と', 'および', '及び', 'または', 'ならびに'],
  following: {
    'order-id': '以下の注文',
    asin: '以下のASIN',
    'product-code': '以下の商品',
    'shipment-id': '以下の納品',
    'tracking-number': '以下の荷物',
    'invoice-number': '以下の請求書',
    'case-id': '以下のケース',
  },
  replaced: words(
    'ご注文番号 注文番号 納品番号 追跡番号 伝票番号 お問い合わせ伝票番号 請求書番号 ケースID ケース番号 ASIN asin 注文 納品 ケース',
  )
    .slice()
    .sort((a, b) => b.length - a.length),
  lead: '。',
  bullet: '・',
  wording: {
    row: {
      what: '一つの文に番号が{count}個並んでいます。',
      why: '箇条書きにすると、一つずつ写して確認でき、見落としがなくなります。',
      instead: '一行に一つずつ、箇条書きにしてください。',
    },
  },
  examples: [
    {
      bad: '注文番号249-1234567-1234567、249-1234567-1234568、249-1234567-1234569が届いておりません。',
      good: '以下の注文が届いておりません。\n\n・249-1234567-1234567\n・249-1234567-1234568\n・249-1234567-1234569',
    },
    {allowed: '注文番号249-1234567-1234567と249-1234567-1234568が届いておりません。'},
    {
      allowed:
        '以下の注文が届いておりません。\n\n・249-1234567-1234567\n・249-1234567-1234568\n・249-1234567-1234569',
    },
  ],
})
