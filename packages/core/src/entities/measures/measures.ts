import {commonCase} from '../../phrases/matching-form.js'
import type {Recogniser} from '../entity.js'
import {amounts} from './amounts.js'
import {currencyCodes, currencySigns} from './currencies.js'
import {durations} from './durations.js'
import {measuring, type MeasureWords} from './measured-text.js'
import {quantities} from './quantities.js'

const inNoLanguage: MeasureWords = {language: commonCase, currencies: {}, durations: {}, quantities: []}

/** Amounts with a sign or code that stands for the currency in every language: $31.90, 45 USD. */
export const signedAmounts: Recogniser = {
  kind: 'amount',
  recognise: text => (anySign.test(text) ? inSigns.recognise(text) : []),
}
const inSigns = amounts(inNoLanguage, measuring(inNoLanguage))
const anySign = new RegExp(
  `[${Object.keys(currencySigns).join('').replaceAll(/[a-z]/g, '')}]|${currencyCodes.join('|')}`,
)

/** Finds amounts, durations and quantities. Each depends on its line alone. */
export function measures(words: MeasureWords): readonly Recogniser[] {
  const measured = measuring(words)
  return [amounts(words, measured), durations(words, measured), quantities(words, measured)]
}
