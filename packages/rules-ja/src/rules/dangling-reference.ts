import {danglingReferenceRule} from '@tactlint/core'
import {source} from '../lexicon/source.js'

const things = '(注文|商品|内容|情報|数値|番号|表|一覧|リスト|とおり|通り|件|日程|日付|明細|金額|手順|点)'

const below = {
  source,
  phrases: [
    '(下記|以下)を(ご覧|ご確認|ご参照|参照)',
    `(下記|以下|次)の${things}`,
    '下の(表|一覧|リスト)',
    '(下記|以下)(に|へ)(記載|示し|列挙)',
  ],
}

const above = {
  source,
  phrases: [
    `(上記|前述)の${things}`,
    '(上記|前述)(注文|商品)',
    '(上記|前述)を(ご覧|ご確認|ご参照|参照)',
    '上の(表|一覧|リスト)',
  ],
}

/** Words that point at nothing. */
export const danglingReference = danglingReferenceRule({
  below,
  above,
  wording: {
    below: {
      what: '「{words}」とありますが、後に何もありません。',
      why: '読み手は抜けているものを探し、問い合わせることになります。',
      instead: '内容を書き足すか、この部分を削除してください。',
    },
    above: {
      what: '「{words}」とありますが、前に何もありません。',
      why: '何を指しているのか、読み手に伝わりません。',
      instead: '番号など、指すものを書いてください。',
    },
  },
  examples: [
    {bad: '12個不足しております。下記をご参照ください。\n\nよろしくお願いいたします。'},
    {
      bad: 'お世話になっております。\n\n以下の注文のキャンセルをお願いいたします。\n\nよろしくお願いいたします。',
    },
    {bad: 'お世話になっております。\n\n上記の注文が届いておりません。ご確認いただけますでしょうか。'},
    {allowed: '数量は下記のとおりです。\n\n・発送：120個\n・受領：108個'},
    {
      allowed:
        'お世話になっております。注文番号58-70431が届いておりません。上記の注文の状況を教えていただけますでしょうか。',
    },
    {
      context: {subject: '注文番号58-70431'},
      allowed: '上記の注文が届いておりません。ご確認いただけますでしょうか。',
    },
    {allowed: '在庫は5個以下です。次の火曜日に入荷します。'},
    {allowed: '上記の注文（58-70431）が届いておりません。'},
    {context: {attachments: ['hyou.png']}, allowed: '下の表をご覧ください。'},
    {allowed: '画面に「以下の商品は購入できません」と出ます。'},
  ],
})
