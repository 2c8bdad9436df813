import type {Range, WordKnowledge} from '@tactlint/core'
import type {Token as DictionaryToken, Tokenizer} from '@tactlint/tokenizer-ja'
import {foldedLemma} from './orthography.js'
import type {Opaque} from './opaque.js'

/** A word of the dictionary, of an unknown kind, or an entity. */
export interface Token extends Range {
  readonly knowledge: WordKnowledge
}

const partsOfSpeech = {
  noun: ['名詞', '一般'],
  person: ['名詞', '固有名詞', '人名'],
  symbol: ['記号', '一般'],
} as const

/**
 * The likeliest words of a sentence. What is opaque is an atom to the tokeniser, so that the words beside it are read as they would
 * be beside any noun: □で (particle, not a conjunction), □様 (suffix).
 * @param opaque in offsets of the sentence
 */
export const wordsOf = (
  tokenizer: Tokenizer,
  sentence: string,
  opaque: readonly Opaque[],
): readonly Token[] =>
  tokenizer.tokenize(sentence, {atoms: opaque}).map(token => ({
    start: token.start,
    end: token.end,
    knowledge: token.atom ? knowledgeOfOpaque(token.atom) : knowledgeOf(token),
  }))

const knowledgeOfOpaque = ({as, entity}: Opaque): WordKnowledge => ({
  partOfSpeech: partsOfSpeech[as],
  ...(entity && {entity}),
})

/** IPADIC writes * where it has nothing to say. */
const said = (feature: string | undefined): string | undefined => (feature === '*' ? undefined : feature)

function knowledgeOf(token: DictionaryToken): WordKnowledge {
  const lemma = said(token.basicForm)
  const conjugationType = said(token.conjugationType)
  const conjugationForm = said(token.conjugationForm)
  const reading = said(token.reading)
  return {
    partOfSpeech: token.partOfSpeech.filter(part => part !== '*'),
    ...(lemma !== undefined && {lemma: foldedLemma(lemma)}),
    ...(conjugationType !== undefined && {conjugationType}),
    ...(conjugationForm !== undefined && {conjugationForm}),
    ...(reading !== undefined && {reading}),
  }
}
