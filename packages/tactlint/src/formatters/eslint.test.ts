import {stripVTControlCharacters} from 'node:util'
import {ESLint} from 'eslint'
import pretty from 'eslint-formatter-pretty'
import {beforeAll, describe, expect, it} from 'vitest'
import {reportFolder, targets} from '../testing/report-folder.js'

const folder = reportFolder()

describe('formatters of ESLint read our json', () => {
  let results: ESLint.LintResult[] = []
  beforeAll(async () => {
    const {out} = await folder.run(['--format', 'json', ...targets])
    results = JSON.parse(out) as ESLint.LintResult[]
  })

  it('stylish, which comes with it', async () => {
    const formatter = await new ESLint({overrideConfigFile: true}).loadFormatter('stylish')
    const printed = await formatter.format(results, {})
    const lines = stripVTControlCharacters(printed)
      .split('\n')
      .map(line => line.trim().replace(/\s{2,}/g, '  '))
    expect(lines).toContain('1:9  error  “guarantee” promises too much  team/promise')
    expect(lines).toContain('✖ 6 problems (2 errors, 4 warnings)')
    expect(printed).toContain('2 warnings potentially fixable with the `--fix` option.')
  })

  it('pretty, from npm', () => {
    const printed = stripVTControlCharacters(pretty(results as unknown as Parameters<typeof pretty>[0]))
    expect(printed).toContain('Nobody is greeted.')
    expect(printed).toMatch(/4 warnings\n.*2 errors/)
  })
})
