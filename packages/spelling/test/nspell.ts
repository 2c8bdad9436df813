import nspell from 'nspell'
import {addForms, type Forms} from '../src/compile/forms.js'
import {readAffixFile} from '../src/compile/affix-file.js'
import {readDictionaryFile} from '../src/compile/dictionary-file.js'
import {role} from '../src/format/roles.js'
import {sourceOf} from './sources.js'

export const englishDictionaries = ['dictionary-en', 'dictionary-en-gb'] as const

/** nspell with the American dictionary or with the British. With both at once it takes any word for right. */
export interface Nspell {
  readonly isWord: (word: string) => boolean
  /** The forms that it holds, and those that our compiler makes. */
  readonly forms: readonly string[]
}

export function openNspell(): Nspell {
  const spellers = englishDictionaries.map(name =>
    nspell({aff: Buffer.from(sourceOf(name, 'aff')), dic: Buffer.from(sourceOf(name, 'dic'))}),
  )
  const forms = new Set([...formsOf('en', englishDictionaries).keys(), ...spellers.flatMap(formsHeldBy)])
  return {isWord: word => spellers.some(speller => speller.correct(word)), forms: [...forms]}
}

/** A field of nspell that its types don't tell. */
const formsHeldBy = (speller: nspell): readonly string[] =>
  Object.keys((speller as unknown as {readonly data: Readonly<Record<string, unknown>>}).data)

/** The forms of dictionaries on npm that stand alone, in compounds or in capitals, with their roles. */
export function formsOf(language: string, dictionaries: readonly string[]): Forms {
  const forms: Forms = new Map()
  for (const name of dictionaries) {
    const affixes = readAffixFile(sourceOf(name, 'aff'))
    addForms(forms, readDictionaryFile(sourceOf(name, 'dic'), affixes), affixes, language)
  }
  return forms
}

export const withRole = (forms: Forms, roles: number = role.word): readonly string[] =>
  [...forms].filter(([, own]) => (own & roles) !== 0).map(([form]) => form)

/**
 * Words that nspell takes as Hunspell does. It takes capitals anywhere (HeRe), not all where they belong (FMRI for fMRI), no numbers
 * (42), and hyphens only where the dictionary has them.
 */
export const usualWords = (words: readonly string[]): readonly string[] =>
  words.filter(word => /^\p{L}[\p{Ll}']*$/u.test(word))
