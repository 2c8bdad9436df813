import {rangeOf, textOf, type Range, type Reading} from '@tactlint/core'
import {reported} from '../lexicon/reported.js'

type Interpretable = Omit<Reading, 'language'>

/** „Kunden skriver, at ⟦hun er skuffet⟧“: up to where the writer goes on in their own voice. */
export function reportedIn(reading: Interpretable): readonly Range[] {
  return reading.found(reported).flatMap(({end, sentence}) => {
    const whole = rangeOf(sentence)
    const rest = textOf(sentence).slice(end - whole.start)
    const own = rest.search(ownVoice)
    const to = own < 0 ? whole.end : end + own
    return to > end ? [{start: end, end: to}] : []
  })
}

/** „Kunden er sur, og jeg kræver …“ */
const ownVoice = /[,;–] ?(?:og|men|så|for) (?:jeg|vi|nu|i|det er)(?!\p{L})/iu
