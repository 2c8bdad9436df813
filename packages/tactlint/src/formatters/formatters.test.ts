import {describe, expect, it} from 'vitest'
import {version} from '../version.js'
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
