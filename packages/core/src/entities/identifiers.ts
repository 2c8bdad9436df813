import type {EntityOf, IdentifierFamily, Recogniser} from './entity.js'

type Verdict = EntityOf<'identifier'>['verdict']

/** An identifier whose form alone tells what it is. */
interface Scheme {
  readonly scheme: string
  readonly family: IdentifierFamily
  readonly pattern: RegExp
  readonly verdict: Verdict
}

const length: Verdict = {wrong: 'length'}

/** Formats: `domain` notes on Amazon's Selling Partner API, UPS and the Universal Postal Union's S10. Exact forms first. */
const schemes: readonly Scheme[] = [
  {
    scheme: 'amazon-order-id',
    family: 'order-id',
    verdict: 'plausible',
    pattern: /(?<![\dA-Z-])(?:\d{3}|D\d{2})-\d{7}-\d{7}(?![\d-])/g,
  },
  {
    scheme: 'amazon-pay-reference',
    family: 'payment-id',
    verdict: 'plausible',
    pattern: /(?<![\dA-Z-])[PS]\d{2}-\d{7}-\d{7}(?![\d-])/g,
  },
  {scheme: 'asin', family: 'asin', verdict: 'plausible', pattern: /(?<![A-Z0-9])B0[0-9A-Z]{8}(?![A-Z0-9])/g},
  {
    scheme: 'fnsku',
    family: 'product-code',
    verdict: 'plausible',
    pattern: /(?<![A-Z0-9])X00[0-9A-Z]{7}(?![A-Z0-9])/g,
  },
  {
    scheme: 'fba-shipment-id',
    family: 'shipment-id',
    verdict: 'plausible',
    pattern: /(?<![A-Z0-9])FBA(?=[A-Z]{0,9}\d)[0-9A-Z]{7,10}(?:U\d{6})?(?![A-Z0-9])/g,
  },
  {
    scheme: 'ups',
    family: 'tracking-number',
    verdict: 'plausible',
    pattern: /(?<![A-Z0-9])1Z[0-9A-Z]{15}\d(?![A-Z0-9])/g,
  },
  {
    scheme: 's10',
    family: 'tracking-number',
    verdict: 'plausible',
    pattern: /(?<![A-Z0-9])[A-Z]{2}\d{9}[A-Z]{2}(?![A-Z0-9])/g,
  },
  {
    scheme: 'amazon-logistics',
    family: 'tracking-number',
    verdict: 'plausible',
    pattern: /(?<![A-Z0-9])TB[ACM]\d{12}(?![A-Z0-9])/g,
  },
  // One digit too few or too many: still what the writer gives as the identifier.
  {
    scheme: 'amazon-order-id',
    family: 'order-id',
    verdict: length,
    pattern: /(?<![\dA-Z-])\d{2,4}-\d{6,8}-\d{6,8}(?![\d-])/g,
  },
  {
    scheme: 'asin',
    family: 'asin',
    verdict: length,
    pattern: /(?<![A-Z0-9])B0(?=[A-Z]{0,6}\d)[0-9A-Z]{5,10}(?![A-Z0-9])/g,
  },
  {
    scheme: 'fba-shipment-id',
    family: 'shipment-id',
    verdict: length,
    pattern: /(?<![A-Z0-9])FBA(?=[A-Z]{0,4}\d)[0-9A-Z]{4,13}(?![A-Z0-9])/g,
  },
  {
    scheme: 'ups',
    family: 'tracking-number',
    verdict: length,
    pattern: /(?<![A-Z0-9])1Z(?=[A-Z]{0,9}\d)[0-9A-Z]{11,18}(?![A-Z0-9])/g,
  },
]

/** Identifiers that need no label: 249-1234567-1234567, B00X4WHP5E, FBA15DJ9S3J5, 1Z…, RB123456785GB. */
export const identifiers: Recogniser = {
  kind: 'identifier',
  *recognise(text) {
    if (!/\d/.test(text)) return
    for (const {pattern, scheme, family, verdict} of schemes) {
      for (const match of text.matchAll(pattern)) {
        yield {
          kind: 'identifier',
          start: match.index,
          end: match.index + match[0].length,
          scheme,
          family,
          verdict,
        }
      }
    }
  },
}
