import type {HardRequest, Rewrite} from '@tactlint/core'
import {infinitiveOf} from '../lexicon/requests/imperatives.js'
import {withoutEnd} from './gain-clause.js'

const infinitives: ReadonlyMap<string, string> = new Map(Object.entries(infinitiveOf))
const lead = /^(?:(?:så|nu|og|men|bare|derfor) )+/i
const pressure =
  / (?:nu|straks|omgående|øjeblikkeligt|med det samme|dog|så|bare|lige nu|her og nu|hurtigst muligt)(?=$|[ ,])/gi

/** Said to somebody who is thought idle; as a question it would still be a reproach. „Svar udbedes“ is no verb. */
const beyondAsking =
  /^(?:se (?:at|så|nu)|få fingrene|gør jeres|kom (?:nu )?(?:ind|i gang)|forklar jer|find ud|tag jer|svar [a-zà-ÿ]+es)(?![a-zà-ÿ])/i

/** An order as a question; undefined for what is none, and where a second order would be left over. */
export function asQuestion(sentence: string, text: string): string | undefined {
  if (beyondAsking.test(sentence)) return undefined
  const kind = /^vær (?:venlig|sød|rar) at (?=[a-zà-ÿ])/i.exec(sentence)
  if (kind) return `Kan ${addressed(text)} ${withoutEnd(sentence.slice(kind[0].length), /[\s.!…]/)}?`
  const unwanted = /^lad være(?: med)? (?:med )?at (?=[a-zà-ÿ])/i.exec(sentence)
  if (unwanted)
    return `Jeg vil gerne bede ${addressee(text)} om ikke at ${withoutEnd(sentence.slice(unwanted[0].length), /[\s.!…]/)}.`
  const bare = sentence.replace(/^venligst /i, '').replace(/ venligst(?![a-zà-ÿ])/i, '')
  const [verb, ...words] = bare.match(/[A-Za-zÀ-ÿ]+/g) ?? []
  const infinitive = verb && infinitives.get(verb.toLocaleLowerCase('da'))
  if (verb === undefined || infinitive === undefined || bare.includes('?')) return undefined
  // „Kan I lukke ikke sagen?“ is no Danish.
  if (words.includes('ikke')) return bare.includes(',') ? undefined : unwantedAs(bare)
  if (words.some((word, index) => /^(?:og|eller|så)$/.test(word) && infinitives.has(words[index + 1] ?? '')))
    return undefined
  const at = bare.indexOf(verb)
  const rest = bare.slice(at + verb.length)
  return `${bare.slice(0, at)}Kan ${addressed(text)} ${infinitive}${withoutEnd(rest, /[\s.!…]/)}?`
}

/** „Luk ikke sagen“ → „Luk venligst ikke sagen.“ */
const unwantedAs = (order: string): string =>
  `${withoutEnd(order, /[\s.!…]/).replace(/ ikke(?![A-Za-zÀ-ÿ])/, ' venligst ikke')}.`

const addressee = (text: string): string => (addressed(text) === 'du' ? 'dig' : 'jer')

/** One person is *du*, a team *I*. */
const addressed = (text: string): string =>
  /(?<![a-zà-ÿ])(?:du|dig|din|dit|dine)(?![a-zà-ÿ])/i.test(text) &&
  !/(?<![a-zà-ÿ])(?:jer|jeres)(?![a-zà-ÿ])/i.test(text)
    ? 'du'
    : 'I'

const declarative: readonly (readonly [RegExp, (rest: string, reader: string) => string])[] = [
  [
    /^(?:i|du) skal (?:bare |nu |altså |simpelthen |straks |omgående )?(?=[a-zà-ÿ])/i,
    (rest, reader) => `Kan ${reader} ${rest}?`,
  ],
  [/^(?:jeg|vi) kræver(?: at)? (?=få |have )/i, rest => `Jeg vil gerne bede om at ${rest}.`],
  [/^(?:jeg|vi) forventer(?:, at| at) (?=få |have |modtage )/i, rest => `Jeg vil gerne bede om at ${rest}.`],
  [/^(?:jeg|vi) (?:vil|skal) (?:bare |nu )?have (?=[a-zà-ÿ])/i, rest => `Jeg vil gerne have ${rest}.`],
]

/** „Send fakturaen.“ → „Kan I sende fakturaen?“, „Jeg vil have …“ → „Jeg vil gerne have …“. */
export function soften({request, text}: HardRequest): readonly Rewrite[] {
  const sentence = text.slice(request.start, request.end)
  const body = withoutEnd(sentence, /[\s.!…]/)
  // A second clause may hold an order, a threat or a reproach of its own.
  if (/[?;:–—]|, (?:hvis|så|og) /u.test(body)) return []
  if (/^,? (?:eller|i modsat)/.test(text.slice(request.end))) return []
  const led = body.replace(lead, '')
  const calm = led.replace(pressure, '')
  const question = asQuestion(calm, text) ?? declared(calm, text)
  return question === undefined
    ? []
    : [{edits: [{start: request.start, end: request.end, text: question}], blanks: 0}]
}

function declared(sentence: string, text: string): string | undefined {
  for (const [opening, polite] of declarative) {
    const match = opening.exec(sentence)
    if (!match) continue
    const written = polite(sentence.slice(match[0].length), addressed(text))
    return /^vi /i.test(sentence) ? written.replace(/^Jeg /, 'Vi ') : written
  }
  return undefined
}
