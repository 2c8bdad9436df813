import {describe, expect, it} from 'vitest'
import {dictionaryOf} from '../../test/dictionary-of.js'
import {createSpellChecker} from '../index.js'

interface Case {
  readonly affixes: string
  readonly entries: readonly string[]
  readonly right: readonly string[]
  readonly wrong?: readonly string[]
}

function expectVerdicts({affixes, entries, right, wrong = []}: Case) {
  const {isWord} = createSpellChecker(dictionaryOf(affixes, entries))
  expect(right.filter(word => !isWord(word))).toEqual([])
  expect(wrong.filter(isWord)).toEqual([])
}

describe('affixes', () => {
  const cases: Readonly<Record<string, Case>> = {
    'take letters away and have conditions': {
      affixes: 'SFX D Y 4\nSFX D 0 d e\nSFX D y ied [^aeiou]y\nSFX D 0 ed [^ey]\nSFX D 0 ed [aeiou]y\n',
      entries: ['bake/D', 'cry/D', 'play/D', 'walk/D', 'go'],
      right: ['baked', 'cried', 'played', 'walked', 'walk'],
      wrong: ['bakeed', 'cryed', 'plaied', 'goed', 'd'],
    },
    'stand at either side, together where both allow it': {
      affixes: 'PFX U Y 1\nPFX U 0 un .\nPFX R N 1\nPFX R 0 re .\nSFX S Y 1\nSFX S 0 s .\n',
      entries: ['lock/US', 'do/RS'],
      right: ['unlock', 'locks', 'unlocks', 'redo', 'dos'],
      wrong: ['redos', 'ununlock', 'lockss'],
    },
    'may be two behind a stem': {
      affixes: 'SFX A Y 1\nSFX A 0 able/N .\nSFX N Y 1\nSFX N able ability able\nPFX U Y 1\nPFX U 0 un .\n',
      entries: ['read/AU'],
      right: ['readable', 'readability', 'unread', 'unreadable', 'unreadability'],
      wrong: ['readableability'],
    },
    'may be needed': {
      affixes: 'NEEDAFFIX X\nSFX S Y 1\nSFX S 0 s .\nSFX T Y 1\nSFX T 0 t/SX .\n',
      entries: ['trouser/XS', 'ab/T'],
      right: ['trousers', 'ab', 'abts'],
      wrong: ['trouser', 'abt'],
    },
    'may join to compounds': {
      affixes: [
        'COMPOUNDBEGIN 1',
        'COMPOUNDEND 2',
        'COMPOUNDPERMITFLAG 3',
        'ONLYINCOMPOUND 4',
        'FLAG num',
        'SFX 10 Y 1',
        'SFX 10 0 s/1,3,4 .',
        'SFX 11 Y 1',
        'SFX 11 0 er/2 .',
        'SFX 12 Y 1',
        'SFX 12 0 e/1 .',
      ].join('\n'),
      entries: ['forsikring/10,11,2', 'selskab/11,2,12'],
      right: ['forsikringsselskab', 'forsikringsselskaber', 'selskaber', 'selskabe'],
      // Without the permission, no suffix within a compound.
      wrong: ['forsikrings', 'forsikringselskab', 'selskabeforsikring', 'forsikringerselskab'],
    },
  }

  it.each(Object.entries(cases))('%s', (_, verdicts) => {
    expectVerdicts(verdicts)
  })
})

describe('entries', () => {
  it.each([
    ['with morphological fields, with flags or without', 'er st:være', ['er']],
    ['with fields behind flags', 'hus/S ph:huhs al:huse', ['hus', 'huss']],
    ['with a tab', 'gå\tpo:verb', ['gå']],
    ['with a slash of their own', 'km\\/t/S', ['km/t', 'km/ts']],
    ['that begin with a slash', '/etc', ['/etc']],
    ['of several words', 'a cappella', ['a cappella']],
    ['with a number sign', 'C#', ['C#']],
  ])('are read %s', (_, entry, right) => {
    expectVerdicts({
      affixes: 'SFX S Y 1\nSFX S 0 s .\n',
      entries: [entry],
      right,
      wrong: [entry].filter(text => !right.includes(text)),
    })
  })

  it('may stand twice, each with its own flags', () => {
    expectVerdicts({
      affixes: 'ONLYINCOMPOUND O\nCOMPOUNDFLAG C\nSFX S Y 1\nSFX S 0 s .\n',
      entries: ['den/CO', 'den/S'],
      right: ['den', 'dens'],
      // nspell takes the flags of both for those of either.
      wrong: ['denx'],
    })
  })

  it('of several dictionaries are accepted together', async () => {
    const {compileDictionary} = await import('./index.js')
    const file = compileDictionary({
      language: 'en',
      affixes: '',
      dictionaries: ['1\ncolor', '1\ncolour'],
      keyboards: [],
    })
    expect(['color', 'colour', 'colur'].filter(createSpellChecker(file).isWord)).toEqual(['color', 'colour'])
  })
})

describe('flags', () => {
  it.each([
    ['letters', '', 'ABC', 'A', 'B'],
    ['any characters', 'FLAG UTF-8', 'ÅÆ', 'Å', 'Æ'],
    ['pairs of letters', 'FLAG long', 'AaBb', 'Aa', 'Bb'],
    ['numbers', 'FLAG num', '12,65000', '12', '65000'],
  ])('may be %s', (_, flagType, both, first, second) => {
    expectVerdicts({
      affixes: `${flagType}\nSFX ${first} Y 1\nSFX ${first} 0 s .\nSFX ${second} Y 1\nSFX ${second} 0 ed .\n`,
      entries: [`walk/${both}`, `run/${first}`],
      right: ['walks', 'walked', 'runs'],
      wrong: ['runed'],
    })
  })
})

describe('affix files', () => {
  it('may have comments, a byte order mark and line ends of Windows', () => {
    expectVerdicts({
      affixes: '\r\n# SFX S Y 2\r\nSFX S Y 1 # plural\r\nSFX S 0 s . # cats\r\n',
      entries: ['cat/S'],
      right: ['cats'],
    })
  })

  it.each(['COMPLEXPREFIXES', 'CHECKSHARPS', 'COMPOUNDSYLLABLE 6 aeiou', 'IGNORE a', 'AF 1', 'CIRCUMFIX X'])(
    'with %s are refused, since their words would be wrong',
    directive => {
      expect(() => dictionaryOf(directive, ['a'])).toThrow(directive.split(' ')[0])
    },
  )

  it('that lack lines or numbers are refused', () => {
    expect(() => dictionaryOf('SFX S Y 2\nSFX S 0 s .', ['a'])).toThrow('announces 2 lines of SFX S')
    expect(() => dictionaryOf('REP 2\nREP a b\nMAP 1\nMAP ab', ['a'])).toThrow('announces 2 lines of REP')
    expect(() => dictionaryOf('COMPOUNDMIN few', ['a'])).toThrow('“COMPOUNDMIN few”; a number is expected')
  })

  it('in other encodings are refused', () => {
    expect(() => dictionaryOf('SET ISO8859-1', ['a'])).toThrow('It reads UTF-8')
    expect(() => dictionaryOf('FLAG tiny', ['a'])).toThrow('It reads short, long, num, UTF-8')
  })
})
