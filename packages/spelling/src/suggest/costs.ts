import type {Settings} from '../format/layout.js'
import {neighboursOn} from './keyboard.js'

/** What slips cost, in hundredths of a wrong letter. */
export const cost = {
  /** london for London. */
  capital: 45,
  /** cafe for café. */
  accent: 30,
  /** dont for don't, email for e-mail. */
  mark: 40,
  /** begining for beginning, untill for until. */
  doubling: 60,
  /** recieve for receive: as the dictionary's list of replacements has it. */
  replacement: 70,
  /** freind for friend. */
  swap: 70,
  /** gight for fight: the key beside. */
  neighbour: 80,
  /** seperate for separate: a vowel for a vowel, or by a replacement of the list. */
  similar: 70,
  missing: 90,
  /** Right behind another missing one: probly for probably. */
  missingMore: 60,
  surplus: 90,
  wrong: 105,
  /** infact for in fact: rarer than a slip within a word. */
  space: 150,
  /** More, where the first letter is concerned: people know how a word begins. */
  first: 40,
} as const

/** @returns what it costs to have written one letter for another, both in lower case */
export function substitutionCosts({
  keyboards,
  similar,
}: Settings): (written: string, meant: string) => number {
  const neighbours = neighboursOn(keyboards)
  const base = (letter: string): string => letter.normalize('NFD')[0] ?? letter
  return (written, meant) => {
    if (written === meant) return 0
    if (base(written) === base(meant)) return cost.accent
    if (similar.some(letters => letters.includes(written) && letters.includes(meant))) return cost.similar
    return neighbours.get(meant)?.has(written) ? cost.neighbour : cost.wrong
  }
}

/** What is left out more easily than a letter: dont, email. */
export const isMark = (letter: string): boolean => /^['’.-]$/.test(letter)
