import type {Lexicon} from '@tactlint/core'
import {source} from '../source.js'

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

/** May tell of earlier contact: ご回答, 前回, 伺いました. */
export const contact = {
  source,
  on: 'lemma',
  phrases: [
    '(返信|回答|返答|催促|再三|前回|再度|改めて|あらためて|何度|先日|先ほど|先程|その後|引き続き|チャット|やり取り|やりとり|ケース)',
    '(連絡|相談|報告|申請|申告)(を|)(する|いたす)(ますた|た|ておる|ている)',
    '(お送り|お知らせ)(する|いたす)ますた',
    'お問い合わせ(する|いたす)ますた',
    '(二|三|四|2|3|4)(度|回|通)目',
    'と(の|言う|いう)(ことです|お話|説明|案内|回答)',
    '(案内|説明|回答|連絡|返事)(を|)(いただく|くださる|受ける|もらう)',
    'まだ(返事|連絡)',
    '電話(を|)(する|いたす|かける)(ますた|た|ても|ておる|ている)',
    '(今朝|昨日|昨夜|先週|以前)の(ご|)(連絡|メール|電話)',
    'メールに(記載|書く)',
  ],
} satisfies Lexicon
