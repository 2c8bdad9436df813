import {wallOfTextRule} from '@tactlint/core'

const greeting = 'ご担当者様、お世話になっております。'
const opening = '注文番号249-1234567-1234567の本棚についてご連絡いたします。'
const facts =
  '2月27日に届いた本棚を組み立てていたところ、側板の穴の位置が左右で1センチほどずれており、棚板がまっすぐ入りませんでした。説明書の図とも部品の数が合わず、ねじが2本足りない一方で、金具は3個余りました。組み立ては途中まで進んでおり、背板には傷がつき、元の箱も一部を切ってしまいました。'
const request =
  '返品と交換のどちらがよいのか、こちらでは判断がつかないため、必要な手続きと費用の負担について教えていただけますでしょうか。'
const closing = 'よろしくお願いいたします。'

export const wallOfText = wallOfTextRule({
  unit: 'characters',
  most: 220,
  fewestSentences: 3,
  wording: {
    wall: {
      what: '{size}字が一つの段落に続いています（目安は{most}字まで）。',
      why: '経緯、番号、お願いが一続きだと、担当者が要点を見落としやすくなります。',
      instead: '経緯、お願い、結びのあいだで改行するか、箇条書きにしてください。',
    },
  },
  examples: [
    {
      bad: greeting + opening + facts + request + closing,
      good: [greeting, opening + facts, request, closing].join('\n\n'),
    },
    {allowed: [greeting, opening, facts, request, closing].join('\n\n')},
    {allowed: greeting + opening + request + closing},
  ],
})
