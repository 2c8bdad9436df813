import {describe, expect, it} from 'vitest'
import {commandIn} from '../testing/command-in.js'

const shout =
  'Hello Seller Support,\n\nCould you PLEASE correct the title of B00X4WHP5E? Thank you.\n\nKind regards,\nMia\n'

describe('packs and extensions', () => {
  const rule = (id: string) =>
    `{kind: {id: '${id}', category: 'tone', scope: 'message', severity: 'warning', fix: 'none', preset: 'recommended', needs: [], wordings: ['found'],
      options: {'~standard': {validate: value => ({value})}}}, wording: {found: {what: 'Found.', why: 'Why.'}}, examples: [], lexicons: [],
      check: (seen, report) => report({wording: 'found', at: {start: 0, end: 1}})}`
  const {run} = commandIn({
    'tactlint.config.mjs': `export default [{extensions: ['./own-rules.mjs'], packs: ['./pack-xx.mjs'], rules: {'own/greek': 'error'}}]`,
    'own-rules.mjs': `export default {api: 1, language: 'en', rules: [${rule('own/found')}]}`,
    'pack-xx.mjs': `export default {api: 1, language: 'xx', detect: text => /[α-ω]/.test(text) ? 1 : 0, recognisers: [], lexicons: [],
      rules: [${rule('own/greek')}],
      open: async () => ({parse: (text, start) => ({type: 'ParagraphNode', children: [], position: {start: {line: 1, column: 1, offset: start}, end: {line: 1, column: 1, offset: start + text.length}}}),
        interpret: () => ({acts: [], topics: [], notTheWriter: []})})}`,
    'mail.txt': shout,
    'greek.txt': 'καλημέρα',
  })

  it('are loaded by path; a language is detected by its pack alone', async () => {
    const {out, err} = await run(['mail.txt', 'greek.txt'])
    expect(err).toBe('')
    expect(out).toMatch(/mail\.txt\n {2}1:1 {2}warning {2}Found\. {2}own\/found/)
    expect(out).toMatch(/greek\.txt\n {2}1:1 {2}error {2}Found\. {2}own\/greek/)
  })
})

describe('tactlint test-pack', () => {
  const rule = (examples: string) =>
    `{kind: {id: 'own/hash', category: 'tone', scope: 'message', severity: 'warning', fix: 'none', preset: 'recommended', needs: [], wordings: ['found'],
      options: {'~standard': {validate: value => ({value})}}}, wording: {found: {what: 'Found.', why: 'Why.'}}, examples: [${examples}], lexicons: [],
      check: ({message}, report) => { if (message.prose.text.includes('#')) report({wording: 'found', at: {start: 0, end: 1}}) }}`
  const {run} = commandIn({
    'good.mjs': `export default {api: 1, language: 'en', rules: [${rule(`{bad: 'Hello #1'}, {allowed: 'Hello one'}`)}]}`,
    'wrong.mjs': `export default {api: 1, language: 'en', rules: [${rule(`{bad: 'Hello one'}, {allowed: 'Hello #2'}`)}]}`,
  })

  it('passes when every example holds', async () => {
    const {exitCode, out} = await run(['test-pack', './good.mjs'])
    expect(out).toMatch(/^\d+ passed, 0 failed\n$/)
    expect(exitCode).toBe(0)
  })

  it('names what does not hold', async () => {
    const {exitCode, out} = await run(['test-pack', './wrong.mjs'])
    expect(out).toContain('✖ own/hash: "Hello one"\n    own/hash must find something in\n')
    expect(out).toContain('✖ own/hash: "Hello #2"\n    own/hash must stay silent on\n')
    expect(out).toMatch(/, 2 failed\n$/)
    expect(exitCode).toBe(1)
  })

  it('says what it needs', async () => {
    expect(await run(['test-pack'])).toMatchObject({
      exitCode: 2,
      err: expect.stringContaining(
        'tactlint test-pack takes an npm name or a path. See tactlint test-pack --help.',
      ) as string,
    })
    expect((await run(['test-pack', './nope.mjs'])).err).toContain('“./nope.mjs” is not there.')
  })
})
