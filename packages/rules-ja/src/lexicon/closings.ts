import type {Lexicon} from '@tactlint/core'
import {source} from './source.js'

/** End a message, wherever in the sentence they stand: お手数ですが、よろしくお願いいたします。 */
export const closings = {
  source,
  on: 'lemma',
  phrases: [
    '(何卒|どうぞ|引き続き|今後とも|)よろしくお願い(いたす|する|申し上げる|)',
    'よろしくです',
    '敬具',
    '草々',
    '以上です',
    '以上、',
    '取り急ぎ',
    '(ご|)返信(を|)お待ち',
    '(ご|)回答(を|)お待ち',
    '(またの|)ご利用(を|)お待ち',
    'お引き立てを賜る',
    '失礼いたすます',
  ],
} satisfies Lexicon
