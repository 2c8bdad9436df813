import {parted, type CheckDigitAlgorithm} from './check-digit.js'

const alphabet = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** DPD parcels: digits and letters, checked by one of them. Source: ISO/IEC 7064 (MOD 37,36); DPD Parcel Label Specification. */
export const mod37: CheckDigitAlgorithm = {
  name: 'modulo 37, 36 (ISO 7064)',
  oneIn: 36,
  compare(value) {
    const [signs, actual] = parted(value)
    let check = 36
    for (const sign of signs) {
      check = (check + alphabet.indexOf(sign)) % 36 || 36
      check = (check * 2) % 37
    }
    return {expected: alphabet[(37 - check) % 36] as string, actual}
  },
}
