import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {createSpellChecker, type SpellChecker} from '../src/index.js'

const {resolve} = createRequire(import.meta.url)

/** The folder of a Hunspell dictionary on npm. */
export const folderOf = (dictionary: string): string => dirname(resolve(dictionary))

export const sourceOf = (dictionary: string, file: 'aff' | 'dic'): string =>
  readFileSync(join(folderOf(dictionary), `index.${file}`), 'utf8')

/** Compiled by the builds of the packages next door. */
export const compiled = (language: 'da' | 'en'): SpellChecker =>
  createSpellChecker(
    readFileSync(join(import.meta.dirname, `../../dictionary-${language}/dist/${language}.bin`)),
  )
