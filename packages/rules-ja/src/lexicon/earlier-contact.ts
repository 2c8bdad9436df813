import type {Lexicon} from '@tactlint/core'
import {source} from './source.js'

/** The writer and the reader have been in touch about this: ご返信ありがとうございます, 昨日お問い合わせした件. */
export const earlierContact = {
  source,
  on: 'lemma',
  phrases: [
    '(ご|)(返信|回答|返答)(を|)(いただく|くださる|)(て|、|)(誠に|)ありがとう',
    '(昨日|先日|先ほど|先程|今朝|先週|前回)(お問い合わせ|ご連絡|ご相談|お送り)(する|いたす)(ますた|た)',
    '(先ほど|先程|今朝|昨日|前回|先日)のメール',
    'その後(、|の|いかが|どう)',
    '引き続き(ご|)対応',
  ],
} satisfies Lexicon

/** The writer writes for the first time: はじめまして, 初めてご連絡いたします. */
export const firstContact = {
  source,
  on: 'lemma',
  phrases: [
    'はじめまして',
    '初めまして',
    '(初めて|はじめて)(ご|)(連絡|問い合わせ|お問い合わせ|メール)',
    '突然(の|)(ご|)(連絡|メール|お問い合わせ)',
  ],
} satisfies Lexicon
