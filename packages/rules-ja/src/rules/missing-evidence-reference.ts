import {missingEvidenceReferenceRule} from '@tactlint/core'
import {evidence, visible} from '../lexicon/evidence/evidence.js'
import {source} from '../lexicon/source.js'

/** Damage that nothing shows. */
export const missingEvidenceReference = missingEvidenceReferenceRule({
  visible,
  evidence,
  claimants: {source, phrases: ['(購入者|お客様|購入した方|購入された方|買い手|落札者)']},
  line: '⟨破損箇所の写真⟩を添付いたします。',
  wording: {
    none: {
      what: '「{words}」とありますが、写真がありません。',
      why: '窓口は目で見て判断するため、まず写真を求めることになります。',
      instead: '写真を添付してその旨を書くか、送れることを伝えてください。',
    },
  },
  examples: [
    {
      context: {audience: 'support', stage: 'first'},
      bad: '注文番号58-70431の商品が破損していました。交換をお願いできますでしょうか。',
      good: '注文番号58-70431の商品が破損していました。交換をお願いできますでしょうか。\n\n⟨破損箇所の写真⟩を添付いたします。',
    },
    {
      context: {audience: 'support'},
      bad: '注文番号58-70431で、違う商品が届きました。交換をお願いできますでしょうか。',
    },
    {
      context: {audience: 'support'},
      allowed: '注文番号58-70431の商品が破損していました。写真をご覧ください。',
    },
    {
      context: {audience: 'support', attachments: ['IMG_1.jpg']},
      allowed: '注文番号58-70431の商品が破損していました。交換をお願いできますでしょうか。',
    },
    {
      context: {audience: 'support', stage: 'follow-up'},
      allowed: '注文番号58-70431の商品が破損していました。その後いかがでしょうか。',
    },
    {
      context: {audience: 'support'},
      allowed: '注文番号58-70431の商品が届いていません。ご確認いただけますでしょうか。',
    },
    {
      context: {audience: 'support'},
      allowed: '購入者様から、商品に傷があるとのご連絡がありました。注文番号は58-70431です。',
    },
    {context: {audience: 'customer'}, allowed: '商品が破損していたとのこと、誠に申し訳ございません。'},
  ],
})
