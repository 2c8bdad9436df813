import {wordsMarked} from '@tactlint/core/testing'
import {expect, it} from 'vitest'
import {english} from '../index.js'

const marked = wordsMarked(english)

it.each([
  ['customer', 'There is nothing we can do about it.', 'There is nothing we can do about it'],
  [
    'support',
    'Someone on your side deleted my store coupons on 14 January.',
    'Someone on your side deleted my store coupons',
  ],
  ['support', 'You have clearly lost it. The tracking says so.', 'You have clearly lost it'],
  ['support', 'Send it, or I will take my business to Walmart.', 'take my business to Walmart'],
  ['support', 'You always lose my stuff.', 'You always lose my stuff'],
  ['support', 'The service is a farce. The letter is wrong.', 'is a farce'],
  [
    'customer',
    'We cannot refund the kettle. We cannot exchange it either. The shop closes at six.',
    'We cannot refund the kettle. We cannot exchange it',
  ],
] as const)('to %s: %s', async (audience, text, words) => {
  expect(await marked(text, audience)).toContain(words)
})

it('what is marked stays in its sentence', async () => {
  expect(await marked('You always lose my\n\nstuff.', 'support')).toContain('You always lose my')
})
