import {readFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {describe, expect, it} from 'vitest'
import {createLinter, isCompiled, messageOf, identity, type Pack} from '@tactlint/core'

const require = createRequire(import.meta.url)
const read = (_: unknown, resource: string) => readFile(require.resolve(resource))

async function packOf(file: string): Promise<Pack> {
  return ((await import(file)) as {readonly default: Pack}).default
}

/** Of each rule. */
const examples = 6

describe.each(['en', 'da', 'ja'])('the pack for %s as it is built', language => {
  const folder = new URL(`../packages/rules-${language}/`, import.meta.url).href
  const pack = packOf(`${folder}src/index.ts`)
  const built = packOf(`${folder}dist/index.js`)

  it('holds no words of its lexicons', async () => {
    const {lexicons} = await built
    expect(lexicons.length).toBe((await pack).lexicons.length)
    expect(lexicons.every(isCompiled)).toBe(true)
  })

  it('finds what the pack finds', async () => {
    const texts = (await pack).rules.flatMap(({examples: all}) =>
      all
        .slice(0, examples)
        .flatMap(({bad, good, allowed, context}) =>
          [bad, good, allowed].flatMap(text => (text === undefined ? [] : [{text, context}])),
        ),
    )
    const presets = ['recommended', 'trial'] as const
    const [own, other] = [await pack, await built].map(one => createLinter({packs: [one], presets, read}))
    for (const {text, context} of texts) {
      const message = messageOf(identity(text), {language, ...context})
      expect((await other?.lint(message))?.findings, text).toEqual((await own?.lint(message))?.findings)
    }
    expect(texts.length).toBeGreaterThan(100)
  })
})
