import type {Lexicon} from '@tactlint/core'
import {source} from './source.js'

/** Open a message: いつも大変お世話になっております。はじめまして。 */
export const greetings = {
  source,
  on: 'lemma',
  phrases: [
    '(いつも|大変|いつも大変|平素より|平素より大変|日頃より|日頃より大変|)お世話になる',
    'はじめまして',
    '(初めて|はじめて)(ご|)(連絡|問い合わせ)',
    '突然(の|)(ご|)(連絡|メール)',
    'こんにちは',
    'こんばんは',
    'おはよう',
    '(早速の|迅速だ|)ご(返信|連絡|回答)ありがとう',
    '平素(は|より)(格別の|)',
    '拝啓',
    '前略',
    '何度も(失礼|申し訳)',
  ],
} satisfies Lexicon
