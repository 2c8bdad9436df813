import {missingIdentifierRule, type Context} from '@tactlint/core'

const support: Context = {audience: 'support', stage: 'first'}

export const missingIdentifier = missingIdentifierRule({
  wording: {
    missing: {
      what: '「{words}」とありますが、{asked}が書かれていません。',
      why: 'これがないと、担当者はどの件のことか分からず、確認を始められません。',
      instead: '{asked}を書き添えてください。',
    },
    own: {
      what: '「{words}」とありますが、{asked}が書かれていません。',
      why: 'これがないと、担当者はどの件のことか分からず、確認を始められません。',
      instead: '{asked}を書き添えてください。',
    },
  },
  names: {
    'shipment-reference': {asked: '納品番号（または追跡番号）', label: '納品番号'},
    'product-reference': {asked: 'ASIN、SKU、JANコードのいずれか', label: 'ASIN'},
    'order-reference': {asked: '注文番号（または追跡番号）', label: '注文番号'},
    'parcel-reference': {asked: '注文番号または伝票番号', label: '注文番号'},
    'purchase-reference': {asked: '注文番号（または決済番号）', label: '注文番号'},
    'invoice-reference': {asked: '請求書番号またはお客様番号', label: '請求書番号'},
    'payout-reference': {asked: '決済番号（または入金の番号）', label: '決済番号'},
    'reimbursement-reference': {asked: '補填IDまたは納品番号', label: '納品番号'},
    'seller-account': {asked: '出品者IDまたは登録メールアドレス', label: '出品者ID'},
    'bank-account': {asked: '口座番号（または取引番号）', label: '口座番号'},
    'subscription-reference': {asked: 'お客様番号または回線の電話番号', label: 'お客様番号'},
    'booking-reference': {asked: '予約番号', label: '予約番号'},
    'policy-reference': {asked: '証券番号または事故受付番号', label: '証券番号'},
    'user-account': {asked: '登録メールアドレスまたは受付番号', label: '登録メールアドレス'},
    'serial-number': {asked: '製造番号（または型番）', label: '製造番号'},
    'supply-reference': {asked: 'お客様番号（または供給地点の番号）', label: 'お客様番号'},
    'file-reference': {asked: '受付番号（または整理番号）', label: '受付番号'},
    'case-reference': {asked: '注文番号、お客様番号または請求書番号', label: '注文番号またはお客様番号'},
    date: {asked: '日付', label: '日付'},
    amount: {asked: '金額', label: '金額'},
    quantity: {asked: '数量', label: '数量'},
    'error-code': {asked: 'エラーコード', label: 'エラーコード'},
  },
  colon: '：',
  examples: [
    {
      context: {audience: 'support'},
      allowed:
        '生徒番号1184の息子は三月末で退塾しましたが、5月27日にまた月謝が引かれていました。返金していただけますでしょうか。',
    },
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
    {
      context: support,
      allowed:
        '取引IDはm30958817264です。2019年に買った品ですが、取引が取り消されました。ご確認いただけますか。',
    },
    {
      context: support,
      allowed:
        '登録しているのはkato@example.jpです。年払いに切り替えたのに、月払いの分も引かれていました。返金をお願いできますか。',
    },
    {context: support, allowed: '引換札「り-3381」の靴の修理が終わっていません。いつ受け取れますか。'},
    {
      context: support,
      allowed: '予約番号Q7LM2Pの名前の綴りが違っていました。パスポートに合わせて直していただけますか。',
    },
    {
      context: support,
      allowed:
        'バイオリンを持ち込めますか。航空券は、それを伺ってから買うつもりです。お返事をお待ちしております。',
    },
    // これから起こることは用件ではない。
    {
      context: {audience: 'support', stage: 'first'},
      allowed: '下書きは注文から削除されます。続けてもよろしいですか。',
    },
  ],
})
