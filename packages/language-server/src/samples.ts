import {identifierKinds, type EntityOf} from '@tactlint/core'

type Placeholder = Pick<EntityOf<'placeholder'>, 'name' | 'stands'>

/** A shop may be greeted and may sign. */
const shops = new Map([
  ['en', 'Harbour Books'],
  ['da', 'Havnens Bøger'],
  ['ja', 'みなと書店'],
])

/** Words in the names of fields, and the kind of identifier that they mean. The first that fits counts. */
const kindsOfFields = [
  [/asin/, 'asin'],
  [/fnsku/, 'fnsku'],
  [/track|parcel|pakke|forsendelse|追跡|伝票/, 's10'],
  [/iban|account|konto|口座/, 'iban'],
  [/isbn/, 'isbn-13'],
  [/ean|gtin/, 'ean-13'],
  [/cvr/, 'cvr'],
  [/order|ordre|注文/, 'amazon-order-id'],
] as const

/** A value that may stand in place of a placeholder; undefined where nobody can tell. */
export function sampleOf({name, stands}: Placeholder, language = 'en'): string | undefined {
  if (stands === 'name') return shops.get(language) ?? shops.get('en')
  if (stands === 'date')
    return new Intl.DateTimeFormat(language, {dateStyle: 'long', timeZone: 'UTC'}).format(
      new Date('2026-03-04'),
    )
  if (stands !== 'identifier') return undefined
  const lower = name.toLocaleLowerCase('en')
  const scheme = kindsOfFields.find(([words]) => words.test(lower))?.[1]
  return identifierKinds.find(kind => kind.scheme === scheme)?.example
}
