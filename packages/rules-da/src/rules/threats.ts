import {
  rangeOf,
  textOf,
  withoutSentence,
  type Facts,
  type Found,
  type FoundPhrase,
  type Range,
  type Rewrite,
} from '@tactlint/core'
import {wordsOfFound} from './context-of-words.js'
import {mention} from '../lexicon/threats/mentioned.js'
import {infinitiveOf} from '../lexicon/requests/imperatives.js'
import {asQuestion} from './question.js'

/** „Ellers lægger jeg det op på Facebook“: the whole clause threatens. */
export function threatIn(found: Found): Range {
  const {start, end} = found
  if (found.entry === mention) return rangeOf(found.sentence)
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
export const isTold = (found: Found): boolean =>
  // „Hvis I ikke har den på lager, køber jeg den et andet sted“
  /^hvis (?:i|du) ikke (?:har|fører) (?:den|det|dem|varen|farven|størrelsen|modellen)(?![a-zà-ÿ])/i.test(
    textOf(found.sentence).trim(),
  ) ||
  // „han vil gå til sin advokat“
  /(?<![a-zà-ÿ])(?:han|hun|sin|hans|hendes)(?![a-zà-ÿ])/i.test(wordsOfFound(found)) ||
  /(?<![a-zà-ÿ])(?:han|hun) (?:[a-zà-ÿ]+ )?$/i.test(
    textOf(found.sentence).slice(0, found.start - rangeOf(found.sentence).start),
  ) ||
  // „… vil jeg gerne vide, hvordan jeg klager til Ankenævnet“, „… kan du klage til Ankenævnet“
  /(?<![a-zà-ÿ])(?:gerne|hvordan|(?:kan|har|skal) (?:du|man|De)(?: [a-zà-ÿ]+)? (?:klage|indbringe|ret|anke|kontakte|henvende))(?![a-zà-ÿ])/i.test(
    wordsOfFound(found),
  ) ||
  // „Klagen sendes til os, og vi sender den videre til Ankestyrelsen“
  /(?<![a-zà-ÿ])(?:klagen (?:sendes|skal sendes|behandles)|klagefristen?|klagevejledning)(?![a-zà-ÿ])/i.test(
    textOf(found.sentence),
  ) ||
  // „Hvordan klager jeg til Forbrugerklagenævnet?“
  /^(?:hvordan|hvor|hvornår) [^?]*\?$/i.test(textOf(found.sentence).trim()) ||
  /(?<![a-zà-ÿ])(?:en kunde|en køber|kunden|køberen|klageren|konkurrenten) (?:[a-zà-ÿ]+ )?(?:truer|vil|skriver|siger|har skrevet)(?![a-zà-ÿ])/i.test(
    textOf(found.sentence),
  )

const innocent =
  /(?<![a-zà-ÿ])(?:gerne|venligst|tak|ifølge|(?:jeg|vi) (?:så|læste|hørte)|afgørelse[a-zà-ÿ]*|kendelse[a-zà-ÿ]*|kvittering[a-zà-ÿ]*|kopi|regler|reglerne|kræver|vejledning|klagefrist|henviser|godkend[a-zà-ÿ]*|vegne|skøde[a-zà-ÿ]*|testamente[a-zà-ÿ]*|fuldmagt|har|havde|blev|fik|sendte|skrev|var|ringede|skal bruge|beder|mangler|ønsker|anbefaler|kunde|kunden|kunder|kunderne|køber|køberen|lejer|lejeren)(?![a-zà-ÿ])/i
const addressed =
  /(?<![a-zà-ÿ])(?:jer|jeres|din|dig|[Ee]llers|[Ss]å|medmindre|næste|nok|sikkert|hellere|jo|også|det her|snart|mon|hvis|inden)(?![a-zà-ÿ])|(?<![A-Za-zÀ-ÿ])I(?![A-Za-zÀ-ÿ])/

/** „Ankenævnet skal bruge en kopi“ mentions them, „Ankenævnet får også noget at læse i“ threatens. */
export const isOnlyMentioned = (
  {entry, sentence}: Found,
  {facts}: {readonly facts: Pick<Facts, 'audience'>},
): boolean => {
  if (entry !== mention) return false
  const words = textOf(sentence).trim()
  return (
    facts.audience?.value !== 'support' ||
    words.endsWith('?') ||
    innocent.test(words) ||
    !addressed.test(words) ||
    /^(?:jeg|vi) (?:er|arbejder|skriver)(?![a-zà-ÿ])/i.test(words)
  )
}
