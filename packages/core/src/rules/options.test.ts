import {describe, expect, it} from 'vitest'
import {avoidedPhrase} from './avoided-phrase.js'
import {optionsOf} from './enabled-rules.js'
import {missingIdentifier} from './missing-identifier.js'
import type {RuleKind} from './rule.js'
import {shoutingCaps} from './shouting-caps.js'
import {wallOfText} from './wall-of-text.js'

const optionsGiven = (kind: RuleKind, options: unknown) => () =>
  optionsOf(kind, {[kind.id]: ['warning', options]})

describe.each<[RuleKind, string]>([
  [avoidedPhrase, 'phrases'],
  [missingIdentifier, 'topics'],
  [shoutingCaps, 'acronyms'],
])('the options of $id', (kind, name) => {
  it.each([[null], ['SKU'], [7], [[]]])('must be an object, not %j', options => {
    expect(optionsGiven(kind, options)).toThrow(
      `Options of ${kind.id}: They must be an object such as {"${name}": […]}.`,
    )
  })

  it('have no other names', () => {
    expect(optionsGiven(kind, {[name]: [], words: []})).toThrow(
      `Options of ${kind.id}: There is no option “words”. There is ${name}.`,
    )
  })

  it.each([[null], ['SKU'], [{}]])('must be a list, not %j', list => {
    expect(optionsGiven(kind, {[name]: list})).toThrow(`Options of ${kind.id}: \`${name}\` must be a list`)
  })

  it('may be left out', () => {
    expect(optionsGiven(kind, undefined)()).toEqual({[name]: []})
    expect(optionsGiven(kind, {})()).toEqual({[name]: []})
    expect(optionsGiven(kind, {[name]: undefined})()).toEqual({[name]: []})
  })
})

it.each([[null], ['x'], [[]], [{words: []}]])(
  'a rule without options has none, and not %j either',
  options => {
    expect(optionsGiven(wallOfText, options)).toThrow('Options of wall-of-text: This rule has no options.')
  },
)

it.each([
  [
    {avoid: 'ticket', prefr: 'case'},
    '`phrases[1]`: there is no key “prefr”. There are avoid, prefer, why, language.',
  ],
  [null, '`phrases[1]` must be an object such as {"avoid": "ticket", "prefer": "case"}.'],
  ['ticket', '`phrases[1]` must be an object such as {"avoid": "ticket", "prefer": "case"}.'],
  [{}, '`phrases[1]` needs words to `avoid`.'],
  [{avoid: 7}, '`phrases[1]`: `avoid` must be words, or a list of such.'],
  [{avoid: 'a', prefer: {}}, '`phrases[1]`: `prefer` must be words, or a list of such.'],
  [{avoid: ['a', ' ']}, '`phrases[1]` has an empty phrase.'],
  [{avoid: 'a', why: 7}, '`phrases[1]`: `why` must be text.'],
  [{avoid: 'a', language: ['da']}, '`phrases[1]`: `language` must be text.'],
  [{avoid: 'a (b'}, '`phrases[1]`: “a (b”: brackets do not pair.'],
])('avoided-phrase does not take %j', (phrase, fault) => {
  expect(optionsGiven(avoidedPhrase, {phrases: [{avoid: 'sku'}, phrase]})).toThrow(
    `Options of avoided-phrase: ${fault}`,
  )
})

const loan = {
  topic: 'loan',
  words: 'my loan',
  identifiers: ['account-id'],
  label: 'Loan number',
  example: 'My loan is not in the list.',
}
it.each([
  [null, 'A topic must be an object such as {"topic": "car-loan", "words": ["my car loan"], …}.'],
  [
    {...loan, wrds: ''},
    'The topic loan: there is no key “wrds”. There are topic, words, identifiers, label, language, example.',
  ],
  [{...loan, words: 7}, 'The topic loan needs `words` that tell it.'],
  [{...loan, words: [7]}, 'The topic loan needs `words` that tell it.'],
  [
    {...loan, identifiers: {}},
    'The topic loan needs `identifiers`: families such as account-id, or schemes of your own.',
  ],
])('missing-identifier does not take %j', (topic, fault) => {
  expect(optionsGiven(missingIdentifier, {topics: [topic]})).toThrow(
    `Options of missing-identifier: ${fault}`,
  )
})
