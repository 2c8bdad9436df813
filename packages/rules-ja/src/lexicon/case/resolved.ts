import type {Lexicon} from '@tactlint/core'
import {source} from '../source.js'

/** The case is closed: 無事に解決しました, 無事届きました. */
export const resolved = {
  source,
  on: 'lemma',
  phrases: [
    '(無事|無事に|おかげさまで|おかげで|お陰様で)(解決|届く|到着|復旧|完了|受け取る|受領|治る|直る)',
    '解決(する|いたす)(ますた|た)',
    '問題(は|が)解決(する|いたす)(ますた|た)',
  ],
} satisfies Lexicon
