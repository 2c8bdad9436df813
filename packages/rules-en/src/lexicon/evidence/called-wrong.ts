import type {Lexicon} from '@tactlint/core'
import {source} from '../source.js'

/** By them the text itself calls a number wrong: the writer knows. */
export const calledWrong = {
  before: {
    source,
    phrases: [
      '(wrong|incorrect|invalid|false|mistyped|misspelt|misspelled|misprinted|faulty|bad)',
      '(wrong|incorrect|invalid|false|mistyped) (number|code|id|one|digits|value|entry)',
      '(wrongly|incorrectly|mistakenly|by mistake) (as|given as|entered as|printed as)',
      '(instead of|rather than|replaces|replacing|replace)',
      '(had|have) (wrongly|mistakenly) (written|typed|entered|given)',
    ],
  },
  after: {
    source,
    phrases: [
      '(is|was|are|were|as|be) (also|clearly|indeed|already|apparently||in fact) (invalid|wrong|incorrect|mistyped|misprinted|a typo|a mistake)',
      '(is|was) (not|no longer) (a|) (valid|correct|right)',
      "(isn't|isn’t|wasn't|wasn’t) (a|) (valid|correct|right)",
      '(has|had|contains|contained) (a|one) (typo|wrong digit|mistake|digit too many|digit too few)',
      'must be replaced',
      '(instead of|rather than)',
    ],
  },
} satisfies Readonly<Record<'before' | 'after', Lexicon>>
