import {join} from 'node:path'
import {expect, it} from 'vitest'
import {commandIn} from '../testing/command-in.js'
import {flags} from './flags.js'
import type {ExitCode} from './surroundings.js'

const packs = ['en.ts', 'ja.ts'].map(name => join(import.meta.dirname, '../testing/plain-packs', name))

const {run} = commandIn({
  'tactlint.config.json': JSON.stringify({packs}),
  'mail.txt': 'We guarantee it??\n',
  'hi.txt': 'Hello Anna,\n\nAll is well.\n',
  'noted.md':
    'Hello Anna,\n\n<!-- tactlint-disable-next-line team/promise -- legal said so -->\nWe guarantee it.\n\n<!-- tactlint-disable-next-line team/sign -- nothing there -->\nAll is well.\n',
  'fixed/mail.txt': 'We guarantee it??\n',
  'kept/mail.txt': 'We guarantee it??\n',
  'kept/rule.txt': 'We guarantee it??\n',
  'other.json': JSON.stringify({packs, rules: {'team/promise': 'off', 'team/greeting': 'off'}}),
  ignored: 'mail.txt\n',
  'stale.json': '{"version": 1, "files": {"hi.txt": {"team/sign": ["0123456789abcdef"]}}}',
})

interface Case {
  readonly argv: readonly string[]
  readonly stdin?: string
  readonly exitCode: ExitCode
  /** All of it, or what it looks like; default: nothing. */
  readonly out?: string | RegExp
  readonly err?: string | RegExp
}

const sign = 'mail.txt:1:16 info team/sign'
const promise = 'mail.txt:1:4 error team/promise'
const greeting = 'mail.txt:1:1 warning team/greeting'
/** What `--format agent` gives for these findings, and no others. */
const found = (...places: readonly string[]): RegExp =>
  new RegExp(
    `^${places.length} findings? [^\\n]*\\n(?:\\n${places.map(place => `${place.replaceAll('.', '\\.')}\\n(?:.+\\n)+`).join('\\n')})$`,
  )
const agent = ['--format', 'agent']

/** One case a flag: the compiler names the flag that has none. */
const cases: Readonly<Record<keyof typeof flags, Case>> = {
  format: {
    argv: ['mail.txt', '--format', 'compact'],
    exitCode: 1,
    out: /mail\.txt: line 1, col 4, Error - “guarantee” promises too much\..*\n(?:.*\n)*\n1 error, 1 warning, 1 info\n$/,
  },
  'output-file': {argv: ['mail.txt', '--output-file', 'report.out'], exitCode: 1},
  suggest: {
    argv: ['-', '--suggest'],
    stdin: 'It is here.',
    exitCode: 0,
    out: / {6}1\. Hello ⟨…⟩,\n {6}2\. Hello,\n/,
  },
  quiet: {argv: ['mail.txt', '--quiet', ...agent], exitCode: 1, out: found(promise)},
  language: {
    argv: ['-', '--language', 'ja', ...agent],
    stdin: 'Hello??',
    exitCode: 0,
    out: /^2 findings[^\n]*\n\n.*team\/greeting\n(?:.+\n)*what: "挨拶がありません。"\n/,
  },
  locale: {
    argv: ['mail.txt', '--locale', 'ja', ...agent],
    exitCode: 1,
    out: /what: "「guarantee」は約束しすぎです。"\n/,
  },
  rule: {
    argv: ['mail.txt', '--rule', 'team/promise: off', '--rule', 'team/greeting: off', ...agent],
    exitCode: 0,
    out: found(sign),
  },
  config: {argv: ['mail.txt', '--config', 'other.json', ...agent], exitCode: 0, out: found(sign)},
  'no-config': {
    argv: ['mail.txt', '--no-config', ...agent],
    exitCode: 0,
    out: found('mail.txt:1:16 warning repeated-punctuation'),
  },
  'ignore-path': {
    argv: ['mail.txt', 'hi.txt', '--ignore-path', 'ignored'],
    exitCode: 0,
    out: '✔ 1 message, no findings\n',
    err: 'tactlint: mail.txt is ignored by ignored.\n',
  },
  'ignore-pattern': {
    argv: ['mail.txt', '--ignore-pattern', '*.txt'],
    exitCode: 0,
    out: 'No message was checked.\n',
    err: 'tactlint: mail.txt is ignored by --ignore-pattern.\n',
  },
  'no-error-on-unmatched-pattern': {
    argv: ['*.html', '--no-error-on-unmatched-pattern'],
    exitCode: 0,
    out: 'No message was checked.\n',
  },
  'fail-on': {
    argv: ['-', '--fail-on', 'info', ...agent],
    stdin: 'Hello??',
    exitCode: 1,
    out: found('<stdin>:1:6 info team/sign'),
  },
  'max-warnings': {
    argv: ['-', '--max-warnings', '0', ...agent],
    stdin: 'It is here.',
    exitCode: 1,
    out: found('<stdin>:1:1 warning team/greeting'),
    err: 'tactlint: 1 warning, and --max-warnings allows 0.\n',
  },
  'min-score': {
    argv: ['hi.txt', '--min-score', 'completeness=100'],
    exitCode: 0,
    out: '✔ 1 message, no findings\n',
  },
  'no-inline-config': {
    argv: ['noted.md', '--no-inline-config', ...agent],
    exitCode: 1,
    out: found('noted.md:4:4 error team/promise'),
  },
  'report-unused-disable-directives': {
    argv: ['noted.md', '--report-unused-disable-directives', ...agent],
    exitCode: 0,
    out: found('noted.md:6:1 warning unused-directive'),
  },
  'suppress-all': {
    argv: ['kept/mail.txt', '--suppress-all', '--suppressions-location', 'all.json'],
    exitCode: 0,
    out: '✔ 1 message, no findings, 3 suppressed\n',
    err: 'tactlint: 3 findings put into all.json.\n',
  },
  'suppress-rule': {
    argv: [
      'kept/rule.txt',
      '--suppress-rule',
      'team/promise',
      '--suppressions-location',
      'rule.json',
      ...agent,
    ],
    exitCode: 0,
    out: found('kept/rule.txt:1:1 warning team/greeting', 'kept/rule.txt:1:16 info team/sign'),
    err: 'tactlint: 1 finding put into rule.json.\n',
  },
  'suppressions-location': {
    argv: ['hi.txt', '--suppressions-location', 'stale.json'],
    exitCode: 2,
    out: '✔ 1 message, no findings\n',
    err: /^tactlint: stale\.json holds entries without a finding:\n {2}hi\.txt {2}team\/sign\n/,
  },
  'pass-on-unpruned-suppressions': {
    argv: ['hi.txt', '--suppressions-location', 'stale.json', '--pass-on-unpruned-suppressions'],
    exitCode: 0,
    out: '✔ 1 message, no findings\n',
  },
  'prune-suppressions': {
    argv: ['hi.txt', '--suppressions-location', 'stale.json', '--prune-suppressions'],
    exitCode: 0,
    out: '✔ 1 message, no findings\n',
    err: 'tactlint: 1 finding taken out of stale.json.\n',
  },
  fix: {
    argv: ['fixed/mail.txt', '--fix', ...agent],
    exitCode: 1,
    out: found('fixed/mail.txt:1:1 warning team/greeting', 'fixed/mail.txt:1:4 error team/promise'),
    err: 'tactlint: 1 fix in 1 file.\n',
  },
  'fix-dry-run': {
    argv: ['mail.txt', '--fix-dry-run'],
    exitCode: 1,
    out: '--- a/mail.txt\n+++ b/mail.txt\n@@ -1,1 +1,1 @@\n-We guarantee it??\n+We guarantee it?\n',
    err: 'tactlint: 1 fix in 1 file; 2 findings are left.\n',
  },
  'fix-type': {
    argv: ['-', '--fix-dry-run', '--fix-type', 'suggested'],
    stdin: 'It is here??\n',
    exitCode: 0,
    out: '--- a/<stdin>\n+++ b/<stdin>\n@@ -1,1 +1,3 @@\n+Hello,\n+\n It is here??\n',
    err: 'tactlint: 1 fix in 1 file; 1 finding is left.\n',
  },
  cache: {argv: ['mail.txt', '--cache', ...agent], exitCode: 1, out: found(greeting, promise, sign)},
  'cache-location': {
    argv: ['mail.txt', '--cache', '--cache-location', 'kept/', ...agent],
    exitCode: 1,
    out: found(greeting, promise, sign),
  },
  'cache-strategy': {
    argv: ['mail.txt', '--cache', '--cache-strategy', 'content', ...agent],
    exitCode: 1,
    out: found(greeting, promise, sign),
  },
  concurrency: {
    argv: ['mail.txt', 'hi.txt', '--concurrency', '2', ...agent],
    exitCode: 1,
    out: found(greeting, promise, sign),
  },
  watch: {
    argv: ['-', '--watch'],
    exitCode: 2,
    err: 'tactlint: --watch looks at files, and standard input is none.\n',
  },
  stats: {
    argv: ['hi.txt', '--stats'],
    exitCode: 0,
    out: '✔ 1 message, no findings\n',
    err: /^\nstage +ms {2}share\n(?:.+\n)+\nrule +ms {2}share {2}runs {2}reports\n(?:.+\n)+\n[\d.]+ ms in all\n$/,
  },
  shard: {argv: ['hi.txt', '--shard', '1/1'], exitCode: 0, out: '✔ 1 message, no findings\n'},
  'stdin-filename': {
    argv: ['-', '--stdin-filename', 'x.md', '--fail-on', 'info', ...agent],
    stdin: 'Hello Anna,\n\n**really??**\n',
    exitCode: 1,
    out: found('x.md:3:9 info team/sign'),
  },
  ndjson: {
    argv: ['--ndjson'],
    stdin: '{"id": "a", "text": "Hello, it is here."}\n{"text": 5}\n',
    exitCode: 2,
    out: '{"id":"a","findings":[]}\n{"id":2,"error":"Line 2: `text` must be a string."}\n',
  },
  'list-rules': {argv: ['--list-rules'], exitCode: 0, out: /^team\/sign +info +recommended +\w+ +en, ja$/m},
  explain: {argv: ['--explain', 'team/sign'], exitCode: 0, out: /^# team\/sign\n/},
  trace: {
    argv: ['mail.txt', '--trace', 'team/sign'],
    exitCode: 0,
    out: 'mail.txt: team/sign\n  1:16  reported  "??"\n',
  },
  'print-tree': {argv: ['hi.txt', '--print-tree'], exitCode: 0, out: /^hi\.txt\n {2}language en\n/},
  'print-config': {
    argv: ['--print-config', 'mail.txt', '--rule', 'team/sign: error'],
    exitCode: 0,
    out: /"team\/sign": "error"/,
  },
  inspect: {
    argv: ['--inspect', 'mail.txt', '--config', 'other.json'],
    exitCode: 0,
    out: /^mail\.txt\n {2}other\.json\n {4}entry 1 applies: it is for all files\.\n/,
  },
  help: {argv: ['--help'], exitCode: 0, out: /^tactlint \[options\] <files, folders, globs or ->\n/},
  version: {argv: ['--version'], exitCode: 0, out: /^\d+\.\d+\.\d+\n$/},
}

const like = (wanted: string | RegExp): unknown =>
  wanted instanceof RegExp ? expect.stringMatching(wanted) : wanted

it.each(Object.entries(cases))('--%s', async (_, {argv, stdin = '', exitCode, out = '', err = ''}) => {
  expect(await run(argv, stdin)).toEqual({exitCode, out: like(out), err: like(err)})
})
