import {textOf} from '../nlcst/leaves.js'
import {rangeOf} from '../nlcst/offsets.js'
import {overlaps} from '../ranges/range.js'
import type {NotTheWriter} from './facts.js'
import type {SpeechLexicons} from './interpreter.js'
import type {Found} from './found.js'
import type {Reading} from './reading.js'

type Interpretable = Omit<Reading, 'language'>
type Voices = Pick<SpeechLexicons, 'negation' | 'reporting' | 'resuming'>

/** What words of a language show to be negated or reported. */
export function notTheWriterIn(
  reading: Interpretable,
  {negation, reporting, resuming}: Voices,
): readonly NotTheWriter[] {
  const found = (lexicon: Voices[keyof Voices]) => (lexicon === undefined ? [] : reading.found(lexicon))
  const own = found(resuming).filter(isBehindSign)
  const reported: NotTheWriter[] = []
  for (const report of found(reporting)) {
    // “The customer says that his wife is furious”: one report.
    if (!reported.some(other => overlaps(other, report)))
      reported.push({...toResumption(report, own), as: 'reported'})
  }
  const negated = found(negation)
    .filter(denial => !reported.some(report => overlaps(report, denial)))
    .map(denial => ({...toClauseEnd(denial), as: 'negated' as const}))
  return [...reported, ...negated].filter(({start, end}) => start < end)
}

/** “The customer writes ⟦that she is furious⟧, and I …” */
function toResumption({end, sentence}: Found, resumptions: readonly Found[]) {
  const next = resumptions.find(own => own.sentence === sentence && own.start >= end)
  return {start: end, end: next?.start ?? rangeOf(sentence).end}
}

/** “⟦Not to increase my sales⟧, but …” */
function toClauseEnd({start, end, sentence}: Found) {
  const rest = textOf(sentence).slice(end - rangeOf(sentence).start)
  const border = rest.search(/[,;、；]/)
  return {start, end: border < 0 ? rangeOf(sentence).end : end + border}
}

const isBehindSign = ({start, sentence}: Found): boolean =>
  /[,;:–—][ \t\n]*$/.test(textOf(sentence).slice(0, start - rangeOf(sentence).start))
