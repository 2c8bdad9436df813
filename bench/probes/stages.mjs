// node stages.mjs <language> [parser]: prints what a kilobyte of messages takes (µs), once warm, which share of it each stage has, and
// with `parser` what the parser that it is built on takes of the same text when it is alone (µs).
import {another, kilobytesOf, messagesIn, warm} from './timing.mjs'

const [language, besides] = process.argv.slice(2)
const ours = path => import(new URL(`../../packages/${path}/dist/index.js`, import.meta.url))
const [core, {readers}, {default: pack}, {readFileSync}, {createRequire}] = await Promise.all([
  ours('core'),
  ours('formats'),
  ours(`rules-${language}`),
  import('node:fs'),
  import('node:module'),
])
const fromPack = createRequire(new URL(`../../packages/rules-${language}/package.json`, import.meta.url))

const rounds = 60
/** Code of this size is warm after some seconds, not milliseconds. */
const seconds = 6

/** Milliseconds by stage. */
const taken = {read: 0, recognise: 0, detect: 0, parse: 0, interpret: 0, check: 0}

/** The same function, its time counted. What is measured within it is counted there and not here. */
let within = 0
function counted(stage, work) {
  return (...given) => {
    const outside = within
    within = 0
    const started = performance.now()
    const made = work(...given)
    const whole = performance.now() - started
    taken[stage] += whole - within
    within = outside + whole
    return made
  }
}

const measured = {
  ...pack,
  detect: counted('detect', text => pack.detect(text)),
  recognisers: pack.recognisers.map(recogniser => ({
    ...recogniser,
    recognise: counted('recognise', text => [...recogniser.recognise(text)]),
  })),
  rules: pack.rules.map(rule => ({...rule, check: counted('check', (...given) => rule.check(...given))})),
  async open(read) {
    const {parse, interpret} = await pack.open(read)
    return {parse: counted('parse', parse), interpret: counted('interpret', interpret)}
  },
}

const reading = (_, resource) => Promise.resolve(readFileSync(fromPack.resolve(resource)))
const linter = core.createLinter({packs: [measured], read: reading})
const plain = core.createLinter({packs: [pack], read: reading})
const texts = messagesIn(language)
const reader = await readers.find(({format}) => format === 'text').load()
const read = counted('read', text => reader.read(text))
const neutral = counted('recognise', text => core.recognise(core.foldWidths(text), core.coreRecognisers))

let times = 0
const newTexts = () => texts.map(text => another(text, ++times))

async function withStages() {
  for (const text of newTexts()) for (const message of read(text)) await linter.lint(message)
}
async function asUsers() {
  for (const text of newTexts()) for (const message of reader.read(text)) await plain.lint(message)
}

const kilobytes = kilobytesOf(texts)
const whole = (await warm(asUsers, seconds * 500)) / kilobytes

await warm(withStages, seconds * 250)
for (const stage of Object.keys(taken)) taken[stage] = 0
const started = performance.now()
for (let round = 0; round < rounds; round++) await withStages()
const staged = performance.now() - started
// Core's own recognisers run inside the linter, where they can't be told apart: once more, alone.
for (let round = 0; round < rounds; round++) texts.forEach(text => neutral(text))

/** Shares of the whole, 0–1. */
const stages = Object.fromEntries(Object.entries(taken).map(([stage, time]) => [stage, time / staged]))
stages.rest = 1 - Object.values(stages).reduce((sum, share) => sum + share, 0)

const alone = {}
if (besides === 'parser' && language !== 'ja') {
  const [{ParseEnglish}, {ParseLatin}] = await Promise.all([import('parse-english'), import('parse-latin')])
  const parser = language === 'en' ? new ParseEnglish() : new ParseLatin()
  const paragraphs = texts.flatMap(text => text.split(/\n\s*\n/))
  const each = async work => (await warm(() => paragraphs.forEach(work))) / kilobytes
  alone.parser = await each(paragraph => parser.parse(paragraph))
  alone.tokeniser = await each(paragraph => parser.tokenize(paragraph))
}
process.stdout.write(JSON.stringify({whole, stages, ...alone}))
