import {describe, expect, it} from 'vitest'
import type {Report} from '../rules/rule.js'
import {fingerprint, withOrdinals, withoutOrdinal} from './fingerprint.js'

/** Of the words in brackets. */
function print(marked: string, kind: Partial<Parameters<typeof fingerprint>[0]> = {}): string {
  const start = marked.indexOf('[')
  const end = marked.indexOf(']') - 1
  return fingerprint(
    {id: 'rule', scope: 'reading', ...kind},
    {wording: 'found', at: {start, end}},
    marked.replace(/[[\]]/g, ''),
  )
}

describe('a fingerprint', () => {
  it('is the same on every machine', () => {
    expect(print('please [change it] now')).toBe('927bbc100b737f43')
  })

  it.each([
    ['other words before the neighbours', 'Much earlier. a b c [change it] now'],
    ['another paragraph before it', 'x y z\n \na b c [change it] now'],
    ['another paragraph behind it', 'a b c [change it] now\n\nx y z'],
    ['line breaks and signs', 'a b,\n  c – [change\tit] now'],
    ['capitals and full width', 'A B C [ＣＨＡＮＧＥ it] now'],
  ])('does not change with %s', (_, text) => {
    expect(print(text)).toBe(print('a b c [change it] now'))
  })

  it.each([
    ['the words', 'a b c [change that] now'],
    ['a neighbour before', 'a b d [change it] now'],
    ['a neighbour behind', 'a b c [change it] soon'],
  ])('changes with %s', (_, text) => {
    expect(print(text)).not.toBe(print('a b c [change it] now'))
  })

  it('tells signs without words apart', () => {
    expect(print('so [!!!] there')).not.toBe(print('so [???] there'))
  })

  it('stays when a rule is renamed, the oldest name being the first', () => {
    expect(print('[a]', {id: 'newest', aliases: ['rule', 'newer']})).toBe(print('[a]'))
    expect(print('[a]', {id: 'other'})).not.toBe(print('[a]'))
  })

  it('of what the message as a whole lacks is that of what is missing', () => {
    const of = (changes: Partial<Report>, start: number) =>
      fingerprint(
        {id: 'rule', scope: 'message'},
        {wording: 'none', at: {missing: 'greeting', because: {start, end: start + 1}}, ...changes},
        'a b c',
      )
    expect(of({}, 0)).toBe(of({}, 2))
    expect(of({wording: 'other'}, 0)).not.toBe(of({}, 0))
    expect(of({at: {missing: 'closing', because: {start: 0, end: 1}}}, 0)).not.toBe(of({}, 0))
    const places = [0, 2].map(start => of({at: {start, end: start + 1}}, 0))
    expect(places[0]).not.toBe(places[1])
    const whole = [0, 2].map(start => of({isWhole: true, at: {start, end: start + 1}}, 0))
    expect(whole[0]).toBe(whole[1])
  })
})

describe('ordinals', () => {
  it('tell equal findings apart, and can be taken off', () => {
    const findings = withOrdinals(['aa', 'bb', 'aa', 'aa'].map(fingerprint => ({fingerprint})))
    const prints = findings.map(({fingerprint}) => fingerprint)
    expect(prints).toEqual(['aa', 'bb', 'aa-2', 'aa-3'])
    expect(prints.map(withoutOrdinal)).toEqual(['aa', 'bb', 'aa', 'aa'])
  })
})
