import type {Edit, GainClause, Range, Rewrite} from '@tactlint/core'
import {opensSentence} from '../interpret.js'
import {imperatives} from '../lexicon/imperatives.js'

/** Sentences that say the same from the customers' side, best first. */
export const reframe = (clause: GainClause): readonly Rewrite[] =>
  clause.as === 'purpose' ? reframedPurpose(clause) : reframedStatement(clause)

const findable = /rank|search|page|position|visib/iu

function reframedPurpose(clause: GainClause): readonly Rewrite[] {
  const words = clause.text.slice(clause.range.start, clause.range.end)
  const intention = findable.test(words)
    ? 'to help customers find the product'
    : 'to improve the customer experience'
  const request = asQuestion(clause)
  const purpose = (words: string): Edit => inPlace(clause, words)
  const effect = 'to help customers ⟨do what⟩'
  return [
    ...(request === undefined ? [] : [{edits: [purpose(intention), ...request], blanks: 0}]),
    {edits: [purpose(intention)], blanks: 0},
    {edits: [purpose(effect), ...(request ?? [])], blanks: 1},
  ]
}

/** The purpose in other words; a comma before it goes: “…, so that I can sell more” → “… to improve …”. */
function inPlace({range, sentence, text}: GainClause, words: string): Edit {
  const before = text.slice(sentence.start, range.start)
  if (!/\p{L}/u.test(before)) return {...range, text: capital(words)}
  const start = sentence.start + before.trimEnd().replace(/,$/, '').length
  return {start, end: range.end, text: ` ${words}`}
}

/** “Please (help me)” and what is polite enough as it stands. */
const polite = /(?<!\p{L})(?:could|would|can|will|may|might) (?:you|we|i|somebody|someone)(?!\p{L})|\?/iu
const please =
  /(?<!\p{L})please,? (?:kindly )?(?:help (?:me|us) (?:to )?(?!with |in |by ))?(?=\p{L})(?!(?:note|see|be|find|let|help|do|don't|never|accept|understand|know) )/iu
const wish = /(?<!\p{L})(?:i|we) (?:want|need|ask|expect|require|would like|'d like) you to (?:please )?/iu

/** The edits that make a polite question of an order; undefined when the sentence asks for nothing, or politely already. */
function asQuestion({range, sentence, text, reading}: GainClause): readonly Edit[] | undefined {
  const whole = text.slice(sentence.start, sentence.end)
  const withoutGain =
    text.slice(sentence.start, range.start) +
    ' '.repeat(range.end - range.start) +
    text.slice(range.end, sentence.end)
  if (polite.test(withoutGain)) return undefined
  const opening = openingOf(withoutGain, sentence.start) ?? order({range, sentence, text, reading})
  if (opening === undefined) return undefined
  const asked = /^[^\p{L}]*$/u.test(text.slice(sentence.start, opening.start))
    ? 'Could you please '
    : 'could you please '
  const mark = /[.!]*\s*$/u.exec(whole)?.index ?? whole.length
  const end = sentence.start + whole.trimEnd().length
  return [
    {...opening, text: asked + opening.text},
    ...(/[:;,…]$/u.test(whole.trimEnd()) ? [] : [{start: sentence.start + mark, end, text: '?'}]),
  ]
}

/** What “could you please” replaces: “Please help me”, “I want you to”. */
function openingOf(words: string, offset: number): Edit | undefined {
  const match = please.exec(words) ?? wish.exec(words)
  if (match === null) return undefined
  const start = offset + match.index
  return {start, end: start + match[0].length, text: ''}
}

/** The first letter of an order: “Change the title …”. */
function order({
  range,
  sentence,
  text,
  reading,
}: Pick<GainClause, 'range' | 'sentence' | 'text' | 'reading'>) {
  const found = reading
    .found(imperatives)
    .find(
      found =>
        found.start >= sentence.start &&
        found.end <= sentence.end &&
        (opensSentence(found) || /^[,\s]+$/u.test(text.slice(range.end, found.start))),
    )
  if (found === undefined) return undefined
  const first: Range = {start: found.start, end: found.start + 1}
  return {...first, text: text.slice(first.start, first.end).toLocaleLowerCase('en')}
}

const money = /money|cash|payment|payout|refund|amount|depends|relies|lives/iu

function reframedStatement(clause: GainClause): readonly Rewrite[] {
  const {range, sentence, text} = clause
  const words = text.slice(range.start, range.end)
  const before = text.slice(sentence.start, range.start)
  const effect = effectOf(words)
  const said: Rewrite = {
    edits: [{...range, text: /\p{L}/u.test(before) ? effect : capital(effect)}],
    blanks: effect.includes('⟨') ? 1 : 0,
  }
  const cut = left(clause)
  const shorter: readonly Rewrite[] = cut === undefined ? [] : [{edits: cut, blanks: 0}]
  // That the money is wanted says nothing about customers.
  return money.test(words) && /need|want|depends|relies|lives/iu.test(words)
    ? [...shorter, said]
    : [said, ...shorter]
}

/** The same from the other side, where the words say it; else a blank. */
function effectOf(words: string): string {
  if (/first (?:search )?page/iu.test(words))
    return 'customers do not see the product on the first search page'
  if (/rank/iu.test(words)) return 'customers see the product further down in the search results'
  return 'customers ⟨what they notice⟩'
}

/** The edits that leave the clause out, when a whole sentence is left. */
function left({range, sentence, text}: GainClause): readonly Edit[] | undefined {
  const before = text.slice(sentence.start, range.start)
  const after = text.slice(range.end, sentence.end)
  if (/\p{L}/u.test(before)) {
    // “…, because I am losing money.”
    const joint = /[,;–-]?\s*(?:(?:because|as|since|and|but|for)\s+)?$/iu.exec(before)
    const complete = /^\s*(?:[.!?]|$)/u.test(after) && joint !== null && joint[0].trim() !== ''
    return complete ? [{start: sentence.start + joint.index, end: range.end, text: ''}] : undefined
  }
  const next = /^(?:,?\s*(?:so|and|therefore)|[,;])\s+(\p{L})/iu.exec(after)
  const letter = next?.[1]
  if (next && letter !== undefined) {
    // “I am losing money, so please fix the title.”
    return [{start: range.start, end: range.end + next[0].length, text: capital(letter)}]
  }
  if (/\p{L}/u.test(after)) return undefined
  return withoutSentence(sentence, text)
}

/** The sentence and the space beside it; not when its line holds nothing else. */
function withoutSentence({start, end}: Range, text: string): readonly Edit[] | undefined {
  const following = /^[ \t]+(?=\S)/u.exec(text.slice(end))
  if (following) return [{start, end: end + following[0].length, text: ''}]
  const preceding = /(?<=\S)[ \t]+$/u.exec(text.slice(0, start))
  return preceding ? [{start: preceding.index, end, text: ''}] : undefined
}

const capital = (words: string): string => words.slice(0, 1).toLocaleUpperCase('en') + words.slice(1)
