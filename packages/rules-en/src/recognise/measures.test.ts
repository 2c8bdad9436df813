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
    ['I was charged $31.90', 'amount', '$31.90'],
    ['a bill of 250 dollars', 'amount', '250 dollars'],
    ['24 damaged units are missing', 'quantity', '24 damaged units'],
    ['two boxes of glasses', 'quantity', 'two boxes'],
    ['I have waited three weeks', 'duration', 'three weeks'],
    ['5 business days', 'duration', '5 business days'],
    ['The app shows error 5665', 'error-code', '5665'],
    ['Error code: E-4012', 'error-code', 'E-4012'],
  ])('%s: %s', (text, kind, words) => {
    expect(measuresIn(text)).toEqual([[kind, words]])
  })

  it.each(['one of them', 'a second time', 'case 12', 'errors 3 times', 'room 12'])('none: %s', text => {
    expect(measuresIn(text)).toEqual([])
  })
})
