import {expect, it} from 'vitest'
import {identity} from '../projection/projection.js'
import {offerOf} from './offer.js'

const offered = (text: string, start: number, end: number, words: string) =>
  offerOf({edits: [{start, end, text: words}], blanks: 0}, identity(text)).text

it.each([
  ['the words that are written', 'Send it NOW.', 8, 11, 'now', 'now'],
  ['signs behind their word', 'by Friday!!', 9, 11, '.', 'Friday.'],
  ['nothing of words that are left out', 'Send it now.', 7, 11, '', ''],
  ['a sentence of which the rest is left out', 'Well. Send it now or I sue.', 17, 27, '.', 'Send it now.'],
  [
    'a sentence whose end is written anew',
    '返事がなく、腹が立ちます。',
    3,
    13,
    'ありません。',
    '返事がありません。',
  ],
  ['a break between its neighbours', 'It is late. Please look.', 11, 12, '\n\n', 'late.\n\nPlease'],
  [
    'a break that is put in',
    '遅れています。ご確認ください。',
    7,
    7,
    '\n\n',
    '遅れています。\n\nご確認ください。',
  ],
])('shows %s', (_, text, start, end, words, shown) => {
  expect(offered(text, start, end, words)).toBe(shown)
})
