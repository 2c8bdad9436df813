import {missingGreetingRule, type Context} from '@tactlint/core'

const support: Context = {audience: 'support'}
const customer: Context = {audience: 'customer', channel: 'email'}

export const missingGreeting = missingGreetingRule({
  line: {support: 'ご担当者様\n\nお世話になっております。', customer: '⟨お名前⟩様'},
  wording: {
    none: {
      what: '宛名や書き出しの挨拶がありません。',
      why: 'いきなり用件から始まると、読み手には突き放されたように感じられます。',
      instead: '「ご担当者様」「お世話になっております。」などで書き始めてください。',
    },
  },
  examples: [
    {
      context: {audience: 'support', stage: 'first'},
      allowed:
        '衣装室のみなさま\n\n3月3日に届いた品が壊れていました。交換していただけますでしょうか。\n\n三浦',
    },
    {
      context: support,
      bad: '商品が届きません。注文番号は249-1234567-1234567です。ご確認をお願いいたします。',
      good: 'ご担当者様\n\nお世話になっております。\n\n商品が届きません。注文番号は249-1234567-1234567です。ご確認をお願いいたします。',
    },
    {
      context: customer,
      bad: '商品は3月5日に発送いたしました。到着までしばらくお待ちください。',
      good: '⟨お名前⟩様\n\n商品は3月5日に発送いたしました。到着までしばらくお待ちください。',
    },
    {context: support, bad: '返金の件で連絡しました。まだ入金されていません。'},
    {context: support, bad: '佐藤と申します。商品が届きません。ご確認をお願いいたします。'},
    {context: support, bad: '商品が届きません。いつもアプリを使っているのに残念です。ご確認ください。'},
    {context: support, bad: '商品が届きません。失礼いたします。'},
    {context: support, allowed: 'ご担当者様\n\n商品が届きません。'},
    {context: support, allowed: 'サポートチーム御中\n\n商品が届きません。'},
    {context: support, allowed: 'いつもお世話になっております。商品が届きません。'},
    {context: support, allowed: '佐藤様、お世話になります。商品が届きません。'},
    {context: support, allowed: 'ご担当者様、昨日届いた棚の件です。'},
    {context: support, allowed: '中村様　昨日届いた棚の件です。'},
    {context: support, allowed: '突然のご連絡失礼いたします。商品が届きません。'},
    {context: support, allowed: 'お店の方へ\n\n商品が届きません。'},
    {context: support, allowed: '早速のご返信ありがとうございます。請求書を添付いたします。'},
    {context: customer, allowed: 'お客様\n\n商品を発送いたしました。'},
    {context: customer, allowed: '{{customer_name}} 様\n\n商品を発送いたしました。'},
    {context: {...support, channel: 'chat', stage: 'follow-up'}, allowed: '商品が届きません。'},
    {context: {...support, extent: 'fragment'}, allowed: '商品が届きません。'},
    {allowed: '店長さんへ。注文番号84410-2の件で、確認をお願いいたします。'},
    {allowed: '商品が届きません。'},
  ],
})
