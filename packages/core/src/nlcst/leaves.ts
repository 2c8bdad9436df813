import type {Nodes, Paragraph, Sentence, SentenceContent, Word} from 'nlcst'
import {keptForSentences} from './kept-for-sentences.js'

/** Words, punctuation, symbols and white space of a sentence, in order. Together they are its text. */
export const leaves = (sentence: Sentence): readonly SentenceContent[] => sentence.children

export function* sentencesOf(paragraph: Paragraph): Iterable<Sentence> {
  for (const child of paragraph.children) if (child.type === 'SentenceNode') yield child
}

export function* wordsOf(sentence: Sentence): Iterable<Word> {
  for (const child of sentence.children) if (child.type === 'WordNode') yield child
}

/** How many words a sentence has. */
export const wordCount = keptForSentences(sentence => {
  let count = 0
  for (const {type} of sentence.children) if (type === 'WordNode') count++
  return count
})

const isEntity = ({data}: Word): boolean => data?.entity !== undefined
const hasEntities = keptForSentences(sentence => [...wordsOf(sentence)].some(isEntity))

/** Words that are entities: identifiers, dates. Most sentences have none. */
export const entityWordsOf = (sentence: Sentence): readonly Word[] =>
  hasEntities(sentence) ? [...wordsOf(sentence)].filter(isEntity) : []

const textOfSentence = keptForSentences(sentence => joined(sentence.children))

/** The text of a node. That of a sentence is kept: what is asked for it here is not changed any more. */
export function textOf(node: Nodes): string {
  if ('value' in node) return node.value
  return node.type === 'SentenceNode' ? textOfSentence(node) : joined(node.children)
}

function joined(nodes: readonly Nodes[]): string {
  let text = ''
  for (const node of nodes) text += textOf(node)
  return text
}
