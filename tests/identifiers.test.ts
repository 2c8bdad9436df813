import {existsSync, readFileSync} from 'node:fs'
import {resolve} from 'node:path'
import {
  coreRecognisers,
  foldWidths,
  identifierKinds,
  prepareIdentifiers,
  recognise,
  type EntityOf,
} from '@tactlint/core'
import {createTactlint} from 'tactlint'
import {beforeAll, describe, expect, it} from 'vitest'

type Language = 'en' | 'da' | 'ja'

/** How people announce each kind, in the order of `languages`; `#` is the value. Kinds that show themselves need no more. */
const languages: readonly Language[] = ['en', 'da', 'ja']
const plain = ['Could you check # for me?', 'Vil I se på # for mig?', '#を確認していただけますか。']
const announced: Readonly<Record<string, readonly string[]>> = {
  'amazon-order-id': ['Order no. # is late.', 'Ordrenr. # er forsinket.', '注文番号#が届きません。'],
  'amazon-reference-id': ['Amazon reference ID: #', 'Amazon-reference-ID: #', 'Amazon参照ID：#'],
  'removal-order-id': ['Removal order # is open.', 'Fjernelsesordre # er åben.', '返送注文番号 # の件です。'],
  'reimbursement-id': ['Reimbursement ID #', 'Kompensations-ID #', '補填ID：#'],
  'amazon-case-id': ['I refer to case ID #.', 'Det gælder sag #.', 'ケースID：#の件です。'],
  sku: ['The SKU # is wrong.', 'SKU # er forkert oprettet.', '出品者SKU：#'],
  'upc-a': ['The UPC is #.', 'UPC-koden er #.', 'UPC：#'],
  'ean-13': ['EAN #', 'EAN-nummer #', 'JANコードは#です。'],
  'ean-8': ['The EAN # does not scan.', 'EAN-koden # kan ikke scannes.', 'JANコード #'],
  'gtin-14': ['GTIN # is the case pack.', 'GTIN # er på kassen.', 'GTIN：#'],
  'sscc-18': ['SSCC #', 'SSCC # står på pallen.', 'SSCC：#'],
  'isbn-10': ['ISBN #', 'Bogens ISBN er #.', 'ISBN：#'],
  'isbn-13': ['ISBN #', 'Bogens ISBN er #.', 'ISBN：#'],
  imei: ['The IMEI is #.', 'IMEI-nummeret er #.', 'IMEI：#'],
  'fedex-12': [
    'It went by FedEx, number #.',
    'Den er sendt med FedEx, nummer #.',
    'FedExの追跡番号は#です。',
  ],
  'fedex-ground': ['FedEx tracking number #', 'FedEx #', 'FedEx：#'],
  'fedex-34': ['FedEx tracking number #', 'FedEx #', 'FedEx：#'],
  'fedex-32': ['FedEx tracking number #', 'FedEx #', 'FedEx：#'],
  'usps-22': ['USPS #', 'USPS: #', 'USPSの追跡番号 #'],
  'usps-20': ['USPS #', 'USPS: #', 'USPSの追跡番号 #'],
  'usps-zip': ['USPS #', 'USPS: #', 'USPSの追跡番号 #'],
  'ups-waybill': ['UPS waybill #', 'UPS #', 'UPS #'],
  'dhl-10': ['It left with DHL (#).', 'Den er sendt med DHL (#).', 'DHLの追跡番号は#です。'],
  'dhl-piece': ['DHL tracking number #', 'DHL #', 'DHL #'],
  'dpd-14': ['DPD parcel number #', 'DPD, pakkenummer #', 'DPD #'],
  'dpd-28': ['DPD parcel number #', 'DPD, pakkenummer #', 'DPD #'],
  'gls-dk': ['GLS #', 'Pakken ligger hos GLS, pakkenummer #.', 'GLS #'],
  'canada-post-16': ['Canada Post #', 'Canada Post #', 'カナダポスト #'],
  ontrac: ['OnTrac #', 'OnTrac #', 'OnTrac #'],
  'purolator-12': ['Purolator #', 'Purolator #', 'Purolator #'],
  'purolator-letters': ['Purolator #', 'Purolator #', 'Purolator #'],
  yodel: ['Yodel #', 'Yodel #', 'Yodel #'],
  yunexpress: ['YunExpress #', 'YunExpress #', 'YunExpress #'],
  'jp-parcel-12': ['Yamato tracking number #', 'Yamato, pakkenummer #', 'ヤマト運輸の伝票番号は#です。'],
  'jp-registered-11': ['Japan Post registered mail #', 'Japan Post #', '書留番号 # の件です。'],
  'invoice-no': ['I paid invoice # twice.', 'Faktura # er betalt.', '請求書番号：#'],
  'jp-invoice-reg': [
    'Your invoice registration number is #.',
    'Japansk registreringsnummer #',
    '登録番号「#」を確認しました。',
  ],
  cvr: ['Our CVR number is #.', 'CVR-nr. # er uændret.', 'CVR #'],
  cpr: ['CPR number #', 'Mit CPR-nummer er #.', 'CPR番号 #'],
  'my-number': ['individual number #', 'My Number: #', 'マイナンバーは#です。'],
  'payment-card': ['My card number is #.', 'Kortnummeret er #.', 'カード番号は#です。'],
  iban: ['IBAN: #', 'IBAN-nummeret er #.', 'IBAN：#'],
  'ebay-order': ['eBay order #', 'eBay-ordre #', 'eBayの注文番号は#です。'],
  'etsy-order': ['Etsy order #', 'Etsy-ordre nr. #', 'Etsyの注文番号 #'],
  'shopify-order': ['Order # has not shipped.', 'Ordre # er ikke afsendt.', '注文番号 # が未発送です。'],
  'rakuten-order': ['Rakuten order #', 'Rakuten-ordre #', '楽天の注文番号は#です。'],
  'yahoo-jp-order': ['Yahoo! Shopping order #', 'Yahoo! Shopping, ordre #', 'Yahoo!ショッピングの注文番号 #'],
  'zendesk-ticket': ['I refer to ticket #.', 'Det gælder ticket #.', 'チケット番号 # の件です。'],
  'jira-key': ['ticket #', 'ticket #', 'チケット #'],
}

const packs = await (await createTactlint()).packs()

function identifiers(text: string, language: Language): readonly EntityOf<'identifier'>[] {
  const own = packs.filter(pack => pack.language === language).flatMap(({recognisers}) => recognisers)
  return recognise(foldWidths(text), [...coreRecognisers, ...own]).filter(
    entity => entity.kind === 'identifier',
  )
}

/** The value in its sentence, and what was found at its place. */
function found(value: string, scheme: string, language: Language) {
  const sentence = (announced[scheme] ?? plain)[languages.indexOf(language)] as string
  const text = sentence.replace('#', () => value)
  const at = text.indexOf(value)
  return identifiers(text, language).filter(({start, end}) => start < at + value.length && at < end)
}

const isAccepted = ({verdict}: EntityOf<'identifier'>) => typeof verdict === 'string'

beforeAll(() => prepareIdentifiers('DK5000400440116243'))

describe.each(languages)('in %s', language => {
  it.each(identifierKinds.map(({scheme, example}) => [scheme, example]))('%s %s', (scheme, example) => {
    const [identifier] = found(example, scheme, language)
    expect(identifier).toMatchObject({scheme})
    expect(identifier?.verdict).toBeTypeOf('string')
  })
})

const file = resolve(import.meta.dirname, '../../shared/domain/identifiers.json')

interface Kind {
  readonly id: string
  readonly valid: readonly string[]
  readonly invalid: readonly string[]
}

/** Those are recognised by other means. */
const others = new Set(['email', 'ratio-time-trap'])

describe.skipIf(!existsSync(file))('the catalogue', () => {
  const kinds = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as readonly Kind[]).filter(({id}) => !others.has(id))
    : []

  it('has no kind that is not known', () => {
    const known = new Set<string>(identifierKinds.map(({scheme}) => scheme))
    expect(kinds.map(({id}) => id).filter(id => !known.has(id))).toEqual([])
  })

  describe.each(languages)('in %s', language => {
    /** “GLS 12345678901”, “ticket #48213”: the value brings its English label along. */
    const value = (text: string) => text.split(' ').at(-1) ?? text
    it.each(kinds.flatMap(({id, valid}) => valid.map(text => [id, text])))('%s: %s', (id, text) => {
      const shown = id === 'payment-card' || id === 'iban' ? text : value(text)
      expect(found(shown.replace(/^\[|\]$/g, ''), id, language)).toMatchObject([{scheme: id}])
    })
    it.each(kinds.flatMap(({id, invalid}) => invalid.map(text => [id, text])))('%s, not %s', (id, text) => {
      const accepted = found(text, id, language).filter(
        identifier => identifier.scheme === id && isAccepted(identifier),
      )
      expect(accepted).toEqual([])
    })
  })
})
