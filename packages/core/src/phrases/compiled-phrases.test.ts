import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {compilePhrases} from './compile-phrases.js'
import {readPhrases} from './compiled-phrases.js'
import {LazyAutomaton} from './lazy-automaton.js'
import {nowhere, type Automaton} from './automaton.js'
import {toyPack} from '../testing/toy-pack.js'

const source = {title: 'test', url: '', licence: 'MIT'}
const fileOf = (surface: readonly string[], lemma: readonly string[] = []) =>
  compilePhrases({
    ...toyPack({language: 'en', letters: 'a-z'}),
    lexicons: [
      {source, phrases: surface},
      {source, phrases: lemma, on: 'lemma'},
    ],
  })

/** Numbers of the phrases that end behind a text. */
function read(automaton: Automaton | undefined, text: string): readonly number[] | undefined {
  let state = automaton?.root ?? nowhere
  for (let index = 0; index < text.length && state !== nowhere; index++)
    state = automaton?.after(state, text.charCodeAt(index)) ?? nowhere
  return state === nowhere ? undefined : Array.from(automaton?.complete(state) ?? [])
}

const piece = fc.constantFrom('a', 'b', 'ab', 'a b', ' ', '(a|b)', '(a (b|c)|)', '売上', '(を|)')
const phrase = fc.array(piece, {minLength: 1, maxLength: 4}).map(pieces => pieces.join('').trim() || 'a')
const phrases = fc.array(phrase, {minLength: 1, maxLength: 5})
const text = fc.array(fc.constantFrom('a', 'b', 'c', ' ', '売', '上', 'を')).map(letters => letters.join(''))

describe('compiled phrases', () => {
  it('lead where the phrases lead', () => {
    fc.assert(
      fc.property(phrases, phrases, fc.array(text), (surface, lemma, texts) => {
        const {surface: one, lemma: other} = readPhrases(fileOf(surface, lemma), {surface, lemma})
        for (const text of texts) {
          expect(read(one, text)).toEqual(read(new LazyAutomaton(surface, 'en'), text))
          expect(read(other, text)).toEqual(read(new LazyAutomaton(lemma, 'en'), text))
        }
      }),
    )
  })

  it('are not read for other phrases than they were made of', () => {
    const file = fileOf(['a', 'b'])
    expect(readPhrases(file, {surface: ['b', 'a'], lemma: []}).surface).toBeUndefined()
    expect(readPhrases(file, {surface: ['a', 'b'], lemma: []}).surface).toBeDefined()
  })

  it('are read at any place in memory', () => {
    const file = fileOf(['a b'])
    const moved = new Uint8Array(file.length + 1).subarray(1)
    moved.set(file)
    expect(read(readPhrases(moved, {surface: ['a b'], lemma: []}).surface, 'a b')).toEqual([0])
  })

  it('are nothing when the file is another one', () => {
    expect(readPhrases(new TextEncoder().encode('no phrases at all'), {surface: [], lemma: []})).toEqual({})
    expect(readPhrases(new Uint8Array(), {surface: [], lemma: []})).toEqual({})
  })
})
