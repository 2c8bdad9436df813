import {readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {describe, expect, it} from 'vitest'
import {wrongWords} from '../scripts/wrong-words.js'

const file = readFileSync(createRequire(import.meta.url).resolve('@tactlint/dictionary-ja/ipadic.bin'))

describe('ipadic.bin', () => {
  it('has every word of kuromoji’s dictionary, as it was', () => {
    expect(wrongWords(file)).toEqual([])
  })

  it('is small enough to be read at once', () => {
    expect(file.length).toBeLessThan(25_000_000)
  })

  it('comes with the notice that IPADIC asks for', () => {
    const notice = readFileSync(new URL('../NOTICE.md', import.meta.url), 'utf8')
    for (const words of ['Nara Institute of Science\nand Technology', 'NO WARRANTY', 'ICOT', 'kuromoji.js'])
      expect(notice).toContain(words)
  })
})
