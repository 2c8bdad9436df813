import {overlaps, type Edit, type GainClause, type Range, type Rewrite} from '@tactlint/core'
import {statements} from '../lexicon/gains/gains.js'
import {asQuestion} from './as-question.js'
import {customersSide} from './customers-side.js'
import {isFronted} from './fronted.js'
import {withoutClause} from './without-clause.js'

/** Sentences that say the same from the customers' side, best first. */
export const reframe = (clause: GainClause): readonly Rewrite[] =>
  clause.as === 'purpose' ? reframedPurpose(clause) : reframedStatement(clause)

function reframedPurpose(clause: GainClause): readonly Rewrite[] {
  const {intention, effect} = customersSide(wordsOf(clause))
  const question = asQuestion(clause)
  return [
    ...(question === undefined ? [] : [{edits: [inPlace(clause, intention), ...question], blanks: 0}]),
    {edits: [inPlace(clause, intention)], blanks: 0},
    {edits: [inPlace(clause, effect), ...(question ?? [])], blanks: 1},
  ]
}

/** The purpose in other words; a comma before it goes: “…, so that I can sell more” → “… to improve …”. */
function inPlace({range, sentence, text}: GainClause, words: string): Edit {
  const before = text.slice(sentence.start, range.start)
  if (!/[A-Za-zÀ-ÿ]/.test(before)) return {...range, text: capital(words)}
  const start = sentence.start + before.trimEnd().replace(/,$/, '').length
  return {start, end: range.end, text: ` ${words}`}
}

/** Behind the clause something of it goes on: “… and our turnover with it”, “…, that's why …”, “…, that's all there is to it”. */
const dangling =
  /^,? (?:and (?:my|our|with|all|so|i|we|it)|that['’]s|that is|which|hence|so (?:do|does|is|are))(?![a-zà-ÿ])/i

function reframedStatement(clause: GainClause): readonly Rewrite[] {
  const words = wordsOf(clause)
  if (dangling.test(clause.text.slice(clause.range.end, clause.sentence.end))) return []
  // “I need the £74 for my stand. Could you send it?”: nobody would know what.
  if (/(?<![a-z])(?:need|want)(?![a-z]).*\d/i.test(words)) return []
  const {effect} = customersSide(words)
  const rest = circumstance(clause)
  const said: Rewrite = {
    edits: [
      {...clause.range, text: (opensSentence(clause) ? capital(effect) : joined(clause, effect)) + rest},
    ],
    blanks: effect.includes('⟨') ? 1 : 0,
  }
  const edits = withoutClause(clause)
  if (edits === undefined || rest !== '') return [said]
  const shorter: Rewrite = {edits, blanks: 0}
  // That money is needed says nothing about customers.
  return /(?<![a-zà-ÿ])(?:need|want|pay)(?![a-zà-ÿ])/i.test(words) ? [shorter, said] : [said, shorter]
}

/** “We drop in the ranking ⟦with the wrong picture⟧”: what it is about stays. */
function circumstance({range, text, reading}: GainClause): string {
  const phrases = reading.found(statements).filter(found => overlaps(found, range))
  const behind = text.slice(Math.max(range.start, ...phrases.map(({end}) => end)), range.end)
  return (
    /^ (?:with|without|under) (?:the|that|this|these|those|a|an|its|your) [^.!?]+$/i.exec(behind)?.[0] ?? ''
  )
}

/** “Reimburse it this week, I need the money” joins by a comma alone: “…, because customers …”. */
const joined = ({range, sentence, text}: GainClause, effect: string): string =>
  /,\s*$/u.test(text.slice(sentence.start, range.start)) &&
  !isFronted(text.slice(sentence.start, range.start)) &&
  /^(?:customers|the product)(?![A-Za-zÀ-ÿ])/.test(effect)
    ? `because ${effect}`
    : effect

const wordsOf = ({range, text}: GainClause): string => text.slice(range.start, range.end)

const opensSentence = ({range, sentence, text}: {range: Range; sentence: Range; text: string}): boolean =>
  !/[A-Za-zÀ-ÿ]/.test(text.slice(sentence.start, range.start))

const capital = (words: string): string => words.slice(0, 1).toLocaleUpperCase('en') + words.slice(1)
