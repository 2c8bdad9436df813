import {remainder, type CheckDigitAlgorithm} from './check-digit.js'

/** IBAN: two check digits after the country. Source: ISO 13616-1, ISO/IEC 7064 (MOD 97-10). */
export const mod97: CheckDigitAlgorithm = {
  name: 'modulo 97 (ISO 7064)',
  oneIn: 97,
  compare(value) {
    const country = value.slice(0, 2)
    const digits = Array.from(`${value.slice(4)}${country}00`, sign =>
      // A stands for 10, B for 11 …
      sign >= 'A' ? String(sign.charCodeAt(0) - 55) : sign,
    ).join('')
    return {expected: String(98 - remainder(digits, 97)).padStart(2, '0'), actual: value.slice(2, 4)}
  },
}
