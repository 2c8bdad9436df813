import {blanksIn, type GainClause, type Rewrite} from '@tactlint/core'

/** What customers gain when this is changed, as both kinds of clause. */
interface Benefit {
  readonly about: RegExp
  readonly infinitive: string
  readonly clause: string
}

const benefits: readonly Benefit[] = [
  {
    about: /titel|trefwoord|zoek|vindbaar|categorie/iu,
    infinitive: 'om het klanten makkelijker te maken het artikel te vinden',
    clause: 'zodat klanten het artikel makkelijker vinden',
  },
  {
    about: /foto|afbeelding|plaatje|beeld/iu,
    infinitive: 'om klanten te laten zien wat zij kopen',
    clause: 'zodat klanten zien wat zij kopen',
  },
  {
    about: /omschrijving|beschrijving|tekst|maat|maten|kenmerk|specificatie/iu,
    infinitive: 'om klanten te laten weten wat zij kopen',
    clause: 'zodat klanten weten wat zij kopen',
  },
]
const unknown = {
  infinitive: 'om klanten te helpen met ⟨waarmee⟩',
  clause: 'zodat klanten ⟨wat zij dan kunnen⟩',
}

/** The same request from the customers' side, made of the message's own facts. */
export function reframe({as, range, sentence, text}: GainClause): readonly Rewrite[] {
  const words = text.slice(range.start, range.end)
  const whole = text.slice(sentence.start, sentence.end)
  if (as === 'purpose') {
    const benefit = benefits.find(({about}) => about.test(whole)) ?? unknown
    const written = likeCase(/^om(?!\p{L})/iu.test(words) ? benefit.infinitive : benefit.clause, words)
    return [{edits: [{...range, text: written}], blanks: blanksIn(written)}]
  }
  // Where the loss is only part of a sentence, its word order hangs on the rest: no offer.
  const before = text.slice(sentence.start, range.start)
  const after = text.slice(range.end, sentence.end)
  const isWhole = /^(?:hierdoor|daardoor|nu|zo)?\s*$/iu.test(before) && !/[\p{L}\p{N}]/u.test(after)
  return isWhole
    ? [{edits: [{start: sentence.start, end: range.end, text: 'Klanten merken ⟨wat zij merken⟩'}], blanks: 1}]
    : []
}

const likeCase = (replacement: string, words: string): string =>
  /^\p{Lu}/u.test(words) ? replacement.charAt(0).toLocaleUpperCase('nl') + replacement.slice(1) : replacement
