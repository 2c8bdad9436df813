import type {Finding} from 'tactlint'
import {expect, test} from 'vitest'
import {settledIn, whileTyping} from './absences.js'

const finding = (ruleId: string, fingerprint: string, missing?: Finding['missing']): Finding => ({
  ruleId,
  language: 'en',
  severity: 'warning',
  fix: 'none',
  wording: 'none',
  range: {start: 0, end: 1},
  data: {},
  related: [],
  fingerprint,
  ...(missing && {missing}),
})

const caps = finding('shouting-caps', '1')
const greeting = finding('missing-greeting', '2', 'greeting')
const please = finding('missing-please', '3', 'request')
const otherPlease = finding('missing-please', '4', 'request')

test('what is there is shown at once, what is missing waits', () => {
  expect(whileTyping([caps, greeting], settledIn([]))).toEqual([caps])
  expect(whileTyping([caps, greeting], settledIn([greeting]))).toEqual([caps, greeting])
})

test('another absence of a rule waits, though one is shown', () => {
  expect(whileTyping([please, otherPlease], settledIn([please]))).toEqual([please])
})

test('the same absence stays when the words around it change', () => {
  expect(whileTyping([otherPlease], settledIn([please]))).toEqual([otherPlease])
})
