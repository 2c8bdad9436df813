import {describe, expect, it} from 'vitest'
import {version} from '../version.js'
import {commandIn} from '../testing/command-in.js'
import {reportFolder, targets} from '../testing/report-folder.js'
import {formatters} from './index.js'

const endings: Readonly<Record<string, string>> = {
  json: 'json',
  jsonl: 'jsonl',
  junit: 'xml',
  checkstyle: 'xml',
  html: 'html',
  sarif: 'json',
  gitlab: 'json',
  rdjson: 'json',
  markdown: 'md',
}

const folder = reportFolder()

/** With a short name for the folder, and of no version in particular. */
const neutral = (out: string): string => out.replaceAll(folder.path(), '/folder').replaceAll(version, '1.2.3')

/** What the command prints. */
async function printed(...argv: readonly string[]): Promise<string> {
  const {out, err} = await folder.run([...targets, ...argv])
  expect(err).toBe('')
  return neutral(out)
}

describe.each(formatters)('--format $name', ({name}) => {
  it('prints the whole report', async () => {
    await expect(await printed('--format', name)).toMatchFileSnapshot(
      `expected/${name}.${endings[name] ?? 'txt'}`,
    )
  })

  it('fails as the findings say, and when there are none does not', async () => {
    expect((await folder.run(['--format', name, ...targets])).exitCode).toBe(1)
    const none = await folder.run(['--format', name, 'good.txt'])
    expect({exitCode: none.exitCode, err: none.err}).toEqual({exitCode: 0, err: ''})
    await expect(neutral(none.out)).toMatchFileSnapshot(`expected/none/${name}.${endings[name] ?? 'txt'}`)
  })
})

describe('a rule in SARIF', () => {
  const {run} = reportFolder({
    'sign.md': 'お世話になっております。よろしいですか??\n',
    'promise.txt': 'Hello, we guarantee it.\n',
  })
  const described = async (...argv: readonly string[]) => {
    const {runs} = JSON.parse((await run(['--format', 'sarif', ...argv])).out) as {
      runs: {tool: {driver: {rules: {id: string; shortDescription: {text: string}}[]}}}[]
    }
    return runs[0]?.tool.driver.rules.find(({id}) => id === 'team/sign')?.shortDescription.text
  }

  it('is described in the language of all findings, else in English, whichever was found first', async () => {
    expect(await described('sign.md')).toBe('声を荒らげているように見えます。')
    expect(await described('sign.md', 'promise.txt')).toBe('It reads as a raised voice.')
    expect(await described('sign.md', 'promise.txt', '--locale', 'ja')).toBe(
      '声を荒らげているように見えます。',
    )
  })
})

describe('a line break that is offered', () => {
  const sentence = 'The parcel that you sent to us on the third of May has not come yet.'
  const {run} = commandIn({
    'wall.txt': `Hello,\n\n${Array.from({length: 10}, () => sentence).join(' ')} Please look for it.\n`,
  })

  it.each([
    ['stylish', '1. yet.\n\n         Please\n'],
    ['markdown', '  - yet. Please\n  + yet.\n  + \n  + Please\n'],
  ])('is shown with its neighbours: %s', async (format, shown) => {
    const {out} = await run(['wall.txt', '--rule', 'wall-of-text: warning', '--format', format, '--suggest'])
    expect(out).toContain('wall-of-text')
    expect(out.replaceAll(/^ {9}$/gm, '')).toContain(shown)
  })
})
