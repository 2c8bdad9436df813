import {missingGratitudeRule, type Context} from '@tactlint/core'

const support: Context = {audience: 'support'}

export const missingGratitude = missingGratitudeRule({
  line: {
    support: 'お忙しい中ご対応いただき、ありがとうございます。',
    customer: 'ご連絡いただき、ありがとうございます。',
  },
  wording: {
    none: {
      what: 'お願いがありますが、お礼やねぎらいの言葉がありません。',
      why: '一言あると、担当者は気持ちよく対応に取りかかれます。',
      instead: '「ありがとうございます」や「よろしくお願いいたします」を添えてください。',
    },
  },
  examples: [
    {
      context: support,
      bad: 'ご担当者様\n\n3月2日に届いた箱が破損していました。中のマグカップも2個割れています。交換品を送ってください。',
      good: 'ご担当者様\n\n3月2日に届いた箱が破損していました。中のマグカップも2個割れています。交換品を送ってください。\n\nお忙しい中ご対応いただき、ありがとうございます。',
    },
    {
      context: support,
      bad: '契約番号はSK-0101446です。3月15日から回線がつながりません。本日中に復旧してもらいます。',
    },
    {
      context: support,
      bad: '箱が破損していました。お世話になった友人への贈り物でした。交換してください。',
    },
    {
      context: support,
      bad: '箱が破損していました。「ありがとうございます」と自動返信が届いただけです。交換してください。',
    },
    {context: support, allowed: 'タイトルに誤りがあります。変更してください。'},
    {
      context: support,
      allowed:
        '箱が破損していました。マグカップも割れています。交換をお願いできますか。よろしくお願いいたします。',
    },
    {
      context: support,
      allowed: '箱が破損していました。マグカップも割れています。交換品の手配をお願いいたします。',
    },
    {
      context: support,
      allowed:
        'いつもお世話になっております。箱が破損していました。マグカップも割れています。交換してください。',
    },
    {
      context: support,
      allowed: '箱が破損していました。マグカップも2個割れています。交換していただけると助かります。',
    },
    {
      context: support,
      allowed: '先日はすみませんでした。箱が破損していました。マグカップも割れています。交換してください。',
    },
    {
      context: {audience: 'customer'},
      allowed: '箱が破損していたとのことですね。写真が必要です。3月5日までにお送りください。',
    },
    {allowed: '箱が破損していました。マグカップも割れています。交換してください。'},
  ],
})
