import {describe, expect, it} from 'vitest'
import {applyFixes, createTactlint, lint, requiredInformation, resolve, rewrite} from './index.js'

const never = (value: unknown) => value as never

describe('the library refuses', () => {
  it.each<[string, () => Promise<unknown>, string]>([
    [
      'a key of the context',
      () => lint('Hello', {context: never({audiense: 'support'})}),
      'context: there is no key “audiense”. Did you mean audience? There are audience, ',
    ],
    [
      'an option',
      () => lint('Hello', never({contex: {}})),
      'options: there is no key “contex”. Did you mean context?',
    ],
    ['an option of linters', () => lint('Hello', never({rules: {}})), 'options: there is no key “rules”.'],
    [
      'an option for rewriting',
      () => rewrite('Hello', never({disable: []})),
      'options: there is no key “disable”.',
    ],
    ['no object', () => lint('Hello', never(null)), 'Options must be an object'],
    [
      'no language',
      () => lint('Hello', {language: never(5)}),
      'options: `language` must be a language such as "da".',
    ],
    [
      'no directive',
      () => resolve('Hello', {fingerprint: ''}, {directives: never([{rule: 'shouting-caps'}])}),
      'options: `directives` must be a list such as [{from: "sidecar", rules: ["shouting-caps"]}].',
    ],
    [
      'no degree of fixes',
      () => applyFixes('Hello', {fixTypes: never(['x'])}),
      'options: `fixTypes` must be a list of safe and suggested.',
    ],
    [
      'no level',
      () => createTactlint({rules: {'repeated-punctuation': never('of')}}),
      'rules: “of” is no level for repeated-punctuation. There are off, info, warning, error. Did you mean off?',
    ],
    [
      'no pack',
      () => createTactlint({packs: never(['x'])}),
      'options: `packs` must be a list of packs: import them',
    ],
    [
      'no whole pack',
      () => createTactlint({packs: never([{api: 1}])}),
      'packs.0 is not whole: `language` must be a language tag such as nl.',
    ],
    [
      'no extension',
      () => createTactlint({extensions: never([{}])}),
      'extensions.0 is not whole: `api` is undefined; this is version 1 of the pack interface.',
    ],
    [
      'no preset',
      () => createTactlint({presets: never(['recomended'])}),
      'presets: there is no “recomended”. Did you mean recommended? There are recommended, strict, trial, policy.',
    ],
    [
      'what a configuration extends',
      () => createTactlint({presets: never(['to-support'])}),
      '“to-support” is for configurations; here it is {context: {"audience":"support"}} for `lint`.',
    ],
    [
      'no rule',
      () => createTactlint({rules: never({'shouting-cap': 'off'})}),
      'rules: There is no rule “shouting-cap”. Did you mean shouting-caps? `kinds()` gives all.',
    ],
    [
      'no names',
      () => createTactlint({names: never('Angry Birds')}),
      'names: must be a list of names, e.g. ["Angry Birds"].',
    ],
    [
      'a key of a phrase',
      () => createTactlint({phrases: never([{avoid: 'ticket', prefr: 'case'}])}),
      'phrases.0: there is no key “prefr”. Did you mean prefer?',
    ],
    [
      'no finding to resolve',
      () => resolve('Hello', never(undefined)),
      'Rewrites are asked for with a finding, or with {fingerprint: "…"} of one.',
    ],
    [
      'an option of messages',
      () => createTactlint(never({language: 'da'})),
      'options: there is no key “language”.',
    ],
    [
      'nothing to ask about',
      () => requiredInformation(never(undefined)),
      'Ask about a topic, {topic: "order"}',
    ],
  ])('%s', async (_, ask, message) => {
    const error = await ask().catch((error: unknown) => error)
    expect(error).toBeInstanceOf(TypeError)
    expect((error as Error).message).toContain(message)
  })

  it('a topic that nobody knows, with the near one', async () => {
    await expect(requiredInformation({topic: 'orders'})).rejects.toThrow(
      'There is no topic “orders”. Did you mean order? There are order, delivery',
    )
  })

  it('nothing that is undefined', async () => {
    expect((await lint('', never({language: undefined, context: null}))).findings).toEqual([])
  })
})
