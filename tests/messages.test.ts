import {readdirSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import {applyEdits, createTactlint, lint, resolve as resolveStored} from 'tactlint'
import {describe, expect, it} from 'vitest'

const folder = resolve(import.meta.dirname, '../examples/messages')
const examples = readdirSync(folder, {recursive: true, encoding: 'utf8'}).filter(name =>
  /\.(?:txt|md)$/.test(name),
)
const lintExample = (name: string) =>
  lint(readFileSync(join(folder, name), 'utf8'), {format: name.endsWith('.md') ? 'markdown' : 'text'})

describe('example messages', () => {
  it('are six before and six after in each language', () => {
    for (const language of ['da', 'en', 'ja']) {
      const own = examples.filter(name => name.startsWith(language))
      expect(own.filter(name => name.includes('.before.'))).toHaveLength(6)
      expect(own.filter(name => name.includes('.after.'))).toHaveLength(6)
    }
  })

  it.each(examples.filter(name => name.includes('.after.')))('%s is a good message', async name => {
    const {language, findings} = await lintExample(name)
    expect(language).toBe(name.slice(0, 2))
    expect(findings).toEqual([])
  })

  it('before hold something to mend, but no error', async () => {
    for (const language of ['da', 'en', 'ja']) {
      const before = examples.filter(name => name.startsWith(language) && name.includes('.before.'))
      const findings = (await Promise.all(before.map(lintExample))).flatMap(result => result.findings)
      expect(findings.length).toBeGreaterThan(3)
      expect(findings.filter(({severity}) => severity === 'error')).toEqual([])
    }
  })
})

/** The same request twice, argued from the seller's gain and from what customers experience. */
const pairs = {
  en: [
    'Please help me change the title of this product to increase my sales. I can’t get the product onto the first search page because the current title is wrong.',
    'The current title of this product affects the customer experience because customers cannot easily find it when they search with the correct title. Please change the title of the product to improve the customer experience.',
  ],
  da: [
    'Vil I hjælpe mig med at ændre titlen på denne vare, så jeg kan øge mit salg? Jeg kan ikke få varen frem på den første side i søgningen, fordi den nuværende titel er forkert.',
    'Den nuværende titel på denne vare går ud over kundeoplevelsen, fordi kunderne har svært ved at finde varen, når de søger på den rigtige titel. Vil I ændre titlen, så kundeoplevelsen bliver bedre?',
  ],
  ja: [
    '売り上げを伸ばすため、この商品のタイトルを変更していただけませんか。現在のタイトルが間違っているため、検索結果の1ページ目に商品が表示されません。',
    'この商品の現在のタイトルでは、正しいタイトルで検索したお客様が商品を見つけにくく、カスタマーエクスペリエンスに影響が出ております。カスタマーエクスペリエンスの向上のため、商品のタイトルを変更していただけますでしょうか。',
  ],
} as const

describe.each(Object.entries(pairs))(
  'a title request in %s, without any context',
  (language, [lessEffective, moreEffective]) => {
    it('that argues from the seller’s gain is found, with a rewrite', async () => {
      const result = await lint(lessEffective)
      expect(result.language).toBe(language)
      const finding = result.findings.find(({ruleId}) => ruleId === 'seller-centric-framing')
      const [best] = finding ? result.resolve(finding) : []
      expect(best?.edits).toBeDefined()
      const rewritten = applyEdits(lessEffective, best?.edits ?? [])
      expect(rewritten).not.toBe(lessEffective)
      expect(rewritten).toMatch(/customer|kunde|お客様|カスタマー/)
    })

    it('that shows what customers experience has no finding', async () => {
      expect((await lint(moreEffective)).findings).toEqual([])
    })
  },
)

describe('a bilingual macro', () => {
  const macro = [
    'Hello Amazon Seller Support,',
    'our FBA shipment was lost in your warehouse after it had been delivered there last week. Could you please check where our boxes are?',
    'Kind regards,\nMia',
    '---',
    'お世話になっております。',
    '先週お届けしたFBAの納品分が、倉庫で行方不明になっているようです。恐れ入りますが、お調べいただけますでしょうか。',
    'よろしくお願いいたします。\n小松',
  ].join('\n\n')

  it('is read paragraph by paragraph, each by its own pack', async () => {
    const {verdicts} = await lint(macro)
    const read = Object.fromEntries(
      (verdicts[0]?.readings ?? []).map(({language, paragraphs}) => [
        language,
        paragraphs.map(({position}) => macro.slice(position?.start.offset, position?.end.offset).slice(0, 5)),
      ]),
    )
    expect(read['en']).toEqual(expect.arrayContaining(['Hello', 'our F', 'Kind ']))
    expect(read['ja']).toEqual(expect.arrayContaining(['お世話にな', '先週お届け', 'よろしくお']))
  })

  it('gets each finding about the whole message once', async () => {
    const {findings} = await lint(macro, {context: {audience: 'support'}})
    expect(findings.filter(({ruleId}) => ruleId === 'missing-identifier')).toHaveLength(1)
    const ids = findings.filter(({missing}) => missing !== undefined).map(({ruleId}) => ruleId)
    expect(new Set(ids).size).toBe(ids.length)
  })
})

describe('the library', () => {
  const text =
    'Hello Seller Support,\n\nplease change the title of B00X4WHP5E to increase my sales. Thank you.\n\nKind regards,\nMia\n'

  it('gives findings, words and rewrites', async () => {
    const {findings, describe, resolve} = await lint(text)
    expect(findings.map(({ruleId, range}) => [ruleId, text.slice(range.start, range.end)])).toContainEqual([
      'seller-centric-framing',
      'to increase my sales',
    ])
    const [finding] = findings
    if (!finding) throw new Error('A finding is expected.')
    expect(describe(finding).what).toContain('to increase my sales')
    const danish = await lint(text, {locale: 'da'})
    expect(danish.findings.map(finding => danish.describe(finding).what).join()).toContain(
      '»to increase my sales«',
    )
    expect(resolve(finding).length).toBeGreaterThan(0)
  })

  it('resolves a finding that was stored', async () => {
    const {findings, resolve} = await lint(text)
    const [finding] = findings
    if (!finding) throw new Error('A finding is expected.')
    const stored = JSON.parse(JSON.stringify(finding)) as typeof finding
    expect(await resolveStored(text, stored)).toEqual(resolve(finding))
    expect(await resolveStored('Hello', stored)).toEqual([])
  })

  it('gives the same findings for the same text, and whichever instance is asked', async () => {
    const other = await createTactlint()
    expect((await other.lint(text)).findings).toEqual((await lint(text)).findings)
  })

  it('refuses what does not exist', async () => {
    // @ts-expect-error -- a rule id that does not exist is a type error too
    await expect(createTactlint({rules: {'no-such-rule': 'error'}})).rejects.toThrow(
      'There is no rule “no-such-rule”.',
    )
    await expect(lint(text, {format: 'docx'})).rejects.toThrow(
      'There is no format “docx”. There are text, markdown.',
    )
    await expect(lint(text, {language: 'de'})).rejects.toThrow('There is no pack for the language “de”.')
  })
})
