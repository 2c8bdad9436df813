import {parted, weightedFromRight, type CheckDigitAlgorithm} from './check-digit.js'

/** ISBN-10: weights 2 to 10 from the right, X for ten. Source: ISBN Users’ Manual, 5th edition. */
export const isbn10: CheckDigitAlgorithm = {
  name: 'modulo 11, X for 10',
  oneIn: 11,
  compare(value) {
    const [digits, actual] = parted(value)
    const check = (11 - (weightedFromRight(digits, [2, 3, 4, 5, 6, 7, 8, 9, 10]) % 11)) % 11
    return {expected: check === 10 ? 'X' : String(check), actual}
  },
}

/** Danish CVR number: weights 2 7 6 5 4 3 2. Source: Erhvervsstyrelsen, “Modulus 11-kontrol af CVR-nummer”. */
export const cvr: CheckDigitAlgorithm = {
  name: 'modulo 11, weights 2 7 6 5 4 3 2',
  oneIn: 10,
  compare(value) {
    const [digits, actual] = parted(value.slice(-8))
    const check = (11 - (weightedFromRight(digits, [2, 3, 4, 5, 6, 7, 2]) % 11)) % 11
    return {expected: check === 10 ? '' : String(check), actual}
  },
}

/** Japanese 個人番号: weights 2 to 7 and 2 to 6 from the right. Source: 総務省令第85号 (2014), 第5条. */
export const myNumber: CheckDigitAlgorithm = {
  name: 'modulo 11, weights 2–7, 2–6',
  oneIn: 10,
  compare(value) {
    const [digits, actual] = parted(value)
    const rest = weightedFromRight(digits, [2, 3, 4, 5, 6, 7, 2, 3, 4, 5, 6]) % 11
    return {expected: String(rest <= 1 ? 0 : 11 - rest), actual}
  },
}

/** Postal items RB123456785GB: weights 8 6 4 2 3 5 9 7. Source: Universal Postal Union, standard S10-12. */
export const s10: CheckDigitAlgorithm = {
  name: 'modulo 11, weights 8 6 4 2 3 5 9 7 (UPU S10)',
  oneIn: 10,
  compare(value) {
    const [digits, actual] = parted(value.slice(2, 11))
    const check = 11 - (weightedFromRight(digits, [7, 9, 5, 3, 2, 4, 6, 8]) % 11)
    return {expected: String(check === 10 ? 0 : check === 11 ? 5 : check), actual}
  },
}

/** FedEx: weights 1, 3, 7 from the right, modulo 11, then 10. Source: jkeen/tracking_number_data (MIT). */
export const fedex: CheckDigitAlgorithm = {
  name: 'modulo 11, weights 1 3 7',
  oneIn: 10,
  compare(value) {
    const [digits, actual] = parted(value)
    return {expected: String((weightedFromRight(digits, [1, 3, 7]) % 11) % 10), actual}
  },
}
