import {parted, weightedFromRight, type CheckDigitAlgorithm} from './check-digit.js'

/** EAN, UPC, GTIN, SSCC, ISBN-13: weights 3 and 1 from the right. Source: GS1 General Specifications, 7.9.1. */
export const gs1: CheckDigitAlgorithm = {
  name: 'modulo 10, weights 3 1 (GS1)',
  oneIn: 10,
  compare(value) {
    const [digits, actual] = parted(value)
    return {expected: String((10 - (weightedFromRight(digits, [3, 1]) % 10)) % 10), actual}
  },
}
