import {readFile} from 'node:fs/promises'
import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {commandIn} from '../testing/command-in.js'
import {listed, withoutScores} from '../testing/printed.js'

const greeting = 'Hello Seller Support,\n\n'
const gain = 'Please change the title of B00X4WHP5E to increase my sales. Thank you.\n'
const shout = 'Could you PLEASE correct the title of B00X4WHP5E? I sell it!!!\n'
const closing = '\nKind regards,\nMia\n'

interface JsonMessage {
  readonly ruleId: string
  readonly line: number
  readonly message: string
  readonly instead?: string
  readonly suppressions?: unknown
}

describe('directives in Markdown', () => {
  const {run, path} = commandIn({
    'mail.md': `${greeting}<!-- tactlint-disable-next-line seller-centric-framing -- agreed with Mia -->\n${gain}${closing}`,
    'capitals.md': `${greeting}<!-- TACTLINT-DISABLE-NEXT-LINE seller-centric-framing -->\n${gain}${closing}`,
    'unused.md': `---\ntactlint: {disable: [shouting-caps, wall-of-text]}\n---\n${greeting}${shout}\n<!-- tactlint-disable-next-paragraph -->${closing}`,
    'wrong.md': `${greeting}<!-- tactlint-disable shouting-cap agreed with Mia -->\n${shout}\n<!-- tactlint-disable-nextline -->${closing}`,
    'shout.md': `${greeting}<!-- tactlint-disable-next-line repeated-punctuation -->\n${shout}${closing}`,
  })

  it('suppress findings, which are counted', async () => {
    expect(await run(['mail.md'])).toEqual({
      exitCode: 0,
      out: '✔ 1 message, no findings, 1 suppressed\n',
      err: '',
    })
  })

  it('are in json as in ESLint, with the reason', async () => {
    const {out} = await run(['mail.md', '--format', 'json'])
    const [{messages, suppressedMessages, warningCount} = {}] = JSON.parse(out) as {
      messages?: unknown
      suppressedMessages?: unknown
      warningCount?: number
    }[]
    expect([messages, warningCount]).toEqual([[], 0])
    expect(suppressedMessages).toMatchObject([
      {
        ruleId: 'seller-centric-framing',
        line: 4,
        severity: 1,
        suppressions: [{kind: 'directive', justification: 'agreed with Mia'}],
      },
    ])
  })

  it('are traced', async () => {
    expect(await run(['mail.md', '--trace', 'seller-centric-framing'])).toEqual({
      exitCode: 0,
      out: 'mail.md: seller-centric-framing\n  4:39  silent: suppressed by comment  "to increase my sales"\n',
      err: '',
    })
  })

  it('are not followed with --no-inline-config', async () => {
    expect(listed(await run(['mail.md', '--format', 'json', '--no-inline-config']))).toEqual([
      '4 seller-centric-framing',
    ])
    expect((await run(['wrong.md', '--no-inline-config'])).out).not.toContain('directive')
  })

  it('keep --fix from what they suppress', async () => {
    expect(listed(await run(['shout.md', '--format', 'json', '--fix']))).toEqual([
      '4 shouting-caps',
      '[4 repeated-punctuation]',
    ])
    expect(await readFile(join(path(), 'shout.md'), 'utf8')).toContain('I sell it!!!')
  })

  it('without effect are told when asked for', async () => {
    expect(withoutScores(await run(['unused.md']))).toBe(
      `unused.md
  6:60  warning  “!!!” repeats the sign.  repeated-punctuation

      Could you PLEASE correct the title of B00X4WHP5E? I sell it!!!
                                                                 ~~~

      More than one sign reads as a raised voice.
      → One sign is enough.

✖ 1 finding (1 warning) in 1 message, 1 suppressed
  Run with --suggest to see rewrites.
`,
    )
    const args = ['unused.md', '--report-unused-disable-directives', '--rule', 'repeated-punctuation: off']
    const printed = await run([...args, '--max-warnings', '1'])
    expect({...printed, out: withoutScores(printed)}).toEqual({
      exitCode: 1,
      out: `unused.md
  2:37  warning  The directive for “wall-of-text” has no effect.  unused-directive

      tactlint: {disable: [shouting-caps, wall-of-text]}
                                          ~~~~~~~~~~~~

      What it was for is mended, or another directive is for it, too. It would hide what comes next.
      → Take it out.

  8:1  warning  This directive has no effect.  unused-directive

      <!-- tactlint-disable-next-paragraph -->
      ~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~

      What it was for is mended, or another directive is for it, too. It would hide what comes next.
      → Take it out.

✖ 2 findings (2 warnings) in 1 message, 1 suppressed
`,
      err: 'tactlint: 2 warnings, and --max-warnings allows 1.\n',
    })
  })

  it('are written in small letters', async () => {
    const {out} = await run(['capitals.md', '--format', 'json'])
    const [{messages} = {messages: []}] = JSON.parse(out) as {messages: JsonMessage[]}[]
    expect(messages.map(({line, ruleId, message}) => `${line} ${ruleId}: ${message}`)).toEqual([
      '3 wrong-directive: There is no directive “TACTLINT-DISABLE-NEXT-LINE”.',
      '4 seller-centric-framing: “to increase my sales” argues from your own gain.',
    ])
    expect(messages[0]?.instead).toMatch(/\. Did you mean tactlint-disable-next-line\?$/)
  })

  it('that are none are told, with what may be meant', async () => {
    const {out} = await run(['wrong.md', '--format', 'json'])
    const [{messages} = {messages: []}] = JSON.parse(out) as {messages: JsonMessage[]}[]
    expect(
      messages.map(({line, ruleId, message, instead}) => `${line} ${ruleId}: ${message} ${instead ?? ''}`),
    ).toEqual([
      '3 wrong-directive: There is no rule “shouting-cap”, “agreed”, “with”, “Mia”. Did you mean shouting-caps? A reason stands behind --.',
      '4 shouting-caps: “PLEASE” is in capital letters. Write the words in small letters.',
      '4 repeated-punctuation: “!!!” repeats the sign. One sign is enough.',
      '6 wrong-directive: There is no directive “tactlint-disable-nextline”. There are tactlint-disable, tactlint-enable, tactlint-disable-line, tactlint-disable-next-line, tactlint-disable-next-paragraph, tactlint-disable-file. Did you mean tactlint-disable-next-line?',
    ])
  })
})

describe('front matter', () => {
  const {run} = commandIn({
    'mail.txt': `---\ntactlint: {disable: {rule: seller-centric-framing, reason: agreed}}\n---\n${greeting}${gain}${closing}`,
    'all.txt': `---\ntactlint: {disable: all}\n---\n${greeting}${gain}${shout}${closing}`,
    'wrong.txt': `---\ntactlint: {disabled: [shouting-caps]}\n---\n${greeting}${gain}${closing}`,
  })

  it('holds directives of plain text', async () => {
    expect(listed(await run(['mail.txt', 'all.txt', '--format', 'json']))).toEqual([
      '[6 seller-centric-framing]',
      '[6 seller-centric-framing]',
      '[7 shouting-caps]',
      '[7 repeated-punctuation]',
    ])
  })

  it('with a key that does not exist is not linted', async () => {
    expect(await run(['wrong.txt'])).toEqual({
      exitCode: 2,
      out: '',
      err: 'tactlint: wrong.txt: front matter: `tactlint` has no key “disabled”. There is disable: tactlint: {disable: [shouting-caps]} (line 2)\n',
    })
  })
})

describe('a configuration', () => {
  const entries = [
    {directives: {requireReason: true, reportUnused: true}},
    {files: ['outside/**'], directives: {follow: false}},
  ]
  const directive = '<!-- tactlint-disable-next-line seller-centric-framing'
  const {run} = commandIn({
    'tactlint.config.json': JSON.stringify(entries),
    'mail.md': `${greeting}${directive} -->\n${gain}${closing}\n<!-- tactlint-enable -->`,
    'said.md': `${greeting}${directive} -- agreed -->\n${gain}${closing}`,
    'mail.txt': `---\ntactlint: {disable: seller-centric-framing}\n---\n${greeting}${gain}${closing}`,
    'side.txt': `${greeting}${gain}${closing}`,
    'side.txt.tactlint.json': '{"disable": ["seller-centric-framing"]}',
    'outside/said.md': `${greeting}${directive} -- agreed -->\n${gain}${closing}`,
    'wrong.json': '{"directives": {"requireReasons": true}}',
    'wrong-value.json': '{"directives": {"follow": "no"}}',
  })

  it('may ask for reasons and report what has no effect', async () => {
    expect(listed(await run(['mail.md', 'said.md', 'mail.txt', 'side.txt', '--format', 'json']))).toEqual([
      '3 unexplained-directive',
      '9 unused-directive',
      '[4 seller-centric-framing]',
      '[4 seller-centric-framing]',
      '2 unexplained-directive',
      '[6 seller-centric-framing]',
      '1 unexplained-directive',
      '[3 seller-centric-framing]',
    ])
    expect(withoutScores(await run(['side.txt']))).toBe(`side.txt
  1:1  warning  This directive for “seller-centric-framing” in the sidecar has no reason.  unexplained-directive

      Hello Seller Support,
      ~

      Whoever reads it later can’t tell whether it still holds.
      → Write {"rule": "shouting-caps", "reason": "the name of the product"}.

✖ 1 finding (1 warning) in 1 message, 1 suppressed
`)
  })

  it('may have them followed in some files and not in others', async () => {
    expect(listed(await run(['outside', '--format', 'json']))).toEqual(['4 seller-centric-framing'])
  })

  it.each([
    [
      'wrong.json',
      'directives: there is no key “requireReasons”. Did you mean requireReason? There are follow, requireReason, reportUnused.\n',
    ],
    ['wrong-value.json', 'directives.follow: must be true or false.\n'],
  ])('says what is wrong with it: %s', async (file, message) => {
    const {exitCode, err} = await run(['mail.md', '--config', file])
    expect(err).toContain(`${file}: ${message}`)
    expect(exitCode).toBe(2)
  })
})

describe('--ndjson', () => {
  const {run} = commandIn({})
  const row = (fields: object) => JSON.stringify({text: `${greeting}${gain}${closing}`, ...fields})

  it('takes directives with a row and tells what they suppress', async () => {
    const rows = [
      row({disable: [{rule: 'seller-centric-framing', reason: 'agreed'}]}),
      row({disable: 'shouting-cap'}),
      JSON.stringify({text: `${gain}\n<!-- tactlint-disable-file -->`, format: 'markdown'}),
    ].join('\n')
    const {out, exitCode} = await run(['--ndjson'], rows)
    const [given, wrong, comment] = out
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line) as {findings?: unknown; suppressed?: unknown; error?: string})
    expect(given).toMatchObject({
      findings: [],
      suppressed: [
        {ruleId: 'seller-centric-framing', suppressions: [{kind: 'directive', justification: 'agreed'}]},
      ],
    })
    expect(wrong?.error).toBe(
      'Line 2: disable.0.rule: There is no rule “shouting-cap”. Did you mean shouting-caps? See tactlint --list-rules.',
    )
    expect(comment?.findings).toEqual([])
    expect(exitCode).toBe(2)
    const {out: unfollowed} = await run(['--ndjson', '--no-inline-config'], rows)
    expect(unfollowed).not.toContain('"suppressed"')
  })

  it.each([
    [['--suppress-all'], '--suppress-all is about files, and --ndjson reads none.'],
    [
      ['--suppressions-location', 'x.json'],
      '--suppressions-location is about files, and --ndjson reads none.',
    ],
  ])('has no baseline: %s', async (argv, message) => {
    const {exitCode, err} = await run(['--ndjson', ...argv])
    expect(exitCode).toBe(2)
    expect(err).toBe(
      `tactlint: ${message} Give a row its own list: {"text": …, "disable": ["shouting-caps"]}.\n`,
    )
  })
})
