import {describe, expect, it} from 'vitest'
import {commandIn} from '../testing/command-in.js'

const gain =
  'Hello Seller Support,\n\nPlease change the title of B00X4WHP5E to increase my sales. Thank you.\n\nKind regards,\nMia\n'
const shout =
  'Hello Seller Support,\n\nCould you PLEASE correct the title of B00X4WHP5E? Thank you.\n\nKind regards,\nMia\n'

describe('a configuration', () => {
  const {run, path} = commandIn({
    'tactlint.config.json': JSON.stringify([
      {rules: {'seller-centric-framing': 'error'}},
      {name: 'macros', files: ['macros/**'], ignores: ['macros/old/'], rules: {'shouting-caps': 'off'}},
      {files: ['macros/reply.txt'], extends: ['to-customer']},
      {ignores: ['archive/']},
    ]),
    'mail.txt': gain,
    'macros/shout.txt': shout,
    'macros/old/shout.txt': shout,
    'macros/reply.txt': gain,
    'archive/mail.txt': gain,
    'team/tactlint.config.yaml': 'rules:\n  shouting-caps: error\n',
    'team/shout.txt': shout,
    'code/tactlint.config.ts':
      "import {defineConfig} from 'tactlint'\nexport default [{rules: {'shouting-caps': 'info' as const}}]\n".replace(
        /^import.*\n/,
        '',
      ),
    'code/shout.txt': shout,
  })
  const found = async (...argv: string[]) =>
    (
      JSON.parse((await run(['--format', 'json', ...argv])).out) as {
        filePath: string
        messages: {ruleId: string; level: string}[]
      }[]
    ).map(({filePath, messages}) =>
      [
        filePath.slice(path().length + 1).replaceAll('\\', '/'),
        ...messages.map(({ruleId, level}) => `${ruleId} ${level}`),
      ].join(': '),
    )

  it('changes severities, by files, ignores and later entries', async () => {
    expect(await found('mail.txt', 'macros')).toEqual([
      'mail.txt: seller-centric-framing error',
      'macros/old/shout.txt: shouting-caps warning',
      'macros/reply.txt',
      'macros/shout.txt',
    ])
  })

  it('is the nearest one above the file, in JSON, YAML or code', async () => {
    expect(await found('team', 'code')).toEqual([
      'team/shout.txt: shouting-caps error',
      'code/shout.txt: shouting-caps info',
    ])
  })

  it('says so when it keeps a file that was named from being linted', async () => {
    expect(await run(['archive/mail.txt'])).toMatchObject({
      exitCode: 0,
      err: expect.stringMatching(
        /^tactlint: archive.mail\.txt is ignored by .*tactlint\.config\.json\.\n$/,
      ) as string,
    })
    expect(await found('archive')).toEqual([])
  })

  it('is set aside by --no-config and --config, and --rule wins', async () => {
    expect(await found('mail.txt', '--no-config')).toEqual(['mail.txt: seller-centric-framing warning'])
    expect(await found('mail.txt', '--config', 'team/tactlint.config.yaml')).toEqual([
      'mail.txt: seller-centric-framing warning',
    ])
    expect(await found('mail.txt', '--rule', 'seller-centric-framing: off')).toEqual(['mail.txt'])
  })

  it('is shown for a file', async () => {
    const {out} = await run(['--print-config', 'macros/reply.txt'])
    expect(JSON.parse(out)).toMatchObject({
      isIgnored: false,
      presets: ['recommended'],
      languages: ['en', 'da', 'ja'],
      context: {audience: 'customer'},
      rules: {'shouting-caps': 'off', 'seller-centric-framing': 'error', 'unresolved-placeholder': 'error'},
    })
  })
})

describe('exit codes', () => {
  const {run} = commandIn({'mail.txt': shout})
  const exitCode = async (...argv: string[]) => (await run(['mail.txt', ...argv])).exitCode

  it('follow --fail-on, --max-warnings; --quiet hides and changes nothing', async () => {
    expect(await exitCode()).toBe(0)
    expect(await exitCode('--fail-on', 'warning')).toBe(1)
    expect(await exitCode('--max-warnings', '0')).toBe(1)
    expect(await exitCode('--max-warnings', '1')).toBe(0)
    expect(await run(['mail.txt', '--quiet', '--fail-on', 'warning'])).toEqual({
      exitCode: 1,
      out: '✔ 1 message, no errors\n',
      err: 'tactlint: --quiet hides 1 finding, and --fail-on warning fails for it.\n',
    })
    expect(await exitCode('--fail-on', 'eror')).toBe(2)
    expect(await exitCode('--max-warnings', 'many')).toBe(2)
  })
})
