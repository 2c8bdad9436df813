import {retext} from 'retext'
import retextEnglish from 'retext-english'
import retextStringify from 'retext-stringify'
import {lint} from 'tactlint'
import {tactlint, tactlintLint, tactlintParse} from 'tactlint/unified'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {reporter} from 'vfile-reporter'
import {describe, expect, it} from 'vitest'

const text =
  'Hello Seller Support,\n\nOrder no. 112-4738291-5047863 is late. Please change the title of B00X4WHP5E to increase my sales. Thank you.\n\nKind regards,\nMia\n'

describe('unified plugins', () => {
  it('parse with the packs and give the findings as messages of the file', async () => {
    const file = await unified().use(tactlintParse).use(tactlintLint).use(retextStringify).process(text)
    const {findings, describe} = await lint(text)
    expect(findings.length).toBeGreaterThan(0)
    expect(file.messages.map(({ruleId, source, reason, place}) => ({ruleId, source, reason, place}))).toEqual(
      findings.map(finding => ({
        ruleId: finding.ruleId,
        source: 'tactlint',
        reason: describe(finding).what,
        place: {
          start: expect.objectContaining({line: 3, offset: finding.range.start}) as unknown,
          end: expect.objectContaining({line: 3, offset: finding.range.end}) as unknown,
        },
      })),
    )
    expect(String(file)).toBe(text)
  })

  it('give the same findings in an existing retext pipeline', async () => {
    const own = await unified().use(tactlintParse).use(tactlintLint).use(retextStringify).process(text)
    const existing = await retext().use(retextEnglish).use(tactlint).process(text)
    expect(existing.messages.map(String)).toEqual(own.messages.map(String))
  })

  it('are reported by vfile-reporter', async () => {
    const file = new VFile({path: 'mail.txt', value: text})
    await retext().use(tactlint).process(file)
    expect(reporter(file)).toMatch(/mail\.txt\n3:\d+-3:\d+\s+warning .*seller-centric-framing\s+tactlint/)
    expect(file.messages[0]?.expected?.[0]).toMatch(/customer/)
  })

  it('follow the directives of the message, or not', async () => {
    const directed = `---\ntactlint: {disable: seller-centric-framing}\n---\n${text}`
    const rules = async (options: object) =>
      (
        await unified().use(tactlintParse, options).use(tactlintLint).use(retextStringify).process(directed)
      ).messages.map(({ruleId}) => ruleId)
    expect(await rules({})).toEqual([])
    expect(await rules({inlineConfig: false})).toEqual(['seller-centric-framing'])
    expect(await rules({inlineConfig: false, rules: {'seller-centric-framing': 'off'}})).toEqual([])
    expect(await rules({reportUnusedDirectives: true, rules: {'seller-centric-framing': 'off'}})).toEqual([
      'unused-directive',
    ])
  })

  it('say what is missing when the parser is', async () => {
    await expect(retext().use(tactlintLint).process(text)).rejects.toThrow('use the plugin `tactlint`')
  })
})
