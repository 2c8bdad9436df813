import {describe, expect, it} from 'vitest'
import {identifierFamilies} from '../entity.js'
import {identifierKinds} from './kinds.js'
import {ownIdentifier} from './own-identifier.js'

const found = (text: string, own: Parameters<typeof ownIdentifier>[0]) =>
  [...ownIdentifier(own).recognise(text)].map(({start, end}) => text.slice(start, end))

describe('an identifier of one’s own', () => {
  const ticket = {scheme: 'acme-ticket', pattern: 'TK-[0-9]{6}', example: 'TK-482913'}

  it.each([
    ['My case TK-482913 is open.', ['TK-482913']],
    ['チケットTK-482913の件', ['TK-482913']],
    ['TK-4829130 and XTK-482913', []],
  ])('%s', (text, values) => {
    expect(found(text, ticket)).toEqual(values)
  })

  it('is a case id unless said otherwise', () => {
    expect([...ownIdentifier(ticket).recognise('TK-482913')]).toEqual([
      {kind: 'identifier', start: 0, end: 9, scheme: 'acme-ticket', family: 'case-id', verdict: 'plausible'},
    ])
    expect([...ownIdentifier({...ticket, family: 'order-id'}).recognise('TK-482913')]).toMatchObject([
      {family: 'order-id'},
    ])
  })

  it('may need a word before it', () => {
    const policy = {scheme: 'policy', pattern: /\d{6}/, contextWords: ['Police', '証券番号']}
    expect(found('police nr. 204418, kl. 204419, i alt 204418 kroner for det hele, 204417', policy)).toEqual([
      '204418',
      '204419',
    ])
    expect(found('証券番号204418', policy)).toEqual(['204418'])
    expect(found('204418', policy)).toEqual([])
  })

  it.each([
    [{...ticket, scheme: 'Acme Ticket'}, /“Acme Ticket” is no name/],
    [
      {...ticket, scheme: 'ups'},
      '“ups” is a kind of identifier that is known already: give yours a name of its own (acme-ups), and `family: "tracking-number"` where it serves for the same.',
    ],
    [
      {...ticket, scheme: 'order-id'},
      '“order-id” is a family of identifiers: give yours a name of its own (acme-order-id) and `family: "order-id"`.',
    ],
    [{...ticket, scheme: 'labelled'}, /“labelled” is no name of an identifier/],
    [{...ticket, pattern: 'TK-('}, /acme-ticket is no regular expression/],
    [{...ticket, pattern: '[0-9]*'}, /matches the empty text/],
    [{...ticket, example: 'TK-48'}, /does not match its example “TK-48”/],
  ])('says what is wrong: %j', (own, message) => {
    expect(() => ownIdentifier(own)).toThrow(message)
  })

  it.each([...identifierFamilies, ...identifierKinds.map(({scheme}) => scheme)])(
    'can’t be named %s',
    name => {
      expect(() => ownIdentifier({...ticket, scheme: name})).toThrow('give yours a name of its own')
    },
  )
})
