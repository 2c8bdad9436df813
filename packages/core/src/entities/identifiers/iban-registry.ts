import {isCountry} from './countries.js'
import type {IdentifierFault} from './fault.js'

type Registry = Pick<typeof import('ibantools'), 'countrySpecs' | 'isValidBBAN'>

let registry: Registry | undefined

/** Where ibantools 4.5.4 departs from the registry of SWIFT. */
const corrections: Readonly<Record<string, RegExp>> = {PS: /^[A-Z]{4}[0-9A-Z]{21}$/}

/** What an IBAN looks like at its start, with or without spaces. */
const candidate = /(?<![\p{Script=Latin}\p{N}])[A-Z]{2}\d{2}(?: ?[0-9A-Z]{4}){2}/iu

/**
 * Loads what the check of a candidate needs: the formats of the countries, when a text holds what may be an IBAN. Without them an
 * IBAN is known by its check digits alone.
 */
export async function prepareIdentifiers(text: string): Promise<void> {
  if (registry === undefined && candidate.test(text)) registry = await import('ibantools')
}

/** A country without IBANs, a wrong length, letters where the country has digits. */
export function ibanFault(value: string): IdentifierFault | undefined {
  const country = value.slice(0, 2)
  if (registry === undefined) return isCountry(country) ? undefined : {wrong: 'country', actual: country}
  const length = registry.countrySpecs[country]?.chars
  if (length === undefined) return {wrong: 'country', actual: country}
  if (value.length !== length)
    return {wrong: 'length', expected: length, actual: value.length, of: 'characters'}
  const account = value.slice(4)
  const isAccount = corrections[country]?.test(account) ?? registry.isValidBBAN(account, country)
  return isAccount ? undefined : {wrong: 'format', actual: country}
}
