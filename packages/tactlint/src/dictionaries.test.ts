import {describe, expect, it} from 'vitest'
import {withInstalled} from './packs.js'
import {readResource, type ReadResource} from './resources.js'
import {tactlintWith} from './tactlint.js'

const english = 'Could you please check order 112-4738291-5047863? It has not arrived yet.'
const danish = 'Kan I undersøge, hvor min pakke er? Den er ikke kommet endnu.'
const japanese = '注文した商品がまだ届いておりません。ご確認をお願いいたします。'

const linterThat = (read: ReadResource) =>
  tactlintWith({
    packs: withInstalled([]),
    extensions: [],
    rules: {},
    presets: ['recommended'],
    words: {},
    read,
  })

/** As if nobody had installed dictionaries. */
const withoutDictionaries: ReadResource = (from, resource) =>
  resource.includes('dictionary')
    ? Promise.reject(new Error(`Cannot find module '${resource}'`))
    : readResource(from, resource)

describe('dictionaries', () => {
  it('are not needed for English and Danish', async () => {
    const {lint} = linterThat(withoutDictionaries)
    expect((await lint(english)).language).toBe('en')
    expect((await lint(danish)).language).toBe('da')
  })

  it('are asked for by name where Japanese is met without its own', async () => {
    const {lint} = linterThat(withoutDictionaries)
    await expect(lint(japanese)).rejects.toThrow('npm install @tactlint/dictionary-ja')
    await expect(lint(english)).resolves.toMatchObject({language: 'en'})
  })

  it('say which pack asks for a resource that is not there, and what to install', async () => {
    await expect(readResource('@tactlint/rules-ja', '@acme/no-such-words/x.bin')).rejects.toThrow(
      '“@acme/no-such-words/x.bin”, which @tactlint/rules-ja asks for, is not there. Install it: npm install @acme/no-such-words',
    )
  })

  it('are read when a text of their language is met, not before', async () => {
    const read: string[] = []
    const {lint} = linterThat((from, resource) => {
      if (resource.includes('dictionary')) read.push(resource)
      return readResource(from, resource)
    })
    await lint(english)
    await lint(danish)
    expect(read).toEqual([])
    expect((await lint(japanese)).language).toBe('ja')
    await lint(japanese)
    expect(read).toEqual(['@tactlint/dictionary-ja/ipadic.bin'])
  })
})
