import fc from 'fast-check'
import {beforeAll, describe, expect, it} from 'vitest'
import {identifierFamilies} from '../entity.js'
import {passes} from './check-digits/check-digit.js'
import {formsOf} from './forms.js'
import {prepareIdentifiers} from './iban-registry.js'
import type {IdentifierKind} from './identifier-kind.js'
import {judge} from './judge.js'
import {identifierKinds} from './kinds.js'

beforeAll(() => prepareIdentifiers('DK50 0040 0440 1162 43'))

const digits = '0123456789'
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
const signs: Readonly<Record<string, string>> = {
  n: digits,
  a: letters,
  c: digits + letters,
  h: `${digits}ABCDEF`,
  w: digits + letters,
}

/** Values of a shape, as they come. */
const valuesOf = (places: string) =>
  fc.array(fc.nat(), {minLength: places.length, maxLength: places.length}).map(numbers =>
    Array.from(places, (place, index) => {
      const choice = signs[place]
      return choice === undefined ? place : choice.charAt((numbers[index] as number) % choice.length)
    }).join(''),
  )

/** The value with another digit at each place that passes; most kinds have their check digit at the end, some at the start. */
function withCheckDigit(value: string, {check}: IdentifierKind): string | undefined {
  if (check === undefined) return value
  const places = [value.length - 1, ...Array.from(value, (_, index) => index)]
  for (const place of places) {
    if (!/\d/.test(value.charAt(place))) continue
    for (const digit of digits) {
      const changed = value.slice(0, place) + digit + value.slice(place + 1)
      if (passes(check, changed)) return changed
    }
  }
  return undefined
}

describe('the kinds of identifiers', () => {
  it('are told apart by their schemes', () => {
    const schemes = identifierKinds.map(({scheme}) => scheme)
    expect(new Set(schemes).size).toBe(schemes.length)
    expect(schemes).not.toContain('labelled')
  })

  it.each(identifierKinds.map(kind => [kind.scheme, kind] as const))('%s: its example is one', (_, kind) => {
    expect(identifierFamilies).toContain(kind.family)
    expect(judge(kind.example, kind, 'named')).toBe(kind.check ? 'valid' : 'plausible')
  })

  it.each(
    identifierKinds
      .filter(({scheme}) => scheme !== 'iban')
      .flatMap(kind =>
        formsOf(kind).places.map(places => [`${kind.scheme} ${places}`, kind, places] as const),
      ),
  )('%s: right with its check digit, wrong with another', (_, kind, places) => {
    fc.assert(
      fc.property(valuesOf(places), fc.integer({min: 1, max: 9}), (random, by) => {
        const value = withCheckDigit(random, kind)
        fc.pre(value !== undefined && !/^[A-Z]*(\d)\1{4,}[A-Z]*$/.test(value))
        fc.pre(kind.fits?.(value) !== false && kind.fault?.(value) === undefined)
        expect(judge(value, kind, 'named')).toBe(kind.check ? 'valid' : 'plausible')
        if (kind.check === undefined) return
        const {actual} = kind.check.compare(value)
        if (!value.endsWith(actual) || !/\d/.test(actual)) return
        const other = String((Number(actual) + by) % 10)
        // Where the digit is checked by another one, further in, a change of it may go unseen.
        if (kind.check.compare(value.slice(0, -1) + other).actual !== other) return
        expect(judge(value.slice(0, -1) + other, kind, 'named')).not.toBe('valid')
      }),
      {numRuns: 30},
    )
  })

  it('iban: right with its check digits, wrong with another digit anywhere', () => {
    const iban = identifierKinds.find(({scheme}) => scheme === 'iban') as IdentifierKind
    const account = fc.array(fc.integer({min: 0, max: 9}), {minLength: 14, maxLength: 14})
    fc.assert(
      fc.property(account, fc.nat(13), fc.integer({min: 1, max: 9}), (numbers, at, by) => {
        const digits = numbers.join('')
        const check = iban.check?.compare(`DK00${digits}`).expected ?? ''
        fc.pre(!/^(\d)\1+$/.test(check + digits))
        expect(judge(`DK${check}${digits}`, iban, 'named')).toBe('valid')
        const other = String((Number(digits[at]) + by) % 10)
        expect(
          judge(`DK${check}${digits.slice(0, at)}${other}${digits.slice(at + 1)}`, iban, 'named'),
        ).toMatchObject({wrong: 'check-digit'})
      }),
    )
  })
})
