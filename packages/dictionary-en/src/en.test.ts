import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {createSpellChecker} from '@tactlint/spelling'
import {describe, expect, it} from 'vitest'

const file = readFileSync(createRequire(import.meta.url).resolve('@tactlint/dictionary-en/en.bin'))
const {isWord, suggest} = createSpellChecker(file)

describe('en.bin', () => {
  it.each([
    ['American spelling', ['color', 'center', 'organize', 'traveling', 'check', 'gray']],
    ['British spelling', ['colour', 'centre', 'organise', 'travelling', 'cheque', 'grey']],
    ['forms', ['parcels', 'undelivered', 'customer’s', "don't", 'we’ll', 'refunding']],
    ['names', ['London', "London's", 'Amazon', 'iPhone', 'IPHONE']],
    ['numbers', ['42', '1st', '22nd', '113th', '1,299.00']],
    ['words with hyphens', ['well-known', 'follow-up', 'e-mail']],
  ])('has %s', (_, words) => {
    expect(words.filter(word => !isWord(word))).toEqual([])
  })

  it.each([
    ['slips', ['recieve', 'adress', 'definately', 'teh', 'dont', 'alot']],
    ['names without a capital', ['london', 'iphone', 'Iphone']],
    ['wrong ordinals', ['22th', '1nd', '11st']],
  ])('has no %s', (_, words) => {
    expect(words.filter(isWord)).toEqual([])
  })

  it.each([
    ['recieve', 'receive'],
    ['adress', 'address'],
    ['definately', 'definitely'],
    ['Teh', 'The'],
    ['dont', "don't"],
    ['alot', 'a lot'],
    ['custmer', 'customer'],
    ['REFUNDD', 'REFUND'],
    ['seperately', 'separately'],
  ])('suggests for %s first %s', (word, expected) => {
    expect(suggest(word, 1)).toEqual([expected])
  })

  it('is small enough to be read at once', () => {
    expect(file.length).toBeLessThan(1_500_000)
  })

  it('comes with the notices that its sources ask for', () => {
    const notice = readFileSync(new URL('../NOTICE.md', import.meta.url), 'utf8')
    for (const words of [
      'Kevin Atkinson',
      'Geoff Kuenning',
      'Princeton University',
      'J Ross Beresford',
      'Tim Koop',
    ])
      expect(notice).toContain(words)
  })
})
