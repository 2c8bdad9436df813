import {missingIdentifierRule, type Context} from '@tactlint/core'

const support: Context = {audience: 'support', stage: 'first'}

export const missingIdentifier = missingIdentifierRule({
  wording: {
    shipment: {
      what: '「{words}」とありますが、どの納品のことか分かる番号がありません。',
      why: '番号がないと、担当者は対象の納品を特定できず、調査を始められません。',
      instead: '納品番号（または追跡番号）を書き添えてください。',
    },
    listing: {
      what: '「{words}」とありますが、どの商品のことか分かる番号がありません。',
      why: '番号がないと、担当者は対象の商品ページを探し出せません。',
      instead: 'ASIN、SKU、JANコードのいずれかを書き添えてください。',
    },
    order: {
      what: '「{words}」とありますが、どの注文のことか分かる番号がありません。',
      why: '番号がないと、担当者はご注文の内容を確認できません。',
      instead: '注文番号（または追跡番号）を書き添えてください。',
    },
    refund: {
      what: '「{words}」とありますが、どの取引のことか分かる番号がありません。',
      why: '番号がないと、担当者は返金や返品の状況を確認できません。',
      instead: '注文番号を書き添えてください。',
    },
  },
  line: {
    shipment: '納品番号：⟨納品番号⟩',
    listing: 'ASIN：⟨ASIN⟩',
    order: '注文番号：⟨注文番号⟩',
    refund: '注文番号：⟨注文番号⟩',
  },
  examples: [
    {
      context: support,
      bad: 'お世話になっております。\n\nFBAに納品した商品が、3月2日を過ぎても受領されていません。ご確認いただけますでしょうか。',
      good: 'お世話になっております。\n\n納品番号：⟨納品番号⟩\n\nFBAに納品した商品が、3月2日を過ぎても受領されていません。ご確認いただけますでしょうか。',
    },
    {
      bad: '出品者サポート ご担当者様\n\n商品ページのタイトルに誤りがございます。修正していただけますでしょうか。',
      good: '出品者サポート ご担当者様\n\nASIN：⟨ASIN⟩\n\n商品ページのタイトルに誤りがございます。修正していただけますでしょうか。',
    },
    {context: support, bad: '先週注文した加湿器がまだ届きません。配送状況を調べていただけますか。'},
    {
      bad: 'はじめまして。3月1日に購入したマグカップですが、箱を開けたところ取っ手が割れていました。交換をお願いいたします。',
    },
    {
      context: support,
      bad: 'お客様から返金のご依頼があり、手続きをいたしましたが、まだ返金が反映されておりません。',
    },
    {context: support, allowed: '納品番号はどこで確認できますか。'},
    {context: support, allowed: '納品番号の確認方法を教えていただけますでしょうか。'},
    {
      context: support,
      allowed: '先日の商品、無事に届きました。ありがとうございました。またよろしくお願いいたします。',
    },
    {
      context: support,
      allowed: '納品番号FBA15DJ9S3J5につきまして、12個が未受領となっております。ご確認をお願いいたします。',
    },
    {
      context: support,
      allowed: 'ご担当者様\n\n注文番号は249-1234567-1234567です。商品がまだ届いておりません。',
    },
    {
      context: {...support, subject: '【返金のお願い】注文番号 249-1234567-1234567'},
      allowed: '3月4日に返品した商品の返金が、まだ反映されていません。ご確認ください。',
    },
    {
      context: {...support, attachments: ['249-1234567-1234567_破損.jpg']},
      allowed: '届いた商品が破損していました。交換をお願いいたします。',
    },
    {
      context: {audience: 'support', stage: 'follow-up'},
      allowed: '先日の返金の件ですが、まだ反映されておりません。',
    },
    {
      context: {audience: 'support'},
      allowed:
        '早速のご返信ありがとうございます。返金がまだ反映されておりませんので、ご確認をお願いいたします。',
    },
    {context: support, allowed: '海外への配送はできますか。送料も教えてください。'},
    {context: support, allowed: '返品の条件を教えていただけますでしょうか。'},
    {
      context: {audience: 'support', template: true},
      allowed: '{{order_id}} の商品が届いておりません。配送状況をご確認いただけますでしょうか。',
    },
    {
      allowed:
        '田中様\n\nお問い合わせいただき、ありがとうございます。商品が届かない場合は、お手数ですがこのメールにご返信ください。',
    },
    {allowed: 'この商品のタイトルを変更していただけませんか。'},
    {context: support, allowed: '3月1日から自宅の光回線がつながりません。契約番号は4410-882-106です。'},
    {context: support, allowed: '相続の手続きに必要な書類が届いておりません。'},
    {context: support, allowed: 'クーポンが使えません。注文前の画面でエラーが出ます。'},
    {context: support, allowed: 'レポートの「注文」列が表示されません。ご確認ください。'},
    {context: support, allowed: '電車に忘れ物をしました。届いていないか確認していただけますか。'},
    {context: support, allowed: '会員登録の確認メールが届かず、登録を完了できません。'},
  ],
})
