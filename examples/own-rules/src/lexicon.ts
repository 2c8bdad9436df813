import type {Lexicon, Source} from '@tactlint/core'

const source = {
  title: 'Acme Support, style guide',
  url: 'https://example.com/style',
  licence: 'proprietary',
} satisfies Source

/** What colleagues call a thing, and what customers call it. */
export const customerWords = {
  'the blue box': 'the Starter Kit',
  'tier two': 'our specialists',
  'the oms': 'our order system',
} as const

export const internalNames = {source, phrases: Object.keys(customerWords)} satisfies Lexicon

/** Promises that sound quick and bind nobody. */
export const vagueTimes = {
  source,
  phrases: ['(very |) (soon|shortly)', 'as soon as possible', 'asap'],
} satisfies Lexicon
