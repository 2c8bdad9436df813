import type {Recogniser} from '../entity.js'
import {Units, type MeasuredText, type MeasureWords} from './measured-text.js'

const most = 999_999

/** “24 units”, „3 stk.“, 12個 */
export function quantities(words: MeasureWords, measured: (text: string) => MeasuredText): Recogniser {
  const units = new Units(words.quantities, words)
  return {
    kind: 'quantity',
    *recognise(text) {
      const {small, numbers} = measured(text)
      for (const number of numbers) {
        if (number.value > most) continue
        const found = units.behind(number, small)
        if (found === undefined) continue
        const {unit, end} = found
        const {start, value, most: upTo} = number
        yield {kind: 'quantity', start, end, value, unit, ...(upTo !== undefined && {most: upTo})}
      }
    },
  }
}
