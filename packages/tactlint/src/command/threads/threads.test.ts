import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {commandIn} from '../../testing/command-in.js'
import {inOrder} from '../in-order.js'
import {threadsFor} from './how-many.js'

/** Packs without lexicons: those of English are made ready in each thread anew where packs are run as sources. */
const packs = ['en.ts', 'ja.ts'].map(name => join(import.meta.dirname, '../../testing/plain-packs', name))

const messages: Readonly<Record<string, string | Uint8Array>> = {
  'en.txt': 'Hello,\n\nWe guarantee it. Where is my parcel??\n',
  'ja.txt': '先週のご注文、お届けを保証します。よろしいですか??\n',
  'no-pack.txt': 'Πού είναι το δέμα μου;',
  'no-text.txt': new Uint8Array([0xff, 0xfe]),
  'bad.txt': '---\naudience: seller\n---\nHello',
  'suppressed.md':
    'Hello,\n\nWhere is it??\n\n<!-- tactlint-disable-next-line team/sign -- so be it -->\nTell me??\n',
}
/** A language whose only rule tells which thread it runs in, and whether it shares its dictionary. */
const telling = `import {isMainThread} from 'node:worker_threads'
const wording = {found: {what: '', why: 'It was asked for.'}}
export default {
  api: 1,
  language: 'nl',
  detect: text => (text.startsWith('xx') ? 1 : 0),
  recognisers: [],
  lexicons: [],
  rules: [{
    kind: {id: 'told/thread', category: 'tone', scope: 'message', severity: 'warning', fix: 'none', preset: 'recommended', needs: [], wordings: ['found'], options: {'~standard': {validate: value => ({value})}}},
    wording,
    examples: [],
    lexicons: [],
    check: (_, report) => report({wording: 'found', at: {start: 0, end: 2}, data: {}}),
  }],
  async open(read) {
    const bytes = await read('./dictionary.bin')
    const isShared = bytes.buffer instanceof SharedArrayBuffer
    wording.found.what = [isMainThread ? 'main' : 'thread', isShared ? 'shared' : 'own', bytes.join()].join(' ')
    return {parse: () => ({type: 'ParagraphNode', children: []}), interpret: () => ({acts: [], topics: [], notTheWriter: []})}
  },
}
`

const {run, path} = commandIn({
  ...messages,
  'told/pack.mjs': telling,
  'told/dictionary.bin': new Uint8Array([1, 2, 3]),
  'told/tactlint.config.json': '{"packs": ["./pack.mjs"]}',
  'told/a.txt': 'xx a',
  'told/b.txt': 'xx b',
  'tactlint.config.json': JSON.stringify({packs, rules: {'team/sign': 'error'}}),
  'missing/tactlint.config.json': '{"packs": ["./nowhere.mjs"]}',
  'missing/mail.txt': 'Hello',
  ...Object.fromEntries(
    Object.entries(messages).flatMap(([name, text]) => [1, 2, 3].map(copy => [`many/${copy}-${name}`, text])),
  ),
  'fixed/1.txt': 'Hello,\n\nWhere is it??\n',
  'fixed/2.txt': 'お世話になっております。\n\nよろしいですか??\n',
})

describe('--concurrency', () => {
  it.each([['stylish'], ['json'], ['sarif']])('prints the same as one thread: %s', async format => {
    const argv = ['many', 'en.txt', 'ja.txt', '--format', format, '--concurrency']
    const alone = await run([...argv, '1'])
    expect(alone.exitCode).toBe(2)
    expect(alone.err.split('\n')).toHaveLength(10)
    expect(await run([...argv, '3'])).toEqual(alone)
  })

  it('lints with the packs that are installed', async () => {
    const argv = ['en.txt', 'ja.txt', '--no-config', '--format', 'json', '--concurrency']
    const alone = await run([...argv, '1'])
    expect(alone.out).toMatch(/en\.txt.*"repeated-punctuation".*ja\.txt.*"repeated-punctuation"/s)
    expect(await run([...argv, '2'])).toEqual(alone)
  })

  it('lints in threads, which share the dictionaries of packs', async () => {
    const whats = async (...argv: readonly string[]) =>
      [
        ...(await run(['told', '--format', 'compact', ...argv])).out.matchAll(/(?:main|thread) \w+ [\d,]+/g),
      ].map(([what]) => what)
    expect(await whats('--concurrency', '2')).toEqual(['thread shared 1,2,3', 'thread shared 1,2,3'])
    expect(await whats()).toEqual(['main own 1,2,3', 'main own 1,2,3'])
  })

  it('goes with the cache, the baseline and standard input', async () => {
    const argv = ['many', '-', '--suppressions-location', 'kept.json', '--concurrency']
    await run([...argv.filter(word => word !== '-'), '2', '--suppress-all'])
    const baseline = await readFile(join(path(), 'kept.json'), 'utf8')
    expect(baseline).toContain('team/sign')
    const alone = await run([...argv, '1'], 'Hello, where is it???')
    expect(alone.out).toContain('suppressed')
    expect(await run([...argv, '2', '--cache'], 'Hello, where is it???')).toEqual(alone)
    expect(await run([...argv, '2', '--cache'], 'Hello, where is it???')).toEqual(alone)
  })

  it('fixes, the main thread writing', async () => {
    await run(['fixed', '--fix', '--concurrency', '2'])
    expect(await readFile(join(path(), 'fixed/1.txt'), 'utf8')).toBe('Hello,\n\nWhere is it?\n')
    expect(await readFile(join(path(), 'fixed/2.txt'), 'utf8')).toBe(
      'お世話になっております。\n\nよろしいですか?\n',
    )
  })

  it('tells what is wrong with a configuration as one thread does', async () => {
    const argv = ['missing', 'en.txt', '--concurrency']
    const alone = await run([...argv, '1'])
    expect(alone.err).toContain('“./nowhere.mjs” is not there.')
    expect(await run([...argv, '2'])).toEqual(alone)
    const german = ['en.txt', 'ja.txt', '--locale', 'de', '--concurrency']
    const told = await run([...german, '1'])
    expect(told.err).toBe(
      'tactlint: There is no pack for the language “de”. There are packs for da, en, ja.\n',
    )
    expect(await run([...german, '2'])).toEqual(told)
  })

  it.each([['0'], ['x'], ['1.5'], ['atuo']])('%s is refused', async given => {
    const guess = given === 'atuo' ? ' Did you mean auto?' : ''
    expect(await run(['en.txt', '--concurrency', given])).toEqual({
      exitCode: 2,
      out: '',
      err: `tactlint: --concurrency takes auto or a number of threads from 1 to 999, not “${given}”.${guess}\n`,
    })
  })
})

describe('--ndjson with --concurrency', () => {
  const rows = Array.from({length: 60}, (_, index) => {
    const name = ['en.txt', 'ja.txt'][index % 2] ?? ''
    return index % 10 === 9 ? '{' : JSON.stringify({id: `row ${index}`, text: messages[name]})
  }).join('\n')

  it('gives the rows in their order, whatever the number of threads', async () => {
    const alone = await run(['--ndjson'], rows)
    expect(alone.out.split('\n')).toHaveLength(61)
    expect(alone.exitCode).toBe(2)
    expect(await run(['--ndjson', '--concurrency', '3'], rows)).toEqual(alone)
    expect(await run(['--ndjson', '--concurrency', 'auto'], rows)).toEqual(alone)
  })
})

describe('the number of threads', () => {
  it.each([
    ['auto', 10, 8, 0],
    ['auto', 1999, 8, 1],
    ['auto', 2000, 8, 2],
    ['auto', 100_000, 8, 8],
    [4, 10, 2, 4],
    [4, 3, 8, 3],
  ] as const)('%s, %d messages, %d processors: %d', (asked, count, processors, expected) => {
    expect(threadsFor(asked, count, processors)).toBe(expected)
  })
})

describe('works in order', () => {
  const after = (turns: number): Promise<void> =>
    turns === 0 ? Promise.resolve() : Promise.resolve().then(() => after(turns - 1))

  it('give their results in order, never more of them at once than may be', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(20), {maxLength: 30}),
        fc.integer({min: 1, max: 6}),
        async (turns, atOnce) => {
          let running = 0
          let most = 0
          const works = turns.map((count, index) => async () => {
            most = Math.max(most, ++running)
            await after(count)
            running--
            return index
          })
          const results: number[] = []
          for await (const result of inOrder(works, () => atOnce)) results.push(result)
          expect(results).toEqual(turns.map((_, index) => index))
          expect(most).toBeLessThanOrEqual(atOnce)
        },
      ),
    ))

  it('give a result as soon as it is there, while the next work is waited for', async () => {
    let release = (): void => undefined
    const slow = new Promise<void>(resolve => (release = resolve))
    const works = async function* () {
      yield () => Promise.resolve('first')
      await slow
      yield () => Promise.resolve('second')
    }
    const results = inOrder(works(), () => 4)
    expect(await results.next()).toEqual({done: false, value: 'first'})
    release()
    expect(await results.next()).toEqual({done: false, value: 'second'})
    expect((await results.next()).done).toBe(true)
  })

  it('fail in their turn', async () => {
    const works = [() => after(30).then(() => 1), () => Promise.reject(new Error('no'))]
    const results = inOrder(works, () => 2)
    expect((await results.next()).value).toBe(1)
    await expect(results.next()).rejects.toThrow('no')
  })
})
