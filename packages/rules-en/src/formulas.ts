import {
  keptForSentences,
  rangeOf,
  sentencesOf,
  textOf,
  wordsOf,
  type Found,
  type Interpretation,
  type Reading,
} from '@tactlint/core'
import {inSmallLetters} from './small-letters.js'
import {thankfulClosings} from './lexicon/courtesies/closings.js'
import {thanks} from './lexicon/courtesies/thanks.js'

type Interpretable = Omit<Reading, 'language'>
type Sentence = Found['sentence']
type Act = Interpretation['acts'][number]

/** “Anna,” or “Team!” alone in the first line. Not “Order 58-70431,”. */
const nameAlone = /^(?:\p{Lu}[\p{L}.'’-]*|team|all)(?: (?:\p{Lu}[\p{L}.'’-]*|team|and|&)){0,3} ?[,!]$/u
/** “Urgent!”, “Final reminder!” call nobody by name. */
const noAddress =
  /^(?:urgent|complaint|refund|reminder|help|important|attention|warning|again|enough|sorry|hopeless|disgraceful|unbelievable|outrageous|ridiculous|finally|note|final|second|third|last|cancellation)(?![A-Za-zÀ-ÿ])/
/** “Helloooo”, “Heyyy team”. */
const drawnOut = /^[^A-Za-zÀ-ÿ]*(?:h+[aeu]+l+o{2,}|h+e+y{2,}|h+i{2,}|h+e{2,}y+|yo{2,})(?![A-Za-zÀ-ÿ])/
/** “To the bank, good day.”, “Attn: billing”, “For whoever reads this:” */
/** “Evening, when I …” Not “Evening classes …” */
const timeOfDay = /^[^A-Za-zÀ-ÿ]*(?:morning|afternoon|evening) ?(?:[,!]| [–—-]) /
const addressed =
  /^[^A-Za-zÀ-ÿ]*(?:to (?:the|whoever|whomever|everyone|all|our|my)|attn|attention|fao|for (?:the attention of|whoever|whom))(?![A-Za-zÀ-ÿ])/
const mostWordsOfAddress = 8
/** “Ms Poe – the lid …” */
const titled =
  /^(?:mr|mrs|ms|miss|dr|prof|professor|sir|madam)\.? [A-Za-zÀ-ÿ][A-Za-zÀ-ÿ'’-]+(?:,| [–—-]) ?[A-Za-zÀ-ÿ]/

/** Sentences at the end of a message in which thanks and formulas close it; a signature may follow. */
const ending = 6

/** A form of address without a word of the lexicon. */
export function formsOfAddress(reading: Interpretable): readonly Act[] {
  const [first, second] = reading.sentences
  if (first === undefined) return []
  const words = textOf(first).trim()
  const small = inSmallLetters(words)
  const isAddress =
    // “Certainly! I can help you” addresses nobody.
    (nameAlone.test(words) &&
      !noAddress.test(small) &&
      (second === undefined || opensLine(second, reading))) ||
    titled.test(small) ||
    drawnOut.test(small) ||
    timeOfDay.test(small) ||
    (addressed.test(small) && wordCount(words) <= mostWordsOfAddress && !isPlainSentence(small))
  return isAddress ? [{act: 'greeting', ...rangeOf(first)}] : []
}

/** “To the support team I sent two photos.” ends like any sentence and greets nobody. */
const isPlainSentence = (words: string): boolean =>
  /[.?]$/u.test(words) && !/(?<![A-Za-zÀ-ÿ])(?:good|hello|greetings|dear)(?![A-Za-zÀ-ÿ])/.test(words)

/** How a message ends: formulas of thanks above a name, “All yours,” above a name, a mark for the signature, the bare name. */
export function endings(reading: Interpretable, ironic: readonly Sentence[]): readonly Act[] {
  const closings = [
    ...thankfulEndings(reading).filter(sentence => !ironic.includes(sentence)),
    ...aboveName(reading),
    ...marksAlone(reading),
  ]
  const name = signature(reading)
  return [
    ...closings.map((sentence): Act => ({act: 'closing', ...rangeOf(sentence)})),
    ...(name === undefined ? [] : [name]),
  ]
}

/** “Thanks, Mia” and “Thanks for five pleasant years,” above a name end a message; “Thank you for your help.” alone does not. */
function thankfulEndings(reading: Interpretable): readonly Sentence[] {
  const last = reading.sentences.slice(1).slice(-ending)
  const isEnd = (sentence: Sentence) => last.includes(sentence) && !isBeforeProse(sentence, reading)
  const formulas = reading
    .found(thankfulClosings)
    .filter(
      found => isEnd(found.sentence) && opensSentence(found) && isShort(found) && isSigned(found, reading),
    )
  const grateful = reading
    .found(thanks)
    .filter(({sentence}) => isEnd(sentence) && (endsInName(sentence) || isAboveName(sentence, reading)))
  return [...formulas, ...grateful].map(({sentence}) => sentence)
}

/** A sentence follows that is neither part of the signature nor of a postscript: “Thanks for the answer, Ben. It is still lost.” */
function isBeforeProse(sentence: Sentence, {sentences}: Interpretable): boolean {
  const following = sentences.slice(sentences.indexOf(sentence) + 1).map(line => textOf(line).trim())
  const postscript = following.findIndex(line => /^[Pp]\.? ?[Ss]\.?(?![A-Za-zÀ-ÿ])/.test(line))
  return following
    .slice(0, postscript < 0 ? undefined : postscript)
    .some(line => /[.?!:]$/u.test(line) && (line.match(smallWords)?.length ?? 0) > 1)
}

/** “Nora Lind, Head of Logistics.” has none. */
const smallWords = /(?<![\p{L}\p{N}.@'’-])(?!(?:of|and|the|at|in|for)(?!\p{L}))\p{Ll}+/gu

/** Behind thanks they go on: “Thanks, I need it today.” */
const noNames =
  "I|I['’]\\p{L}+|We|It|The|This|That|My|Our|Your|You|Please|Could|Can|Would|Will|When|Where|But|And|Order|Box|In|On|At|If|As"
const nameBehind = new RegExp(String.raw`[,!.–—-] ?(?:(?!(?:${noNames})(?!\p{L}))\p{Lu}|[%[]|\{\{)`, 'u')

/** A name in the same line, or one more line that is no sentence. */
function isSigned({end, sentence}: Found, reading: Interpretable): boolean {
  const words = textOf(sentence).trimEnd()
  const rest = words.slice(end - rangeOf(sentence).start)
  if (/,$/u.test(words) || nameBehind.test(rest)) return true
  // “Thanks Nora”, “thanks – nora”
  const isLast = sentence === reading.sentences.at(-1)
  return (isLast && /^ (?:\p{Lu}\p{L}+|[–—-] ?\p{L}+)$/u.test(rest)) || isAboveName(sentence, reading)
}

/** “Thanks for looking into it before the weekend, Ann” */
const endsInName = (sentence: Sentence): boolean =>
  /(?:,| [–—-]) ?\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,2}\.?$/u.test(textOf(sentence).trimEnd())

/** “Tel. 0171 23345”, “Order 112-…”, “P.S. …” below thanks are no name. */
const isAboveName = (sentence: Sentence, {sentences}: Interpretable): boolean => {
  const [next, afterNext] = sentences.slice(sentences.indexOf(sentence) + 1).map(line => textOf(line).trim())
  // A rule stands above the name: “—”.
  const name = next !== undefined && /^\P{L}+$/u.test(next) && !/[%[{<$]/u.test(next) ? afterNext : next
  return name !== undefined && isSignature(name) && !noName.test(inSmallLetters(name))
}
const noName =
  /^(?:tel|phone|telephone|mobile|fax|e-?mail|order|case|ticket|invoice|account|ref|reference|customer|seller id|date|attach|enclos|encl|p\.? ?s)[^A-Za-zÀ-ÿ]|^(?:attachments?|attached|enclos[A-Za-zÀ-ÿ]+|sent from)(?![A-Za-zÀ-ÿ])|\d{3}/

const mostWordsOfFormula = 6

/** Any short line with a comma above the name: “All yours,⏎Petra”, “Bye for now,⏎Petra”. Not “Dear Anna,”. */
function aboveName(reading: Interpretable): readonly Sentence[] {
  const {sentences} = reading
  return sentences.slice(-ending).filter((sentence, index, last) => {
    const words = textOf(sentence).trim()
    return (
      sentence !== sentences[0] &&
      /[A-Za-zÀ-ÿ],$/.test(words) &&
      wordCount(words) <= mostWordsOfFormula &&
      opensLine(sentence, reading) &&
      index < last.length - 1 &&
      last.slice(index + 1).every(line => isSignature(textOf(line).trim()))
    )
  })
}

/** “{{agent_signature}}”, “Date: {{today}}”, “Signed: …”: a template or a form that is signed by filling it in. */
function marksAlone({sentences}: Interpretable): readonly Sentence[] {
  const last = sentences.at(-1)
  if (last === undefined || sentences.length === 1) return []
  return isToSign(last) ? [last] : []
}

const isToSign = keptForSentences(sentence => {
  const marks = [...wordsOf(sentence)].map(({data}) => data?.entity?.kind === 'placeholder')
  if (marks.length > 0 && marks.every(Boolean)) return true
  const label = /^(?:(signed|signature)|date|name)[^A-Za-zÀ-ÿ]*:/.exec(
    inSmallLetters(textOf(sentence).trim()),
  )
  return label !== null && (marks.includes(true) || label[1] !== undefined)
})

/** The bare name in lines of its own: “Horst Brandl, Graz”. */
function signature(reading: Interpretable): Act | undefined {
  const {sentences} = reading
  let first = sentences.length
  while (first > 1 && isName(sentences[first - 1], reading)) first--
  const [from, to] = [sentences[first], sentences.at(-1)]
  return from === undefined || to === undefined || sentences.length - first > 4
    ? undefined
    : {act: 'signature', start: rangeOf(from).start, end: rangeOf(to).end}
}

const isName = (sentence: Sentence | undefined, reading: Interpretable): boolean =>
  sentence !== undefined &&
  /^(?:[–—-] ?)?\p{Lu}[\p{L}.'’-]*(?:,? (?:\p{Lu}[\p{L}.'’-]*|&|and|of|de|von|van|der|la|del)){0,4}$/u.test(
    textOf(sentence).trim(),
  ) &&
  opensLine(sentence, reading)

/** Nothing but white space stands before it in its line. */
function opensLine(sentence: Sentence, {paragraphs}: Interpretable): boolean {
  const {start} = rangeOf(sentence)
  return paragraphs.some(paragraph => {
    const from = rangeOf(paragraph).start
    if (![...sentencesOf(paragraph)].includes(sentence)) return false
    const before = textOf(paragraph).slice(0, start - from)
    return before.trim() === '' || before.slice(before.trimEnd().length).includes('\n')
  })
}

const isSignature = (line: string): boolean =>
  /^(?:[–—-] ?)?(?:[\p{Lu}%[{<$]|the )/u.test(line) && !/[.?!:]$/u.test(line) && wordCount(line) <= 6

const wordCount = (words: string): number => words.match(/[A-Za-zÀ-ÿ\d]+/g)?.length ?? 0

export const opensSentence = ({start, sentence}: Found): boolean =>
  !/[A-Za-zÀ-ÿ\d]/.test(textOf(sentence).slice(0, start - rangeOf(sentence).start))

/** At most five words follow. */
export function isShort({end, sentence}: Found): boolean {
  return wordCount(textOf(sentence).slice(end - rangeOf(sentence).start)) <= 5
}

/** “Best, Mia”, “Kind regards from Oslo”. Not “Best to call me”. */
export const endsThere = ({end, sentence}: Found): boolean =>
  !/^ \p{Ll}/u.test(textOf(sentence).slice(end - rangeOf(sentence).start)) ||
  /^ (?:from|to|and|your|the|for now|then)(?![A-Za-zÀ-ÿ])/.test(
    textOf(sentence).slice(end - rangeOf(sentence).start),
  )
