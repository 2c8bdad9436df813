import {mkdirSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {compileDictionary} from '@tactlint/spelling/compile'
import american from 'dictionary-en'
import british from 'dictionary-en-gb'
import {words} from 'popular-english-words'

/** Makes `dist/en.bin` from the American and the British dictionary. */
const folder = resolve(import.meta.dirname, '../dist')
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

if (text(american.aff) !== text(british.aff))
  throw new Error('The American and the British dictionary have different affixes: compile them apart.')

const file = compileDictionary({
  language: 'en',
  affixes: text(american.aff),
  dictionaries: [text(american.dic), text(british.dic)],
  // The letters of American and British keyboards are the same.
  keyboards: ['qwertyuiop asdfghjkl zxcvbnm'],
  similar: ['aeiouy'],
  frequent: words.getAll(),
})

mkdirSync(folder, {recursive: true})
writeFileSync(join(folder, 'en.bin'), file)
process.stdout.write(`en.bin: ${(file.length / 1e3).toFixed(0)} kB\n`)
