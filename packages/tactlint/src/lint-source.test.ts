import {createLinter, identity, messageOf, type Directive} from '@tactlint/core'
import en from '@tactlint/rules-en'
import {describe, expect, it, vi} from 'vitest'
import {lintSource} from './lint-source.js'

// A format of many messages: a blank line with a rule between them.
vi.mock('./read.js', () => ({
  messagesOf: (source: string) =>
    Promise.resolve(
      source.split('---').map(text => messageOf(identity(text), {language: 'en', extent: 'fragment'})),
    ),
}))

const linter = createLinter({packs: [en], read: () => Promise.reject(new Error('none'))})
const lint = (source: string, directives: readonly Directive[] = []) =>
  lintSource(linter, source, {directives, reportUnusedDirectives: true})
const ids = ({findings}: Awaited<ReturnType<typeof lint>>) => findings.map(({ruleId}) => ruleId)

describe('directives for a source of many messages', () => {
  it('with a fingerprint are used up by one finding of one message', async () => {
    const twice = await lint('It is late!!!---It is late!!!')
    expect(ids(twice)).toEqual(['repeated-punctuation', 'repeated-punctuation'])
    const entry = (from: Directive['from']): Directive => ({
      from,
      rules: ['repeated-punctuation'],
      fingerprint: twice.findings[0]?.fingerprint ?? '',
    })
    const {findings, suppressed, unusedDirectives} = await lint('It is late!!!---It is late!!!', [
      entry('baseline'),
    ])
    expect([findings.length, suppressed.length, unusedDirectives]).toEqual([1, 1, []])
    const both = await lint('It is late!!!---It is late!!!', [entry('baseline'), entry('baseline')])
    expect([both.findings.length, both.unusedDirectives]).toEqual([0, []])
    const spare = await lint('It is late!!!---It is late.', [entry('baseline'), entry('baseline')])
    expect(spare.unusedDirectives).toHaveLength(1)
  })

  it('are unused when no message needs them', async () => {
    const directive: Directive = {from: 'sidecar', rules: ['repeated-punctuation', 'wall-of-text']}
    const {unusedDirectives} = await lint('It is late.---It is late!!!', [directive])
    expect(unusedDirectives).toEqual([{directive, rules: ['wall-of-text']}])
    const all: Directive = {from: 'sidecar', rules: 'all'}
    expect((await lint('It is late.---It is late!!!', [all])).unusedDirectives).toEqual([])
    expect(ids(await lint('It is late.---It is late.', [all]))).toEqual(['unused-directive'])
  })
})
