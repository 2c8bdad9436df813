import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {createLinter} from '../lint/linter.js'
import {messageOf} from '../message/message.js'
import {ResourceError} from '../packs/pack.js'
import type {Pattern, Steps} from '../patterns/pattern.js'
import {isCompiled, type Lexicon, type WrittenLexicon} from '../phrases/lexicon.js'
import {identity} from '../projection/projection.js'
import {toyPack} from '../testing/toy-pack.js'
import {compileLexicons} from './compile-lexicons.js'
import {readLexicons} from './lexicon-file.js'

const source = {title: 'test', url: '', licence: 'MIT'}
const resource = '@tactlint/rules-toy/lexicons.bin'

const toy = toyPack({language: 'en', letters: 'a-z'})

/** The lexicons as they stand in a pack that is built, and its file. */
function built(lexicons: readonly WrittenLexicon[]) {
  const {file, lexicons: compiled} = compileLexicons({...toy, lexicons})
  return {file, lexicons: lexicons.map(lexicon => compiled.get(lexicon) ?? lexicon)}
}

const linterOf = (lexicons: readonly Lexicon[], read: () => Promise<Uint8Array>) =>
  createLinter({
    packs: [{...toy, lexicons: [...toy.lexicons, ...lexicons], compiledLexicons: resource}],
    read,
  })

/** What is found in a text: number of the lexicon, entry, words. */
async function foundIn(
  text: string,
  lexicons: readonly Lexicon[],
  file: Uint8Array = new Uint8Array(),
): Promise<readonly string[]> {
  const linter = linterOf(lexicons, () => Promise.resolve(file))
  const {readings} = await linter.lint(messageOf(identity(text), {language: 'en'}))
  const [reading] = readings
  return lexicons.flatMap((lexicon, number) =>
    (reading?.found(lexicon) ?? []).map(
      ({entry, start, end}) => `${number} ${entry}: ${text.slice(start, end)}`,
    ),
  )
}

const word = fc.constantFrom('a', 'b', 'ab', 'order', '売上', 'ø')
const words = fc.oneof(word, fc.uniqueArray(word, {minLength: 1, maxLength: 4}))
const test = fc.oneof(
  words.map(surface => ({surface})),
  words.map(lemma => ({lemma})),
  fc.constant({number: true} as const),
  words.map(surface => ({not: {surface}})),
)
const {steps} = fc.letrec<{steps: Steps}>(tie => ({
  steps: fc.array(
    fc.oneof(
      {weight: 6, arbitrary: test},
      fc.record({gap: fc.integer({min: 1, max: 2})}),
      fc.record({anyOf: fc.array(tie('steps'), {minLength: 1, maxLength: 2})}),
      fc.record({optional: tie('steps')}),
      fc.record({repeat: tie('steps'), most: fc.constant(2)}),
      fc.record({notAhead: tie('steps')}),
      fc.record({behind: test}),
      fc.record({at: fc.constantFrom('start' as const, 'end' as const)}),
    ),
    {minLength: 1, maxLength: 4},
  ),
}))
const pattern: fc.Arbitrary<Pattern> = fc.record({name: fc.constantFrom('one', 'other', 'größer'), steps})
const phrase = fc
  .array(fc.constantFrom('a', 'b', 'ab', '(a|b)', '(a (b|order)|)', '売上', '(を|)'), {
    minLength: 1,
    maxLength: 3,
  })
  .map(pieces => pieces.join(' ').trim() || 'a')
const lexicon: fc.Arbitrary<WrittenLexicon> = fc.record(
  {
    source: fc.constant(source),
    phrases: fc.uniqueArray(phrase, {maxLength: 4}),
    patterns: fc.array(pattern, {maxLength: 3}),
    on: fc.constantFrom('surface' as const, 'lemma' as const),
  },
  {requiredKeys: ['source', 'phrases']},
)
const text = fc
  .array(fc.constantFrom('a', 'b', 'ab', 'Order', '売上', 'を', 'Ø', '12', '.\n', ','), {
    minLength: 1,
    maxLength: 12,
  })
  .map(pieces => pieces.join(' '))

describe('compiled lexicons', () => {
  it('are found where the written ones are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(lexicon, {minLength: 1, maxLength: 4}), text, async (written, text) => {
        const {file, lexicons} = built(written)
        expect(lexicons.every(isCompiled)).toBe(true)
        expect(await foundIn(text, lexicons, file)).toEqual(await foundIn(text, written))
      }),
      {numRuns: 500},
    )
  })

  it('stand beside those that an extension brings', async () => {
    const {file, lexicons} = built([{source, phrases: ['lost parcel']}])
    const own = {source, phrases: ['my parcel']}
    expect(await foundIn('the lost parcel, my parcel', [...lexicons, own], file)).toEqual([
      '0 lost parcel: lost parcel',
      '1 my parcel: my parcel',
    ])
  })

  it('are read at any place in memory', async () => {
    const {file, lexicons} = built([{source, phrases: ['a b']}])
    const moved = new Uint8Array(file.length + 1).subarray(1)
    moved.set(file)
    expect(await foundIn('a b', lexicons, moved)).toEqual(['0 a b: a b'])
  })

  it('say what is wrong when their file is not there, is another one or is cut off, and ask again', async () => {
    const {file, lexicons} = built([{source, phrases: ['a b']}])
    const {file: another} = built([{source, phrases: ['a c']}])
    let answer: () => Promise<Uint8Array> = () => Promise.reject(new Error('no such file'))
    const linter = linterOf(lexicons, () => answer())
    const lint = () => linter.lint(messageOf(identity('a b'), {language: 'en'}))
    await expect(lint()).rejects.toThrow(
      new ResourceError(
        `The words of “en” are in ${resource}, which can't be read (no such file). Install the package again, or see that \`read\` gives it.`,
      ),
    )
    const missing = new ResourceError('“words” is not there. Install it: npm install words')
    answer = () => Promise.reject(missing)
    await expect(lint()).rejects.toBe(missing)
    for (const wrong of [
      another,
      file.subarray(0, -4),
      new Uint8Array(),
      new TextEncoder().encode('no words'),
    ]) {
      answer = () => Promise.resolve(wrong)
      await expect(lint()).rejects.toThrow(/belongs to another version of the pack/)
    }
    answer = () => Promise.resolve(file)
    await expect(lint()).resolves.toBeDefined()
  })

  it('are looked for as far as rules ask for them', () => {
    const {file, lexicons} = built([
      {source, phrases: ['a']},
      {source, phrases: ['b']},
    ])
    const indexes = readLexicons(file, lexicons.slice(1).filter(isCompiled))
    const token = (surface: string, start: number) => ({
      start,
      end: start + 1,
      surface,
      lemma: surface,
      partsOfSpeech: [],
      form: undefined,
      entity: undefined,
      isWord: true,
      spaced: start > 0,
    })
    const found = indexes?.phrases.flatMap(index => index.find([token('a', 0), token('b', 2)]))
    expect(found?.map(({entry}) => entry)).toEqual(['b'])
  })
})
