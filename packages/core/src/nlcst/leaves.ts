import type {Nodes, Paragraph, Sentence, SentenceContent, Word} from 'nlcst'

/** Words, punctuation, symbols and white space of a sentence, in order. Together they are its text. */
export const leaves = (sentence: Sentence): readonly SentenceContent[] => sentence.children

export function* sentencesOf(paragraph: Paragraph): Iterable<Sentence> {
  for (const child of paragraph.children) if (child.type === 'SentenceNode') yield child
}

export function* wordsOf(sentence: Sentence): Iterable<Word> {
  for (const child of sentence.children) if (child.type === 'WordNode') yield child
}

/** The text of a node. */
export function textOf(node: Nodes): string {
  if ('value' in node) return node.value
  let text = ''
  for (const child of node.children) text += textOf(child)
  return text
}
