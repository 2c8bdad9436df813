import {vagueProblemRule, type Lexicon} from '@tactlint/core'
import {source} from '../lexicon/source.js'

const problems = {
  source,
  phrases: [
    '(うまく|上手く)いき(ません|ませんでした)',
    '(うまく|上手く)いかない',
    '調子が悪い',
    '何か(が|)(おかしい|変)です',
    '(問題|不具合)があり(ます|ました)',
    '(問題|不具合)が(出|出て|起きて|発生して)い(ます|る)',
  ],
} satisfies Lexicon

const amounts = {
  source,
  phrases: ['(いくつか|複数|一部|何件か|数件|たくさん)の(注文|荷物|商品|納品|請求書|出品)'],
} satisfies Lexicon

const context = {audience: 'support', stage: 'first'} as const

export const vagueProblem = vagueProblemRule({
  problems,
  amounts,
  wording: {
    what: {
      what: '「{words}」だけでは、何が起きているのか分かりません。',
      why: 'どこで、いつから、どうなったのかが分からないと、原因を調べられません。',
      instead: '操作したこと、期待した結果、実際の結果を書いてください。',
    },
    which: {
      what: '「{words}」だけでは、どれのことか分かりません。',
      why: '番号がないと、担当者は調べられません。',
      instead: '該当する番号を箇条書きにしてください。',
    },
  },
  examples: [
    {context, bad: 'お世話になっております。\n\nうまくいきません。ご確認をお願いいたします。'},
    {context, bad: 'アプリに問題があります。対応をお願いいたします。'},
    {context, bad: 'いくつかの注文が消えました。ご確認をお願いいたします。'},
    {
      context,
      allowed:
        '手順3でエラー8541が表示され、うまくいきません：保存を押すと止まります。ご確認をお願いいたします。',
    },
    {
      context,
      allowed: 'いくつかの注文（249-1234567-1234567など）が表示されません。ご確認をお願いいたします。',
    },
    {context, allowed: '問題がありましたら、ご連絡ください。'},
    {context, allowed: '特に問題はありません。'},
    {context: {audience: 'customer'}, allowed: 'アプリに問題があり、ご迷惑をおかけしております。'},
  ],
})
