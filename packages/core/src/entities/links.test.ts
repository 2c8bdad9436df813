import fc from 'fast-check'
import {LinkifyIt} from 'linkify-it'
import {describe, expect, it} from 'vitest'
import {emails, urls} from './links.js'

const linksIn = (text: string) => [...urls.recognise(text), ...emails.recognise(text)]
const found = (text: string) => linksIn(text).map(({kind, start, end}) => [kind, text.slice(start, end)])

describe('links', () => {
  it.each([
    ['See https://acme.dk/a?b=1.', [['url', 'https://acme.dk/a?b=1']]],
    [
      'www.acme.com, shop24.de',
      [
        ['url', 'www.acme.com'],
        ['url', 'shop24.de'],
      ],
    ],
    ['Write to mia@acme.co.uk: thanks', [['email', 'mia@acme.co.uk']]],
    ['詳細はhttps://example.comをご覧ください', [['url', 'https://example.com']]],
    ['The title: 1.5 l, at 12:30. That is ok.De andre kommer.', []],
  ])('are found in %j', (text, links) => {
    expect(found(text)).toEqual(links)
  })

  it('are those that linkify-it finds', () => {
    const whole = new LinkifyIt({fuzzyLink: true})
    const pieces = fc.constantFrom(
      ...[
        'http:',
        '//',
        'mailto:',
        'ftp:',
        'acme',
        '.',
        '.com',
        '.dk',
        '@',
        ':',
        ' ',
        '/',
        '1',
        'a',
        'é',
        '<',
        '\n',
        '-',
        '例',
        ',',
      ],
    )
    fc.assert(
      fc.property(fc.array(pieces, {maxLength: 12}), parts => {
        const text = parts.join('')
        // What stands before a link in a script without spaces is no part of it: this is ours.
        const expected = (whole.match(text.replaceAll('例', ' ')) ?? []).map(({index, lastIndex}) => [
          index,
          lastIndex,
        ])
        const ours = linksIn(text).map(({start, end}) => [start, end])
        expect(ours.sort(([a = 0], [b = 0]) => a - b)).toEqual(expected)
      }),
      {numRuns: 3000},
    )
  })
})
