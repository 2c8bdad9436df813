import {readFile, rm, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {commandIn} from '../testing/command-in.js'
import {withoutScores} from '../testing/printed.js'

const greeting = 'Hello Seller Support,\n'
const closing = 'Kind regards,\nMia\n'
const gain = 'Please change the title of B00X4WHP5E to increase my sales. Thank you.\n'
const shout = 'Could you PLEASE correct the title of B00X4WHP5E?\n'
const other = 'Could you also look at the ENTIRE page again?\n'
const mailOf = (...paragraphs: readonly string[]) => [greeting, ...paragraphs, closing].join('\n')

/** A folder with these files, and the baseline in it. */
function folderOf(files: Readonly<Record<string, string>>) {
  const {run, path} = commandIn(files)
  const at = (name: string) => join(path(), name)
  return {
    run,
    read: (name: string) => readFile(at(name), 'utf8'),
    write: (name: string, text: string) => writeFile(at(name), text),
    remove: (name: string) => rm(at(name)),
  }
}

const clean = (suppressed: number, messages = '1 message') =>
  suppressed === 0 ? `✔ ${messages}, no findings\n` : `✔ ${messages}, no findings, ${suppressed} suppressed\n`
const unpruned = (...lines: readonly string[]) =>
  [
    'tactlint: tactlint-suppressions.json holds entries without a finding:',
    ...lines.map(line => `  ${line}`),
    'Run with --prune-suppressions to take them out, or with --pass-on-unpruned-suppressions to let them be.\n',
  ].join('\n')

describe('a baseline', () => {
  const {run, read, write, remove} = folderOf({
    'b/mail.txt': mailOf(gain, shout),
    'a.txt': mailOf(shout, shout),
  })

  it('is written with what is found, whatever its severity, sorted and without a word of the messages', async () => {
    expect(await run(['b/mail.txt', 'a.txt', '--suppress-all'])).toEqual({
      exitCode: 0,
      out: clean(4, '2 messages'),
      err: 'tactlint: 4 findings put into tactlint-suppressions.json.\n',
    })
    expect(await read('tactlint-suppressions.json')).toBe(`{
  "version": 1,
  "files": {
    "a.txt": {
      "shouting-caps": [
        "41dc64d1a3758180",
        "41dc64d1a3758180"
      ]
    },
    "b/mail.txt": {
      "seller-centric-framing": [
        "1e938dd626024e71"
      ],
      "shouting-caps": [
        "41dc64d1a3758180"
      ]
    }
  }
}
`)
  })

  it('keeps what it knows from being reported, in json, too', async () => {
    expect(await run(['.'])).toEqual({exitCode: 0, out: clean(4, '2 messages'), err: ''})
    const {out} = await run(['b', '--format', 'json'])
    const [{suppressedMessages = []} = {}] = JSON.parse(out) as {
      suppressedMessages?: {suppressions: unknown}[]
    }[]
    expect(suppressedMessages.map(({suppressions}) => suppressions)).toEqual([
      [{kind: 'file', justification: ''}],
      [{kind: 'file', justification: ''}],
    ])
    expect((await run(['b', '--trace', 'shouting-caps'])).out).toBe(
      'b/mail.txt: shouting-caps\n  5:11  silent: suppressed by baseline  "PLEASE"\n',
    )
  })

  it('is the same when nothing has changed', async () => {
    const before = await read('tactlint-suppressions.json')
    expect(await run(['.', '--suppress-all', '--prune-suppressions'])).toEqual({
      exitCode: 0,
      out: clean(4, '2 messages'),
      err: 'tactlint: 0 findings put into tactlint-suppressions.json.\ntactlint: 0 findings taken out of tactlint-suppressions.json.\n',
    })
    expect(await read('tactlint-suppressions.json')).toBe(before)
  })

  it('still knows what has moved', async () => {
    await write('b/mail.txt', mailOf('A new paragraph.\n', shout, gain))
    expect(await run(['b'])).toEqual({exitCode: 0, out: clean(2), err: ''})
  })

  it('reports a new finding of a rule where another one was mended', async () => {
    await write('b/mail.txt', mailOf(gain, other))
    const printed = await run(['b'])
    expect({...printed, out: withoutScores(printed)}).toEqual({
      exitCode: 2,
      out: `b/mail.txt
  5:28  warning  “ENTIRE” is in capital letters.  shouting-caps

      Could you also look at the ENTIRE page again?
                                 ~~~~~~

      Readers hear words in capitals as shouting, and the tone hides the facts.
      → Write the words in small letters.

✖ 1 finding (1 warning) in 1 message, 1 suppressed
  Run with --suggest to see rewrites.
`,
      err: unpruned('b/mail.txt  shouting-caps'),
    })
  })

  it('may hold more than is found with --pass-on-unpruned-suppressions', async () => {
    await write('b/mail.txt', mailOf(gain))
    expect(await run(['b', '--pass-on-unpruned-suppressions'])).toEqual({
      exitCode: 0,
      out: clean(1),
      err: '',
    })
  })

  it('is not judged by rules that are off', async () => {
    await write('b/mail.txt', mailOf(gain, shout))
    expect(await run(['b', '--rule', 'shouting-caps: off'])).toEqual({exitCode: 0, out: clean(1), err: ''})
    await write('b/mail.txt', mailOf(gain))
  })

  it('keeps the others of equal findings when the first is mended', async () => {
    await write('a.txt', mailOf('Thank you for your help.\n', shout))
    expect(await run(['a.txt', '--pass-on-unpruned-suppressions'])).toEqual({
      exitCode: 0,
      out: clean(1),
      err: '',
    })
  })

  it('is pruned for the files that are linted', async () => {
    expect(await run(['a.txt', '--prune-suppressions'])).toEqual({
      exitCode: 0,
      out: clean(1),
      err: 'tactlint: 1 finding taken out of tactlint-suppressions.json.\n',
    })
    expect(await run(['a.txt'])).toEqual({exitCode: 0, out: clean(1), err: ''})
    expect(await run(['b'])).toMatchObject({exitCode: 2, err: unpruned('b/mail.txt  shouting-caps')})
  })

  it('knows when a file is gone', async () => {
    await remove('b/mail.txt')
    expect(await run(['a.txt'])).toEqual({
      exitCode: 2,
      out: clean(1),
      err: unpruned('b/mail.txt  (the file is gone)'),
    })
    expect(await run(['a.txt', '--prune-suppressions'])).toMatchObject({
      exitCode: 0,
      err: 'tactlint: 2 findings taken out of tactlint-suppressions.json.\n',
    })
    expect(JSON.parse(await read('tactlint-suppressions.json'))).toEqual({
      version: 1,
      files: {'a.txt': {'shouting-caps': ['41dc64d1a3758180']}},
    })
  })

  it('of a message that was emptied is no longer needed', async () => {
    await write('a.txt', '')
    expect(await run(['a.txt'])).toEqual({
      exitCode: 2,
      out: 'No message was checked.\n',
      err: unpruned('a.txt  shouting-caps'),
    })
  })
})

describe('--suppress-rule', () => {
  const {run, read} = folderOf({'mail.txt': mailOf(gain, shout)})

  it('takes the findings of its rules alone', async () => {
    const {exitCode, out, err} = await run(['.', '--suppress-rule', 'shouting-caps'])
    expect([exitCode, err]).toEqual([0, 'tactlint: 1 finding put into tactlint-suppressions.json.\n'])
    expect(out).toMatch(/✖ 1 finding \(1 warning\) in 1 message, 1 suppressed\n/)
    await run(['.', '--suppress-rule', 'seller-centric-framing', '--suppress-rule', 'legal-threat'])
    expect(Object.keys(entries(await read('tactlint-suppressions.json')))).toEqual([
      'seller-centric-framing',
      'shouting-caps',
    ])
  })

  it('of a rule that does not exist writes nothing', async () => {
    expect(await run(['.', '--suppress-rule', 'shouting-cap'])).toEqual({
      exitCode: 2,
      out: '',
      err: 'tactlint: There is no rule “shouting-cap”. Did you mean shouting-caps? See tactlint --list-rules.\n',
    })
  })

  const entries = (baseline: string) =>
    (JSON.parse(baseline) as {files: Record<string, object>}).files['mail.txt'] ?? {}
})

describe('suppressing and fixing', () => {
  const {run, read} = folderOf({
    'mail.txt': mailOf('Could you please correct the title of B00X4WHP5E? I sell it!!!\n'),
    'new.txt': mailOf('Could you please correct the title of B00X4WHP5E? I sell it!!! Thank you.\n', shout),
  })

  it('what is in the baseline is not fixed', async () => {
    await run(['mail.txt', '--suppress-all'])
    expect(await run(['mail.txt', '--fix'])).toEqual({exitCode: 0, out: clean(1), err: ''})
    expect(await read('mail.txt')).toContain('!!!')
  })

  it('what is fixed does not go into it', async () => {
    expect(await run(['new.txt', '--fix', '--suppress-all'])).toEqual({
      exitCode: 0,
      out: clean(1),
      err: 'tactlint: 1 fix in 1 file.\ntactlint: 1 finding put into tactlint-suppressions.json.\n',
    })
    expect(await read('new.txt')).toContain('I sell it! Thank you.\n')
    expect(await read('tactlint-suppressions.json')).toContain('"new.txt": {\n      "shouting-caps"')
  })
})

describe('directives and a baseline', () => {
  const {run, read} = folderOf({
    'mail.md': mailOf(
      `<!-- tactlint-disable-next-line shouting-caps -->\n${shout}`,
      '<!-- tactlint-disable-next-line shouting-cap -->\n',
    ),
  })

  it('what a directive suppresses, and what is said of directives, does not go into it', async () => {
    const {err, out} = await run(['mail.md', '--suppress-all'])
    expect(err).toBe('tactlint: 0 findings put into tactlint-suppressions.json.\n')
    expect(out).toContain('wrong-directive')
    await expect(read('tactlint-suppressions.json')).rejects.toThrow('ENOENT')
  })

  it('it outlasts --no-inline-config', async () => {
    await run(['mail.md', '--no-inline-config', '--suppress-all'])
    expect((await run(['mail.md', '--no-inline-config'])).out).toBe(clean(1))
    expect((await run(['mail.md'])).err).toBe(unpruned('mail.md  shouting-caps'))
  })
})

describe('where a baseline is', () => {
  const {run, read} = folderOf({
    'team/tactlint.config.json': '{}',
    'team/deep/mail.txt': mailOf(shout),
    'mail.txt': mailOf(shout),
  })

  it('beside the configuration of a file, else in the current folder', async () => {
    expect(await run(['.', '--suppress-all'])).toEqual({
      exitCode: 0,
      out: clean(2, '2 messages'),
      err: 'tactlint: 2 findings put into tactlint-suppressions.json, team/tactlint-suppressions.json.\n',
    })
    expect(await read('team/tactlint-suppressions.json')).toContain('"deep/mail.txt"')
    expect((await run(['.'])).out).toBe(clean(2, '2 messages'))
  })

  it('is that of standard input with a name, too', async () => {
    const argv = ['-', '--stdin-filename', 'team/deep/mail.txt']
    expect((await run(argv, mailOf(shout))).out).toBe(clean(1))
  })

  it('where the command line says: paths are relative to it', async () => {
    expect(await run(['.', '--suppressions-location', 'team/legacy.json'])).toEqual({
      exitCode: 2,
      out: '',
      err: 'tactlint: --suppressions-location: team/legacy.json is not there. --suppress-all and --suppress-rule write it.\n',
    })
    await run(['.', '--suppressions-location', 'team/legacy.json', '--suppress-all'])
    const {files} = JSON.parse(await read('team/legacy.json')) as {files: object}
    expect(Object.keys(files)).toEqual(['../mail.txt', 'deep/mail.txt'])
    expect((await run(['.', '--suppressions-location', 'team/legacy.json'])).out).toBe(clean(2, '2 messages'))
    await run(['team', '--suppressions-location', 'made/for/it.json', '--suppress-all'])
    expect(JSON.parse(await read('made/for/it.json'))).toMatchObject({version: 1})
    await run(['team', '--suppressions-location', 'none.json', '--suppress-rule', 'legal-threat'])
    expect(await read('none.json')).toBe('{\n  "version": 1,\n  "files": {}\n}\n')
  })
})

describe('parts of the files', () => {
  const {run, read} = folderOf({'mail.txt': mailOf(shout)})

  it.each([
    [['--suppress-all'], '--suppress-all writes'],
    [['--suppress-rule', 'shouting-caps'], '--suppress-rule writes'],
    [['--suppress-all', '--prune-suppressions'], '--suppress-all and --prune-suppressions write'],
  ])('write no baseline, each over that of the others: %s', async (argv, said) => {
    expect(await run(['.', '--shard', '1/2', ...argv])).toEqual({
      exitCode: 2,
      out: '',
      err: `tactlint: ${said} the baseline, which is not written in parts: leave out --shard.\n`,
    })
    await expect(read('tactlint-suppressions.json')).rejects.toThrow('ENOENT')
  })
})
