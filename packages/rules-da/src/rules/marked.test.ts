import {wordsMarked} from '@tactlint/core/testing'
import {expect, it} from 'vitest'
import {danish} from '../index.js'

const marked = wordsMarked(danish)

it.each([
  ['customer', 'Derfor kan vi ikke behandle kravet.', 'kan vi ikke behandle kravet'],
  ['customer', 'Den slags tager vi ikke retur, beklager.', 'tager vi ikke retur'],
  ['support', 'Jeg er træt af at vente. Hvor er pakken?', 'Jeg er træt af at vente'],
  ['support', 'Det er under al kritik, når man er 81.', 'under al kritik'],
] as const)('to %s: %s', async (audience, text, words) => {
  const found = await marked(text, audience)
  expect(found.some(one => one.endsWith(words))).toBe(true)
})
