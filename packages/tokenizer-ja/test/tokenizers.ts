import {readFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import kuromoji, {type IpadicFeatures, type Tokenizer as Kuromoji} from 'kuromoji'
import {createTokenizer, type Token, type Tokenizer} from '../src/index.js'

const {resolve} = createRequire(import.meta.url)

/** Compiled by the build of the package next door. */
export const dictionaryFile = join(import.meta.dirname, '../../dictionary-ja/dist/ipadic.bin')

export const openTokenizer = async (): Promise<Tokenizer> => createTokenizer(await readFile(dictionaryFile))

export function openKuromoji(): Promise<Kuromoji<IpadicFeatures>> {
  const dicPath = join(dirname(resolve('kuromoji/package.json')), 'dict')
  return new Promise((done, fail) => {
    kuromoji.builder({dicPath}).build((error: Error | null, tokenizer) => {
      if (error) fail(error)
      else done(tokenizer)
    })
  })
}

/** All that both know of a token, in one line. */
export type Line = string

export const linesOfOurs = (tokens: readonly Token[]): readonly Line[] =>
  tokens.map(token =>
    [
      token.start,
      token.surface,
      token.isKnown,
      ...token.partOfSpeech,
      token.conjugationType,
      token.conjugationForm,
      token.basicForm,
      token.reading,
      token.pronunciation,
    ].join(),
  )

/** kuromoji's own positions start again behind 、 and 。 and count pairs of surrogates as one: these are counted anew. */
export function linesOfKuromoji(tokens: readonly IpadicFeatures[]): readonly Line[] {
  let start = 0
  return tokens.map(token => {
    const line = [
      start,
      token.surface_form,
      token.word_type === 'KNOWN',
      token.pos,
      token.pos_detail_1,
      token.pos_detail_2,
      token.pos_detail_3,
      token.conjugated_type,
      token.conjugated_form,
      token.basic_form,
      token.reading,
      token.pronunciation,
    ].join()
    start += token.surface_form.length
    return line
  })
}
