/** Checked by the compiler alone (`npm run types`): each expected error must be one. */
import {kind, noOptions, type Extension, type Pack, type Rule, type Schema} from '@tactlint/core'
import {defineConfig} from './entry.js'

const greetings: Schema<{readonly words: readonly string[]}> = {'~standard': {validate: value => ({value})}}
const base = {
  category: 'tone',
  scope: 'message',
  severity: 'info',
  fix: 'none',
  preset: 'trial',
  needs: [],
} as const
const kindOf = <const Id extends string, Options>(id: Id, options: Schema<Options>) =>
  kind({...base, id, wordings: ['found'], options})

declare const ownRule: Rule<'own/words', {readonly words: readonly string[]}, 'found'>
declare const sameRule: Rule<'shouting-caps', Record<string, never>, 'shouting'>
const dutch = {api: 1, language: 'nl', rules: [ownRule, sameRule]} as unknown as Pack<
  typeof ownRule | typeof sameRule
>
const more = {api: 1, language: 'en', rules: [ownRule]} satisfies Extension<typeof ownRule>

export const kinds = [kindOf('own/words', greetings), kindOf('own/plain', noOptions)]

export const right = [
  defineConfig({rules: {'shouting-caps': 'off', 'missing-identifier': 'error'}}),
  defineConfig({
    packs: [dutch],
    rules: {'own/words': ['warning', {words: ['hallo']}], 'shouting-caps': 'info'},
  }),
  defineConfig({packs: ['tactlint-pack-nl']}, {extensions: [more], rules: {'own/words': 'off'}}),
  defineConfig({rules: {'shouting-caps': ['info', {acronyms: ['POA']}]}}),
  defineConfig({
    phrases: [{avoid: ['ticket', 'incident'], prefer: 'case', files: ['macros/**']}],
    identifiers: [{scheme: 'tk', family: 'case-id', pattern: /TK-\d{6}/, example: 'TK-482913'}],
    placeholders: [{open: '§', close: '§'}],
    topics: [{topic: 'loan', words: 'my loan', identifiers: ['tk'], label: 'Loan', example: 'My loan'}],
  }),
  defineConfig({extends: ['to-support', {files: ['*.md'], context: {stage: 'first'}}]}),
]

export const wrong = [
  // @ts-expect-error -- no such rule
  defineConfig({rules: {'shouting-cap': 'off'}}),
  // @ts-expect-error -- no such level
  defineConfig({rules: {'shouting-caps': 'of'}}),
  // @ts-expect-error -- the rule has no options
  defineConfig({rules: {'shouting-caps': ['error', {words: ['x']}]}}),
  // @ts-expect-error -- an option of another type
  defineConfig({packs: [dutch], rules: {'own/words': ['warning', {words: 'hallo'}]}}),
  // @ts-expect-error -- a rule of a pack that no entry names
  defineConfig({rules: {'own/words': 'off'}}),
  // @ts-expect-error -- no such configuration
  defineConfig({extends: ['strikt']}),
  // @ts-expect-error -- nothing to avoid
  defineConfig({phrases: [{prefer: 'case'}]}),
  // @ts-expect-error -- no such family
  defineConfig({identifiers: [{scheme: 'tk', family: 'case', pattern: 'TK', example: 'TK'}]}),
  // @ts-expect-error -- a topic without an example
  defineConfig({topics: [{topic: 'loan', words: 'my loan', identifiers: ['tk'], label: 'Loan'}]}),
  // @ts-expect-error -- no such audience
  defineConfig({context: {audience: 'seller'}}),
]
