import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {dictionaryOf} from '../../test/dictionary-of.js'
import {randomFrom, withSlip} from '../../test/random.js'
import {openDictionary} from '../format/layout.js'
import {role} from '../format/roles.js'
import {createSpellChecker} from '../index.js'
import {neighboursOn} from './keyboard.js'
import {searchIn} from './search.js'

const suggest = (word: string, entries: readonly string[], affixes = '', more = {}) =>
  createSpellChecker(dictionaryOf(affixes, entries, more)).suggest(word)

describe('suggestions', () => {
  it.each([
    ['freind', 'two letters swapped', ['friend', 'fiend']],
    ['begining', 'a letter instead of two', ['beginning', 'begging']],
    ['untill', 'two letters instead of one', ['until', 'unstill']],
    ['probly', 'a syllable left out', ['probably', 'problem']],
    ['dont', 'an apostrophe left out', ["don't", 'donut']],
    ['cafe', 'an accent left out', ['café', 'cage']],
    ['london', 'a capital left out', ['London', 'lindon']],
    ['frum', 'the key beside, not any', ['from', 'drum']],
    ['fight', 'the first letter is likelier right', ['fright', 'eight']],
  ])('for %s: %s', (word, _, expected) => {
    expect(suggest(word, [...expected].reverse())).toEqual(expected)
  })

  it('prefer letters that are easily taken for each other', () => {
    const entries = ['separate', 'seperpte']
    expect(suggest('seperate', entries, '', {similar: ['aeiouy']})).toEqual(['separate', 'seperpte'])
  })

  it('prefer what the dictionary lists as replacements', () => {
    expect(suggest('fone', ['phone', 'gone'], 'REP 1\nREP f ph')).toEqual(['phone', 'gone'])
    expect(suggest('nite', ['night', 'nine'], 'REP 1\nREP ^nite$ night')).toEqual(['night', 'nine'])
    expect(suggest('majonæse', ['mayonnaise ph:majonæse', 'majonase'])).toEqual(['mayonnaise', 'majonase'])
  })

  it('prefer frequent words, and entries to their forms', () => {
    expect(suggest('cst', ['cat', 'cut', 'cost'], '', {frequent: ['cost', 'cut']})).toEqual([
      'cost',
      'cut',
      'cat',
    ])
    expect(suggest('walkp', ['walk/S', 'walky'], 'SFX S Y 1\nSFX S 0 s .')).toEqual([
      'walk',
      'walky',
      'walks',
    ])
  })

  it('are two words where a space is left out, unless the dictionary is against it', () => {
    expect(suggest('infact', ['in', 'fact'])).toEqual(['in fact', 'fact'])
    expect(suggest('infact', ['in', 'fact'], 'NOSPLITSUGS')).toEqual(['fact'])
    expect(suggest('alot', ['a', 'lot', 'allot'], 'REP 1\nREP alot a_lot')).toEqual(['allot', 'a lot', 'lot'])
  })

  it('mend one part of a compound, or between hyphens', () => {
    const affixes = 'COMPOUNDFLAG C'
    expect(suggest('kundesevrice', ['kunde/C', 'service/C'], affixes)).toEqual(['kundeservice'])
    expect(suggest('kubdeservice', ['kunde/C', 'service/C'], affixes)).toEqual(['kundeservice'])
    expect(suggest('custmer-service', ['customer', 'service'])).toEqual(['customer-service'])
    expect(suggest('Anna-Mraie', ['Anna', 'Marie'])).toEqual(['Anna-Marie'])
  })

  it('have the capitals and the apostrophe of the word', () => {
    const affixes = "ICONV 1\nICONV ’ '"
    expect(suggest('Tahnk', ['thank'], affixes)).toEqual(['Thank'])
    expect(suggest('TAHNK', ['thank'], affixes)).toEqual(['THANK'])
    expect(suggest('Lodnon', ['London'], affixes)).toEqual(['London'])
    expect(suggest('dno’t', ["don't"], affixes)).toEqual(['don’t'])
    expect(suggest("dno't", ["don't"], affixes)).toEqual(["don't"])
  })

  it('are never what the dictionary forbids or does not suggest, nor fragments, nor the word itself', () => {
    const affixes = 'NOSUGGEST N\nFORBIDDENWORD F\nONLYINCOMPOUND O'
    expect(suggest('wordd', ['word/N', 'wordy/F', 'words/O', 'word-', '-wordd'], affixes)).toEqual([])
    expect(suggest('word', ['word', 'ward'])).toEqual(['ward'])
  })

  it('are as many as asked for, and none for endless words', () => {
    const {suggest} = createSpellChecker(dictionaryOf('', ['cat', 'cut', 'cot', 'a'.repeat(100)]))
    expect(suggest('cxt', 2)).toHaveLength(2)
    expect(suggest('cxt')).toHaveLength(3)
    expect(suggest('')).toEqual([])
    expect(suggest('a'.repeat(101))).toEqual([])
  })
})

describe('whatever is asked', () => {
  const affixes = 'COMPOUNDFLAG C\nKEEPCASE K\nFORBIDDENWORD F\nREP 1\nREP alot a_lot'
  const entries = [
    'kunde/C',
    'service/C',
    'iPhone',
    'sir/K',
    "don't",
    'a',
    'lot',
    'kundelot/F',
    'café',
    'x-ray',
  ]
  const {isWord, suggest} = createSpellChecker(dictionaryOf(affixes, entries))
  const text = fc.oneof(
    fc.string({unit: 'binary', maxLength: 12}),
    fc.string({unit: fc.constantFrom(...Array.from("kundeservicKSalot-'.éiPh 😀")), maxLength: 16}),
  )

  it('suggestions are other words than the one asked about, each once', () => {
    fc.assert(
      fc.property(text, word => {
        const suggestions = suggest(word)
        expect(suggestions.filter(found => !found.split(' ').every(isWord))).toEqual([])
        expect(suggestions).not.toContain(word)
        expect(new Set(suggestions).size).toBe(suggestions.length)
      }),
      {numRuns: 500},
    )
  })
})

describe('the search', () => {
  const entries = [
    'order',
    'ordered',
    'border',
    'refund',
    'parcel',
    'deliver',
    'delivery',
    'address',
    'invoice',
  ]
  const find = searchIn(openDictionary(dictionaryOf('REP 2\nREP ei ie\nREP s ss', entries)))

  it('finds every word that is one slip away', () => {
    fc.assert(
      fc.property(fc.constantFrom(...entries), fc.integer(), (word, seed) => {
        const text = withSlip(randomFrom(seed), word)
        expect(find(text, 145, role.word).map(({form}) => form)).toContain(word)
      }),
    )
  })

  it('finds the same with a wider limit, and more', () => {
    fc.assert(
      fc.property(fc.string({unit: fc.constantFrom(...Array.from('deliorsv')), maxLength: 8}), text => {
        const narrow = find(text, 190, role.word)
        const wide = new Map(find(text, 260, role.word).map(({form, cost}) => [form, cost]))
        for (const {form, cost} of narrow) expect(wide.get(form)).toBeLessThanOrEqual(cost)
        for (const {cost} of narrow) expect(cost).toBeLessThanOrEqual(190)
      }),
    )
  })
})

describe('neighbours on the keyboard', () => {
  const neighbours = neighboursOn(['qwertyuiopå asdfghjklæø zxcvbnm'])
  it.each([
    ['g', 'bfhtvy'],
    ['a', 'qswz'],
    ['ø', 'åæ'],
    ['m', 'jkn'],
  ])('of %s', (letter, expected) => {
    expect([...(neighbours.get(letter) ?? [])].sort((a, b) => (a < b ? -1 : 1)).join('')).toBe(expected)
  })
})
