import {readdirSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {lint} from 'tactlint'
import {describe, expect, it} from 'vitest'
import {differences, type Draft} from '../scripts/verify/faces.js'

const folder = resolve(import.meta.dirname, '../examples/messages')
const drafts = readdirSync(folder, {recursive: true, encoding: 'utf8'})
  .filter(name => /\.(?:txt|md)$/.test(name))
  .map((name): Draft => ({
    text: readFileSync(join(folder, name), 'utf8'),
    format: name.endsWith('.md') ? 'markdown' : 'text',
    ...(name.includes('order') && {context: {audience: 'support', stage: 'first'}}),
  }))

describe('library, command and unified plugin', () => {
  it('say the same of the example messages', async () => {
    const all = await Promise.all(drafts.map(({text, format}) => lint(text, {format})))
    expect(all.flatMap(({findings}) => findings).length).toBeGreaterThan(10)
    expect(await differences(drafts)).toEqual([])
  })
})
