import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {emoji, randomFrom, randomText} from '../test/random-texts.js'
import {sentences} from '../test/sentences.js'
import {linesOfKuromoji, linesOfOurs, openKuromoji, openTokenizer} from '../test/tokenizers.js'

/**
 * Compares all tokens with kuromoji's: on sentences of our own, on random texts, and on all Japanese of the JSON Lines in a folder.
 * `npx tsx scripts/differential.ts [folder]`
 */
const folder = resolve(process.argv[2] ?? join(import.meta.dirname, '../../../../shared'))

function textsIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder, {recursive: true, encoding: 'utf8'})
    .filter(file => file.endsWith('.jsonl'))
    .sort()
    .flatMap(file => readFileSync(join(folder, file), 'utf8').split('\n'))
    .filter(line => line.trim() !== '')
    .flatMap(line => stringsIn(JSON.parse(line)))
    .filter(text => /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(text))
}

function stringsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : []
}

const [tokenizer, kuromoji] = await Promise.all([openTokenizer(), openKuromoji()])
const hasSurrogates = (text: string) => /[\uD800-\uDFFF]/.test(text)
let failures = 0

function compare(what: string, texts: readonly string[]) {
  let tokens = 0
  let differences = 0
  for (const text of texts) {
    const ours = linesOfOurs(tokenizer.tokenize(text))
    tokens += ours.length
    if (ours.join('\n') === linesOfKuromoji(kuromoji.tokenize(text)).join('\n')) continue
    differences++
    if (differences <= 3) process.stdout.write(`differs: ${JSON.stringify(text)}\n`)
  }
  failures += differences
  process.stdout.write(`${what}: ${texts.length} texts, ${tokens} tokens, ${differences} differences\n`)
}

function expectWhole(what: string, texts: readonly string[]) {
  const lost = texts.filter(
    text =>
      tokenizer
        .tokenize(text)
        .map(({surface}) => surface)
        .join('') !== text,
  )
  failures += lost.length
  process.stdout.write(`${what}: ${texts.length} texts, ${lost.length} that lost characters\n`)
}

const random = randomFrom(1)
const found = textsIn(folder)
compare('own sentences', sentences)
compare(
  'random',
  Array.from({length: 20_000}, () => randomText(random)),
)
if (found.length === 0) process.stdout.write(`found: not checked, ${folder} is not there\n`)
else {
  const plain = found.filter(text => !hasSurrogates(text))
  compare('found', plain)
  expectWhole(
    'found, with surrogates',
    found.filter(text => hasSurrogates(text)),
  )
}
expectWhole(
  'random, with surrogates',
  Array.from({length: 20_000}, () => randomText(random, emoji)),
)
if (failures > 0) process.exitCode = 1
