import {describe, expect, it} from 'vitest'
import {messageOf, type Context} from '../message/message.js'
import type {LazyPack} from '../packs/lazy-pack.js'
import type {Pack} from '../packs/pack.js'
import {fromPieces, identity} from '../projection/projection.js'
import {missingIdentifierRule} from '../rules/missing-identifier.js'
import type {Rule} from '../rules/rule.js'
import {draw} from '../testing/draw.js'
import {createLinter, type LinterOptions} from './linter.js'
import {informationNames, toyPack} from '../testing/toy-pack.js'
import {wordRule} from '../testing/word-rule.js'

const both = <T>(value: T) => ({missing: value, own: value})
const identifierRule = (language: string) =>
  missingIdentifierRule({
    wording: both({what: `${language}: “{words}” has no {asked}.`, why: 'Why.'}),
    names: informationNames({asked: 'number', label: `${language} number`}),
    colon: ': ',
    examples: [],
  })

const latin = (rules: readonly Rule[] = []): Pack =>
  toyPack({
    language: 'la',
    letters: 'a-z',
    rules,
    shipment: ['my box'],
    toSupport: ['my box'],
    speech: {greeting: ['hello'], complaint: ['lost'], closing: ['bye']},
  })
const greek = (rules: readonly Rule[] = []): Pack =>
  toyPack({
    language: 'el',
    letters: 'α-ω',
    rules,
    shipment: ['κουτί'],
    speech: {complaint: ['χάθηκε'], greeting: ['γεια']},
  })

const lint = (
  text: string,
  packs: readonly Pack[],
  context: Context = {},
  options: Partial<LinterOptions> = {},
) =>
  createLinter({packs, read: () => Promise.reject(new Error('no resources')), ...options}).lint(
    messageOf(identity(text), context),
  )

describe('languages', () => {
  it('reads each paragraph by its pack and runs message rules once, in the main language', async () => {
    const packs = [
      latin([identifierRule('la'), wordRule('bad')]),
      greek([identifierRule('el'), wordRule('κακό')]),
    ]
    const text = `Hello,\n\nmy box is lost, bad ${'and so on '.repeat(10)}\n\nΓεια, κουτί χάθηκε, κακό ${'και ούτω '.repeat(8)}`
    const verdict = await lint(text, packs)
    expect(verdict.language).toBe('la')
    expect(verdict.readings.map(({language}) => language)).toEqual(['la', 'el'])
    expect(verdict.findings.map(({ruleId, language}) => [ruleId, language])).toEqual([
      ['missing-identifier', 'la'],
      ['no-bad', 'la'],
      ['no-κακό', 'el'],
    ])
  })

  it('checks nothing when no language is likely', async () => {
    const verdict = await lint('東京', [latin(), greek()])
    expect(verdict).toMatchObject({language: undefined, findings: []})
  })

  it('takes the language that is given, also as a region’s', async () => {
    expect((await lint('hello', [latin(), greek()], {language: 'el-CY'})).language).toBe('el')
    await expect(lint('hello', [latin(), greek()], {language: 'de'})).rejects.toThrow(
      'There is no pack for the language “de”. There are packs for la, el.',
    )
  })
})

describe('missing-identifier', () => {
  const packs = [latin([identifierRule('la')])]

  it('is reported at the words that make it necessary and offers a line behind the greeting', async () => {
    const text = 'Hello,\n\nmy box is lost.\n\nBye'
    const verdict = await lint(text, packs)
    expect(draw(text, verdict)).toBe(
      [
        'Hello,',
        '',
        'my box is lost.',
        '~~~~~~ missing-identifier (missing identifier)',
        'la: “my box” has no number.',
        '',
        'Bye',
      ].join('\n'),
    )
    expect(verdict.findings.flatMap(verdict.resolve)).toEqual([
      {
        edits: [{start: 6, end: 6, text: '\n\nla number: ⟨la number⟩'}],
        text: 'la number: ⟨la number⟩',
        blanks: 1,
      },
    ])
  })

  it.each<[string, string, Context]>([
    ['an identifier in the text', 'my box FBA15DJ9S3J5 is lost', {}],
    ['a wrong one', 'my box FBA15 FBA15DJ9S3 is lost', {}],
    ['one in the subject', 'my box is lost', {subject: 'FBA15DJ9S3J5'}],
    ['one in the name of an attachment', 'my box is lost', {attachments: ['FBA15DJ9S3J5.pdf']}],
    ['a placeholder in the subject', 'my box is lost', {subject: 'Box {{shipment_id}}'}],
    ['a number that may be of several kinds', 'my box is lost, see #48213', {}],
    ['one in an earlier message', 'my box is lost', {thread: [{from: 'writer', text: 'FBA15DJ9S3J5'}]}],
    ['a placeholder that stands for it', 'my box {{shipment_id}} is lost', {}],
    ['a quoted reply', '> my box is lost', {}],
    ['words that are quoted', 'it says “my box is lost”', {audience: 'support'}],
    ['a follow-up', 'my box is lost', {stage: 'follow-up'}],
    ['a message to a customer', 'my box is lost', {audience: 'customer'}],
    ['nothing wrong', 'my box is here', {}],
    ['while one types', 'my box is lost', {progress: 'typing'}],
  ])('is silent for %s', async (_, text, context) => {
    expect((await lint(text, packs, context)).findings).toEqual([])
  })

  it('is not satisfied by a placeholder for a name', async () => {
    const {findings} = await lint('my box is lost, {{customer_name}}', packs, {audience: 'support'})
    expect(findings).toHaveLength(1)
  })
})

describe('a pack that is loaded when it is needed', () => {
  const lazily = (pack: Pack): LazyPack & {readonly times: () => number} => {
    let times = 0
    const load = () => {
      times++
      return Promise.resolve(pack)
    }
    return {
      language: pack.language,
      detect: text => pack.detect(text),
      kinds: pack.rules.map(({kind}) => kind),
      load,
      times: () => times,
    }
  }

  it('is loaded once, for messages in its language', async () => {
    const la = lazily(latin([wordRule('bad')]))
    const el = lazily(greek([wordRule('κακό')]))
    const linter = createLinter({packs: [la, el], read: () => Promise.reject(new Error('no resources'))})
    expect([...linter.enabled]).toEqual(['no-bad', 'no-κακό'])
    for (const text of ['bad', 'so bad']) {
      const {findings} = await linter.lint(messageOf(identity(text)))
      expect(findings.map(({ruleId}) => ruleId)).toEqual(['no-bad'])
    }
    expect([la.times(), el.times()]).toEqual([1, 0])
    expect((await linter.packs()).map(({language}) => language)).toEqual(['la', 'el'])
    expect([la.times(), el.times()]).toEqual([1, 1])
  })

  it('has its settings checked before', () => {
    const create = (rules: LinterOptions['rules']) => () =>
      createLinter({
        packs: [lazily(latin([wordRule('bad')]))],
        rules: rules ?? {},
        read: () => Promise.reject(new Error()),
      })
    expect(create({'no-good': 'off'})).toThrow('There is no rule “no-good”.')
    expect(create({'no-bad': ['error', {words: 1}]})).toThrow('Options of no-bad: This rule has no options.')
  })
})

describe('dictionaries', () => {
  it('are opened once for all linters, and again after a failure', async () => {
    let opened = 0
    const pack = latin()
    const open: Pack['open'] = read => {
      opened++
      return opened === 1 ? Promise.reject(new Error('no such file')) : pack.open(read)
    }
    const packs = [{...pack, open}]
    await expect(lint('hello', packs)).rejects.toThrow('no such file')
    await lint('hello', packs)
    await lint('hello', packs)
    expect(opened).toBe(2)
  })
})

describe('findings', () => {
  it('lie in the source, are described from the prose and edited in the source', async () => {
    const source = 'be **bad** now'
    const prose = fromPieces('be bad now', [
      {start: 0, end: 3, source: {start: 0, end: 3}, exact: true},
      {start: 3, end: 6, source: {start: 5, end: 8}, exact: true},
      {start: 6, end: 10, source: {start: 10, end: 14}, exact: true},
    ])
    const linter = createLinter({
      packs: [latin([wordRule('bad')])],
      read: () => Promise.reject(new Error('none')),
    })
    const verdict = await linter.lint(messageOf(prose))
    const [finding] = verdict.findings
    expect(finding).toMatchObject({range: {start: 5, end: 8}, data: {words: {start: 5, end: 8}}})
    expect(source.slice(finding?.range.start, finding?.range.end)).toBe('bad')
    expect(verdict.findings.map(finding => verdict.describe(finding).what)).toEqual(['bad'])
    expect(verdict.findings.flatMap(verdict.resolve)).toEqual([
      {edits: [{start: 5, end: 8, text: 'so'}], text: 'so', blanks: 0},
    ])
  })

  it('are plain data: no word of the message in them', async () => {
    const verdict = await lint('secret bad words', [latin([wordRule('bad')])])
    expect(JSON.stringify(verdict.findings)).not.toMatch(/secret|words"?:"|bad w/)
    expect(JSON.parse(JSON.stringify(verdict.findings))).toEqual(verdict.findings)
  })

  it('keep their fingerprint when other paragraphs change, and differ when repeated', async () => {
    const packs = [latin([wordRule('bad')])]
    const before = await lint('it is a bad day here', packs)
    const after = await lint('hello to you all\n\nit is a bad day here', packs)
    expect(after.findings[0]?.fingerprint).toBe(before.findings[0]?.fingerprint)
    const twice = await lint('a bad b\n\na bad b', packs)
    expect(new Set(twice.findings.map(({fingerprint}) => fingerprint)).size).toBe(2)
  })

  it('of a rule that supersedes another take its place on the same words', async () => {
    const packs = [latin([wordRule('bad'), wordRule('very bad', {supersedes: ['no-bad']})])]
    expect((await lint('very bad and bad', packs)).findings.map(({ruleId}) => ruleId)).toEqual([
      'no-very bad',
      'no-bad',
    ])
  })

  it('may be worded in another language than the message', async () => {
    const danish: Rule = {...wordRule('bad'), wording: {found: {what: 'på dansk: {words}', why: 'Fordi.'}}}
    const packs = [latin([wordRule('bad')]), greek([danish])]
    const linter = createLinter({packs, read: () => Promise.reject(new Error('no resources'))})
    const {findings, describe} = await linter.lint(messageOf(identity('bad')), 'el')
    expect(findings.map(finding => describe(finding).what)).toEqual(['på dansk: bad'])
    await expect(linter.lint(messageOf(identity('bad')), 'de')).rejects.toThrow(
      'There is no pack for the language “de”.',
    )
  })
})

describe('settings', () => {
  const packs = [latin([wordRule('bad', {aliases: ['no-evil']}), wordRule('meh', {preset: 'trial'})])]
  const ids = async (options: Partial<LinterOptions>) =>
    (await lint('bad meh', packs, {}, options)).findings.map(({ruleId, severity}) => `${ruleId} ${severity}`)

  it('turn rules on and off and change severities, by former names too', async () => {
    expect(await ids({})).toEqual(['no-bad warning'])
    expect(await ids({rules: {'no-bad': 'off'}})).toEqual([])
    expect(await ids({rules: {'no-evil': 'error'}})).toEqual(['no-bad error'])
    expect(await ids({rules: {'no-meh': 'info'}})).toEqual(['no-bad warning', 'no-meh info'])
    expect(await ids({presets: ['recommended', 'trial']})).toEqual(['no-bad warning', 'no-meh warning'])
  })

  it('refuse rules and options that do not exist', () => {
    const create = (rules: LinterOptions['rules']) => () =>
      createLinter({packs, rules: rules ?? {}, read: () => Promise.reject(new Error())})
    expect(create({'no-good': 'error'})).toThrow('There is no rule “no-good”.')
    expect(create(Object.fromEntries([['toString', 'error']]))).toThrow('There is no rule “toString”.')
    expect(create({'no-bad': ['error', {words: 1}]})).toThrow('Options of no-bad: This rule has no options.')
  })

  it('refuse a pack for another version of the interface', () => {
    const future = {...latin(), api: 2} as unknown as Pack
    expect(() => createLinter({packs: [future], read: () => Promise.reject(new Error())})).toThrow(
      'written for version 2',
    )
  })
})
