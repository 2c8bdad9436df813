import {describe, expect, it} from 'vitest'
import {createLinter} from '../lint/linter.js'
import {messageOf} from '../message/message.js'
import {identity} from '../projection/projection.js'
import {toyPack} from '../testing/toy-pack.js'
import {avoidedPhraseRule, type AvoidedPhrase} from './avoided-phrase.js'

const wording = {what: '{words}', why: '{why}'}
const rule = avoidedPhraseRule({
  why: 'agreed',
  wording: {avoided: wording, replaced: wording},
  examples: [],
})

/** What is found, and what is offered instead. */
async function found(text: string, phrases: readonly AvoidedPhrase[], language = 'en') {
  const linter = createLinter({
    packs: [toyPack({language, letters: 'a-z', rules: [rule]})],
    rules: {'avoided-phrase': ['warning', {phrases}]},
    read: () => Promise.reject(new Error('none')),
  })
  const verdict = await linter.lint(messageOf(identity(text)))
  return verdict.findings.map(finding => [
    text.slice(finding.range.start, finding.range.end),
    ...verdict.resolve(finding).map(({text}) => text),
  ])
}

describe('avoided-phrase', () => {
  it.each([
    ['en', [['ticket', 'case']]],
    ['da', [['ticket', 'sag']]],
  ])('takes of the phrases that share a word those of the language: %s', async (language, expected) => {
    const english = {avoid: '(ticket|incident)', prefer: 'case', language: 'en'}
    const danish = {avoid: 'ticket', prefer: 'sag', language: 'da'}
    expect(await found('the ticket is open', [english, danish], language)).toEqual(expected)
    expect(await found('the ticket is open', [danish, english], language)).toEqual(expected)
  })

  it('takes what is said of the language before what is said of all', async () => {
    const all = {avoid: 'ticket', prefer: 'case'}
    const danish = {avoid: '(ticket|incident)', prefer: 'sag', language: 'da-DK'}
    for (const phrases of [
      [all, danish],
      [danish, all],
    ]) {
      expect(await found('the ticket is open', phrases, 'da')).toEqual([['ticket', 'sag']])
      expect(await found('the ticket is open', phrases, 'en')).toEqual([['ticket', 'case']])
    }
  })

  it.each([['ticket'], ['(ticket|incident)']])(
    'takes of two that say different things of a word the later one, as configurations do: %s',
    async avoid => {
      const phrases = [
        {avoid: 'ticket', prefer: 'case'},
        {avoid, prefer: 'matter'},
      ]
      expect(await found('the ticket is open', phrases)).toEqual([['ticket', 'matter']])
    },
  )

  it('spares what another language prefers for nobody but that language', async () => {
    const phrases = [
      {avoid: 'refund', prefer: 'payment'},
      {avoid: 'penge', prefer: 'refund i alt', language: 'da'},
    ]
    expect(await found('a refund i alt', phrases, 'en')).toEqual([['refund', 'payment']])
    expect(await found('a refund i alt', phrases, 'da')).toEqual([])
  })
})
