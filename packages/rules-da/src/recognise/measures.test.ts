import {coreRecognisers, recognise} from '@tactlint/core'
import {describe, expect, it} from 'vitest'
import {recognisers} from '../recognise.js'

const kinds: readonly string[] = ['amount', 'duration', 'quantity', 'error-code']
const measuresIn = (text: string) =>
  recognise(text, [...coreRecognisers, ...recognisers])
    .filter(({kind}) => kinds.includes(kind))
    .map(({kind, start, end}) => [kind, text.slice(start, end)])

describe('amounts, quantities, durations, codes of errors', () => {
  it.each([
    ['Det kostede 1.299,50 kr. i alt', 'amount', '1.299,50 kr'],
    ['kun 300,- for den', 'amount', '300,-'],
    ['jeg mangler 3 stk.', 'quantity', '3 stk'],
    ['24 beskadigede enheder', 'quantity', '24 beskadigede enheder'],
    ['i halvanden uge', 'duration', 'halvanden uge'],
    ['14 dages frist', 'duration', '14 dages'],
    ['Skærmen viser fejlkode 14', 'error-code', '14'],
    ['Fejlen er 0x80070057', 'error-code', '0x80070057'],
  ])('%s: %s', (text, kind, words) => {
    expect(measuresIn(text)).toEqual([[kind, words]])
  })

  it.each(['den 3. dag', 'to af dem', 'fejl 3 gange', '300 kræver', 'sag 12'])('none: %s', text => {
    expect(measuresIn(text)).toEqual([])
  })
})
