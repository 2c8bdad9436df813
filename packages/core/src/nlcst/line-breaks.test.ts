import {describe, expect, it} from 'vitest'
import {lineBreaks} from './line-breaks.js'

describe('a line break', () => {
  it.each([
    ['in a list', 'Please see these.\n1. The red one\n2. The blue one'],
    ['before a sign-off', 'Kind regards,\nMia'],
    ['behind a full stop', 'It is broken.\nPlease help.'],
    ['before a label', 'It is broken since the third of March and nobody has answered\nOrder: 12'],
    ['in Japanese', 'お世話になっております\nB00X4WHP5Eの件です'],
  ])('%s is the end of a sentence', (_, text) => {
    expect(new Set(lineBreaks(text))).toEqual(new Set(['end']))
  })

  it.each([
    ['Please change the title of B00X4WHP5E\nto help customers find it.'],
    [
      'The shipment was delivered to the warehouse on the second of March and\nhas not been counted since then.',
    ],
    // 40 columns: no line has room for the next word.
    ['We have asked for it on 3 May. On 12 May\nJohn told us that it was on its way. It\nhas not come.'],
    // The fourteenth, and no list.
    [
      'Vi har ikke hørt noget fra jer siden den\n14. november. Er der nyt om den sending,\nsom vi har bestilt?',
    ],
  ])('inside of %j is a wrap', text => {
    expect(new Set(lineBreaks(text))).toEqual(new Set(['wrap']))
  })

  it.each([
    ['We wrote on 3 May because\nI lose money.'],
    ['Hello there\nmy parcel is lost.'],
    ['hi\ni want my parcel'],
    ['I have waited since May,\nto no avail.'],
  ])('inside of %j may be either', text => {
    expect(lineBreaks(text)).toEqual(['unsure'])
  })
})
