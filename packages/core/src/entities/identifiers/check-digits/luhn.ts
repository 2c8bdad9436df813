import {parted, type CheckDigitAlgorithm} from './check-digit.js'

/** Payment cards, IMEI: every second digit doubled. Source: ISO/IEC 7812-1, annex B. */
export const luhn: CheckDigitAlgorithm = {
  name: 'Luhn',
  oneIn: 10,
  compare(value) {
    const [digits, actual] = parted(value)
    let sum = 0
    for (let index = 0; index < digits.length; index++) {
      const digit = Number(digits[digits.length - 1 - index])
      const doubled = index % 2 === 0 ? digit * 2 : digit
      sum += doubled > 9 ? doubled - 9 : doubled
    }
    return {expected: String((10 - (sum % 10)) % 10), actual}
  },
}
