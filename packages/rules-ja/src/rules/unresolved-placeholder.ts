import {unresolvedPlaceholderRule, type Context} from '@tactlint/core'

const toSend: Context = {template: false}

export const unresolvedPlaceholder = unresolvedPlaceholderRule({
  wording: {
    identifier: {
      what: '「{words}」に番号が入っていません。',
      why: '番号がないと、読み手は対象を特定できません。',
      instead: '実際の番号に置き換えてから送信してください。',
    },
    date: {
      what: '「{words}」に日付が入っていません。',
      why: 'いつのことか読み手に伝わらず、確認のやり取りが必要になります。',
      instead: '実際の日付に置き換えてから送信してください。',
    },
    other: {
      what: '「{words}」が記入されないまま残っています。',
      why: '読み手には、ひな形をそのまま送ったように見えます。',
      instead: '実際の内容に置き換えるか、削除してから送信してください。',
    },
  },
  examples: [
    {context: toSend, bad: '○○様\n\nお問い合わせいただき、ありがとうございます。'},
    {context: toSend, bad: '【お名前】様\n\nこのたびはご注文いただき、ありがとうございます。'},
    {context: toSend, bad: '（氏名）様\n\nいつもお世話になっております。'},
    {context: toSend, bad: 'お世話になっております。株式会社●●の田中です。'},
    {context: toSend, bad: 'ご請求額は●●円でございます。'},
    {context: toSend, bad: 'お世話になっております。（会社名を入力）の田中です。'},
    {context: toSend, bad: '×月×日までに発送いたします。'},
    {context: toSend, bad: 'お届け日は＿月＿日でございます。'},
    {context: toSend, bad: '納品はYYYY/MM/DDの予定です。'},
    {context: toSend, bad: '返金額は■■円でございます。'},
    {context: toSend, bad: '（会社名）の佐藤です。商品が届いておりません。'},
    {context: toSend, bad: '【会社名】の田中です。商品が届いておりません。'},
    {context: toSend, bad: 'ご注文番号（ここに番号を入れる）の件でご連絡いたしました。'},
    {context: toSend, bad: '〈お名前〉様\n\nいつもお世話になっております。'},
    {context: toSend, bad: '商品が＿＿＿個不足しております。'},
    {context: toSend, bad: 'ご注文番号【注文番号】の商品を発送いたしました。'},
    {context: toSend, bad: '{{customer_name}}様\n\nこのたびはありがとうございます。'},
    {bad: '△△部 ××様\n\n注文番号249-1234567-1234567の商品を発送いたしました。'},
    {context: toSend, allowed: '検査結果は○です。良好は○、不良は×で示しています。'},
    {context: toSend, allowed: '【重要】営業時間変更のお知らせ'},
    {context: toSend, allowed: '●は必須項目です。'},
    {context: toSend, allowed: '日付はYYYY/MM/DD形式で入力しました。'},
    {context: toSend, allowed: 'カード番号は****-****-****-1234です。'},
    {context: toSend, allowed: '領収書の宛名（会社名）の変更をお願いいたします。'},
    {context: toSend, allowed: '回答欄に○/×で記入しました。'},
    {context: toSend, allowed: '商品名は「○○事件」です。'},
    {context: toSend, allowed: '二〇二六年三月三日に、一二〇〇円を支払いました。'},
    {context: toSend, allowed: '件名に `{{ user.last_name }}様` と設定しました。'},
    {context: toSend, allowed: '【注文番号】250-1148306-7759024\n【お名前】山田花子'},
    {context: toSend, allowed: '本書（名前のない本）を2冊注文しました。'},
    {context: {template: true}, allowed: '{{customer_name}}様\n\nご注文番号【注文番号】を承りました。'},
    {
      allowed: '【お名前】様\n\nご注文の【商品名】（ご注文番号：【注文番号】）は、3月5日に発送いたします。',
    },
    {allowed: '○○様\n\nいつもお世話になっております。'},
  ],
})
