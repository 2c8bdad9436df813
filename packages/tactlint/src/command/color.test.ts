import {execFile} from 'node:child_process'
import {createRequire} from 'node:module'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {describe, expect, it} from 'vitest'
import {hasColor} from './color.js'
import {commandIn} from '../testing/command-in.js'

describe('colours', () => {
  it.each([
    ['at a terminal', {}, true, true],
    ['in a pipe', {}, undefined, false],
    ['NO_COLOR at a terminal', {NO_COLOR: '1'}, true, false],
    ['an empty NO_COLOR', {NO_COLOR: ''}, true, true],
    ['a terminal that has none', {TERM: 'dumb'}, true, false],
    ['FORCE_COLOR in a pipe', {FORCE_COLOR: '1'}, false, true],
    ['an empty FORCE_COLOR', {FORCE_COLOR: ''}, false, true],
    ['FORCE_COLOR=0 at a terminal', {FORCE_COLOR: '0'}, true, false],
    ['FORCE_COLOR=false at a terminal', {FORCE_COLOR: 'false'}, true, false],
    ['both: FORCE_COLOR goes before, as in Node', {FORCE_COLOR: '1', NO_COLOR: '1'}, false, true],
    ['CI, which changes nothing', {CI: 'true', GITHUB_ACTIONS: 'true'}, false, false],
  ])('%s', (_, environment, isTerminal, expected) => {
    expect(hasColor(environment, isTerminal)).toBe(expected)
  })

  const {path} = commandIn({'mail.txt': 'Hello,\n\nWhy so late???\n'})
  const tsx = createRequire(import.meta.url).resolve('tsx')
  const cli = join(import.meta.dirname, '../cli.ts')

  /** The command in a process of its own, where no terminal is. */
  async function printed(environment: Readonly<Record<string, string>>, ...argv: readonly string[]) {
    const {stdout} = await promisify(execFile)(
      process.execPath,
      ['--conditions=@tactlint/source', '--import', tsx, cli, 'mail.txt', ...argv],
      {cwd: path(), env: {PATH: process.env['PATH'], NODE_NO_WARNINGS: '1', ...environment}},
    )
    return stdout
  }

  it('are printed as the environment says, and never switch the format', async () => {
    const [plain, forced, off, inCI] = await Promise.all([
      printed({}),
      printed({FORCE_COLOR: '1'}),
      printed({FORCE_COLOR: '0'}),
      printed({CI: 'true', GITHUB_ACTIONS: 'true', GITLAB_CI: 'true'}),
    ])
    expect(plain).toContain('repeated-punctuation')
    expect(plain).not.toContain('\u001B[')
    expect(forced).toContain('\u001B[4mmail.txt\u001B[24m')
    expect([off, inCI]).toEqual([plain, plain])
  })
})
