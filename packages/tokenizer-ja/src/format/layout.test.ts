import {readFile} from 'node:fs/promises'
import {beforeAll, describe, expect, it} from 'vitest'
import {dictionaryFile} from '../../test/tokenizers.js'
import {openDictionary, writeDictionary} from './layout.js'
import {createTokenizer} from '../index.js'

let file: Uint8Array

beforeAll(async () => {
  file = await readFile(dictionaryFile)
})

describe('a dictionary', () => {
  const surfaces = (dictionary: ArrayBufferLike | Uint8Array) =>
    createTokenizer(dictionary)
      .tokenize('すもももももももものうち')
      .map(({surface}) => surface)
  const expected = ['すもも', 'も', 'もも', 'も', 'もも', 'の', 'うち']

  it('may lie in memory that workers share', () => {
    const shared = new SharedArrayBuffer(file.length)
    new Uint8Array(shared).set(file)
    expect(surfaces(shared)).toEqual(expected)
  })

  it('may be a part of a buffer, at any place', () => {
    const larger = new Uint8Array(file.length + 3)
    larger.set(file, 3)
    expect(surfaces(larger.subarray(3))).toEqual(expected)
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
    expect(() => openDictionary(file.subarray(0, 5_000_000))).toThrow('ends within its section trie')
  })

  it('another version', () => {
    const other = file.slice()
    other[4] = 2
    expect(() => openDictionary(other)).toThrow('format 2')
  })
})
