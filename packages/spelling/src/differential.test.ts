import {beforeAll, describe, expect, it} from 'vitest'
import {openNspell, usualWords, type Nspell} from '../test/nspell.js'
import {randomFrom, withSlip} from '../test/random.js'
import {compiled} from '../test/sources.js'
import type {SpellChecker} from './index.js'

let english: SpellChecker
let nspell: Nspell
/** A quarter of the words; `pnpm differential` takes all. */
let sample: readonly string[]

beforeAll(() => {
  english = compiled('en')
  nspell = openNspell()
  sample = nspell.forms.filter((_, index) => index % 4 === 0)
})

const differences = (words: readonly string[]) =>
  words.filter(word => english.isWord(word) !== nspell.isWord(word))

describe('takes the English words of nspell for right', () => {
  it('in every form, as it stands, in lower case, and with a capital', () => {
    expect(sample.length).toBeGreaterThan(30_000)
    const capitalised = sample.map(word => word.slice(0, 1).toUpperCase() + word.slice(1))
    expect(differences(sample)).toEqual([])
    expect(differences(sample.map(word => word.toLowerCase()))).toEqual([])
    expect(differences(usualWords(capitalised))).toEqual([])
  })

  it('in capitals, and those that nspell does not know: CIA’S, IPHONE', () => {
    const capitals = sample.map(word => word.toUpperCase())
    expect(capitals.filter(word => nspell.isWord(word) && !english.isWord(word))).toEqual([])
  })

  it('and no others', () => {
    const random = randomFrom(20_260_401)
    const slips = usualWords(sample.map(word => withSlip(random, word)))
    expect(slips.filter(word => !nspell.isWord(word)).length).toBeGreaterThan(10_000)
    expect(differences(slips)).toEqual([])
  })
})
