import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import type {Directive} from '../message/directive.js'
import {messageOf, type Context} from '../message/message.js'
import {identity} from '../projection/projection.js'
import {missingGreetingRule} from '../rules/missing-greeting.js'
import {toyPack} from '../testing/toy-pack.js'
import {wordRule} from '../testing/word-rule.js'
import {createLinter} from './linter.js'

const greeting = missingGreetingRule({
  wording: {none: {what: 'No greeting.', why: 'Why.'}},
  line: {support: 'Hello,', customer: 'Hello,'},
  examples: [],
})
const pack = toyPack({
  language: 'la',
  letters: 'a-z',
  rules: [
    wordRule('bad', {aliases: ['no-evil']}),
    wordRule('very bad', {id: 'own/very-bad', supersedes: ['no-bad']}),
    wordRule('meh', {category: 'language'}),
    greeting,
  ],
  speech: {greeting: ['hello'], closing: ['bye']},
})
const linter = createLinter({packs: [pack], read: () => Promise.reject(new Error('none'))})
const lint = (text: string, directives: readonly Directive[] = [], context: Context = {}) =>
  linter.lint({...messageOf(identity(text), context), directives})

const comment = (rules: Directive['rules'], start: number, end: number, reason?: string): Directive => ({
  from: 'comment',
  rules,
  range: {start, end},
  ...(reason !== undefined && {reason}),
})
const whole = (...rules: readonly string[]): Directive => ({from: 'front matter', rules})

describe('a directive', () => {
  it('takes findings of its rules out of the report and is listed with them', async () => {
    const directive = comment(['no-bad'], 0, 4, 'quoted')
    const {findings, suppressed, unusedDirectives, describe, resolve} = await lint('bad meh bad', [directive])
    expect(findings.map(({ruleId, range}) => [ruleId, range.start])).toEqual([
      ['no-meh', 4],
      ['no-bad', 8],
    ])
    expect(suppressed).toMatchObject([{finding: {ruleId: 'no-bad', range: {start: 0}}, directive}])
    expect(unusedDirectives).toEqual([])
    expect(suppressed.map(({finding}) => [describe(finding).what, resolve(finding).length])).toEqual([
      ['bad', 1],
    ])
  })

  it.each<[string, Directive, readonly string[]]>([
    ['without a range is for the whole message', whole('no-bad'), ['no-meh']],
    ['may be for all rules', {from: 'comment', rules: 'all'}, []],
    ['knows rules by former names', whole('no-evil'), ['no-meh']],
    ['is for findings that begin before its range and reach into it', comment(['no-bad'], 2, 3), ['no-meh']],
    ['is for none in an empty range', comment('all', 1, 1), ['no-bad', 'no-meh']],
    ['ends where its range ends', comment('all', 3, 4), ['no-bad', 'no-meh']],
    [
      'ends for a rule where it is enabled again',
      {...comment('all', 0, 9), enabled: [{rules: ['no-meh'], from: 3}]},
      ['no-meh'],
    ],
    [
      'is for one finding by its fingerprint',
      {...whole('no-bad'), fingerprint: '0000000000000000'},
      ['no-bad', 'no-meh'],
    ],
  ])('%s', async (_, directive, reported) => {
    const {findings} = await lint('bad meh', [directive])
    expect(findings.map(({ruleId}) => ruleId)).toEqual(reported)
  })

  it('does not bring back what a finding superseded', async () => {
    const {findings, suppressed} = await lint('very bad', [whole('own/very-bad')])
    expect(findings).toEqual([])
    expect(suppressed.map(({finding}) => finding.ruleId)).toEqual(['own/very-bad'])
  })

  it('is traced', async () => {
    const {traces} = await lint('bad very bad', [comment('all', 0, 3)])
    expect(traces.map(({ruleId, why, range}) => [ruleId, why, range?.start])).toEqual([
      ['no-bad', 'suppressed by comment', 0],
      ['no-bad', 'superseded', 9],
      ['own/very-bad', 'reported', 4],
      ['missing-greeting', 'audience not known', 0],
    ])
  })
})

describe('unused directives', () => {
  const unused = async (...directives: readonly Directive[]) =>
    (await lint('bad meh', directives)).unusedDirectives.map(({directive, rules}) => [
      directives.indexOf(directive),
      rules,
    ])

  it('are those without which nothing more would be reported, rule by rule', async () => {
    expect(await unused(whole('no-bad', 'own/very-bad'))).toEqual([[0, ['own/very-bad']]])
    expect(await unused(comment('all', 3, 4))).toEqual([[0, 'all']])
  })

  it('the narrowest is the one in use, named rules before all rules, the baseline last', async () => {
    const {findings} = await lint('bad meh')
    const fingerprint = findings[0]?.fingerprint ?? ''
    expect(await unused(whole('no-bad'), comment(['no-bad'], 0, 9), comment(['no-bad'], 0, 3))).toEqual([
      [0, ['no-bad']],
      [1, ['no-bad']],
    ])
    expect(await unused({from: 'comment', rules: 'all'}, whole('no-bad', 'no-meh'))).toEqual([[0, 'all']])
    expect(
      await unused({from: 'baseline', rules: ['no-bad'], fingerprint}, whole('no-bad'), {
        from: 'sidecar',
        rules: ['no-bad'],
        fingerprint,
      }),
    ).toEqual([
      [0, ['no-bad']],
      [1, ['no-bad']],
    ])
  })

  it('do not count while one types: what is missing waits', async () => {
    const {unusedDirectives} = await lint('bad', [whole('missing-greeting')], {progress: 'typing'})
    expect(unusedDirectives).toEqual([])
  })

  it('are not those whose rule does not exist: that is said on its own', async () => {
    const directive = whole('no-good', 'toString', 'no-bad')
    const {unusedDirectives, unknownRules} = await lint('bad', [directive])
    expect(unusedDirectives).toEqual([])
    expect(unknownRules).toEqual([
      {directive, rule: 'no-good'},
      {directive, rule: 'toString'},
    ])
  })
})

describe('scores', () => {
  it('leave out what a directive says is right, and keep what is in the baseline', async () => {
    const {findings, scores} = await lint('a bad day')
    const heat = scores?.heat.value
    expect(heat).toBeGreaterThan(0)
    expect((await lint('a bad day', [whole('no-bad')])).scores?.heat.value).toBe(0)
    const old = findings.map(({fingerprint}): Directive => ({
      from: 'baseline',
      rules: ['no-bad'],
      fingerprint,
    }))
    const {findings: left, scores: kept} = await lint('a bad day', old)
    expect([left, kept?.heat.value]).toEqual([[], heat])
  })
})

describe('the baseline', () => {
  const entries = async (text: string) =>
    (await lint(text)).findings.map(({ruleId, fingerprint}): Directive => ({
      from: 'baseline',
      rules: [ruleId],
      fingerprint: fingerprint.replace(/-\d+$/, ''),
    }))
  const paragraph = fc
    .array(fc.constantFrom('bad', 'very bad', 'meh', 'one', 'two', 'three', 'four', 'box,\nand'), {
      minLength: 1,
      maxLength: 9,
    })
    .map(words => words.join(' '))
  const paragraphs = fc.array(paragraph, {minLength: 1, maxLength: 8})
  const joined = (parts: readonly string[]): string => parts.join('\n\n')

  it('keeps its findings when paragraphs are moved, wrapped, or stand among others', async () => {
    await fc.assert(
      fc.asyncProperty(
        paragraphs.chain(parts =>
          fc.tuple(fc.constant(parts), fc.shuffledSubarray(parts, {minLength: parts.length})),
        ),
        async ([parts, moved]) => {
          const baseline = await entries(joined(parts))
          const wrapped = moved.map(part => part.replace(/ (?=two|three)/, '\n  '))
          const {findings, unusedDirectives} = await lint(joined(['one two', ...wrapped, 'three']), baseline)
          expect([findings, unusedDirectives]).toEqual([[], []])
        },
      ),
    )
  })

  it('keeps the others of equal findings when one is mended, whichever it was', async () => {
    await fc.assert(
      fc.asyncProperty(paragraphs, fc.nat(), async (parts, chosen) => {
        const baseline = await entries(joined(parts))
        const left = parts.toSpliced(chosen % parts.length, 1)
        const {findings, suppressed, unusedDirectives} = await lint(joined([...left, 'one']), baseline)
        expect(findings).toEqual([])
        expect(unusedDirectives).toHaveLength(baseline.length - suppressed.length)
      }),
    )
  })

  it('reports a new finding of the same rule, though as many were mended', async () => {
    const word = fc.stringMatching(/^[c-z]{5,8}$/)
    const neighbours = fc.uniqueArray(word, {minLength: 4, maxLength: 4})
    await fc.assert(
      fc.asyncProperty(neighbours, fc.nat({max: 3}), async (words, place) => {
        const around = (first: string) => [first, ...words.slice(1)].toSpliced(place, 0, 'bad').join(' ')
        const baseline = await entries(around(words[0] ?? ''))
        const {findings, suppressed, unusedDirectives} = await lint(around('changed'), baseline)
        expect([findings.length, suppressed.length, unusedDirectives.length]).toEqual([1, 0, 1])
      }),
    )
  })

  it('reports a further finding like one that it knows', async () => {
    const {findings, suppressed} = await lint(
      'a bad b\n\na bad b\n\na bad b',
      await entries('a bad b\n\na bad b'),
    )
    expect(findings.map(({range}) => range.start)).toEqual([20])
    expect(suppressed).toHaveLength(2)
  })

  it('knows that the second of two is now the only one', async () => {
    const [, second] = (await lint('a bad b\n\na bad b')).findings
    const entry: Directive = {from: 'sidecar', rules: ['no-bad'], fingerprint: second?.fingerprint ?? ''}
    expect(entry.fingerprint).toMatch(/-2$/)
    const both = await lint('a bad b\n\na bad b', [entry])
    expect(both.findings.map(({range}) => range.start)).toEqual([2])
    expect((await lint('a bad b', [entry])).findings).toEqual([])
  })

  it('knows what the message as a whole lacks, wherever that is shown', async () => {
    const toSupport: Context = {audience: 'support', extent: 'whole'}
    const [finding] = (await lint('one\n\ntwo', [], toSupport)).findings
    expect(finding).toMatchObject({ruleId: 'missing-greeting', range: {start: 0, end: 3}})
    const [moved] = (await lint('two\n\none', [], toSupport)).findings
    expect(moved).toMatchObject({range: {start: 0, end: 3}, fingerprint: finding?.fingerprint})
  })
})
