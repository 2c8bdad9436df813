import {rangeOf, textOf, type Found, type Interpretation, type Reading} from '@tactlint/core'
import {thankfulClosings} from './lexicon/closings.js'

type Interpretable = Omit<Reading, 'language'>
type Act = Interpretation['acts'][number]

/** “Anna,” or “Team!” alone in the first line. Not “Order 58-70431,”. */
const nameAlone = /^(?:\p{Lu}[\p{L}.'’-]*|team|all)(?: (?:\p{Lu}[\p{L}.'’-]*|team|and|&)){0,3} ?[,!]$/u
/** Sentences at the end of a message in which thanks close it; a signature may follow. */
const ending = 5

/** A form of address without a greeting word. */
export function namesAlone({sentences}: Interpretable): readonly Act[] {
  const [first] = sentences
  if (first === undefined || !nameAlone.test(textOf(first).trim())) return []
  return [{act: 'greeting', ...rangeOf(first)}]
}

/** “Thanks, Mia” and “Thanks for five pleasant years,” above a name end a message; “Thank you for your help.” alone does not. */
export function thankfulEndings(reading: Interpretable): readonly Act[] {
  const {sentences} = reading
  return reading
    .found(thankfulClosings)
    .filter(found => sentences.indexOf(found.sentence) >= sentences.length - ending)
    .filter(found => opensSentence(found) && isShort(found) && isSigned(found, reading))
    .map(({sentence}) => ({act: 'closing', ...rangeOf(sentence)}))
}

/** A name in the same line, or one more line that is no sentence. */
function isSigned({end, sentence}: Found, {sentences}: Interpretable): boolean {
  const words = textOf(sentence).trimEnd()
  const rest = words.slice(end - rangeOf(sentence).start)
  if (/,$/u.test(words) || /[,!.–—-] ?(?:[\p{Lu}%[]|\{\{)/u.test(rest)) return true
  const next = sentences[sentences.indexOf(sentence) + 1]
  return next !== undefined && isSignature(textOf(next).trim())
}

const isSignature = (line: string): boolean =>
  /^(?:[–—-] ?)?(?:[\p{Lu}%[]|\{\{|the )/u.test(line) &&
  !/[.?!:]$/u.test(line) &&
  (line.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) <= 6

export const opensSentence = ({start, sentence}: Found): boolean =>
  !/[\p{L}\p{N}]/u.test(textOf(sentence).slice(0, start - rangeOf(sentence).start))

/** At most five words follow. */
export function isShort({end, sentence}: Found): boolean {
  const rest = textOf(sentence).slice(end - rangeOf(sentence).start)
  return (rest.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) <= 5
}

/** “Best, Mia”, “Kind regards from Oslo”. Not “Best to call me”. */
export const endsThere = ({end, sentence}: Found): boolean =>
  !/^ \p{Ll}/u.test(textOf(sentence).slice(end - rangeOf(sentence).start)) ||
  /^ (?:from|to|and|your|the)(?!\p{L})/u.test(textOf(sentence).slice(end - rangeOf(sentence).start))
