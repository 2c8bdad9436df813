import {rangeOf, textOf, words, type Found, type Interpretation, type Range} from '@tactlint/core'
import type {Sentence} from 'nlcst'

/** „Sig til, hvis formatet ikke passer“ complains of nothing. */
export const isSupposed = ({start, sentence}: Found): boolean =>
  /(?:^|[\s,(])(?:hvis|såfremt|medmindre|ifald)\s[^,;.:]*$/i.test(
    textOf(sentence).slice(0, start - rangeOf(sentence).start),
  )

/** „Jeg har ikke sendt noget endnu“ complains of nothing, „Jeg har ikke fået noget“ does. */
export const isOwnOmission = ({start, end, sentence}: Found): boolean => {
  const from = rangeOf(sentence).start
  const text = textOf(sentence)
  return (
    /(?:(?:jeg|vi) (?:har|havde)|(?:har|havde) (?:jeg|vi))(?: (?:selv|endnu|nemlig|jo))? $/i.test(
      text.slice(0, start - from),
    ) &&
    /^(?:ikke|aldrig) .*(?:sendt|svaret|rettet|afsendt|betalt|hentet|ringet|overført|opdateret)$/i.test(
      text.slice(start - from, end - from),
    )
  )
}

/** „Min ansøgning er afvist“ was decided in a case that has a number. */
export const isDecision = ({start, end, sentence}: Found): boolean => {
  const from = rangeOf(sentence).start
  const text = textOf(sentence)
  return (
    /(?:afvist|annulleret)$/i.test(text.slice(0, end - from)) &&
    /(?:ansøgning|klage|krav|reklamation|indsigelse|anmodning|sag)(?:en|et)?(?: [^,.;]+)?$/i.test(
      text.slice(0, start - from).trimEnd(),
    )
  )
}

/** „Jeg ønsker kun at tale med direktøren“ is no kind wish. */
export const isExclusive = ({end, entry, sentence}: Found): boolean =>
  entry.includes('ønsker') &&
  /^ (?:kun|udelukkende|ikke|omgående|straks|øjeblikkeligt)(?![a-zà-ÿ])/i.test(
    textOf(sentence).slice(end - rangeOf(sentence).start),
  )

/** „min faktura fra“ viser en sag; ordene, der nævner den, er „min faktura“. */
export function withoutTail(found: Found): Found {
  const from = rangeOf(found.sentence).start
  const text = textOf(found.sentence)
  let {end} = found
  for (;;) {
    const space = text.lastIndexOf(' ', end - from - 1)
    if (from + space <= found.start || !tails.has(text.slice(space + 1, end - from).toLocaleLowerCase('da')))
      break
    end = from + space
  }
  return {...found, end}
}
const tails = new Set(
  words(`
    en et er var har bliver blev kan kom virker går gik viser af for fra på hos i om med og som hvor ikke stadig
  `),
)

/** „Jeg vil gerne have et svar, tak.“ asks and thanks nobody. */
export const isThanks = ({start, end, sentence}: Found): boolean => {
  const from = rangeOf(sentence).start
  const text = textOf(sentence)
  return !(/[A-Za-zÀ-ÿ], $/.test(text.slice(0, start - from)) && /^[.!]?$/.test(text.slice(end - from)))
}

const orElse = /,? (?:ellers|i modsat fald|eller (?:så |også )?(?:jeg|vi|det|i|ryger|bliver))(?![a-zæøå])/i

/** „Send pengene, ellers går jeg til pressen“: the order ends where the threat begins. */
export function beforeThreat(
  act: Interpretation['acts'][number],
  sentences: readonly Sentence[],
): Interpretation['acts'][number] {
  if (act.act !== 'request' || act.force !== 0) return act
  const sentence = sentences.find(one => isAt(one, act))
  const at = sentence === undefined ? -1 : textOf(sentence).search(orElse)
  return at <= 0 ? act : {...act, end: act.start + at}
}

const isAt = (sentence: Sentence, {start, end}: Range): boolean => {
  const range = rangeOf(sentence)
  return range.start === start && range.end === end
}
