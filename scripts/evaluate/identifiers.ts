import {
  coreRecognisers,
  identifierKinds,
  labelledIdentifiers,
  prepareIdentifiers,
  recognise,
  type EntityOf,
  type IdentifierScheme,
} from '@tactlint/core'
import type {CorpusRow} from './rows.js'

/** The kinds that the names of the test vectors stand for. What is not here is not supported. */
const schemesOf: Readonly<Record<string, readonly IdentifierScheme[]>> = {
  'Amazon Logistics': ['amazon-logistics'],
  'Canada Post (16)': ['canada-post-16'],
  'DHL Express': ['dhl-10'],
  'DHL Express (Piece ID)': ['dhl-piece'],
  'DPD (28)': ['dpd-28'],
  'FedEx Express (12)': ['fedex-12'],
  'FedEx Express (34)': ['fedex-34'],
  'FedEx ASTRA (32)': ['fedex-32'],
  'FedEx Ground': ['fedex-ground'],
  'FedEx Ground 96 (22)': ['fedex-ground'],
  'FedEx Ground (SSCC-18)': ['sscc-18'],
  OnTrac: ['ontrac'],
  'OnTrac D': ['ontrac'],
  'Purolator (12)': ['purolator-12'],
  'Purolator (alpha + 9)': ['purolator-letters'],
  S10: ['s10'],
  UPS: ['ups'],
  'UPS Waybill': ['ups-waybill'],
  'USPS 20': ['usps-20'],
  'USPS IMpb N': ['usps-22', 'usps-zip'],
  'USPS IMpb C': ['usps-22', 'usps-zip'],
  Yodel: ['yodel'],
  YunExpress: ['yunexpress'],
  isEAN: ['gtin-14', 'ean-13', 'upc-a', 'ean-8'],
  isIBAN: ['iban'],
  isIMEI: ['imei'],
  isISBN: ['isbn-10', 'isbn-13'],
}

/** Every kind by its scheme, as if a language called it so. */
const byScheme = labelledIdentifiers({
  language: 'en',
  labels: Object.fromEntries(identifierKinds.map(({scheme}) => [scheme, [`${scheme} number`]])),
  connectors: [],
})

export function supportedSchemes({id, name, kind}: CorpusRow): readonly IdentifierScheme[] {
  // Values that are right as ISBN-13, in a test of validator.js that asks for ISBN-10.
  if (/^vjs-isbn-invalid-[04]-/.test(id)) return ['isbn-10']
  return schemesOf[String(name)] ?? schemesOf[String(kind)] ?? []
}

/** Vectors have spaces anywhere; people do not write so. */
const valueOf = ({text}: CorpusRow): string => text.replaceAll(' ', '')

await prepareIdentifiers('DK5000400440116243')

/** Whether the value is right as one of its kind, when a label says so. */
export function isAccepted(row: CorpusRow): boolean {
  const schemes = supportedSchemes(row)
  return schemes.some(scheme => {
    const text = `${scheme} number ${valueOf(row)}`
    const identifier = found(text, [...coreRecognisers, byScheme]).find(({end}) => end === text.length)
    return (
      identifier !== undefined &&
      typeof identifier.verdict === 'string' &&
      schemes.some(scheme => scheme === identifier.scheme)
    )
  })
}

/** Whether the value alone, without a label, is taken for something of another family. */
export function isMistaken(row: CorpusRow): boolean {
  const families = supportedSchemes(row).map(
    scheme => identifierKinds.find(kind => kind.scheme === scheme)?.family,
  )
  return found(valueOf(row), coreRecognisers).some(
    ({family, verdict}) => (verdict === 'valid' || verdict === 'plausible') && !families.includes(family),
  )
}

const found = (
  text: string,
  recognisers: Parameters<typeof recognise>[1],
): readonly EntityOf<'identifier'>[] =>
  recognise(text, recognisers).filter(entity => entity.kind === 'identifier')
