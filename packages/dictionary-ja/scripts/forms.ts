import {
  endOfReadings,
  katakana,
  pronunciationFollows,
  readingsPerStart,
  type Dictionary,
} from '@tactlint/tokenizer-ja/format'
import type {Word} from './kuromoji-files.js'

/** The places of a word's features that differ from word to word. */
const [surfaceAt, basicFormAt, readingAt, pronunciationAt] = [0, 7, 8, 9] as const
const featureOf = ({features}: Word, at: number): string => features[at] ?? ''

export const utf16 = (text: string): Uint16Array =>
  Uint16Array.from({length: text.length}, (_, at) => text.charCodeAt(at))

type BasicForms = Pick<Dictionary, 'basicForms' | 'basicFormStarts' | 'basicFormText'>

/** Each basic form once; nearly two thirds of the words are their own. */
export function basicFormsOf(words: readonly Word[]): BasicForms {
  const numbers = new Map<string, number>()
  const basicForms = Uint16Array.from(words, word => {
    const form = featureOf(word, basicFormAt)
    if (form === featureOf(word, surfaceAt)) return 0
    const number = numbers.get(form) ?? numbers.size + 1
    numbers.set(form, number)
    return number
  })
  if (numbers.size > 0xffff) throw new Error(`${numbers.size} basic forms: more than 16 bits can number`)
  const starts = [0]
  for (const form of numbers.keys()) starts.push((starts.at(-1) ?? 0) + form.length)
  return {
    basicForms,
    basicFormStarts: Uint32Array.from(starts),
    basicFormText: utf16([...numbers.keys()].join('')),
  }
}

/** @param words known ones: unknown words have no reading */
export function readingsOf(words: readonly Word[]): Pick<Dictionary, 'readings' | 'readingStarts' | 'kana'> {
  const marks = Math.max(endOfReadings, pronunciationFollows) + 1
  const kana: number[] = Array.from({length: marks}, () => 0)
  const letters = new Map<number, number>()
  const readings: number[] = []
  const put = (text: string) => {
    for (const unit of utf16(text)) {
      let letter = letters.get(unit)
      if (letter === undefined) {
        letter = kana.length
        letters.set(unit, letter)
        kana.push(unit)
      }
      readings.push(letter)
    }
  }
  const readingStarts: number[] = []
  for (const [index, word] of words.entries()) {
    if (index % readingsPerStart === 0) readingStarts.push(readings.length)
    const [reading, pronunciation] = [featureOf(word, readingAt), featureOf(word, pronunciationAt)]
    if (reading !== katakana(featureOf(word, surfaceAt))) put(reading)
    if (pronunciation !== reading) {
      readings.push(pronunciationFollows)
      put(pronunciation)
    }
    readings.push(endOfReadings)
  }
  if (kana.length > 256) throw new Error(`${kana.length} letters in readings: more than a byte can number`)
  return {
    readings: Uint8Array.from(readings),
    readingStarts: Uint32Array.from(readingStarts),
    kana: Uint16Array.from(kana),
  }
}
