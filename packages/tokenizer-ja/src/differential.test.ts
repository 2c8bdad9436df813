import type {IpadicFeatures, Tokenizer as Kuromoji} from 'kuromoji'
import {beforeAll, describe, expect, it} from 'vitest'
import {randomFrom, randomText} from '../test/random-texts.js'
import {sentences} from '../test/sentences.js'
import {linesOfKuromoji, linesOfOurs, openKuromoji, openTokenizer} from '../test/tokenizers.js'
import type {Tokenizer} from './index.js'

let tokenizer: Tokenizer
let kuromoji: Kuromoji<IpadicFeatures>

beforeAll(async () => {
  tokenizer = await openTokenizer()
  kuromoji = await openKuromoji()
})

const expectSame = (text: string) => {
  expect(linesOfOurs(tokenizer.tokenize(text))).toEqual(linesOfKuromoji(kuromoji.tokenize(text)))
}

describe('gives the tokens of kuromoji', () => {
  it.each(sentences)('%j', expectSame)

  it('for a thousand random texts', () => {
    const random = randomFrom(20_260_315)
    for (let text = 0; text < 1000; text++) expectSame(randomText(random))
  })

  it.each(['a', 'Ａ', '1', 'ア', 'ぁ', 'あ', '漢', '一', 'α', 'ж', '★', ' ', '\u0e01'])(
    'for three hundred times %j, and other letters behind',
    letter => {
      expectSame(`${letter.repeat(300)}です${letter.repeat(50)}b2`)
    },
  )
})
