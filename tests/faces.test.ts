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

const gain = 'Please change the title of B00X4WHP5E to increase my sales. I sell it!!!'
const withDirectives: readonly Draft[] = [
  {format: 'markdown', text: `Hello,\n\n<!-- tactlint-disable-next-line repeated-punctuation -->\n${gain}\n`},
  {
    format: 'markdown',
    text: `Hello,\n\n<!-- tactlint-disable-next-lin -->\n${gain} <!-- tactlint-disable x -->`,
  },
  {format: 'text', text: `---\ntactlint: {disable: [seller-centric-framing, no-such-rule]}\n---\n${gain}\n`},
]

describe('library, command and unified plugin', () => {
  it('say the same of the example messages', async () => {
    const all = await Promise.all(drafts.map(({text, format}) => lint(text, {format})))
    expect(all.flatMap(({findings}) => findings).length).toBeGreaterThan(10)
    expect(await differences(drafts)).toEqual([])
  })

  it('say the same of messages with directives, right and wrong', async () => {
    const all = await Promise.all(withDirectives.map(({text, format}) => lint(text, {format})))
    expect(all.map(({findings}) => findings.map(({ruleId}) => ruleId))).toEqual([
      ['seller-centric-framing', 'missing-closing'],
      [
        'wrong-directive',
        'seller-centric-framing',
        'missing-closing',
        'repeated-punctuation',
        'wrong-directive',
      ],
      ['wrong-directive', 'missing-greeting', 'missing-closing', 'repeated-punctuation'],
    ])
    expect(await differences(withDirectives)).toEqual([])
  })
})
