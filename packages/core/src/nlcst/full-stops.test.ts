import type {Sentence, SentenceContent} from 'nlcst'
import {expect, it} from 'vitest'
import {joinAtNumbers} from './full-stops.js'
import {positionAt} from './offsets.js'

const word = (value: string): SentenceContent => ({type: 'WordNode', children: [{type: 'TextNode', value}]})
const stop: SentenceContent = {type: 'PunctuationNode', value: '.'}
const join = joinAtNumbers(new Set(['no']), 'en')

function joined(...sentences: readonly (readonly SentenceContent[])[]): number[] {
  const children = sentences.map((children, at): Sentence => ({
    type: 'SentenceNode',
    children: [...children],
    position: positionAt(at, at + 1),
  }))
  const paragraph = {type: 'ParagraphNode' as const, children}
  join(paragraph)
  return paragraph.children.map(({children}) => children.length)
}

it('joins “See no.” and “5 below”, not “See it.” and “5 below”', () => {
  expect(joined([word('See'), word('no'), stop], [word('5'), word('below')])).toEqual([5])
  expect(joined([word('See'), word('it'), stop], [word('5'), word('below')])).toEqual([3, 2])
})

it('joins a sentence of any length', () => {
  expect(
    joined(
      [word('no'), stop],
      Array.from({length: 300_000}, () => word('5')),
    ),
  ).toEqual([300_002])
})
