import {coreRecognisers, rangeOf, recognise, sentencesOf, textOf, wordsOf} from '@tactlint/core'
import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {paragraphParser} from './parse.js'
import {recognisers} from './recognise.js'

const parse = await paragraphParser()
const entitiesOf = (text: string) => recognise(text, [...coreRecognisers, ...recognisers])
const sentences = (text: string) => [...sentencesOf(parse(text, 0, entitiesOf(text)))].map(textOf)

describe('sentences', () => {
  it.each([
    ['Ik hoor graag van u. Alvast bedankt.', ['Ik hoor graag van u.', 'Alvast bedankt.']],
    ['Los dit op. Ik wacht.', ['Los dit op.', 'Ik wacht.']],
    ['Dat klopt zo. Dank u.', ['Dat klopt zo.', 'Dank u.']],
    ['Het zijn er 12. Er ontbreken er 3.', ['Het zijn er 12.', 'Er ontbreken er 3.']],
    ['1. Open de app.', ['1. Open de app.']],
    ['Bestelnr. 58-70431 is zoek. Help!', ['Bestelnr. 58-70431 is zoek.', 'Help!']],
    [
      'De brief van dhr. De Vries, d.w.z. de eerste. Ja.',
      ['De brief van dhr. De Vries, d.w.z. de eerste.', 'Ja.'],
    ],
    ['Zie bijv. Amsterdam. Daar wel.', ['Zie bijv. Amsterdam.', 'Daar wel.']],
    ['Hij kwam om 14.30 u. Toen was ik weg.', ['Hij kwam om 14.30 u.', 'Toen was ik weg.']],
    ['Met vriendelijke groet,\nNoor', ['Met vriendelijke groet,', 'Noor']],
  ])('%s', (text, expected) => {
    expect(sentences(text)).toEqual(expected)
  })
})

describe('whatever is written', () => {
  const bits = [
    ...[
      '58-70431',
      'bestelnr. 58-70431',
      '{{order.id}}',
      '[BESTELNUMMER]',
      '__NAAM__',
      'https://voorbeeld.nl/a?b=c',
      '‘ja’',
    ],
    ...[
      '3 mei 2026',
      'om 14.30 uur',
      'bijv.',
      "'s",
      'foto’s',
      'u.',
      'op.',
      '12.',
      '😀',
      '…',
      '\n',
      ' ',
      '. ',
      '!',
      'Ja',
      'm.v.g.',
    ],
  ]
  const text = fc
    .array(fc.tuple(fc.constantFrom(...bits), fc.constantFrom('', ' ')), {minLength: 1, maxLength: 12})
    .map(pieces => pieces.flat().join(''))
    .filter(text => text.trim() !== '' && !text.includes('\n\n'))

  it('no letter is lost, and every entity is one word', () => {
    fc.assert(
      fc.property(text, fc.nat(50), (text, offset) => {
        const entities = entitiesOf(text).map(entity => ({
          ...entity,
          start: entity.start + offset,
          end: entity.end + offset,
        }))
        const paragraph = parse(text, offset, entities)
        expect(textOf(paragraph)).toBe(text)
        expect(rangeOf(paragraph)).toEqual({start: offset, end: offset + text.length})
        const found = [...sentencesOf(paragraph)]
          .flatMap(sentence => [...wordsOf(sentence)])
          .flatMap(({data}) => (data?.entity === undefined ? [] : [data.entity]))
        expect(found).toEqual(entities.filter(({kind}) => kind !== 'quotation'))
      }),
    )
  })
})
