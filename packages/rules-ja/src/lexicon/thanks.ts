import type {Lexicon} from '@tactlint/core'
import {source} from './source.js'

/** Thank the reader: ありがとうございます, 感謝いたします, 助かります. */
export const thanks = {
  source,
  on: 'lemma',
  phrases: [
    'ありがとう',
    'ありがたい',
    '感謝',
    '(お礼|御礼)(を|)申し上げる',
    '助かる',
    '(お世話になる)',
    '恐れ入るます',
    'よろしくお願い',
  ],
} satisfies Lexicon
