import {rangeOf, textOf, type Found} from '@tactlint/core'
import {withApostrophes} from '../contractions.js'

/** “I am not angry”, “without being rude”. Not “not only ridiculous, but …”. */
const negated =
  /(?<![a-zà-ÿ])(?:not|never|no longer|no need to|no reason to|no wish to|no intention to|neither|nor|without|hardly|[a-zà-ÿ]+n['’]t)(?! (?:only|just|simply|merely|to mention))(?: (?:been|being|at all|a|an|the|that|so|very|really|feeling|feel|trying to|want to|wish to|going to|meant|mean|as|intended as|any|in any way|here to|planning to|threatening to|intend to|like to|threaten|think|say|saying|it|it's|is|was|you|your|my|because|sound)){0,4} $/i

const others =
  'customers?|buyers?|clients?|shoppers?|guests?|visitors?|users?|tenants?|patients?|passengers?|neighbou?rs?|complainants?|managers?|grandmother|grandfather|drivers?|reviewers?|recipients?|wife|husband|mother|father|mum|mom|dad|son|daughter|children|kids|parents|friends?|colleagues?|boss|partner|sister|brother|people|review|reviews|feedback|comments?|survey'
/** “The customer (who …) is furious”, “my wife was in tears”, “the review says …”. */
const thirdParty = new RegExp(
  String.raw`(?<![a-zà-ÿ])(?:the|a|an|one|my|our|his|her|their|this|that|some|many|several|two|three|most|another|each|every|these|both) (?:[a-zà-ÿ'’-]+ ){0,2}(?:${others})(?![a-zà-ÿ])|(?<![a-zà-ÿ])(?:he|she) (?:is|was|feels?|felt|got|has been|became)(?![a-zà-ÿ])|(?<![a-zà-ÿ])they (?:are|were|felt|got|became)(?![a-zà-ÿ])`,
  'i',
)
/** “she wrote that …”, “they say …”. */
const said =
  /(?<![a-zà-ÿ])(?:he|she|they|customers|buyers|people|users|guests|who|reviewers) (?:[a-zà-ÿ]+ )?(?:says?|said|wr[io]tes?|written|tells?|told|claims?|claimed|called|calls|complain\w*|thinks?|thought|feels?|felt|asks?|asked|threaten\w*)(?![a-zà-ÿ])/i
/** “The letter says that court proceedings may follow.” */
const letterSays =
  /(?<![a-zà-ÿ])(?:it|letter|notice|e-?mail|contract|statement|form|sign|message|page|text) (?:says?|said|states?|stated|reads|mentions?|claims?|warns?) that(?![a-zà-ÿ])/i
/** Whom both need: looked for first, because it costs far less. */
const someone = new RegExp(String.raw`(?<![a-zà-ÿ])(?:he|she|they|who|${others})(?![a-zà-ÿ])`, 'i')
/** From here on the writer speaks again: “…, and I am furious”. */
const again =
  /[,;:–—] ?(?:and|but|so|which|that is why)? ?(?:i|we|i'm|i’m|we're|this|it|you|your)(?![a-zà-ÿ])/i

/** “I understand how frustrating this is”, “We are sorry that you are disappointed”: the agent names the reader's feeling. */
const sympathy =
  /(?<![a-zà-ÿ])(?:understand\w*|imagine|appreciate|realise|realize|acknowledge|recogni[sz]e|empathi[sz]e|sorry|apologi[sz]e|apologies|regret|hear|know how|know(?: that)? (?:this|it|$)|must (?:be|have been|feel)|can be|may be|might be|if you|aware)(?![a-zà-ÿ])/i

/** Words that are in the text and are not what the writer feels or says of the reader. */
export function isNotTheWriters(found: Found): boolean {
  const before = beforeIn(found)
  if (negated.test(before)) return true
  if (isTitle(found)) return true
  const from = lastStart(before)
  if (letterSays.test(before) && /(?<![a-zà-ÿ])that (?:[a-zà-ÿ'’]+ ){0,3}$/i.test(before)) return true
  if (!someone.test(from)) return false
  if (said.test(from)) return true
  return thirdParty.test(from) && (!isBetweenUs.test(wordsIn(found)) || reporting.test(from))
}

/** “The customer waits because ⟦you lost⟧ it”, “My wife and ⟦I will never⟧ …”: said by the writer, whoever else is named. */
const isBetweenUs =
  /^(?:because |since )?(?:i|we|you|your|[a-zà-ÿ]+['’](?:ll|ve|re|m|d)|otherwise|or)(?![a-zà-ÿ])/i
/** “The buyer writes that …” */
const reporting =
  /(?<![a-zà-ÿ])(?:says?|said|wr[io]tes?|written|tells?|told|claims?|claimed|complain\w*|thinks?|thought|believes?|believed|asks?|asked|insists?|reports?|reported|mentions?|mentioned|threaten\w*|reads?|states?|stated|accus\w*|feels?|felt|shouted|shouts)(?![a-zà-ÿ])/i

/** “our Damn Good Coffee”, “the Stupid Deadline Card Game”: capitals inside a sentence make a name. */
function isTitle({start, end, sentence}: Found): boolean {
  const from = rangeOf(sentence).start
  const [first = ''] = textOf(sentence)
    .slice(start - from, end - from)
    .split(' ')
  const opens = /(?:^|[.!?:“"‘'(\n–—-]) ?$/u.test(textOf(sentence).slice(0, start - from))
  return !opens && /^\p{Lu}\p{Ll}+/u.test(first)
}

/** The part of the sentence before it, since the writer last took the floor. */
function lastStart(before: string): string {
  let rest = before
  for (let next = again.exec(rest); next !== null; next = again.exec(rest))
    rest = rest.slice(next.index + next[0].length)
  return rest
}

/** “If you are …”: nothing is claimed. */
export const isConditional = ({sentence}: Found): boolean =>
  /^(?:if|whether|in case|should|unless|when) (?:you|your)(?![a-zà-ÿ])/i.test(textOf(sentence).trim())

export const isSympathy = ({sentence, start}: Found): boolean =>
  sympathy.test(textOf(sentence).slice(0, start - rangeOf(sentence).start)) &&
  /(?<![a-zà-ÿ])(?:you|your|this|that|the|any|how)(?![a-zà-ÿ])/i.test(textOf(sentence))

export const beforeIn = ({start, sentence}: Found): string =>
  withApostrophes(textOf(sentence).slice(0, start - rangeOf(sentence).start))

export const afterIn = ({end, sentence}: Found): string =>
  withApostrophes(textOf(sentence).slice(end - rangeOf(sentence).start))

export const wordsIn = ({start, end, sentence}: Found): string => {
  const from = rangeOf(sentence).start
  return withApostrophes(textOf(sentence).slice(start - from, end - from))
}
