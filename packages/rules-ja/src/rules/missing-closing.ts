import {missingClosingRule, type Context} from '@tactlint/core'

const support: Context = {audience: 'support'}
const customer: Context = {audience: 'customer', channel: 'email'}

export const missingClosing = missingClosingRule({
  line: {
    support: 'お手数をおかけしますが、よろしくお願いいたします。\n⟨お名前⟩',
    customer: '今後ともよろしくお願いいたします。\n⟨店舗名・担当者名⟩',
  },
  wording: {
    none: {
      what: '結びの言葉がありません。',
      why: '用件だけで終わると、読み手には言い放たれたように感じられます。',
      instead: '「よろしくお願いいたします。」とお名前で結んでください。',
    },
  },
  examples: [
    {
      context: support,
      bad: 'ご担当者様\n\n納品番号FBA15DJ9S3J5の12個が未受領です。ご確認いただけますと幸いです。',
      good: 'ご担当者様\n\n納品番号FBA15DJ9S3J5の12個が未受領です。ご確認いただけますと幸いです。\n\nお手数をおかけしますが、よろしくお願いいたします。\n⟨お名前⟩',
    },
    {
      context: customer,
      bad: '田中様\n\n商品は3月5日に発送いたしました。',
      good: '田中様\n\n商品は3月5日に発送いたしました。\n\n今後ともよろしくお願いいたします。\n⟨店舗名・担当者名⟩',
    },
    {context: support, bad: 'ご担当者様\n\n商品がまだ届いておりません。返信を待っています。'},
    {context: support, bad: 'ご担当者様\n\n番号は次のとおりです。\nFBA15DJ9S3J5'},
    {
      context: support,
      bad: 'ご担当者様\n\n取り急ぎご連絡いたします。商品が届いておりません。確認していただけますか。',
    },
    {
      context: support,
      bad: 'はじめまして、よろしくお願いします。商品が届いておりません。確認していただけますか。',
    },
    {context: support, bad: 'ご担当者様\n\n商品が届いておりません。交換の手配をお願いいたします。'},
    {context: support, bad: 'ご担当者様\n\n商品が届いておりません。\n返金希望'},
    {
      context: support,
      bad: 'ご担当者様\n\n商品が届いておりません。交換してください。\n追伸　箱は残してあります。',
    },
    {context: support, allowed: '商品が届いておりません。何卒よろしくお願いいたします。'},
    {context: support, allowed: '商品が届いておりません。ご返信をお待ちしております。'},
    {context: support, allowed: '商品が届いておりません。確認していただけますか。\n\n沢田'},
    {context: support, allowed: '商品が届いておりません。確認していただけますか。\n古川商店　古川'},
    {context: customer, allowed: 'ご希望をお聞かせください。\n\n家具のまつもと 品質担当 ひらが'},
    {context: customer, allowed: '担当者が伺います。どうぞお大事になさってください。'},
    {context: customer, allowed: 'ご不便をおかけしました。重ねてお詫び申し上げます。'},
    {context: support, allowed: '商品が届いておりません。ご対応のほど、何卒お願いいたします。'},
    {context: support, allowed: '商品が届いておりません。確認していただけますか。\n小野でした。'},
    {context: support, bad: '商品が届いておりません。確認していただけますか。\n残念でした。'},
    {
      context: support,
      allowed: '商品が届いておりません。確認していただけますか。\n\n株式会社かえで 在庫担当 森',
    },
    {
      context: support,
      allowed:
        '商品が届いておりません。確認していただけますか。\n\n森 文香\nTEL 03-5555-0101\nmori@example.jp',
    },
    {
      context: support,
      bad: 'ご担当者様\n\n続けて失礼いたします。商品がまだ届いておりません。確認していただけますか。',
    },
    {context: support, allowed: '未受領の12個の件、ご確認ください。以上です。'},
    {
      context: support,
      allowed: '商品が届いておりません。確認していただけますか。\n田中太郎（会員番号 12345）',
    },
    {
      context: support,
      allowed: '商品が届いておりません。よろしくお願いいたします。\n追伸　箱は残してあります。',
    },
    {
      context: support,
      allowed:
        '商品が届いておりません。よろしくお願いいたします。\n※写真を添付します\n会員番号：12345\n東京都港区芝1-2-3',
    },
    {context: support, allowed: '未受領の12個の件、ご確認くださいますようお願い申し上げます。'},
    {context: customer, allowed: '商品を発送いたしました。\n\n{{shop_name}} {{staff_name}}'},
    {
      context: customer,
      allowed: '商品を発送いたしました。ご不明な点がございましたら、お気軽にお知らせください。',
    },
    {context: {...support, channel: 'chat'}, allowed: 'まだ届いていません。'},
    {allowed: 'こんにちは。注文番号249-1234567-1234567の返金を確認していただけますか。\n以上。'},
    {allowed: '商品が届いておりません。'},
  ],
})
