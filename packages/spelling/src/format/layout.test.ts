import {describe, expect, it} from 'vitest'
import {dictionaryOf} from '../../test/dictionary-of.js'
import {createSpellChecker} from '../index.js'
import {openDictionary, writeDictionary} from './layout.js'

const file = dictionaryOf('REP 1\nREP f ph', ['phone', 'Århus'])

describe('a dictionary', () => {
  const words = (dictionary: ArrayBufferLike | Uint8Array) =>
    ['phone', 'Århus', 'fone'].filter(createSpellChecker(dictionary).isWord)

  it('may lie in memory that workers share', () => {
    const shared = new SharedArrayBuffer(file.length)
    new Uint8Array(shared).set(file)
    expect(words(shared)).toEqual(['phone', 'Århus'])
  })

  it('may be a part of a buffer, at any place', () => {
    const larger = new Uint8Array(file.length + 3)
    larger.set(file, 3)
    expect(words(larger.subarray(3))).toEqual(['phone', 'Århus'])
  })

  it('is written as it is read', () => {
    expect(Buffer.compare(writeDictionary(openDictionary(file)), file)).toBe(0)
  })
})

describe('refuses', () => {
  it('another file', () => {
    expect(() => openDictionary(new Uint8Array(1000))).toThrow('no dictionary')
    expect(() => openDictionary(new Uint8Array(3))).toThrow('no dictionary')
  })

  it('a dictionary that is cut off', () => {
    expect(() => openDictionary(file.subarray(0, 100))).toThrow('ends within its section')
  })

  it('another version', () => {
    const other = file.slice()
    other[4] = 2
    expect(() => openDictionary(other)).toThrow('format 2')
  })
})
