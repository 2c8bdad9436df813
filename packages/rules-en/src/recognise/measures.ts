import {errorCodes, measures, words, type Recogniser} from '@tactlint/core'

export const measured: readonly Recogniser[] = [
  ...measures({
    language: 'en',
    numerals: {
      one: 1,
      two: 2,
      three: 3,
      four: 4,
      five: 5,
      six: 6,
      seven: 7,
      eight: 8,
      nine: 9,
      ten: 10,
      eleven: 11,
      twelve: 12,
      fourteen: 14,
      fifteen: 15,
      twenty: 20,
      thirty: 30,
      forty: 40,
      fifty: 50,
      sixty: 60,
      ninety: 90,
      'a dozen': 12,
      'a hundred': 100,
    },
    currencies: {
      USD: words('dollar dollars buck bucks usd'),
      EUR: words('euro euros eur'),
      GBP: words('pounds quid gbp'),
      JPY: ['yen'],
      DKK: ['danish kroner', 'dkk'],
    },
    durations: {
      second: words('seconds secs'),
      minute: words('minute minutes min mins'),
      hour: words('hour hours hr hrs'),
      day: words('day days'),
      week: words('week weeks'),
      month: words('month months'),
      year: words('year years'),
    },
    quantities: words(`
      unit units item items piece pieces pc pcs copy copies pair pairs set sets pack packs packet packets box boxes carton
      cartons case cases crate crates pallet pallets parcel parcels package packages bag bags bottle bottles sku skus
    `),
    between: words(`
      full whole entire business working calendar consecutive long straight more missing lost damaged broken defective faulty
      unsellable sellable identical different separate
    `),
  }),
  errorCodes({
    language: 'en',
    labels: [
      'error code',
      'error codes',
      'error no.',
      'error number',
      'error id',
      'fault code',
      'status code',
      'exception code',
      'stop code',
    ],
    errors: ['error', 'errors', 'err', 'http error', 'http status'],
    connectors: ['is', 'was', 'reads', 'says'],
  }),
]
