import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {WordIndex} from './word-index.js'

const found = (text: string, words: readonly string[], language = 'en') => {
  const index = new WordIndex(words, language)
  return [...index.within(index.lower(text))].map(({start, end}) => text.slice(start, end))
}

describe('words in a text', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['Order No 5', ['order', 'order no'], ['Order No']],
    ['Reorder orders order', ['order'], ['order']],
    ['ご注文番号EB-1の件', ['注文番号', '番号'], ['注文番号']],
    ['sag26', ['sag'], ['sag']],
    ['order\u00A0no 5', ['order no'], ['order\u00A0no']],
    ['CVR-nr. 5', ['cvr', 'cvr-nr'], ['CVR-nr']],
  ])('%s', (text, words, expected) => {
    expect(found(text, words)).toEqual(expected)
  })

  it('keeps its place where a letter has two in lower case', () => {
    expect(found('İİ Order 5', ['order'])).toEqual(['Order'])
  })

  it('never overlap and stand where they say', () => {
    const bits = fc.constantFrom('order', 'order no', ' ', 'no', 'İ', '番号', '1', '.', 'ORDER')
    const words = ['order', 'order no', 'no', '番号']
    fc.assert(
      fc.property(fc.array(bits), parts => {
        const text = parts.join('')
        const index = new WordIndex(words, 'en')
        let reached = 0
        for (const {start, end} of index.within(index.lower(text))) {
          expect(start).toBeGreaterThanOrEqual(reached)
          expect(words).toContain(text.slice(start, end).toLocaleLowerCase('en'))
          reached = end
        }
      }),
    )
  })

  it('are the longest that begin at a place and are not cut', () => {
    const words = ['a', 'ab', 'ab a', 'aé', 'é', '番', '番号', 'b1', '1']
    const isLetter = (letter = '') => /\p{Script=Latin}/u.test(letter)
    const isSign = (letter = '') => /[\p{Script=Latin}\p{N}]/u.test(letter)
    fc.assert(
      fc.property(fc.string({unit: fc.constantFrom('a', 'A', 'b', 'é', ' ', '番', '号', '1', '-')}), text => {
        const lower = text.toLocaleLowerCase('en')
        const expected: string[] = []
        for (let start = 0; start < text.length; start++) {
          if (isSign(text[start - 1])) continue
          const [longest = ''] = words
            .filter(word => lower.startsWith(word, start))
            .filter(word => !(isLetter(word.at(-1)) && isLetter(text[start + word.length])))
            .sort((a, b) => b.length - a.length)
          if (longest === '') continue
          expected.push(text.slice(start, start + longest.length))
          start += longest.length - 1
        }
        expect(found(text, words)).toEqual(expected)
      }),
    )
  })
})
