import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {expand, samplesOf, type WrittenLexicon} from './lexicon.js'
import type {Token} from '../nlcst/tokens.js'
import {phraseIndexOf} from './phrase-index.js'

const own = {title: 'test', url: '', licence: 'MIT'}
const lexicon = (...phrases: string[]): WrittenLexicon => ({source: own, phrases})
/** Acme is a name, {} another entity. */
const tokens = (text: string): Token[] =>
  [...text.matchAll(/\{\}|[\p{L}']+|[^\s\p{L}]/gu)].map(({0: surface, index}) => ({
    start: index,
    end: index + surface.length,
    surface: surface.toLowerCase(),
    lemma: surface.toLowerCase(),
    partsOfSpeech: [],
    form: undefined,
    entity: surface === '{}' ? 'placeholder' : surface === 'Acme' ? 'name' : undefined,
    isWord: /\p{L}/u.test(surface),
    spaced: /\s$/.test(text.slice(0, index)),
  }))
const found = (text: string, ...lexicons: WrittenLexicon[]) =>
  phraseIndexOf(lexicons, 'en')
    .find(tokens(text))
    .map(({entry, first, last}) => [entry, first, last])

describe('phrases with alternatives', () => {
  it.each([
    ['my sales', ['my sales']],
    [
      'to (increase|boost) (my|our) sales',
      ['to increase my sales', 'to increase our sales', 'to boost my sales', 'to boost our sales'],
    ],
    ['sell (even |)more', ['sell even more', 'sell more']],
    ['sell (even|) more', ['sell even more', 'sell more']],
    ['(売上|売り上げ)を', ['売上を', '売り上げを']],
    ['(a|the (whole|entire)|) order', ['a order', 'the whole order', 'the entire order', 'order']],
    ['sell (more( often|)|)', ['sell more often', 'sell more', 'sell']],
  ])('%s', (phrase, expanded) => {
    expect(expand(phrase)).toEqual(expanded)
  })

  it('are sampled so that each alternative stands once', () => {
    expect(samplesOf('(a|b) (c|d (x|y)|)')).toEqual(['a c', 'b d x', 'a d y', 'b'])
    expect(samplesOf('my sales')).toEqual(['my sales'])
  })

  it.each(['a (b', 'a) b', 'a (b (c) d', ')a(', 'a|b'])('refuses %s', phrase => {
    expect(() => expand(phrase)).toThrow(SyntaxError)
  })
})

describe('finding phrases', () => {
  it('passes over a name, and does not take a name alone for a phrase', () => {
    const phrases = lexicon('dear acme', 'acme')
    expect(found('dear Acme', phrases)).toEqual([['dear acme', 0, 1]])
    expect(found('dear acme', lexicon('acme'))).toEqual([['acme', 1, 1]])
    expect(found('dear Acme', lexicon('acme'))).toEqual([])
  })

  it('finds the longest from the left, once per lexicon', () => {
    const sales = lexicon('increase', 'increase my sales', 'my sales', 'sales')
    expect(found('to increase my sales', sales)).toEqual([['increase my sales', 1, 3]])
  })

  it('finds the same words for two lexicons', () => {
    expect(found('my sales', lexicon('my sales'), lexicon('sales'))).toEqual([
      ['my sales', 0, 1],
      ['sales', 1, 1],
    ])
  })

  it('begins and ends with tokens: “sales” is not in “wholesales” or “salesman”', () => {
    expect(found('wholesales salesman', lexicon('sales'))).toEqual([])
  })

  it('passes a line break and any white space where the phrase has a space', () => {
    expect(found('my\n  sales', lexicon('my sales'))).toEqual([['my sales', 0, 1]])
    expect(found('mysales', lexicon('my sales'))).toEqual([])
  })

  it('walks alternatives within alternatives', () => {
    const orders = lexicon('(a|the (whole|entire)|) order (please|)')
    expect(found('the entire order please', orders)).toEqual([
      ['(a|the (whole|entire)|) order (please|)', 0, 3],
    ])
    expect(found('the order', orders)).toEqual([['(a|the (whole|entire)|) order (please|)', 1, 1]])
  })

  it('takes full-width brackets for letters', () => {
    const smile = lexicon('(笑|（笑）)')
    expect(found('(笑)', smile)).toEqual([['(笑|（笑）)', 0, 2]])
    expect(found('笑', smile)).toEqual([['(笑|（笑）)', 0, 0]])
  })

  it('does not pass an entity', () => {
    expect(found('my {} sales', lexicon('my sales', 'my {} sales'))).toEqual([])
  })
})

describe('the automaton', () => {
  const piece = fc.constantFrom('a', 'b', 'ab', 'a b', ' ', 'b ', ' a')
  const group = fc.array(fc.constantFrom('a', 'b', 'ab', 'b ', ' a', ''), {minLength: 1, maxLength: 3})
  const phrase = fc
    .array(
      fc.oneof(
        piece,
        group.map(alternatives => `(${alternatives.join('|')})`),
      ),
      {minLength: 1, maxLength: 5},
    )
    .map(pieces => pieces.join(''))
    .filter(phrase => expand(phrase).every(words => words !== ''))

  it('finds with alternatives what it finds with all phrases written out', () => {
    fc.assert(
      fc.property(
        fc.array(phrase, {minLength: 1, maxLength: 4}),
        fc.array(fc.constantFrom('a', 'b', 'ab', '{}'), {maxLength: 8}),
        (phrases, words) => {
          const places = (lexicon: WrittenLexicon) =>
            found(words.join(' '), lexicon).map(([, first, last]) => [first, last])
          expect(places(lexicon(...phrases))).toEqual(places(lexicon(...phrases.flatMap(expand))))
        },
      ),
    )
  })

  it('finds what a look at every place finds', () => {
    fc.assert(
      fc.property(
        fc.array(phrase, {minLength: 1, maxLength: 4}),
        fc.array(fc.constantFrom('a', 'b', 'ab', '{}'), {maxLength: 8}),
        (phrases, words) => {
          const written = new Set(phrases.flatMap(expand))
          let reached = -1
          const expected = words.flatMap((_, first) => {
            const ends = words.flatMap((_, last) =>
              written.has(words.slice(first, last + 1).join(' ')) ? [last] : [],
            )
            const last = Math.max(...ends.filter(last => last >= first), -1)
            if (last <= reached || words.slice(first, last + 1).includes('{}')) return []
            reached = last
            return [[first, last]]
          })
          expect(found(words.join(' '), lexicon(...phrases)).map(([, ...place]) => place)).toEqual(expected)
        },
      ),
    )
  })

  it.each(['a (b', 'a) b', '(a (b)', 'a|b'])('refuses %s', phrase => {
    expect(() => phraseIndexOf([lexicon(phrase)], 'en')).toThrow(SyntaxError)
  })
})
