import {weightedFromRight, type CheckDigitAlgorithm} from './check-digit.js'

/** Japanese 法人番号: the first digit checks the other twelve. Source: 国税庁, チェックデジットの計算 (2014). */
export const corporateNumber: CheckDigitAlgorithm = {
  name: 'modulo 9, weights 1 2',
  oneIn: 10,
  compare(value) {
    const digits = value.slice(-13)
    return {
      expected: String(9 - (weightedFromRight(digits.slice(1), [1, 2]) % 9)),
      actual: digits.slice(0, 1),
    }
  },
}
