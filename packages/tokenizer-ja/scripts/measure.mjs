/**
 * Load time, memory and speed of this tokeniser and of kuromoji, each in processes of its own. Needs the built packages:
 * `node scripts/measure.mjs` prints medians of five processes.
 */
import {Buffer} from 'node:buffer'
import {execFileSync} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import {performance} from 'node:perf_hooks'
import {fileURLToPath} from 'node:url'

const own = fileURLToPath(import.meta.url)

/** 1 kB of UTF-8, 355 letters. */
const message = `出品者サポート ご担当者様

お世話になっております。株式会社みなと雑貨の浜口と申します。
3月3日にお送りした納品プランFBA15GXK2V7Lについて、受領数が12個不足しております。納品書と集荷伝票を添付いたしますので、お手数ですが調査をお願いできますでしょうか。
なお、先月も同じ倉庫で受領差異がございました。在庫が少ないため、3月10日までに一度ご状況をお知らせいただけますと大変助かります。ご不明な点がございましたら、いつでもご連絡ください。
また、返品された商品の扱いにつきましても、あわせてご教示いただけますと幸いです。お客様からの問い合わせが増えており、出荷の予定を立てられずに困っております。
お忙しいところ恐れ入りますが、何卒よろしくお願いいたします。

株式会社みなと雑貨
浜口 真由美`

const open = {
  async '@tactlint/tokenizer-ja'() {
    const {createTokenizer} = await import('@tactlint/tokenizer-ja')
    return () => createTokenizer(readFileSync(join(dirname(own), '../../dictionary-ja/dist/ipadic.bin')))
  },
  async kuromoji() {
    const {default: kuromoji} = await import('kuromoji')
    const dicPath = join(dirname(createRequire(own).resolve('kuromoji/package.json')), 'dict')
    return () =>
      new Promise((done, fail) =>
        kuromoji.builder({dicPath}).build((error, tokenizer) => (error ? fail(error) : done(tokenizer))),
      )
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

const everything = token => [
  token.surface,
  token.partOfSpeech,
  token.conjugationType,
  token.conjugationForm,
  token.basicForm,
  token.reading,
  token.pronunciation,
]

async function measure(name) {
  const load = await open[name]()
  const before = megabytes()
  const start = performance.now()
  const tokenizer = await load()
  const loaded = performance.now() - start
  const first = timed(() => tokenizer.tokenize(message))
  const after = megabytes()
  for (let run = 0; run < 200; run++) tokenizer.tokenize(message)
  const warm = median(Array.from({length: 301}, () => timed(() => tokenizer.tokenize(message))))
  // kuromoji has looked everything up by now.
  const all = median(
    Array.from({length: 301}, () => timed(() => tokenizer.tokenize(message).map(everything))),
  )
  return {load: loaded, first, warm, all, rss: after.rss - before.rss, held: after.held - before.held}
}

const [, , only] = process.argv
if (only) console.log(JSON.stringify(await measure(only)))
else {
  console.log(
    `A message of ${Buffer.byteLength(message)} bytes, ${message.length} letters; Node ${process.version}`,
  )
  for (const name of Object.keys(open)) {
    const runs = Array.from({length: 5}, () =>
      JSON.parse(execFileSync(process.execPath, ['--expose-gc', own, name], {encoding: 'utf8'})),
    )
    const of = key => median(runs.map(run => run[key]))
    console.log(
      `${name}: load ${of('load').toFixed(0)} ms, first message ${of('first').toFixed(1)} ms, ` +
        `later ones ${of('warm').toFixed(2)} ms (all features read: ${of('all').toFixed(2)} ms), RSS +${of('rss').toFixed(0)} MB, ` +
        `heap and buffers +${of('held').toFixed(0)} MB`,
    )
  }
}
