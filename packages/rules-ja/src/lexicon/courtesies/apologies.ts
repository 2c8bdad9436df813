import type {Lexicon} from '@tactlint/core'
import {source} from '../source.js'

/** 申し訳ございません, お詫び申し上げます, ご容赦ください. */
export const apologies = {
  source,
  on: 'lemma',
  phrases: [
    '申し訳(ある|ござる)(ますん|ない)',
    '申し訳ない',
    '(お詫び|おわび)(申し上げる|いたす|する)',
    'ご容赦',
    'すみません',
    'すむますん',
    'ごめんなさい',
  ],
} satisfies Lexicon
