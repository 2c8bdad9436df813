import type {Edit, HardRequest, Rewrite} from '@tactlint/core'
import {imperatives} from '../lexicon/requests/imperatives.js'

/** “(Now) send me the invoice”: the sentence is an order from its first word on. */
const opening = /^(?:(?:so|now|just|then|and|simply|immediately|instead|finally|therefore),? )?/i
/** “I demand a refund”, “I want you to …”, “You must …”. */
const wish =
  /^(?:i|we) (?:(?:just|only|really|still|also|now|hereby|therefore|urgently|fully|do) )*(?:want|need|require|request|demand|expect) (?=(?:a|an|my|our|the|your|this|some|full) )/i
const told =
  /^(?:(?:i|we) (?:(?:just|only|really|still|also|now|fully|do) )*(?:want|need|require|request|expect) you to|you (?:must|have to|need to|had better)) (?:now |immediately |finally |at once )?(?=[a-zà-ÿ])/i
/** “Don't ignore me”, “never close it”: no question, which would read “could you please don't …”. */
const prohibition = /^(?:do not|don['’ʼ]?t|never)(?: |$)/i
/** Pressure that a polite question does without. */
const pressure =
  /,? (?:right now|right away|at once|immediately|now|asap|without delay|this instant|straight away|(?:and )?fast|(?:and )?quickly)$/i
/** Where a sentence of its own follows: “…, I need the money”. */
const nextClause = /(?:,| [–—-]|;) (?:(?:and|because|as|since) )?(?=(?:i|we|it|the|this(?! time)|my|our) )/i

/** “Send me the invoice now.” → “Could you please send me the invoice?” */
export function soften(hard: HardRequest): readonly Rewrite[] {
  const {start, end} = hard.request
  const sentence = hard.text.slice(start, end).trimEnd()
  const stop = endOfWords(sentence)
  const words = sentence.slice(0, stop)
  const next = nextClause.exec(words)
  const clause = next === null ? words : words.slice(0, next.index)
  const rest =
    next === null ? '' : ` ${capital(words.slice(next.index + next[0].length))}${sentence.slice(stop) || '.'}`
  // “Get your act together and ship it.”
  const asked = isWhole(clause)
    ? polite(clause, hard)?.replace(/(?<=please )(?:get your acts? together|do your jobs?) and /i, '')
    : undefined
  if (asked === undefined) return []
  const edit: Edit = {start, end: start + sentence.length, text: asked + rest}
  return [{edits: [edit], blanks: 0}]
}

function endOfWords(sentence: string): number {
  let end = sentence.length
  while (end > 0 && '.!'.includes(sentence[end - 1] ?? '')) end--
  return end
}

/** No second clause that the question would swallow: “…, or we will …”, “… and you know it”. */
const isWhole = (clause: string): boolean =>
  !/[,;:?!–—\n]|(?<![a-zà-ÿ])(?:or|otherwise|because|so that|if|unless|i|we|you)(?![a-zà-ÿ])/i.test(
    clause.replace(/^(?:i|we|you|so,?|now,?) /i, '').replace(/ you to /u, ' '),
  )

function polite(clause: string, {request, reading}: HardRequest): string | undefined {
  const said = clause.replace(pressure, '')
  const thing = wish.exec(said)
  if (thing !== null && told.exec(said) === null)
    return `${/^we /i.test(said) ? 'We' : 'I'} would like ${said.slice(thing[0].length)}, please.`
  const order = told.exec(said)
  if (order !== null) return `Could you please ${said.slice(order[0].length)}?`
  const lead = opening.exec(said)?.[0].length ?? 0
  const isOrder = reading.found(imperatives).some(({start}) => start === request.start + lead)
  if (!isOrder) return undefined
  const wanted = said.slice(lead).replace(/^(?:look|see|check|judge) for yoursel(?:f|ves)$/i, 'have a look')
  const not = prohibition.exec(wanted)
  if (not === null) return `Could you please ${small(wanted)}?`
  const unwanted = wanted.slice(not[0].length)
  // “Don't you dare”; “don't close it and send me …” forbids one thing and asks for another.
  return /^(?:you|ever)(?![a-zà-ÿ])|(?<![a-zà-ÿ])and(?![a-zà-ÿ])/i.test(unwanted)
    ? undefined
    : `Please do not ${unwanted}.`
}

const capital = (words: string): string => words.slice(0, 1).toLocaleUpperCase('en') + words.slice(1)
const small = (words: string): string => words.slice(0, 1).toLocaleLowerCase('en') + words.slice(1)
