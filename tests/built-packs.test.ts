import {readFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {beforeAll, expect, it} from 'vitest'
import {createLinter, isCompiled, messageOf, identity, type Pack} from '@tactlint/core'
import {whereBuilt} from './testing/built.js'

const require = createRequire(import.meta.url)
const read = (_: unknown, resource: string) => readFile(require.resolve(resource))

async function packOf(file: string): Promise<Pack> {
  return ((await import(file)) as {readonly default: Pack}).default
}

/** Of each rule. */
const examples = 6

const asBuilt = (language: string) => (): void => {
  let pack: Pack
  let built: Pack
  beforeAll(async () => {
    const folder = new URL(`../packages/rules-${language}/`, import.meta.url).href
    pack = await packOf(`${folder}src/index.ts`)
    built = await packOf(`${folder}dist/index.js`)
  })

  it('holds no words of its lexicons', () => {
    const {lexicons} = built
    expect(lexicons.length).toBe(pack.lexicons.length)
    expect(lexicons.every(isCompiled)).toBe(true)
  })

  it('finds what the pack finds', async () => {
    const texts = pack.rules.flatMap(({examples: all}) =>
      all
        .slice(0, examples)
        .flatMap(({bad, good, allowed, context}) =>
          [bad, good, allowed].flatMap(text => (text === undefined ? [] : [{text, context}])),
        ),
    )
    const presets = ['recommended', 'trial'] as const
    const [own, other] = [pack, built].map(one => createLinter({packs: [one], presets, read}))
    for (const {text, context} of texts) {
      const message = messageOf(identity(text), {language, ...context})
      expect((await other?.lint(message))?.findings, text).toEqual((await own?.lint(message))?.findings)
    }
    expect(texts.length).toBeGreaterThan(100)
  })
}

for (const language of ['en', 'da', 'ja'])
  whereBuilt(`rules-${language}`)(`the pack for ${language} as it is built`, asBuilt(language))
