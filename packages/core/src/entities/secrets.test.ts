import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {hidden} from './hidden.js'
import {secrets} from './secrets.js'

const recogniser = secrets({
  language: 'en',
  passwords: ['password'],
  perhapsPasswords: ['code'],
  codes: ['pin', 'verification code'],
  connectors: ['is'],
})
const found = (text: string) =>
  Array.from(
    recogniser.recognise(text),
    ({start, end, ...rest}) => `${'opens' in rest ? rest.opens : ''} ${text.slice(start, end)}`,
  )

describe('secrets', () => {
  it.each([
    ['password: hunter2', ['password hunter2']],
    ['The password is hunter2.', ['password hunter2']],
    ['password is “Harbour7”, user ann', ['password Harbour7']],
    ['user ann, code Har!bour7 and so on', ['password Har!bour7']],
    ['PIN 4821, verification code 482913', ['code 4821', 'code 482913']],
    ['The password `hunter2` is mine.', ['password hunter2']],
    ['The password for my old shop is hunter2.', ['password hunter2']],
    ['The pin 4821 is mine and is new.', ['code 4821']],
    ['password: 804415', ['password 804415']],
  ])('%s', (text, expected) => {
    expect(found(text)).toEqual(expected)
  })

  it.each([
    'password reset24 is a page',
    'The password is wrong since 3 March.',
    'The password is 8 to 16 letters long. The password is 2-factor.',
    'code SUMMER24, code 8541',
    'The password was reset on 3 March, and the size is xxl3.',
    'PIN 12, PIN 4821-9, verification code 10:30, PIN 4821kg',
    'password: ann@example.com2 https://example.com/1',
  ])('%s: none', text => {
    expect(found(text)).toEqual([])
  })

  it('are found where they stand, whatever stands around them', () => {
    const words = fc.string({unit: fc.constantFrom('a', ' ', '.', '1', ':', '\n', 'é', '！'), maxLength: 12})
    fc.assert(
      fc.property(words, words, (before, after) => {
        const text = `${before} password: hunter2 ${after}`
        const start = before.length + ' password: '.length
        expect(Array.from(recogniser.recognise(text))).toContainEqual(
          expect.objectContaining({start, end: start + 'hunter2'.length}),
        )
      }),
    )
  })
})

it('hides all but the last signs, and never shows as many as it hides', () => {
  const signs = fc.string({unit: fc.constantFrom('1', 'a', ' ', '-', '名'), maxLength: 20})
  fc.assert(
    fc.property(signs, fc.integer({min: 0, max: 6}), (words, shown) => {
      const result = hidden(words, shown)
      const left = result.match(/[\p{L}\p{N}]/gu)?.length ?? 0
      const dots = result.match(/•/gu)?.length ?? 0
      expect(result).toHaveLength(words.length)
      expect(left).toBeLessThanOrEqual(Math.min(shown, dots))
    }),
  )
})
