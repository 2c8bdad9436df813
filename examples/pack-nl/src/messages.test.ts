import {readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {draw} from '@tactlint/core/testing'
import {createTactlint} from 'tactlint'
import {describe, expect, it} from 'vitest'
import {dutch} from './index.js'

const folder = (name: string) => join(import.meta.dirname, '..', 'messages', name)
const tactlint = createTactlint({packs: [dutch]})

async function drawn(path: string) {
  const text = readFileSync(path, 'utf8')
  const result = await (await tactlint).lint(text, {format: path.endsWith('.md') ? 'markdown' : 'text'})
  return {language: result.language, drawing: draw(text, result), isClean: result.findings.length === 0}
}

describe('good messages are found to be Dutch, and nothing else', () => {
  it.each(readdirSync(folder('good')))('%s', async name => {
    const {language, drawing, isClean} = await drawn(join(folder('good'), name))
    expect(language).toBe('nl')
    expect(isClean, drawing).toBe(true)
  })
})

it.each(readdirSync(folder('bad')))('%s', async name => {
  const {drawing} = await drawn(join(folder('bad'), name))
  expect(drawing).toMatchSnapshot()
})
