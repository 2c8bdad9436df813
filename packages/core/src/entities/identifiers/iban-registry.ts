import {isCountry} from './countries.js'
import type {IdentifierFault} from './fault.js'

type Registry = Pick<typeof import('ibantools'), 'countrySpecs' | 'isValidBBAN'>

let registry: Registry | undefined

/** What an IBAN looks like at its start, with or without spaces. */
const candidate = /(?<![\p{Script=Latin}\p{N}])[A-Z]{2}\d{2}(?: ?[0-9A-Z]{4}){2}/iu

/**
 * Loads what the check of a candidate needs: the formats of the countries, when a text holds what may be an IBAN. Without them an
 * IBAN is known by its check digits alone.
 */
export async function prepareIdentifiers(text: string): Promise<void> {
  if (registry === undefined && candidate.test(text)) registry = await import('ibantools')
}

/** Letters and digits of an IBAN of the country; undefined while the registry is not loaded or does not know it. */
export const ibanLength = (value: string): number | undefined =>
  registry?.countrySpecs[value.slice(0, 2)]?.chars ?? undefined

/** A country without IBANs, a wrong length, letters where the country has digits. */
export function ibanFault(value: string): IdentifierFault | undefined {
  const country = value.slice(0, 2)
  if (registry === undefined) return isCountry(country) ? undefined : {wrong: 'country', actual: country}
  const length = ibanLength(value)
  if (length === undefined) return {wrong: 'country', actual: country}
  if (value.length !== length)
    return {wrong: 'length', expected: length, actual: value.length, of: 'characters'}
  return registry.isValidBBAN(value.slice(4), country) ? undefined : {wrong: 'format', actual: country}
}
