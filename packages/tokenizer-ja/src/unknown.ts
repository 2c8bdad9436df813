import {groups, mayAlwaysBegin, type Dictionary} from './format/index.js'

/** A word that is not in the dictionary: リツイート as one word of katakana, 😀 as one symbol. */
export interface Unknown {
  readonly characterClass: number
  readonly end: number
}

/** @returns the unknown word that begins at `start`, if any may */
export type FindUnknown = (start: number, limit: number, isKnownWordThere: boolean) => Unknown | undefined

/** For surrogates, in pairs or alone: kuromoji's class too, though it drops text behind a group of them. */
const beyondTheClasses = 0

/**
 * @param text that is asked about from left to right: the end of a run of one class is looked for once, so that ten thousand letters
 *   take no longer than a hundred words of a hundred letters
 */
export function unknownWordsOf({characterClasses, classTraits}: Dictionary, text: string): FindUnknown {
  let runEnd = 0

  const isSurrogate = (at: number): boolean => (text.charCodeAt(at) & 0xf800) === 0xd800
  const classAt = (at: number): number =>
    isSurrogate(at) ? beyondTheClasses : (characterClasses[text.charCodeAt(at)] as number)

  return (start, limit, isKnownWordThere) => {
    const characterClass = classAt(start)
    const traits = classTraits[characterClass] as number
    if (isKnownWordThere && (traits & mayAlwaysBegin) === 0) return undefined
    if (isSurrogate(start)) {
      const isPair = (text.codePointAt(start) ?? 0) > 0xffff
      return {characterClass, end: isPair && start + 2 <= limit ? start + 2 : start + 1}
    }
    if ((traits & groups) === 0) return {characterClass, end: start + 1}
    if (start >= runEnd) {
      runEnd = start + 1
      while (runEnd < limit && !isSurrogate(runEnd) && classAt(runEnd) === characterClass) runEnd++
    }
    return {characterClass, end: runEnd}
  }
}
