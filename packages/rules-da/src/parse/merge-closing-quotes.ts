import type {Paragraph} from 'nlcst'
import {textOf} from '@tactlint/core'

/**
 * Moves the mark that closes a quotation to the sentence before: »Hvor er den?⟨⟩« spurgte hun.
 * Parse-latin knows it as an opening one, as in French and English, where white space stands before it.
 */
export function mergeClosingQuotes(paragraph: Paragraph): void {
  for (const [index, child] of paragraph.children.entries()) {
    const previous = paragraph.children[index - 1]
    const [first] = child.type === 'SentenceNode' ? child.children : []
    if (child.type !== 'SentenceNode' || previous?.type !== 'SentenceNode' || first === undefined) continue
    if (!/^[«“]$/.test(textOf(first))) continue
    child.children.shift()
    previous.children.push(first)
    if (previous.position && first.position)
      previous.position = {...previous.position, end: first.position.end}
    if (child.position && first.position) child.position = {...child.position, start: first.position.end}
  }
  paragraph.children = paragraph.children.filter(
    child => child.type !== 'SentenceNode' || child.children.length > 0,
  )
}
