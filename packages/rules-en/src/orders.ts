import {rangeOf, textOf, type Found, type Interpretation, type Reading} from '@tactlint/core'
import {claims} from './lexicon/case/claims.js'
import {declaredOrders} from './lexicon/requests/declared-orders.js'
import {inSmallLetters} from './small-letters.js'
import {imperatives} from './lexicon/requests/imperatives.js'

type Interpretable = Omit<Reading, 'language'>
type Act = Interpretation['acts'][number]

/** Orders to the reader that no please-word softens: “Fix the title.” */
export function bareOrders(reading: Interpretable, isCase: boolean): readonly Act[] {
  const sentences = new Map<Found['sentence'], Act>()
  const claimed = new Set(reading.found(claims).map(({sentence}) => sentence))
  for (const {sentence} of reading.found(declaredOrders))
    sentences.set(sentence, {act: 'request', force: 0, ...rangeOf(sentence)})
  for (const found of reading.found(imperatives)) {
    const {sentence} = found
    if (!opensClause(found) || isQuestion(sentence) || isOffer(found)) continue
    // A list of what is wanted belongs to the request before it: “Could you please: – correct the title …”.
    const isOrder = isCase || isOwnMatter(found) || claimed.has(sentence)
    sentences.set(sentence, {act: 'request', ...forceOf(sentence, isOrder), ...rangeOf(sentence)})
  }
  return [...sentences.values()]
}

/** “Help me find the fee” asks. */
const forceOf = (sentence: Found['sentence'], isOrder: boolean): Pick<Act, 'force' | 'forceToDesk'> =>
  isListItem(textOf(sentence))
    ? {force: 1}
    : isOrder
      ? {force: 0}
      : /^\W*help (?:me|us)(?![a-z])/i.test(textOf(sentence))
        ? {force: 1}
        : {force: 1, forceToDesk: 0}

/** “Send me the invoice”, “fix it now”. “Check the cable”, “give it three days” may as well be advice. */
const isOwnMatter = ({start, end, sentence}: Found): boolean => {
  const from = rangeOf(sentence).start
  const words = textOf(sentence).slice(start - from, end - from)
  return (
    /^(?:refund|reimburse|reinstate|reactivate|compensate) | (?:me|us|my|our|this)$/u.test(
      inSmallLetters(words),
    ) || soon.test(inSmallLetters(textOf(sentence)))
  )
}

/** “today”, “by Thursday”, “before six”, “until the end of the week” */
const soon =
  /(?<![A-Za-zÀ-ÿ])(?:(?:now|immediately|at once|today|tonight|asap|right away)(?![A-Za-zÀ-ÿ])|(?:by|before|until|no later than) (?:noon|midnight|tomorrow|\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day|the (?:end|weekend|\d)|end of|close of|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?![A-Za-zÀ-ÿ]| [A-Za-zÀ-ÿ]+s(?![A-Za-zÀ-ÿ]))))/

/** “Call me any time”, “Ring me if anything is unclear”, “Hand it to a neighbour if you like” offer; “Give me strength” asks nobody. */
const offer =
  /^(?:give me (?:strength|a break)|spare me[.!]|(?:call|ring|phone|text|e-?mail|contact|message) (?:me|us) (?:[^.!?]* )?(?:if|any ?time|whenever|should you|when you)|[^.!?]* if (?:you|they|he|she) (?:like|wish|want|prefer)|[^.!?]*, (?:says|said|reads|tells|writes))(?![A-Za-zÀ-ÿ])/
const isOffer = ({start, sentence}: Found): boolean =>
  offer.test(inSmallLetters(textOf(sentence).slice(start - rangeOf(sentence).start)))

const lead =
  /^[^A-Za-zÀ-ÿ]*(?:(?:either|so|now|just|then|and|simply|immediately|also|instead|again|finally|or|therefore|right|ok|okay|well|first|next|hence|kindly just|anyway|meanwhile|enough|today|go and|do|in that case|once and for all|next time|after that|otherwise|at last|at the very least|at least|without further delay|honestly|frankly|to be clear|yes or no|you there),? )*$/
/** Others do it: “you can open the app, track the parcel”. */
const othersDo =
  /(?<![A-Za-zÀ-ÿ])(?:you|to|can|could|should|would|will|may|might|must|please|if|when|once|after|before|how|or|click|select|open|go)(?![A-Za-zÀ-ÿ])/

/** “If it is lost, refund me”. Not “if you like, send it by post”, “if the light is red, restart the router”. */
const incident =
  /^[^a-zà-ÿ]*(?:if|when|once|since|as|because|before) (?!(?:[a-zà-ÿ'’]+ )*(?:possible|easier|better|convenient|helps?|needed|necessary|suits?|like|prefer|wish|want|need|unclear|questions?|all right|alright|ok|okay|useful|simpler|cheaper|quicker|faster|light|screen|page|button|app|message|display)(?![a-zà-ÿ]))(?!you (?!(?:cannot|can't|can’t|do not|don't|don’t|won't|won’t|close) ))[a-zà-ÿ'’ ]+, $/
const remedy =
  /^(?:refund|replace|reimburse|repay|take|bring|send|give|pay|cancel|return|credit|stop)(?![a-zà-ÿ])/

/** “Fix the title”, “It is wrong, so fix it”. Not “To return it, cancel the …”. */
function opensClause({start, sentence}: Found): boolean {
  const before = inSmallLetters(textOf(sentence).slice(0, start - rangeOf(sentence).start))
  if (lead.test(before) || /[,;:–—-] (?:and )?so,? (?:just |now |do |go and )?$/u.test(before)) return true
  if (incident.test(before))
    return remedy.test(inSmallLetters(textOf(sentence).slice(start - rangeOf(sentence).start)))
  return (
    !othersDo.test(before) &&
    /(?:[,;:–—-] (?:(?:so|and|then|now|just) )?|(?:broken|wrong|lost|late|damaged|missing|faulty|useless) so )$/u.test(
      before,
    )
  )
}

export const isQuestion = (sentence: Found['sentence']): boolean => /\?["”)]?\s*$/.test(textOf(sentence))

/** A row of a table too. */
const isListItem = (text: string): boolean => /^\s*(?:[-–*•|]|\d{1,2}[.)])\s/.test(text)
