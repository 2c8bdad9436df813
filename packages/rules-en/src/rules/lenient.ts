import {textOf, type Found} from '@tactlint/core'
import {afterIn, wordsIn} from './whose-words.js'

const forgiven =
  /(?<![a-z])(?:by accident|accidentally|(?<!(?:had|have|has|having|saw|see|found|find) )(?:no|not a) problem|nothing (?:is|was) (?:broken|lost|damaged)|which (?:can happen|happens)|it happens|can happen to|these things happen|don['’]?t worry|no harm|no worries|no hurry)(?![a-z])/i
/** “Thanks to you the party was wonderful.” */
const gladly =
  /(?<![a-z])(?:(?:is|was|are|am|were|became|looks?|looked|works?|worked|arrived|came) (?:[a-z]+ )?(?:lovely|wonderful|great|happy|beautiful|perfect|on time|in time|saved|best)|(?:had|have|spent|enjoyed) (?:a|an|the) (?:[a-z]+ )?(?:lovely|wonderful|great|happy|beautiful|perfect)|could go|could still|not missed|did not miss|the best)(?![a-z])/i
/** “Because of you we missed the great day.” */
const spoiled =
  /(?<![a-z])(?:lost|lose|(?<!not |have not |n['’]t )miss(?:ed)?|ruin\w*|late|disaster|nightmare|gone|stuck|stood|fail\w*|broke\w*|trouble|penalt\w*|fined?|shame|joke|not(?! miss)|cannot|spoil\w*|without|pay|paid|wait\w*|cancel\w*|no|never)(?![a-z])/i

/** “Your driver broke the pot by accident. It is no problem”, “you have done nothing wrong”. */
export const isLenient = (found: Found, text: string): boolean => {
  const words = wordsIn(found)
  const after = afterIn(found)
  return (
    forgiven.test(textOf(found.sentence)) ||
    (/nothing$/i.test(words) && /^ (?:wrong|bad|of your)(?![a-z])/i.test(after)) ||
    (/^(?:because of|thanks to) you/i.test(words) &&
      gladly.test(words + after) &&
      !spoiled.test(words + after)) ||
    (/forgot$/i.test(words) && /^ (?:her|his|their) /i.test(after)) ||
    (/(?<![a-z])(?:probably|must have|might have|may have)(?![a-z])/i.test(words) &&
      /(?<![a-z])(?:i guess|i suppose|i think)(?![a-z])/i.test(after)) ||
    (/different/i.test(words) &&
      /^[^\n]{0,40}which (?:one |of them )?(?:is|holds|applies|should)/i.test(text.slice(found.end)))
  )
}
