import {describe, expect, it, vi} from 'vitest'
import type {Tactlint} from '../tactlint.js'
import {KeptLinters} from './kept-linters.js'

describe('linters that are kept', () => {
  /** Asks for linters by their settings: which of them had to be made? */
  function asking() {
    const kept = new KeptLinters()
    return {
      renew: () => {
        kept.renew()
      },
      madeFor: (...settings: readonly string[]) =>
        settings.filter(key => {
          const make = vi.fn(() => Promise.resolve({} as Tactlint))
          void kept.get(key, make)
          return make.mock.calls.length > 0
        }),
    }
  }

  it('are those of settings that stay', () => {
    const {madeFor, renew} = asking()
    expect(madeFor('mails', 'macros', 'mails')).toEqual(['mails', 'macros'])
    for (let round = 0; round < 3; round++) {
      renew()
      expect(madeFor('mails', 'macros')).toEqual([])
    }
  })

  it('are let go when nobody asks for them between two changes', () => {
    const {madeFor, renew} = asking()
    madeFor('mails', 'macros')
    renew()
    expect(madeFor('mails')).toEqual([])
    renew()
    expect(madeFor('mails', 'macros')).toEqual(['macros'])
  })

  it('stay when several changes come at once', () => {
    const {madeFor, renew} = asking()
    madeFor('mails')
    renew()
    renew()
    expect(madeFor('mails')).toEqual([])
  })

  it('are made again where that failed', async () => {
    const kept = new KeptLinters()
    const failing = () => kept.get('mails', () => Promise.reject(new Error('no such pack')))
    await expect(failing()).rejects.toThrow('no such pack')
    kept.renew()
    const linter = {} as Tactlint
    await Promise.resolve()
    expect(await kept.get('mails', () => Promise.resolve(linter))).toBe(linter)
  })
})
