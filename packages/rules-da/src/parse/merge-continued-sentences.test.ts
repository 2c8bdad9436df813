import type {Paragraph, SentenceContent} from 'nlcst'
import {expect, it} from 'vitest'
import {mergeContinuedSentences} from './merge-continued-sentences.js'

const word = (value: string): SentenceContent => ({type: 'WordNode', children: [{type: 'TextNode', value}]})
const stop: SentenceContent = {type: 'PunctuationNode', value: '.'}

function merged(...sentences: readonly (readonly SentenceContent[])[]): number {
  const paragraph: Paragraph = {
    type: 'ParagraphNode',
    children: sentences.map(children => ({type: 'SentenceNode', children: [...children]})),
  }
  mergeContinuedSentences(paragraph)
  return paragraph.children.length
}

it('merges behind „f.eks.“, not behind „pakken.“', () => {
  expect(merged([word('f.eks'), stop], [word('Jens')])).toBe(1)
  expect(merged([word('pakken'), stop], [word('Jens')])).toBe(2)
})

it('merges a sentence of any length', () => {
  expect(
    merged(
      [word('f.eks'), stop],
      Array.from({length: 300_000}, () => word('Jens')),
    ),
  ).toBe(1)
})
