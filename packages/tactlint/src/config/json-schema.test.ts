import {Ajv} from 'ajv'
import {expect, test} from 'vitest'
import {createTactlint} from '../index.js'
import {rulesOf} from '../rules.js'
import {entriesOf} from './entries.js'
import {configSchema} from './json-schema.js'

const {packs} = await createTactlint()
const schema = configSchema(rulesOf(await packs()))
const accepts = new Ajv({strict: true, allowUnionTypes: true}).compile(schema)

const loan = {
  topic: 'loan',
  words: 'my loan',
  identifiers: ['account-id'],
  label: 'Loan number',
  example: 'My loan is late.',
}

const right: readonly unknown[] = [
  {},
  [],
  {$schema: './node_modules/tactlint/dist/config.schema.json', rules: {'shouting-caps': 'off'}},
  [{extends: ['to-support', {files: ['*.md']}], ignores: ['drafts/']}],
  {rules: {'shouting-caps': ['error', {acronyms: ['POA']}], 'acme/rule': 'info'}},
  {context: {audience: 'support', template: true, sentAt: '2026-03-04'}},
  {phrases: [{avoid: ['ticket', 'incident'], prefer: 'case', why: 'Why.', language: 'en', files: ['*']}]},
  {identifiers: [{scheme: 'tk', family: 'case-id', pattern: 'TK-[0-9]{6}', example: 'TK-482913'}]},
  {placeholders: [{open: '§', close: '§'}]},
  {topics: [loan]},
  {topics: [{...loan, words: ['my loan', '(our|the) loan'], language: 'en'}]},
  {names: ['Acme'], dictionary: ['FNSKU'], packs: ['tactlint-pack-nl'], extensions: ['./own.js']},
]
const wrong: readonly unknown[] = [
  5,
  {rule: {}},
  {rules: {'shouting-caps': 'of'}},
  {rules: {'acme/rule': 'of'}},
  {files: '*.md'},
  {extends: ['strikt']},
  {extends: [{rule: {}}]},
  {context: {audience: 'seller'}},
  {context: {audiance: 'support'}},
  {phrases: {ticket: 'case'}},
  {phrases: [{prefer: 'case'}]},
  {phrases: [{avoid: 'ticket', prefr: 'case'}]},
  {names: 'Acme'},
  {identifiers: [{scheme: 'tk', pattern: 'TK-[0-9]{6}'}]},
  {identifiers: [{scheme: 'tk', family: 'case', pattern: 'x', example: 'x'}]},
  {placeholders: [{open: '§'}]},
  {topics: [{...loan, identifiers: 'account-id'}]},
  {topics: [{topic: 'loan', words: 'my loan'}]},
]

test.each(right)('%j is right, here and in the editor', config => {
  expect(accepts(config)).toBe(true)
  expect(() => entriesOf(config, 'tactlint.config.json')).not.toThrow()
})

test.each(wrong)('%j is wrong, here and in the editor', config => {
  expect(accepts(config)).toBe(false)
  expect(() => entriesOf(config, 'tactlint.config.json')).toThrow(/^tactlint\.config\.json: /)
})

test('the editor shows what a rule is for', () => {
  expect(schema).toMatchObject({
    definitions: {
      entry: {
        properties: {
          rules: {
            properties: {
              'shouting-caps': {
                description: expect.stringMatching(/^“…” is in capital letters\. [^{}]+$/) as string,
              },
            },
          },
        },
      },
    },
  })
})
