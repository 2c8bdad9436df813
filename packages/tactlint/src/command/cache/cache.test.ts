import {mkdir, readFile, rm, stat, utimes, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {beforeEach, describe, expect, it} from 'vitest'
import {commandIn} from '../../testing/command-in.js'
import {hashOf} from './cache.js'

const mail = `Hello Seller Support,

Please change the zebrafish title of B00X4WHP5E to increase my sales!!! Thank you.

Kind regards,
Quentin
`
const pack = `import {what} from './words.js'
export default {
  api: 1,
  language: 'en',
  rules: [{
    kind: {id: 'team/title', category: 'tone', scope: 'message', severity: 'warning', fix: 'none', preset: 'recommended', needs: [], wordings: ['found'], options: {'~standard': {version: 1, vendor: 'team', validate: value => ({value})}}},
    wording: {found: {what, why: 'Our titles are headings.'}},
    examples: [],
    lexicons: [],
    check({message}, report) {
      const start = message.prose.text.indexOf('title')
      if (start >= 0) report({wording: 'found', at: {start, end: start + 5}, data: {}})
    },
  }],
}
`
const folder = commandIn({
  'mail.txt': mail,
  'good.txt': 'Hello Anna,\n\nThe box is here.\n\nKind regards,\nMia\n',
})
const at = (name: string) => join(folder.path(), name)
const run = (...argv: readonly string[]) => folder.run(['mail.txt', 'good.txt', '--cache', ...argv])
const put = (name: string, text: string) => writeFile(at(name), text)

beforeEach(async () => {
  for (const name of [
    '.tactlintcache',
    'tactlint.config.json',
    'tactlint.config.mjs',
    'tactlint-suppressions.json',
    'mail.txt.tactlint.json',
    'pack.mjs',
    'words.js',
  ])
    await rm(at(name), {force: true})
  await put('mail.txt', mail)
})

/** Changes the words in the cache: who sees them afterwards was given what the cache holds. */
async function mark(name = '.tactlintcache'): Promise<void> {
  const [, json = ''] = (await readFile(at(name), 'utf8')).split('\n')
  const content = JSON.parse(json) as {wordings: {wording: {what: string}}[]}
  for (const {wording} of content.wordings) wording.what = 'KEPT'
  const marked = JSON.stringify(content)
  await put(name, `tactlint cache 1 ${hashOf(marked)}\n${marked}\n`)
}
const isKept = async (...argv: readonly string[]) => (await run(...argv)).out.includes('KEPT')

describe('--cache', () => {
  it('prints the same, from the second run on without linting again', async () => {
    const without = await folder.run(['mail.txt', 'good.txt'])
    expect(await run()).toEqual(without)
    expect(await run()).toEqual(without)
    await mark()
    expect(await isKept()).toBe(true)
  })

  it('holds no word of the messages', async () => {
    await put(
      'mail.txt',
      mail.replace('Thank', 'We guarantee it. Pay me, or I will take legal action in Ribe. Thank'),
    )
    await run()
    const text = await readFile(at('.tactlintcache'), 'utf8')
    expect(text).toContain('legal-threat')
    expect(text).not.toMatch(/zebrafish|B00X4WHP5E|increase my|Ribe|Quentin|Pay me/)
  })

  it('keeps nothing of a message whose directives have reasons: they are words, too', async () => {
    await put('mail.md', `${mail}\n<!-- tactlint-disable seller-centric-framing -- Walrus asked for it -->\n`)
    const without = await folder.run(['mail.md', '--format', 'json'])
    expect(await folder.run(['mail.md', '--format', 'json', '--cache'])).toEqual(without)
    expect(await folder.run(['mail.md', '--format', 'json', '--cache'])).toEqual(without)
    expect(await readFile(at('.tactlintcache'), 'utf8')).not.toMatch(/Walrus/)
  })

  it.each<[string, () => Promise<unknown>]>([
    ['the message', () => put('mail.txt', mail.replace('title', 'image'))],
    ['a rule', () => put('tactlint.config.json', '{"rules": {"missing-please": "error"}}')],
    ['the team’s words', () => put('tactlint.config.json', '{"names": ["Zebrafish"]}')],
    ['now', () => put('tactlint.config.json', '{"context": {"now": "2026-03-04"}}')],
    ['the sidecar', () => put('mail.txt.tactlint.json', '{"context": {"stage": "follow-up"}}')],
    [
      'the baseline',
      () =>
        put(
          'tactlint-suppressions.json',
          '{"version": 1, "files": {"mail.txt": {"repeated-punctuation": ["0123456789abcdef"]}}}',
        ),
    ],
  ])('lints again when %s has changed', async (_, change) => {
    await run()
    await mark()
    expect(await isKept('--pass-on-unpruned-suppressions')).toBe(true)
    await change()
    expect(await isKept('--pass-on-unpruned-suppressions')).toBe(false)
  })

  it.each([
    [['--language', 'en']],
    [['--locale', 'da']],
    [['--rule', 'missing-please: error']],
    [['--no-inline-config']],
    [['--report-unused-disable-directives']],
  ])('lints again with %j', async argv => {
    await run()
    await mark()
    expect(await isKept(...argv)).toBe(false)
  })

  it('lints again when a pack, or a file that it imports, has changed', async () => {
    await put('tactlint.config.mjs', "export default [{extensions: ['./pack.mjs']}]")
    await put('pack.mjs', pack)
    await put('words.js', "export const what = 'Titles are ours.'")
    expect((await run()).out).toContain('Titles are ours.')
    await mark()
    expect(await isKept()).toBe(true)
    await put('words.js', "export const what = 'Titles are theirs.'")
    expect(await isKept()).toBe(false)
    await mark()
    await put('pack.mjs', pack.replace("'title'", "'zebra'"))
    expect(await isKept()).toBe(false)
  })

  it('is ignored when it is cut off, changed or not ours', async () => {
    const {out} = await run()
    const whole = await readFile(at('.tactlintcache'), 'utf8')
    const broken = [
      '',
      '{',
      'null',
      whole.slice(0, 100),
      whole.slice(0, -20),
      whole.replace('warning', 'morning'),
      whole.replace('cache 1', 'cache 0'),
      `${whole}${whole}`,
    ]
    for (const text of broken) {
      await put('.tactlintcache', text)
      expect(await run()).toMatchObject({out, err: '', exitCode: 0})
      expect(await readFile(at('.tactlintcache'), 'utf8')).toBe(whole)
    }
  })

  it('shows rewrites, for which messages are linted again', async () => {
    const {out} = await folder.run(['mail.txt', 'good.txt', '--suggest'])
    await run()
    await mark()
    expect((await run('--suggest')).out).toBe(out)
    expect((await folder.run(['mail.txt', '--cache', '--format', 'json'])).out).toBe(
      (await folder.run(['mail.txt', '--format', 'json'])).out,
    )
  })

  it('fixes what a former run only found', async () => {
    await run()
    await run('--fix')
    expect(await readFile(at('mail.txt'), 'utf8')).toBe(mail.replace('!!!', '!'))
    expect((await run()).out).not.toContain('repeated-punctuation')
    await mark()
    expect(await isKept('--fix')).toBe(true)
  })

  it('keeps nothing of a dry run that would change the file', async () => {
    await run('--fix-dry-run')
    expect((await run()).out).toContain('repeated-punctuation')
  })

  it('tells the baseline what is no longer found', async () => {
    await folder.run(['mail.txt', '--suppress-all'])
    await put('mail.txt', mail.replace('!!!', '.'))
    const without = await folder.run(['mail.txt'])
    expect(without.exitCode).toBe(2)
    expect(await folder.run(['mail.txt', '--cache'])).toEqual(without)
    expect(await folder.run(['mail.txt', '--cache'])).toEqual(without)
    await folder.run(['mail.txt', '--cache', '--prune-suppressions'])
    expect(await folder.run(['mail.txt', '--cache'])).toMatchObject({exitCode: 0, err: ''})
  })

  it('forgets files that are gone', async () => {
    await put('gone.txt', mail)
    await folder.run(['.', '--cache'])
    expect(await readFile(at('.tactlintcache'), 'utf8')).toContain('gone.txt')
    await rm(at('gone.txt'))
    await run()
    expect(await readFile(at('.tactlintcache'), 'utf8')).not.toContain('gone.txt')
  })

  it('that can’t be written is said, and nothing that was found is lost', async () => {
    await put('file', '')
    const {out, err, exitCode} = await run('--cache-location', 'file/cache')
    expect(out).toContain('seller-centric-framing')
    expect(err).toMatch(/^tactlint: the cache is not kept: .*can’t be written/)
    expect(exitCode).toBe(0)
  })

  it('is about files', async () => {
    expect((await folder.run(['-', '--cache', '--stdin-filename', 'mail.txt'], mail)).exitCode).toBe(0)
    expect(await folder.run(['--ndjson', '--cache'])).toEqual({
      exitCode: 2,
      out: '',
      err: 'tactlint: --cache is about files, and --ndjson reads none.\n',
    })
  })
})

describe('--cache-strategy', () => {
  /** Other words of the same length, at the same time. */
  async function changeUnseen(): Promise<void> {
    const {atime, mtime} = await stat(at('mail.txt'))
    await put('mail.txt', mail.replace('zebrafish', 'ladybirds'))
    await utimes(at('mail.txt'), atime, mtime)
  }
  async function touch(): Promise<void> {
    await utimes(at('mail.txt'), new Date(0), new Date(0))
  }

  it('metadata goes by time and size', async () => {
    await touch()
    await run('--cache-strategy', 'metadata')
    await mark()
    await changeUnseen()
    expect(await isKept('--cache-strategy', 'metadata')).toBe(true)
    await put('mail.txt', mail)
    expect(await isKept()).toBe(false)
  })

  it('content goes by the text', async () => {
    await run('--cache-strategy', 'content')
    await mark()
    await touch()
    expect(await isKept('--cache-strategy', 'content')).toBe(true)
    await changeUnseen()
    expect(await isKept('--cache-strategy', 'content')).toBe(false)
  })
})

describe('--cache-location', () => {
  it.each([
    ['kept.json', 'kept.json'],
    ['new/folder/', 'new/folder/.tactlintcache'],
    ['there', 'there/.tactlintcache'],
  ])('%s is where it is kept', async (location, name) => {
    await mkdir(at('there'), {recursive: true})
    await run('--cache-location', location)
    await mark(name)
    expect(await isKept('--cache-location', location)).toBe(true)
  })

  it.each([
    [
      ['--cache', '--cache-location', 'mail.txt'],
      '--cache-location mail.txt is one of the messages: it would be overwritten.',
    ],
    [['--cache-location', 'x'], '--cache-location is about the cache: it needs --cache.'],
    [['--cache-strategy', 'content'], '--cache-strategy is about the cache: it needs --cache.'],
    [
      ['--cache', '--cache-strategy', 'contents'],
      '--cache-strategy takes metadata (time and size) or content, not “contents”. Did you mean content?',
    ],
  ])('%j is refused', async (argv, message) => {
    expect(await folder.run(['mail.txt', ...argv])).toEqual({
      exitCode: 2,
      out: '',
      err: `tactlint: ${message}\n`,
    })
    expect(await readFile(at('mail.txt'), 'utf8')).toBe(mail)
  })
})
