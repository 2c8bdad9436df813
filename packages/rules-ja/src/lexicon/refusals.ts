import type {Lexicon, Pattern, Step} from '@tactlint/core'
import {source} from './source.js'

/** Refuse in so many words: お断りいたします, 無理です. */
export const refusals = {
  source,
  on: 'lemma',
  phrases: [
    'お断り(する|いたす|申し上げる)',
    '無理(です|だ)',
    '不可能(です|だ)',
    'それはできる(ない|ますん)',
  ],
} satisfies Lexicon

/** What customers ask for. */
const offered = [
  ...[
    '受ける',
    '受け',
    'お受け',
    '応じる',
    '承る',
    '引き受ける',
    '引き受け',
    '受け付ける',
    '預かり',
    '預かる',
    '返金',
    '返品',
  ],
  ...[
    '交換',
    '対応',
    'キャンセル',
    '変更',
    '答える',
    '答え',
    '回答',
    '発送',
    '届け',
    '届ける',
    '提供',
    '解約',
    '修理',
    '保証',
  ],
  ...[
    '再発行',
    '渡す',
    '渡し',
    '割引',
    '値引き',
    '補償',
    '延長',
    '手配',
    '取り置き',
    '要望',
    '希望',
    '行う',
    '実施',
    'お答え',
    'お届け',
  ],
]
const not: Step = {
  anyOf: [[{lemma: 'ます'}, {lemma: ['ん', 'ぬ']}], [{lemma: ['ない', 'ぬ']}]],
}

/** 返品をお受けすることができません, 対応いたしかねます, 行っておりません. */
export const refusing: readonly Pattern[] = [
  {
    name: 'できません',
    steps: [{lemma: offered}, {gap: 5}, {lemma: ['できる', 'いただける', 'られる', 'れる']}, not],
  },
  {name: 'かねます', steps: [{lemma: [...offered, 'いたす', 'する', 'できる']}, {gap: 1}, {lemma: 'かねる'}]},
  {
    name: '行っておりません',
    steps: [
      {lemma: offered},
      {gap: 2},
      {surface: ['て', 'で']},
      {optional: [{surface: 'は'}]},
      {lemma: ['おる', 'いる']},
      not,
    ],
  },
]

/** 代わりに, 交換でしたら, 可能です: what can be done, or what happens next. */
export const waysForward = {
  source,
  phrases: [
    '(代わり|かわり)に',
    '(代替|替わり|振替)',
    '一方(で|、)',
    '別の(方法|商品|手段|日)',
    'でしたら',
    'であれば',
    'ましたら',
    '可能です',
    '承り(ます|ました)',
    '承っております',
    'いただけます',
    'いただければ',
    '(発送|手配|返金|交換|案内|連絡|返送|検討|用意)(いたし|し|させていただき)ます',
    'お(送り|届け|調べ|知らせ|渡し)(いたし|し)ます',
    '(ご|)(返信|連絡|相談|検討|添付|記入|送付)(ください|くださいませ|いただけます)',
    'お(申し付け|試し|電話|送り|申し込み)(ください|くださいませ|いただけます)',
    'ご(用意|案内)でき(ます|ました)',
    '予定です',
  ],
} satisfies Lexicon
