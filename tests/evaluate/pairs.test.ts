import {createTactlint} from 'tactlint'
import {describe, expect, it} from 'vitest'
import {lintPairs, pairCounts, type Pair} from '../../scripts/evaluate/pairs.js'

const pair = (id: string, label: string, text: string, good: string, quote?: string): Pair => ({
  id,
  lang: 'en',
  label,
  audience: 'support',
  text,
  good,
  ...(quote !== undefined && {quote}),
})

const pairs: readonly Pair[] = [
  pair(
    'en-blame-001',
    'blame',
    'You lost my parcel. It was blue.',
    'My parcel has not arrived.',
    'lost my parcel',
  ),
  // The finding stands elsewhere: not found.
  pair('en-blame-002', 'blame', 'You lost my parcel. It was blue.', 'My parcel has not arrived.', 'blue'),
  // The twin is found fault with, for another label.
  pair('en-blame-003', 'blame', 'You lost my parcel.', 'I am furious about my parcel.', 'You lost'),
  // About the whole message: the twin has no order number, but that is not what is asked.
  pair(
    'en-no-greeting-004',
    'no-greeting',
    'My parcel has not arrived. Could you please check?',
    'Hello, my parcel has not arrived. Could you please check?',
  ),
]

describe('pairs', async () => {
  const counts = pairCounts(await lintPairs(pairs, await createTactlint({presets: ['recommended']})))

  it('are found where the right rule marks the right words', () => {
    expect(counts.blame?.odd).toMatchObject({pairs: 2, found: 2})
    expect(counts.blame?.even).toMatchObject({pairs: 1, found: 0})
    expect(counts['no-greeting']?.even).toMatchObject({pairs: 1, found: 1})
  })

  it('have a calm twin without any finding about its own words', () => {
    expect(counts.blame?.odd.goodClean).toBe(1)
    expect(counts.blame?.even.goodClean).toBe(1)
    expect(counts['no-greeting']?.even.goodClean).toBe(1)
  })
})
