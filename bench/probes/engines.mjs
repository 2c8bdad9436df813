// node --expose-gc engines.mjs <engine>: prints how long it takes to load (ms), what that adds to memory (MB), and what it does
// with a kilobyte of text (µs), once warm.
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {kilobytesOf, messagesIn, processorTime, warm} from './timing.mjs'

const require = createRequire(import.meta.url)
const ours = path => new URL(`../../packages/${path}`, import.meta.url)
const ipadic = () => join(dirname(require.resolve('kuromoji/package.json')), 'dict')

/** From nothing to a function of a text. */
const tokenizers = {
  async 'tokenizer-ja'() {
    const {createTokenizer} = await import(ours('tokenizer-ja/dist/index.js'))
    const tokenizer = createTokenizer(readFileSync(ours('dictionary-ja/dist/ipadic.bin')))
    return text => tokenizer.tokenize(text)
  },
  async kuromoji() {
    const {default: kuromoji} = await import('kuromoji')
    const tokenizer = await new Promise((resolve, reject) => {
      kuromoji.builder({dicPath: ipadic()}).build((error, built) => (error ? reject(error) : resolve(built)))
    })
    return text => tokenizer.tokenize(text)
  },
  async kuromojin() {
    const {getTokenizer} = await import('kuromojin')
    const tokenizer = await getTokenizer({dicPath: ipadic()})
    return text => tokenizer.tokenize(text)
  },
  async 'lindera-wasm'() {
    const {default: lindera} = await import('lindera-wasm-nodejs-ipadic')
    const builder = new lindera.TokenizerBuilder()
    builder.setDictionary('embedded://ipadic')
    builder.setMode('normal')
    const tokenizer = builder.build()
    return text => tokenizer.tokenize(text)
  },
}

/** From nothing to a function of a word. */
const spellers = {
  async spelling() {
    const {createSpellChecker} = await import(ours('spelling/dist/index.js'))
    const {isWord} = createSpellChecker(readFileSync(ours('dictionary-en/dist/en.bin')))
    return isWord
  },
  async nspell() {
    const [{default: nspell}, {default: dictionary}] = await Promise.all([
      import('nspell'),
      import('dictionary-en'),
    ])
    const spell = nspell(dictionary)
    return word => spell.correct(word)
  },
}

const [name] = process.argv.slice(2)
const isTokenizer = Object.hasOwn(tokenizers, name)
const load = isTokenizer ? tokenizers[name] : spellers[name]
const texts = messagesIn(isTokenizer ? 'ja' : 'en')
const words = texts.flatMap(text => text.match(/\p{L}+(?:['’]\p{L}+)*/gu))
const asked = isTokenizer ? texts : words

globalThis.gc()
const before = process.memoryUsage().rss
const started = processorTime()
const answer = await load()
answer(asked[0])
const loaded = (processorTime() - started) / 1000
const memory = (process.resourceUsage().maxRSS * 1024 - before) / 1e6
const taken = await warm(() => {
  for (const one of asked) answer(one)
})
process.stdout.write(JSON.stringify({load: loaded, memory, warm: taken / kilobytesOf(asked)}))
