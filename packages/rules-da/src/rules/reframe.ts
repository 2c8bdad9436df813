import type {GainClause, Range, Rewrite} from '@tactlint/core'
import {infinitiveOf} from '../lexicon/imperatives.js'
import {benefitOf, productIn} from './customer-benefit.js'
import {withoutEnd} from './gain-clause.js'

const effect = '⟨hvad kunderne mærker⟩'

/** Sentences that say the same from the customers' side, made of the message's own facts. Best first. */
export function reframe(clause: GainClause): readonly Rewrite[] {
  return clause.as === 'purpose' ? purpose(clause) : statement(clause)
}

/** „Ret titlen, så jeg kan sælge mere.“ → „Kan I rette titlen, så kunderne nemmere kan finde varen?“ */
function purpose({range, sentence, text}: GainClause): readonly Rewrite[] {
  const words = text.slice(range.start, range.end)
  const replacement = likeCase(
    benefitOf(text.slice(sentence.start, sentence.end), text, isInfinitive(words)),
    words,
  )
  const inPlace: Rewrite = {edits: [{...range, text: replacement}], blanks: 0}
  const question = asQuestion(
    text.slice(sentence.start, range.start) + replacement + text.slice(range.end, sentence.end),
    text,
  )
  if (question !== undefined) return [{edits: [{...sentence, text: question}], blanks: 0}, inPlace]
  const before = {start: sentence.start, end: sentence.start, text: `Kunderne oplever, at ${effect}. `}
  return [inPlace, {edits: [before, {...range, text: replacement}], blanks: 1}]
}

const isInfinitive = (clause: string): boolean => /^for (?:ikke )?at (?!jeg|vi)/iu.test(clause)

/** An order as a question; undefined for what is none, and where a second order would be left over. */
function asQuestion(sentence: string, text: string): string | undefined {
  const kind = /^vær (?:venlig|sød|rar) at (?=\p{L})/iu.exec(sentence)
  if (kind) return `Kan ${addressed(text)} ${withoutEnd(sentence.slice(kind[0].length), /[\s.!…]/)}?`
  const bare = sentence.replace(/^venligst /iu, '').replace(/ venligst(?!\p{L})/iu, '')
  const [verb, ...words] = bare.match(/\p{L}+/gu) ?? []
  const infinitive = verb && infinitives.get(verb.toLocaleLowerCase('da'))
  if (verb === undefined || infinitive === undefined || bare.includes('?')) return undefined
  if (words.some((word, index) => /^(?:og|eller)$/.test(word) && infinitives.has(words[index + 1] ?? ''))) {
    return undefined
  }
  const at = bare.indexOf(verb)
  const rest = bare.slice(at + verb.length)
  return `${bare.slice(0, at)}Kan ${addressed(text)} ${infinitive}${withoutEnd(rest, /[\s.!…]/)}?`
}

const infinitives: ReadonlyMap<string, string> = new Map(Object.entries(infinitiveOf))

/** One person is *du*, a team *I*. */
const addressed = (text: string): string =>
  /(?<!\p{L})(?:du|dig|din|dit|dine)(?!\p{L})/iu.test(text) &&
  !/(?<!\p{L})(?:jer|jeres)(?!\p{L})/iu.test(text)
    ? 'du'
    : 'I'

/** „Jeg taber penge, fordi billedet er forkert.“ → „Kunderne oplever, at ⟨…⟩, fordi billedet er forkert.“ */
function statement({range, sentence, text}: GainClause): readonly Rewrite[] {
  const words = text.slice(range.start, range.end)
  const replaced = fromCustomers(words, productIn(text), range.start === sentence.start)
  const rewrites: Rewrite[] = []
  if (replaced !== undefined) {
    // „Det koster mig penge, at annoncen er nede“: what costs is the cause.
    const cause = /^,? at(?=\s)/.exec(text.slice(range.end, sentence.end))
    const edit = cause
      ? {start: range.start, end: range.end + cause[0].length, text: `${replaced}, fordi`}
      : {...range, text: replaced}
    rewrites.push({edits: [edit], blanks: 1})
  }
  const whole = range.start === sentence.start && !/[\p{L}\p{N}]/u.test(text.slice(range.end, sentence.end))
  const cut = whole ? withoutSentence(sentence, text) : undefined
  return cut === undefined ? rewrites : [...rewrites, {edits: [{...cut, text: ''}], blanks: 0}]
}

const search = /første (?:søge)?side|side 1|placering|rangering|ranking/iu

function fromCustomers(words: string, product: string, opensSentence: boolean): string | undefined {
  const [lead = ''] = /^(?:fordi|da|eftersom|idet|og|men|så|for|at|hvilket|som|der)(?= )/iu.exec(words) ?? []
  if (/^(?:hvilket|som|der)$/iu.test(lead)) return `${lead} for kunderne betyder, at ${effect}`
  if (lead === '' && !opensSentence && /^(?:når|hvis|at)(?!\p{L})/iu.test(words)) return undefined
  const main = search.test(words)
    ? `kunderne har svært ved at finde ${product} ⟨passer det?⟩`
    : `kunderne oplever, at ${effect}`
  return lead === '' ? likeCase(main, words) : `${lead} ${main}`
}

/** The sentence with the spaces that would be left double; undefined when the line holds nothing else. */
function withoutSentence({start, end}: Range, text: string): Range | undefined {
  const after = /^[ \t]+(?=\S)/.exec(text.slice(end))
  if (after) return {start, end: end + after[0].length}
  const before = text.slice(0, start).trimEnd().length
  return before > 0 && !text.slice(before, start).includes('\n') ? {start: before, end} : undefined
}

const likeCase = (replacement: string, words: string): string =>
  /^\p{Lu}/u.test(words) ? replacement.charAt(0).toLocaleUpperCase('da') + replacement.slice(1) : replacement
