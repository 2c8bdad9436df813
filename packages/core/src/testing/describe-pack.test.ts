import {describe, expect, it} from 'vitest'
import type {Pack} from '../packs/pack.js'
import type {Pattern} from '../patterns/pattern.js'
import {kind, noOptions} from '../rules/kind.js'
import {phraseRule} from '../rules/phrase-rule.js'
import {describePack} from './describe-pack.js'
import {lexicon, toyPack} from './toy-pack.js'

const bad = kind({
  id: 'toy/bad',
  category: 'tone',
  scope: 'reading',
  severity: 'warning',
  fix: 'suggested',
  preset: 'recommended',
  needs: [],
  wordings: ['bad'],
  options: noOptions,
})
const rule = phraseRule(bad, {
  phrases: {bad: lexicon(['awful'])},
  rewrite: ({range}) => [{edits: [{...range, text: 'late'}], blanks: 0}],
  wording: {bad: {what: '“{words}”', why: 'it is'}},
  examples: [{bad: 'it is awful', good: 'it is late'}, {allowed: 'it is late'}],
})
const whole = toyPack({language: 'la', letters: 'a-z', rules: [rule]})

/** What fails of a pack, by the names of the cases. */
async function failing(pack: unknown): Promise<Readonly<Record<string, string>>> {
  const failed: Record<string, string> = {}
  for (const {name, run} of describePack(pack as Pack)) {
    await run().catch((error: unknown) => {
      failed[name] = error instanceof Error ? error.message : String(error)
    })
  }
  return failed
}

const without = (value: object, key: string): object =>
  Object.fromEntries(Object.entries(value).filter(([name]) => name !== key))
const withRule = (rule: object) => ({...whole, rules: [rule]})

it('a whole pack passes', async () => {
  expect(await failing(whole)).toEqual({})
})

describe('what a pack lacks is named', () => {
  it.each([
    ['api', '`api` is undefined; this is version 1 of the pack interface.'],
    ['language', '`language` must be a language tag such as nl.'],
    ['detect', '`detect` is missing: a function.'],
    ['recognisers', '`recognisers` is missing: a list.'],
    ['lexicons', '`lexicons` is missing: a list.'],
    ['rules', '`rules` is missing: a list.'],
    ['open', '`open` is missing: a function.'],
  ] as const)('%s', async (field, message) => {
    expect(await failing(without(whole, field))).toEqual({'nothing is missing': message})
  })

  it.each([
    ['kind', 'rules[0]: `kind` is missing: an object.'],
    ['wording', 'toy/bad: `wording` is missing: an object.'],
    ['examples', 'toy/bad: `examples` is missing: a list.'],
    ['lexicons', 'toy/bad: `lexicons` is missing: a list.'],
    ['check', 'toy/bad: `check` is missing: a function.'],
  ] as const)('%s of a rule', async (field, message) => {
    expect(await failing(withRule(without(rule, field)))).toEqual({'nothing is missing': message})
  })

  it.each(['category', 'severity', 'preset', 'wordings', 'options'] as const)('%s of a kind', async field => {
    const {['nothing is missing']: message} = await failing(withRule({...rule, kind: without(bad, field)}))
    expect(message).toMatch(`toy/bad: kind: \`${field}\` is missing`)
  })

  it('the parser', async () => {
    const open = () => Promise.resolve({parse: () => undefined})
    expect((await failing({...whole, open}))['opens with a parser']).toBe(
      '`open` gives a parser without `interpret`.',
    )
  })

  it('two rules with one id', async () => {
    expect(await failing({...whole, rules: [rule, rule]})).toEqual({
      'nothing is missing': 'toy/bad: two rules have this id.',
    })
  })
})

describe('what a rule lacks is named', () => {
  it.each([
    [{wording: {}}, {'toy/bad: wording': 'The wording “bad” lacks `what` or `why`.'}],
    [
      {wording: {...rule.wording, worse: {what: 'a', why: 'b'}}},
      {'toy/bad: wording': 'The wording “worse” is not one of bad.'},
    ],
    [
      {examples: [{bad: 'it is awful'}]},
      {'toy/bad: has examples': 'An example of what must stay silent (`allowed`) is missing.'},
    ],
    [
      {examples: [{allowed: 'it is late'}]},
      {'toy/bad: has examples': 'An example of what is found (`bad`) is missing.'},
    ],
  ])('%j', async (change, expected) => {
    expect(await failing(withRule({...rule, ...change}))).toEqual(expected)
  })

  it('an example that is not so', async () => {
    const examples = [
      {bad: 'it is fine', good: 'it is late'},
      {bad: 'it is awful', good: 'it is early'},
      {allowed: 'now awful'},
    ]
    expect(Object.values(await failing(withRule({...rule, examples})))).toEqual([
      'toy/bad must find something in\n\nit is fine',
      'No rewrite gives\n\nit is early\n\nThese are offered:\n\nit is late',
      expect.stringContaining('toy/bad must stay silent on'),
    ])
  })
})

describe('faults of patterns are named', () => {
  it.each<[Pattern, string]>([
    [{name: 'p', steps: [{surface: 'Awful'}]}, '“Awful” is compared as “awful”: write that.'],
    [{name: 'p', steps: [{surface: 'so awful'}]}, '“so awful” is not one token.'],
    [{name: 'p', steps: [{surface: []}]}, '`surface` is empty.'],
    [{name: 'p', steps: [{surface: 'so'}, {gap: 0}]}, '`gap` must be 1 or more, not 0.'],
    [{name: 'p', steps: [{repeat: [{surface: 'so'}], most: 0}]}, '`most` must be 1 or more, not 0.'],
    [{name: 'p', steps: [{optional: [{surface: 'so'}]}]}, 'it takes no token.'],
    [
      {name: 'p', steps: [{surface: 'so'}, {notAhead: [{surface: 'IT'}]}]},
      '“IT” is compared as “it”: write that.',
    ],
    [{name: ' ', steps: [{surface: 'so'}]}, 'a pattern needs a name.'],
  ])('%j', async (pattern, fault) => {
    const found = await failing({
      ...whole,
      lexicons: [...whole.lexicons, {...lexicon(), patterns: [pattern]}],
    })
    expect(found).toEqual({[`lexicon “${pattern.name} …”: entries`]: `Pattern “${pattern.name}”: ${fault}`})
  })
})
