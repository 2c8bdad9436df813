import {avoidedPhraseRule} from '@tactlint/core'

const ticket = {phrases: [{avoid: ['チケット', 'インシデント'], prefer: 'お問い合わせ'}]}
const stock = {phrases: [{avoid: '在庫切れ', why: '次の入荷予定もお伝えします。'}]}
const english = {phrases: [{avoid: '商品', prefer: '製品', language: 'en'}]}
const refund = {phrases: [{avoid: '返金', prefer: ['代金の返金', '払い戻し']}]}

/** チームで使わないと決めた言葉（設定の `phrases`）。 */
export const avoidedPhrase = avoidedPhraseRule({
  why: 'チームで別の言葉を使うと決めています。',
  wording: {
    avoided: {
      what: '「{words}」は使わないと決められた言葉です。',
      why: '{why}',
      instead: '別の言い方にしてください。',
    },
    replaced: {
      what: '「{words}」は使わないと決められた言葉です。',
      why: '{why}',
      instead: '「{prefer}」と書いてください。',
    },
  },
  examples: [
    {
      options: ticket,
      bad: 'チケットはまだ開いたままです。',
      good: 'お問い合わせはまだ開いたままです。',
    },
    {options: stock, bad: 'こちらの商品は在庫切れです。'},
    {options: refund, bad: '返金をご希望の方はこちらです。', good: '代金の返金をご希望の方はこちらです。'},
    {options: refund, allowed: '代金の返金は5日以内に行います。'},
    {options: english, allowed: 'こちらの商品は来週入荷します。'},
    {options: ticket, allowed: '画面には「チケットは終了しました」と表示されています。'},
    {allowed: 'チケットはまだ開いたままです。'},
  ],
})
