import {parted, remainder, type CheckDigitAlgorithm} from './check-digit.js'

/**
 * The number before the last digit, divided by 7: what remains. Yamato, Sagawa and Japan Post (7DR, セブンチェック), DHL Express.
 * Sources: https://gyomu.org/faq/view/7dr, https://foodp.hatenadiary.org/entry/20070927/p1 (書留), jkeen/tracking_number_data (MIT).
 */
export const mod7: CheckDigitAlgorithm = {
  name: 'modulo 7 (7DR)',
  oneIn: 10,
  compare(value) {
    const [digits, actual] = parted(value)
    return {expected: String(remainder(digits, 7)), actual}
  },
}
