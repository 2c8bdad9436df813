import {
  coreRecognisers,
  holdsWords,
  recognise,
  sentencesOf,
  textOf,
  wordsOf,
  rangeOf,
  type Entity,
} from '@tactlint/core'
import fc from 'fast-check'
import type {Paragraph} from 'nlcst'
import {beforeAll, describe, expect, it} from 'vitest'
import {openParser} from './parse.js'
import {recognisers} from './recognise.js'

let parse: Awaited<ReturnType<typeof openParser>>
beforeAll(async () => {
  parse = await openParser()
})

const entitiesOf = (text: string) => recognise(text, [...coreRecognisers, ...recognisers])
const sentences = (text: string) =>
  [...sentencesOf(parse(text, 0, entitiesOf(text)))].map(sentence => textOf(sentence))
const words = (text: string) =>
  [...sentencesOf(parse(text, 0, entitiesOf(text)))].flatMap(sentence => [...wordsOf(sentence)].map(textOf))

describe('sentences', () => {
  it.each([
    ['Order no. 112-4738291-5047863 is late. Thanks.', ['Order no. 112-4738291-5047863 is late.', 'Thanks.']],
    ['It is late. 112-4738291-5047863 was ordered.', ['It is late.', '112-4738291-5047863 was ordered.']],
    ['Hello Seller Support,\nThe title is wrong.', ['Hello Seller Support,', 'The title is wrong.']],
    ['Kind regards,\nMia', ['Kind regards,', 'Mia']],
    ['See no. 5 below. It is right.', ['See no. 5 below.', 'It is right.']],
    ['It is fig. 3, approx. 5 cm. Thanks.', ['It is fig. 3, approx. 5 cm.', 'Thanks.']],
    ['Dr. {{name}} wrote it. Thanks.', ['Dr. {{name}} wrote it.', 'Thanks.']],
    ['It came at 5 p.m. Nobody was here.', ['It came at 5 p.m.', 'Nobody was here.']],
    ['It came at 5 p.m. on Friday.', ['It came at 5 p.m. on Friday.']],
    ['We ship B00X4WHP5E. Thanks.', ['We ship B00X4WHP5E.', 'Thanks.']],
    ['I ordered 5. Only 3 came.', ['I ordered 5.', 'Only 3 came.']],
    [
      'it is down since this morning. the light is red',
      ['it is down since this morning.', 'the light is red'],
    ],
    ['is it late? yes it is! thanks', ['is it late?', 'yes it is!', 'thanks']],
    [
      'It weighs approx. two kilos, incl. the box etc. and more.',
      ['It weighs approx. two kilos, incl. the box etc. and more.'],
    ],
    ['It has not come in. Pay it.', ['It has not come in.', 'Pay it.']],
    ['1. Open the app.', ['1. Open the app.']],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })
})

it('makes one word of an entity with its abbreviation', () => {
  expect(words('Order no. 112-4738291-5047863 is late.')).toEqual([
    'Order',
    'no. 112-4738291-5047863',
    'is',
    'late',
  ])
})

describe('whatever stands around an entity', () => {
  const nasty = fc.constantFrom(
    ...[
      '249-1234567-1234567',
      '{{order.id}}',
      '[ORDER ID]',
      '__NAME__',
      'https://example.com/a?b=1.',
      '`a.b`',
    ],
    ...[
      'Order no. 112-4738291-5047863',
      'B00X4WHP5E',
      '5 p.m.',
      '3 March 2026',
      'ann@example.com',
      '😀😀',
      '…',
    ],
    ...[
      'Kind regards,',
      'e.g.',
      'no.',
      'Dr.',
      "can't",
      '“Hi.”',
      '(a)',
      '-box',
      '&',
      '.',
      '!?',
      '\n',
      ' ',
      '5',
      'Word',
      'a',
    ],
  )
  const text = fc
    .array(fc.tuple(nasty, fc.constantFrom('', ' ', '\n')), {maxLength: 12})
    .map(pieces => pieces.flat().join(''))
    .filter(text => text.trim() !== '' && !text.includes('\n\n'))

  it('no letter is lost: the leaves tile the text', () => {
    fc.assert(
      fc.property(text, fc.nat(50), (text, offset) => {
        const paragraph = parse(text, offset, moved(entitiesOf(text), offset))
        expect(textOf(paragraph)).toBe(text)
        let cursor = offset
        for (const {start, end} of leavesOf(paragraph)) {
          expect(start).toBe(cursor)
          cursor = end
        }
        expect(cursor).toBe(offset + text.length)
      }),
    )
  })

  it('an entity is one word that ends where it ends', () => {
    fc.assert(
      fc.property(text, text => {
        const entities = entitiesOf(text).filter(entity => !holdsWords(entity))
        const words = [...sentencesOf(parse(text, 0, entities))].flatMap(sentence => [...wordsOf(sentence)])
        const found = words.filter(({data}) => data?.entity !== undefined)
        expect(found.map(({data}) => data?.entity)).toEqual(entities)
        for (const word of found) {
          const {start, end} = rangeOf(word)
          const taken = text.slice(start, word.data?.entity?.start)
          expect(taken).toMatch(/^(?:\p{L}+\. ?)?$/u)
          expect(end).toBe(word.data?.entity?.end)
        }
      }),
    )
  })
})

const moved = (entities: readonly Entity[], by: number): readonly Entity[] =>
  entities.map(entity => ({...entity, start: entity.start + by, end: entity.end + by}))

const leavesOf = (paragraph: Paragraph) =>
  paragraph.children.flatMap(child =>
    child.type === 'SentenceNode' ? child.children.map(rangeOf) : [rangeOf(child)],
  )
