import type {Lexicon} from '@tactlint/core'
import {source} from '../source.js'

/** 番号が誤りであると、文章自身が述べている語。 */
export const calledWrong = {
  before: {
    source,
    phrases: [
      '(誤った|誤っている|間違った|間違っている|無効な|不正な|正しくない)',
      '(誤った|間違った|無効な|不正な|正しくない)(番号|コード|id|値)',
      '(誤り|誤記|間違い)の',
      '誤って',
    ],
  },
  after: {
    source,
    phrases: [
      '(は|が|も)(無効|不正|誤り|間違い|誤記|誤入力)',
      '(は|が|も)(誤っ|間違っ)て',
      '(は|が|も)(正しく|有効で)(ない|なく|ありません|は)',
      '(を|の)(誤り|誤記|誤入力|間違い)',
      '(ではなく|でなく)',
      'の代わりに',
    ],
  },
} satisfies Readonly<Record<'before' | 'after', Lexicon>>
