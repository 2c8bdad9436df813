import type {Nodes, Paragraph, Sentence, SentenceContent, Word} from 'nlcst'
import {originOf} from './origins.js'

/** Words, punctuation, symbols and white space of a sentence, in order. Together they are its text. */
export const leaves = (sentence: Sentence): readonly SentenceContent[] => sentence.children

export function* sentencesOf(paragraph: Paragraph): Iterable<Sentence> {
  for (const child of paragraph.children) if (child.type === 'SentenceNode') yield child
}

export function* wordsOf(sentence: Sentence): Iterable<Word> {
  for (const child of sentence.children) if (child.type === 'WordNode') yield child
}

const sizes = new WeakMap<Sentence, number>()

/** How many words a sentence has, counted once: wherever it was moved, they are as many. */
export function wordCount(sentence: Sentence): number {
  const origin = originOf(sentence)
  const before = sizes.get(origin)
  if (before !== undefined) return before
  let count = 0
  for (const {type} of origin.children) if (type === 'WordNode') count++
  sizes.set(origin, count)
  return count
}

const withoutEntities = new WeakSet<Sentence>()

/** Words that are entities: identifiers, dates. Most sentences have none. */
export function entityWordsOf(sentence: Sentence): readonly Word[] {
  const origin = originOf(sentence)
  if (withoutEntities.has(origin)) return []
  const words = [...wordsOf(sentence)].filter(({data}) => data?.entity !== undefined)
  if (words.length === 0) withoutEntities.add(origin)
  return words
}

const ofSentences = new WeakMap<Sentence, string>()

/** The text of a node. That of a sentence is kept: what is asked for it here is not changed any more. */
export function textOf(node: Nodes): string {
  if ('value' in node) return node.value
  if (node.type !== 'SentenceNode') return joined(node.children)
  const sentence = originOf(node)
  const before = ofSentences.get(sentence)
  if (before !== undefined) return before
  const text = joined(sentence.children)
  ofSentences.set(sentence, text)
  return text
}

function joined(nodes: readonly Nodes[]): string {
  let text = ''
  for (const node of nodes) text += textOf(node)
  return text
}
