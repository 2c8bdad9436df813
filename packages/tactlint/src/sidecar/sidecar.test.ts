import {describe, expect, it} from 'vitest'
import {commandIn} from '../testing/command-in.js'
import {listed} from '../testing/printed.js'

const greeting = 'Hello Seller Support,\n\n'
const gain = 'Please change the title of B00X4WHP5E to increase my sales. Thank you.\n'
const closing = '\nKind regards,\nMia\n'

interface JsonMessage {
  readonly ruleId: string
  readonly line: number
  readonly suppressions?: unknown
}

describe('a sidecar', () => {
  const mail = `${greeting}${gain}${closing}`
  const wrong: Readonly<Record<string, readonly [content: string, message: string]>> = {
    json: ['{"disable": [', 'the file is not well-formed: '],
    object: [
      '["shouting-caps"]',
      'it must hold an object such as {"context": {"audience": "support"}, "disable": ["shouting-caps"]}.\n',
    ],
    key: [
      '{"disabled": []}',
      'there is no key “disabled”. Did you mean disable? There are context, disable.\n',
    ],
    fact: [
      '{"context": {"audiance": "support"}}',
      'context: there is no key “audiance”. Did you mean audience?',
    ],
    value: [
      '{"context": {"audience": "seller"}}',
      'context: `audience` must be support or customer, not “seller”\n',
    ],
    context: [
      '{"context": []}',
      'context: must be what is known of the message, e.g. {"audience": "support"}.\n',
    ],
    rule: [
      '{"disable": [{"rule": "shouting-cap"}]}',
      'disable.0.rule: There is no rule “shouting-cap”. Did you mean shouting-caps? See tactlint --list-rules.\n',
    ],
    entry: [
      '{"disable": ["all", 5]}',
      'disable.1: must be the id of a rule, or an object such as {"rule": "legal-threat", "reason": "quoted law"}.\n',
    ],
    'entry-key': [
      '{"disable": {"rule": "all", "why": "x"}}',
      'disable.0: there is no key “why”. There are rule, reason, fingerprint.\n',
    ],
    fingerprint: [
      '{"disable": [{"rule": "shouting-caps", "fingerprint": "12"}]}',
      'disable.0.fingerprint: must be a fingerprint as --format json shows it, e.g. "1f0c6a2be54d7793".\n',
    ],
  }
  const {run, path} = commandIn({
    'mail.txt': mail,
    'mail.txt.tactlint.json': JSON.stringify({
      context: {audience: 'support'},
      disable: ['wall-of-text', {rule: 'seller-centric-framing', reason: 'agreed'}],
    }),
    'reply.txt': mail,
    'reply.txt.tactlint.json': '\uFEFF{"context": {"audience": "customer"}}',
    'said.txt': `---\naudience: support\n---\n${mail}`,
    'said.txt.tactlint.json': '{"context": {"audience": "customer"}}',
    'good.txt': mail.replace('to increase my sales', 'so that customers find it'),
    ...Object.fromEntries(
      Object.entries(wrong).flatMap(([name, [content]]) => [
        [`wrong/${name}.txt`, mail],
        [`wrong/${name}.txt.tactlint.json`, content],
      ]),
    ),
  })

  it('suppresses findings and is no message itself', async () => {
    const {out, err, exitCode} = await run(['.', '--format', 'json', '--ignore-pattern', 'wrong/'])
    expect([err, exitCode]).toEqual(['', 0])
    const files = JSON.parse(out) as {filePath: string; suppressedMessages: JsonMessage[]}[]
    expect(files.map(({filePath}) => filePath.slice(path().length + 1))).toEqual([
      'good.txt',
      'mail.txt',
      'reply.txt',
      'said.txt',
    ])
    expect(files[1]?.suppressedMessages).toMatchObject([
      {
        ruleId: 'seller-centric-framing',
        suppressions: [{kind: 'directive', justification: 'agreed'}],
      },
    ])
    expect(await run(['mail.txt', 'mail.txt.tactlint.json'])).toMatchObject({
      exitCode: 0,
      out: '✔ 1 message, no findings, 1 suppressed\n',
    })
    expect(await run(['mail.txt.tactlint.json'])).toEqual({
      exitCode: 2,
      out: '',
      err: 'tactlint: mail.txt.tactlint.json holds settings of tactlint and no message.\n',
    })
  })

  it('is that of standard input with a name, too', async () => {
    expect((await run(['-', '--stdin-filename', 'mail.txt'], mail)).out).toBe(
      '✔ 1 message, no findings, 1 suppressed\n',
    )
    expect((await run(['-'], mail)).out).toContain('1 finding (1 warning)')
  })

  it('gives the context, and front matter wins', async () => {
    expect(listed(await run(['reply.txt', 'said.txt', '--format', 'json']))).toEqual([
      '6 seller-centric-framing',
    ])
  })

  it('is not followed with --no-inline-config, but for the context', async () => {
    expect(listed(await run(['mail.txt', 'reply.txt', '--format', 'json', '--no-inline-config']))).toEqual([
      '3 seller-centric-framing',
    ])
  })

  it('tells what has no effect', async () => {
    const {out} = await run(['mail.txt', '--report-unused-disable-directives'])
    expect(out).toContain('The directive for “wall-of-text” in the sidecar has no effect.')
  })

  it.each(Object.entries(wrong))('says what is wrong with it: %s', async (name, [, message]) => {
    const {exitCode, out, err} = await run([`wrong/${name}.txt`, 'good.txt'])
    expect(err).toContain(`tactlint: wrong/${name}.txt.tactlint.json: ${message}`)
    expect({exitCode, out}).toEqual({exitCode: 2, out: '✔ 1 message, no findings\n'})
  })

  it('may name one finding by its fingerprint', async () => {
    const rows = (disable: unknown) =>
      JSON.stringify({text: `${greeting}${gain}\n${gain}${closing}`, disable})
    const [first] = (await ndjson(rows([]))).findings
    const entry = {rule: 'seller-centric-framing', fingerprint: first?.fingerprint}
    expect(await ndjson(rows([entry]))).toMatchObject({
      findings: [{fingerprint: `${first?.fingerprint ?? ''}-2`}],
      suppressed: [{fingerprint: first?.fingerprint}],
    })
  })

  async function ndjson(row: string) {
    const {out} = await run(['--ndjson'], row)
    return JSON.parse(out) as {findings: {fingerprint: string}[]}
  }
})
