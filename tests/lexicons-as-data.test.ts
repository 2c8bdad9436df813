import {describe, expect, it} from 'vitest'
import {compileLexicons, type Lexicon, type Pack} from '@tactlint/core'
import {english} from '@tactlint/rules-en'
import {asData, lexiconsModule} from '../scripts/as-data.js'

const source = {title: 'test', url: '', licence: 'MIT'}

async function run(code: string): Promise<Readonly<Record<string, unknown>>> {
  return (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as Readonly<
    Record<string, unknown>
  >
}

describe('a module of data', () => {
  it('is written out with its values', async () => {
    const values = {
      words: ['“it”', "don't", '売上'],
      capitals: new Set(['VAT', 'PO']),
      issuers: new Map([['GLS', {isCarrier: true, since: undefined}]]),
      apology: /(?<!\p{L})sorry\/no/giu,
      most: 3,
      nothing: null,
    }
    const code = asData(values, new Map(), 'unused').replace(/^import .*\n/, '')
    expect({...(await run(code))}).toEqual(values)
  })

  it('leaves out functions, and lexicons that the pack does not list', () => {
    const unlisted: Lexicon = {source, phrases: ['lost parcel']}
    expect(asData({inflected: () => [], unlisted, both: [unlisted]}, new Map(), 'x')).toBe(
      "import {} from 'x'\n",
    )
  })

  it('names a lexicon by its number, the same one wherever it is used', async () => {
    const refund: Lexicon = {source, phrases: ['refund']}
    const pack: Pack = {...english, lexicons: [refund], rules: []}
    const {lexicons} = compileLexicons(pack)
    expect(asData({refund, topics: {refund}}, lexicons, 'x')).toBe(
      'import {lexicon0} from \'x\'\nexport const refund = lexicon0\nexport const topics = {"refund":lexicon0}\n',
    )
    expect((await run(lexiconsModule(lexicons)))['lexicon0']).toEqual(lexicons.get(refund))
  })
})
