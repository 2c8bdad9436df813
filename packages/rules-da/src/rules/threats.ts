import {
  rangeOf,
  textOf,
  withoutSentence,
  type Found,
  type FoundPhrase,
  type Range,
  type Rewrite,
} from '@tactlint/core'
import {infinitiveOf} from '../lexicon/imperatives.js'
import {asQuestion} from './question.js'

/** „Ellers lægger jeg det op på Facebook“: the whole clause threatens. */
export function threatIn(found: Found): Range {
  const {start, end} = found
  const from = rangeOf(found.sentence).start
  const text = textOf(found.sentence)
  const after = /^[^,.;:!?–]*/u.exec(text.slice(end - from))?.[0] ?? ''
  return {start, end: end + after.trimEnd().length}
}

const infinitives: ReadonlySet<string> = new Set(Object.values(infinitiveOf))
const unless = /^hvis (i|du) ikke ([a-zà-ÿ]+)r((?: [^,]+)?), (?:så )?[a-zà-ÿ]+/i
const waiting =
  /^(?:får (?:jeg|vi)|hvis (?:jeg|vi) ikke får|hvis ikke (?:jeg|vi) får) (?:ikke )?((?:svar|pengene|beløbet|en løsning|et svar)(?: [^,]+)?), (?:så )?[a-zà-ÿ]+/i
const orElse = /^([^,]+), ellers? /i

/** What is wished, without what is held over the reader: „Hvis I ikke svarer i dag, …“ → „Kan I svare i dag?“ */
function wishIn(sentence: string, text: string): string | undefined {
  const [, reader = '', verb = '', rest = ''] = unless.exec(sentence) ?? []
  if (infinitives.has(verb.toLocaleLowerCase('da')))
    return `Kan ${reader.toLocaleLowerCase('da') === 'i' ? 'I' : 'du'} ${verb}${rest}?`
  const [, wanted] = waiting.exec(sentence) ?? []
  if (wanted !== undefined) return `Jeg vil gerne have ${wanted}.`
  const [, order] = orElse.exec(sentence) ?? []
  return order === undefined ? undefined : asQuestion(order, text)
}

/** A sentence that only threatens may go. */
export function unthreatened({
  sentence,
  text,
}: Pick<FoundPhrase<'threat'>, 'sentence' | 'text'>): readonly Rewrite[] {
  const range = rangeOf(sentence)
  const words = text.slice(range.start, range.end)
  const wish = /[;:–?]/.test(words) ? undefined : wishIn(words, text)
  if (wish !== undefined) return [{edits: [{...range, text: wish}], blanks: 0}]
  if (!/^(?:ellers|så|jeg|vi|i|du|det er jeres) /i.test(words) || /[,;:–?\d]/.test(words)) return []
  const cut = withoutSentence(range, text)
  return cut === undefined ? [] : [{edits: [cut], blanks: 0}]
}

/** „En køber truer os“, „En kunde har skrevet en dårlig anmeldelse“ are told, not said. */
export const isTold = ({sentence}: Found): boolean =>
  // „Hvis I ikke har den på lager, køber jeg den et andet sted“
  /^hvis (?:i|du) ikke (?:har|fører) (?:den|det|dem|varen|farven|størrelsen|modellen)(?![a-zà-ÿ])/i.test(
    textOf(sentence).trim(),
  ) ||
  // „Hvordan klager jeg til Forbrugerklagenævnet?“
  /^(?:hvordan|hvor|hvornår) [^?]*\?$/i.test(textOf(sentence).trim()) ||
  /(?<![a-zà-ÿ])(?:en kunde|en køber|kunden|køberen|klageren|konkurrenten) (?:[a-zà-ÿ]+ )?(?:truer|vil|skriver|siger|har skrevet)(?![a-zà-ÿ])/i.test(
    textOf(sentence),
  )
