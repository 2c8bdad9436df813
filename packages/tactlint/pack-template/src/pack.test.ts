import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {describePack, draw} from '@tactlint/core/testing'
import {createTactlint} from 'tactlint'
import {describe, expect, it} from 'vitest'
import {pack} from './index.js'

describe('what must hold of every pack', () => {
  for (const {name, run} of describePack(pack)) it(name, run)
})

describe('good messages get no finding', () => {
  const folder = join(import.meta.dirname, '../messages/good')
  it.each(readdirSync(folder))('%s', async name => {
    const text = readFileSync(join(folder, name), 'utf8')
    const tactlint = await createTactlint({packs: [pack]})
    const result = await tactlint.lint(text, {language: 'xx'})
    expect(result.findings.length, draw(text, result)).toBe(0)
  })
})
