import {describe, expect, it} from 'vitest'
import {dictionaryOf} from '../../test/dictionary-of.js'
import {createSpellChecker} from '../index.js'

/** Which of the words are right. */
const right = (affixes: string, entries: readonly string[], words: readonly string[]) =>
  words.filter(createSpellChecker(dictionaryOf(affixes, entries)).isWord)

describe('capitals', () => {
  const entries = ['here', 'London', 'iPhone/S', 'NASA/S', 'sir/K', "O'Neill", 'McDonald', 'Graz/K']
  const affixes = "KEEPCASE K\nSFX S Y 1\nSFX S 0 's .\n"

  it.each([
    ['of a word may be those of a sentence’s start or of a headline', ['here', 'Here', 'HERE'], []],
    ['of a name are needed', ['London', 'LONDON'], ['london', 'lONDON']],
    [
      'within a word are needed, too',
      ['iPhone', 'iPhone’s', 'IPHONE', 'IPHONE’S'],
      ['iphone', 'Iphone', 'IPhone'],
    ],
    ['of an abbreviation are needed', ['NASA', "NASA's", "NASA'S"], ['nasa', 'Nasa', "Nasa's"]],
    ['behind an apostrophe', ["O'Neill", "O'NEILL"], ["O'neill", "o'neill"]],
    ['in the middle', ['McDonald', 'MCDONALD'], ['Mcdonald', 'mcdonald']],
    ['are to stay where the dictionary says so', ['sir', 'Graz'], ['Sir', 'SIR', 'GRAZ', 'graz']],
    ['are not thrown about', [], ['HeRe', 'hERE', 'lonDon']],
  ])('%s: %j are right, %j are not', (_, accepted, rejected) => {
    const {isWord} = createSpellChecker(dictionaryOf(`ICONV 1\nICONV ’ '\n${affixes}`, entries))
    expect(accepted.filter(word => !isWord(word))).toEqual([])
    expect(rejected.filter(isWord)).toEqual([])
  })

  it('follow the language', () => {
    const turkish = createSpellChecker(dictionaryOf('', ['ilk'], {language: 'tr'}))
    expect(['İlk', 'İLK', 'Ilk', 'ILK'].filter(turkish.isWord)).toEqual(['İlk', 'İLK'])
  })
})

describe('beside letters', () => {
  it.each([
    ['7', '1.000', '3,50', '2026-03-05', '2026-03-05.'],
    ['ca.', 'approx.', 'approx', 'approx...', 'ready.'],
    ['well-known', 'Well-Known', 'WELL-KNOWN', 'well-', '-known', 'well--known', 'well-known.', '-7', '7-'],
    ['jack-of-all', 'in-jack-of-all'],
  ])('%s and the like are right', (...words) => {
    expect(right('', ['ca.', 'approx', 'ready', 'well', 'known', 'in', 'jack-of-all'], words)).toEqual(words)
  })

  it.each(['', '.', '...', '-', '--', '1..2', 'ca', 'well-knwon', 'of-jack', 'well known', '7th'])(
    '%j is no word',
    word => {
      expect(right('', ['ca.', 'well', 'known', 'jack-of-all', 'jack'], [word])).toEqual([])
    },
  )

  it('the typographic apostrophe counts as the dictionary says', () => {
    expect(right("ICONV 1\nICONV ’ '", ["don't"], ["don't", 'don’t'])).toEqual(["don't", 'don’t'])
    expect(right('', ["don't"], ["don't", 'don’t'])).toEqual(["don't"])
  })

  it('letters that the dictionary has not, and halves of pairs, are no words', () => {
    expect(right('', ['a', 'naïve'], ['ā', '漢字', '😀', '\ud83d', '\0', 'naïve', 'NAÏVE'])).toEqual([
      'naïve',
      'NAÏVE',
    ])
  })
})

describe('compounds by flags', () => {
  const affixes = 'COMPOUNDBEGIN B\nCOMPOUNDMIDDLE M\nCOMPOUNDEND E\nONLYINCOMPOUND O\nCOMPOUNDMIN 2\n'
  const entries = ['kunde/BE', 'service/BE', 'forsikring/E', 'forsikrings/BMO', 'selskab/E', 'bil/B', 'ø/BE']

  it('are made of parts at their places', () => {
    expect(
      right(affixes, entries, [
        'kundeservice',
        'Kundeservice',
        'KUNDESERVICE',
        'forsikringsselskab',
        'kundeforsikringsselskab',
        'forsikringsforsikringsselskab',
      ]),
    ).toHaveLength(6)
  })

  it.each([
    ['servicebil', 'a beginning at the end'],
    ['forsikringselskab', 'an end at the beginning'],
    ['forsikrings', 'a part alone'],
    ['bilservicekunde', 'a beginning in the middle'],
    ['øservice', 'a part that is too short'],
    ['kundeService', 'a capital within'],
  ])('%s: no, %s', word => {
    expect(right(affixes, entries, [word])).toEqual([])
  })

  it('have no more parts than the dictionary allows', () => {
    const words = ['abab', 'ababab']
    expect(right('COMPOUNDFLAG C\nCOMPOUNDMIN 2\nCOMPOUNDWORDMAX 3', ['ab/C'], words)).toEqual(words)
    expect(right('COMPOUNDFLAG C\nCOMPOUNDMIN 2\nCOMPOUNDWORDMAX 2', ['ab/C'], words)).toEqual(['abab'])
  })

  it('are none where a replacement makes a word of the dictionary', () => {
    const words = ['professerne', 'processerne']
    const parts = ['pro/C', 'fesserne/C', 'processerne']
    expect(right('COMPOUNDFLAG C\nREP 1\nREP f c', parts, words)).toEqual(words)
    expect(right('COMPOUNDFLAG C\nCHECKCOMPOUNDREP\nREP 1\nREP f c', parts, words)).toEqual(['processerne'])
    // Tied to an end of the word, a replacement says nothing of compounds.
    expect(right('COMPOUNDFLAG C\nCHECKCOMPOUNDREP\nREP 1\nREP ^prof proc', parts, words)).toEqual(words)
  })

  it('are none where the dictionary has two words', () => {
    expect(
      right('COMPOUNDFLAG C\nCOMPOUNDMIN 1', ['i/C', 'dag/C', 'går/C', 'i dag'], ['idag', 'igår']),
    ).toEqual(['igår'])
  })

  it('are none where the dictionary forbids the word', () => {
    expect(
      right(
        'COMPOUNDFLAG C\nFORBIDDENWORD F',
        ['stagen/C', 'afskeds/C', 'afskedsstagen/F'],
        ['afskedsstagen', 'Afskedsstagen', 'stagenafskeds'],
      ),
    ).toEqual(['stagenafskeds'])
  })
})

describe('compounds by rules', () => {
  const affixes = 'COMPOUNDMIN 1\nONLYINCOMPOUND c\nCOMPOUNDRULE 2\nCOMPOUNDRULE n*1t\nCOMPOUNDRULE n*mp\n'
  const entries = ['0/nm', '0th/pt', '1/n1', '1st/p', '1th/tc', '2/nm', '2nd/p', '2th/tc', 'x1']

  it('are what the rule says, from end to end', () => {
    const ordinals = ['10th', '11th', '12th', '22nd', '112th', '201st', '1st', '22ND']
    expect(right(affixes, entries, ordinals)).toEqual(ordinals)
    expect(right(affixes, entries, ['12nd', '1th', '22th', 'a11th', '11tha', '11st', 'x11th'])).toEqual([])
  })
})

describe('long words', () => {
  it('are no words beyond a hundred letters', () => {
    const [shorter, longer] = ['ab'.repeat(50), `${'ab'.repeat(50)}a`]
    expect(right('COMPOUNDFLAG C\nCOMPOUNDMIN 2', ['ab/C', shorter, longer], [shorter, longer])).toEqual([
      shorter,
    ])
  })
})
