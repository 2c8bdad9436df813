import type {Paragraph, Sentence, SentenceContent, Word} from 'nlcst'
import {textOf, type Entity} from '@tactlint/core'
import {followed, mayEnd, months, units} from './abbreviations.js'

/**
 * Merges what the tokeniser cut at a full stop that ends no sentence: „f.eks. ⟨⟩Jens“, „d. ⟨⟩3. ⟨⟩maj“, „45 kr. ⟨⟩i gebyr“.
 *
 * It stands for parse-latin's merges at Latin abbreviations (“op.” is a Danish word), at numbers and at lower case (messages
 * typed without capitals).
 */
export function mergeContinuedSentences(paragraph: Paragraph): void {
  const merged: Paragraph['children'] = []
  for (const child of paragraph.children) {
    const last = merged.at(-1)
    if (last?.type === 'SentenceNode' && child.type === 'SentenceNode' && isContinued(last, child)) {
      for (const leaf of child.children) last.children.push(leaf)
      if (last.position && child.position) last.position = {...last.position, end: child.position.end}
    } else merged.push(child)
  }
  paragraph.children = merged
}

function isContinued({children}: Sentence, next: Sentence): boolean {
  const following = next.children.find(isWord)
  if (following === undefined) return false
  const at = children.findLastIndex(node => /^[.!?…‽]+$/u.test(textOf(node)))
  const mark = children[at]
  if (mark === undefined) return false
  if (textOf(mark) !== '.') {
    // „bestilling Torsk!2291“
    if (next.children[0] === following && startsWithDigit(following)) return true
    // »Hvornår kommer den?« spurgte hun. – Jeg ved ikke … måske i morgen.
    return startsLower(following) && (at < children.length - 1 || /[.…]/.test(textOf(mark)))
  }
  const word = children[at - 1]
  return (
    at === children.length - 1 && word !== undefined && isWord(word) && isAbbreviated(children, at, following)
  )
}

/** @param at of the full stop */
function isAbbreviated(children: readonly SentenceContent[], at: number, following: Word): boolean {
  const words = children.slice(0, at).filter(isWord)
  const text = textOf(words.at(-1) as Word)
  const before = words.at(-2)
  const lower = text.toLocaleLowerCase('da')
  if (isEntity(words.at(-1) as Word)) return false
  if (/^\d+$/.test(text)) return isOrdinal(text, before, following)
  // „Jens B. Hansen“, but „i størrelse M. Kan I bytte den?“
  if (/^\p{Lu}$/u.test(text)) return before === undefined || startsUpper(before)
  if (followed.has(lower)) return true
  if (!mayEnd.has(lower)) return false
  if (startsLower(following)) return true
  if (units.has(lower)) return isEntity(following) || /^[\p{Lu}\d-]{2,}$/u.test(textOf(following))
  // „kr. 45“ is one amount, „det koster 45 kr. 3 stk. mangler“ are two sentences.
  return startsWithDigit(following) && !(before && startsWithDigit(before))
}

/** „den 5. Maj“, „1. sal“, „de 4. 9. og 16.“, the number of a list item; „I har registreret 112. Kan I …“ is none. */
function isOrdinal(number: string, before: Word | undefined, following: Word): boolean {
  if (before === undefined || months.has(textOf(following).toLocaleLowerCase('da'))) return true
  return number.length <= 2 && (startsLower(following) || startsWithDigit(following) || isDate(following))
}

const isWord = (node: SentenceContent): node is Word => node.type === 'WordNode'
const startsLower = (word: Word): boolean => !isEntity(word) && /^\p{Ll}/u.test(textOf(word))
const startsUpper = (word: Word): boolean => /^\p{Lu}/u.test(textOf(word))
const startsWithDigit = (word: Word): boolean => /^\d/.test(textOf(word))
const isDate = (word: Word): boolean => entityOf(word)?.kind === 'date'
const isEntity = (word: Word): boolean => entityOf(word) !== undefined
/** Before the tree is settled the entity hangs on the text of its word. */
const entityOf = (word: Word): Entity | undefined =>
  (word.children[0]?.data as {entity?: Entity} | undefined)?.entity
