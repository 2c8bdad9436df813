import {parted, type CheckDigitAlgorithm} from './check-digit.js'

/** UPS and OnTrac: weights 1 and 2 from the left, a letter counts as its place in ASCII less 3. Source: jkeen/tracking_number_data (MIT). */
export const mod10Letters: CheckDigitAlgorithm = {
  name: 'modulo 10, weights 1 2, letters as digits',
  oneIn: 10,
  compare(value) {
    const [signs, actual] = parted(value)
    let sum = 0
    for (let index = 0; index < signs.length; index++) {
      const code = signs.charCodeAt(index)
      const digit = code >= 65 ? (code - 3) % 10 : code - 48
      sum += index % 2 === 0 ? digit : digit * 2
    }
    return {expected: String((10 - (sum % 10)) % 10), actual}
  },
}
