import {describe, expect, it} from 'vitest'
import {missingModule} from './missing-module.js'
import {commandIn} from './testing/command-in.js'

const notFound = (message: string, code = 'ERR_MODULE_NOT_FOUND') => Object.assign(new Error(message), {code})

it.each([
  [
    notFound("Cannot find package 'words' imported from /app/my pack.mjs"),
    '“words”, which /app/my pack.mjs asks for, is not there. Install it: npm install words',
  ],
  [
    notFound(
      "Cannot find module '@acme/words/x.bin'\nRequire stack:\n- /app/pack.cjs\n- /app/b.cjs",
      'MODULE_NOT_FOUND',
    ),
    '“@acme/words/x.bin”, which /app/pack.cjs asks for, is not there. Install it: npm install @acme/words',
  ],
  [notFound("Cannot find module 'words/a.bin'"), '“words/a.bin” is not there. Install it: npm install words'],
  [
    notFound("Cannot find module '/app/words.mjs' imported from /app/pack.mjs"),
    '“/app/words.mjs”, which /app/pack.mjs asks for, is not there.',
  ],
  [
    notFound(String.raw`Cannot find module 'C:\app\words.mjs' imported from C:\app\pack.mjs`),
    String.raw`“C:\app\words.mjs”, which C:\app\pack.mjs asks for, is not there.`,
  ],
  [
    notFound(
      "Cannot find package 'words' imported from /app/node_modules/.pnpm/a@1/node_modules/@acme/pack/dist/a.js",
    ),
    '“words”, which @acme/pack asks for, is not there. Install it: npm install words',
  ],
  [
    notFound(String.raw`Cannot find package 'words' imported from C:\app\node_modules\pack\dist\a.js`),
    '“words”, which pack asks for, is not there. Install it: npm install words',
  ],
  [new Error("Cannot find package 'words' imported from /app/pack.mjs"), undefined],
  [notFound('Something else'), undefined],
  ['words', undefined],
])('%s', (error, said) => {
  expect(missingModule(error)).toBe(said)
})

describe('a pack whose dependency is not there', () => {
  const pack = (open: string) =>
    `export default {api: 1, language: 'xx', detect: () => 0, lexicons: [], recognisers: [], rules: [], open: ${open}}`
  const {run, path} = commandIn({
    'mail.txt': '---\nlanguage: xx\n---\nHello,\n\nWhere is my parcel?\n',
    'other.txt': '---\nlanguage: xx\n---\nHello,\n\nWhere is my order?\n',
    'danish.txt': 'Hej,\n\nHvor er min pakke??\n',
    'imports.mjs': `import words from 'no-such-words'\n${pack('async () => words')}`,
    'requires.cjs': "require('no-such-words')",
    'typed.ts': `import words from 'no-such-words'\n${pack('async () => words')}`,
    'later.mjs': pack("async () => import('no-such-words')"),
    'beside.cjs': pack("async () => require('./no-such-file.cjs')").replace(
      'export default',
      'module.exports =',
    ),
    'reads.mjs': pack("read => read('@acme/no-such-words/x.bin')"),
    ...Object.fromEntries(
      ['imports.mjs', 'requires.cjs', 'typed.ts', 'later.mjs', 'beside.cjs', 'reads.mjs'].map(name => [
        `${name}.json`,
        JSON.stringify({packs: [`./${name}`]}),
      ]),
    ),
  })

  it.each([
    [
      'imports.mjs',
      '“no-such-words”, which /imports.mjs asks for, is not there. Install it: npm install no-such-words',
    ],
    [
      'requires.cjs',
      '“no-such-words”, which /requires.cjs asks for, is not there. Install it: npm install no-such-words',
    ],
    [
      'typed.ts',
      '“no-such-words”, which /typed.ts asks for, is not there. Install it: npm install no-such-words',
    ],
    [
      'later.mjs',
      '“no-such-words”, which /later.mjs asks for, is not there. Install it: npm install no-such-words',
    ],
    ['beside.cjs', '“./no-such-file.cjs”, which /beside.cjs asks for, is not there.'],
    [
      'reads.mjs',
      '“@acme/no-such-words/x.bin”, which /reads.mjs asks for, is not there. Install it: npm install @acme/no-such-words',
    ],
  ])('%s says in a line what to install', async (name, said) => {
    const {exitCode, out, err} = await run(['mail.txt', '--config', `${name}.json`])
    const [line = '', ...more] = err.replaceAll(path(), '').split('\n')
    expect(line).toMatch(/^tactlint: /)
    expect(line.endsWith(said) ? said : line).toBe(said)
    expect({exitCode, out, more}).toEqual({exitCode: 2, out: '', more: ['']})
  })

  it.each(['1', '2'])(
    'keeps no file in another language from being linted, and is said once',
    async threads => {
      const files = ['mail.txt', 'danish.txt', 'other.txt']
      const {exitCode, out, err} = await run([
        ...files,
        '--config',
        'reads.mjs.json',
        '--concurrency',
        threads,
      ])
      expect(err.trimEnd().split('\n')).toEqual([expect.stringContaining('npm install @acme/no-such-words')])
      expect(out).toContain('danish.txt\n')
      expect(out).toContain('repeated-punctuation')
      expect(exitCode).toBe(2)
    },
  )
})
