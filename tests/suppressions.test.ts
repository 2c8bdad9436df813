import {readdirSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {lint, type Finding, type LintResult} from 'tactlint'
import {describe, expect, it} from 'vitest'

const folder = resolve(import.meta.dirname, '../examples/messages')
const messages = readdirSync(folder, {recursive: true, encoding: 'utf8'})
  .filter(name => name.includes('.before.'))
  .map(name => ({
    name,
    format: name.endsWith('.md') ? 'markdown' : 'text',
    text: readFileSync(join(folder, name), 'utf8'),
  }))

const wordsOf = ({describe}: LintResult, finding: Finding): string =>
  `${finding.ruleId}: ${describe(finding).what}`

const entriesOf = ({findings}: LintResult) =>
  findings.map(
    ({ruleId, fingerprint}) =>
      ({from: 'baseline', rules: [ruleId], fingerprint: fingerprint.replace(/-\d+$/, '')}) as const,
  )

describe('a baseline of the example messages', () => {
  it('knows their findings when two paragraphs change places', async () => {
    let suppressed = 0
    for (const {name, text, format} of messages) {
      const before = await lint(text, {format})
      const known = before.findings.map(finding => wordsOf(before, finding))
      const paragraphs = text.trim().split(/\n\s*\n/)
      for (const [index, paragraph] of paragraphs.entries()) {
        const moved = paragraphs.toSpliced(index, 1)
        moved.splice(index + 1, 0, paragraph)
        const after = await lint(moved.join('\n\n'), {format, directives: entriesOf(before)})
        suppressed += after.suppressed.length
        // A greeting that is no longer the first thing said is a new finding, and is told.
        const told = after.findings.map(finding => wordsOf(after, finding))
        expect(
          told.filter(words => known.includes(words)),
          name,
        ).toEqual([])
      }
    }
    expect(suppressed).toBeGreaterThan(100)
  })

  it('does not take one finding for another, though the rule is the same', async () => {
    const text = (words: string) =>
      `Hello Seller Support,\n\nPlease change the title ${words}. Thank you.\n\nBye\n`
    const old = await lint(text('to increase my sales'))
    expect(old.findings.map(({ruleId}) => ruleId)).toContain('seller-centric-framing')
    const after = await lint(text('to boost our revenue'), {directives: entriesOf(old)})
    expect(after.findings.map(({ruleId}) => ruleId)).toEqual(['seller-centric-framing'])
    expect(after.unusedDirectives.map(({rules}) => rules)).toEqual([['seller-centric-framing']])
  })
})
