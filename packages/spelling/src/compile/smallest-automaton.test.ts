import fc from 'fast-check'
import {describe, expect, it} from 'vitest'
import {automatonIn} from '../format/automaton.js'
import {smallestAutomaton} from './smallest-automaton.js'

const letters = 'abcæ'
const alphabet = Uint16Array.from([0, ...Array.from(letters, letter => letter.charCodeAt(0))])
const compiled = (forms: ReadonlyMap<string, number>) => ({
  alphabet,
  nodes: smallestAutomaton(
    [...forms.keys()].sort(),
    form => forms.get(form) ?? 0,
    unit => alphabet.indexOf(unit),
  ),
})

const word = fc.string({unit: fc.constantFrom(...Array.from(letters)), maxLength: 7})
const words = fc.uniqueArray(fc.tuple(word, fc.integer({min: 1, max: 0xffffff})), {
  selector: ([form]) => form,
})

describe('an automaton', () => {
  it('tells its forms and their roles, and no other', () => {
    fc.assert(
      fc.property(words, fc.array(word), (entries, others) => {
        const forms = new Map(entries)
        const {rolesOf} = automatonIn(compiled(forms))
        for (const text of [...forms.keys(), ...others]) expect(rolesOf(text)).toBe(forms.get(text) ?? 0)
      }),
    )
  })

  it('tells a stretch of a text', () => {
    const {rolesOf, walk, root} = automatonIn(compiled(new Map([['ab', 5]])))
    expect([rolesOf('cabc', 1, 3), rolesOf('cabc'), rolesOf('cab', 1)]).toEqual([5, 0, 5])
    expect(walk(walk(root, 'a'), 'b')).not.toBe(0)
    expect(walk(0, 'a')).toBe(0)
  })

  it('has heads and tails that forms share once', () => {
    const forms = ['a', 'b', 'c'].flatMap(first =>
      ['abc', 'acb', 'bbb'].map((rest): [string, number] => [first + rest, 1]),
    )
    const alone = compiled(new Map(forms.filter(([form]) => form.startsWith('a'))))
    const all = compiled(new Map(forms))
    // Two more arcs, from the root.
    expect(all.nodes.length).toBe(alone.nodes.length + 2)
  })
})
