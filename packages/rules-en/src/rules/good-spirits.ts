import type {Facts, Found} from '@tactlint/core'
import {afterIn, beforeIn, wordsIn} from './whose-words.js'

const praise =
  /(?<![a-z])(?:love (?:it|them|how|your|the)|loved it|loves it|we love|so happy|very happy|i am happy|so glad|thrilled|delighted|(?:is|was|are|were|so|a|your|this|that) wonderful|beautiful|gorgeous|amazing|lovely (?:day|evening|stay|time)|(?:is|was|are|were|so|fits|works|a) (?:just |simply |absolutely )?perfect(?:ly)?|the best|keep up|great (?:work|job|service|team)|(?:very|so) thankful|so kind|very kind|works (?:again|now|fine|well)|compliments?|with joy|for joy|of joy|so fast|so quick(?:ly)?|in one day|worth it|was worth)(?![a-z])/i

/** “Unbelievable! It arrived in one day. Thank you so much.”: the message praises, and complains of nothing. */
export function isInGoodSpirits({start, end}: Found, {acts}: Facts, text: string): boolean {
  const rest = `${text.slice(0, start)} | ${text.slice(end)}`
  return praise.test(rest) && !acts.some(({act}) => act === 'complaint') && !turned.test(rest)
}

/** “Great service: you lost it.” Praise of what went wrong is none. */
const turned =
  /(?<![a-z])(?:lost|losing|ignor\w+|fail\w*|broke|ruin\w*|wrong|refus\w+|waiting|weeks|months|nobody|never|again\?|still (?:not|no)|not (?:answered|arrived|working)|unanswered|so-called)(?![a-z])/i

/** “Sorry, my English is not good: let me explain it again.” */
const modest =
  /(?<![a-z])(?:sorry|apologi[sz]e|apologies|forgive me|pardon me|my (?:bad |poor |small )?english|(?:good|bad|poor|better) english|in english|i forgot|we forgot|i was not clear|i was unclear|my mistake|my fault|not a technician|no expert|not an expert|with a (?:photo|picture|sketch|drawing)|no hurry|there is no (?:hurry|rush)|take your time|not urgent)(?![a-z])/i

export const isModest = (found: Found): boolean =>
  modest.test(`${beforeIn(found)} | ${afterIn(found)}`) && !/for expecting|for daring/i.test(wordsIn(found))
