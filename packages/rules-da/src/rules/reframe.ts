import {withoutSentence, type GainClause, type Rewrite} from '@tactlint/core'
import {benefitOf, productIn} from './customer-benefit.js'
import {asQuestion} from './question.js'

const effect = '⟨hvad kunderne mærker⟩'

/** Sentences that say the same from the customers' side, made of the message's own facts. Best first. */
export function reframe(clause: GainClause): readonly Rewrite[] {
  return clause.as === 'purpose' ? purpose(clause) : statement(clause)
}

/** „Ret titlen, så jeg kan sælge mere.“ → „Kan I rette titlen, så kunderne nemmere kan finde varen?“ */
function purpose({range, sentence, text}: GainClause): readonly Rewrite[] {
  const words = text.slice(range.start, range.end)
  const benefit = likeCase(
    benefitOf(text.slice(sentence.start, sentence.end), text, isInfinitive(words)),
    words,
  )
  // „Ret titlen så mit salg stiger“: the writer has left out the comma.
  const lacksComma =
    /^så /u.test(benefit) && /[A-Za-zÀ-ÿ\d»”"] $/.test(text.slice(sentence.start, range.start))
  const replacement = lacksComma ? `, ${benefit}` : benefit
  const replaced = {start: lacksComma ? range.start - 1 : range.start, end: range.end, text: replacement}
  const inPlace: Rewrite = {edits: [replaced], blanks: 0}
  const question = asQuestion(
    text.slice(sentence.start, replaced.start) + replacement + text.slice(range.end, sentence.end),
    text,
  )
  if (question !== undefined) return [{edits: [{...sentence, text: question}], blanks: 0}, inPlace]
  // „gider i ikke rette titlen …“: a sentence in small letters takes none before it.
  if (!/^\p{Lu}/u.test(text.slice(sentence.start, sentence.end))) return [inPlace]
  const before = {start: sentence.start, end: sentence.start, text: `Kunderne oplever, at ${effect}. `}
  return [inPlace, {edits: [before, replaced], blanks: 1}]
}

const isInfinitive = (clause: string): boolean => /^for (?:ikke )?at (?!jeg|vi)/i.test(clause)

/** „Jeg taber penge, fordi billedet er forkert.“ → „Kunderne oplever, at ⟨…⟩, fordi billedet er forkert.“ */
function statement({range, sentence, text}: GainClause): readonly Rewrite[] {
  const words = text.slice(range.start, range.end)
  const before = text.slice(sentence.start, range.start)
  const said = fromCustomers(words, productIn(text), before)
  // „… 3.000 kr.“: the abbreviation's full stop is the sentence's, too.
  const stop = words.endsWith('.') && range.end === sentence.end ? '.' : ''
  const replaced = said === undefined ? undefined : `${said}${stop}`
  const rewrites: Rewrite[] = []
  // „Jeg mister penge hver dag, den ligger der“: what follows goes with „hver dag“; „… og det er jeres skyld“ with the loss.
  const hasTail = /^(?:, (?:den|det|de|jeg|vi)| og (?:det|i|du|jeres|dit|din))(?![a-zà-ÿ])/i.test(
    text.slice(range.end, sentence.end),
  )
  if (replaced !== undefined && !hasTail) {
    // „Det koster mig penge, at annoncen er nede“: what costs is the cause.
    const cause = /^,? at(?=\s)/.exec(text.slice(range.end, sentence.end))
    const edit = cause
      ? {start: range.start, end: range.end + cause[0].length, text: `${replaced}, fordi`}
      : {...range, text: replaced}
    rewrites.push({edits: [edit], blanks: 1})
  }
  const whole = range.start === sentence.start && !/[A-Za-zÀ-ÿ\d]/.test(text.slice(range.end, sentence.end))
  const cut = whole ? withoutSentence(sentence, text) : undefined
  return cut === undefined ? rewrites : [...rewrites, {edits: [cut], blanks: 0}]
}

const search = /første (?:søge)?side|side 1|placering|rangering|ranking/i

/** „Fordi varen er spærret, ⟦mister jeg⟧ penge“: the verb before its subject. */
const inverted =
  /^(?!(?:jeg|vi|mit|min|mine|vores|når|hvis|at|da|fordi) )[a-zæøå]+ (?:jeg|vi|mit|min|mine|vores)(?![a-zæøå])/i
/** „Hej Amazon,“, „Desuden,“ */
const opener = /^\s*\p{L}+(?: \p{L}+){0,2},\s*$/u

function fromCustomers(words: string, product: string, before: string): string | undefined {
  const opensSentence = before === ''
  const [lead = ''] = /^(?:fordi|da|eftersom|idet|og|men|så|for|at|hvilket|som|der)(?= )/i.exec(words) ?? []
  if (/^(?:hvilket|som|der)$/i.test(lead)) return `${lead} for kunderne betyder, at ${effect}`
  if (lead === '' && !opensSentence && /^(?:når|hvis|at)(?![a-zà-ÿ])/i.test(words)) return undefined
  const finds = search.test(words)
  if (lead === '' && !opensSentence && inverted.test(words))
    return finds
      ? `har kunderne svært ved at finde ${product} ⟨passer det?⟩`
      : `oplever kunderne, at ${effect}`
  const main = finds
    ? `kunderne har svært ved at finde ${product} ⟨passer det?⟩`
    : `kunderne oplever, at ${effect}`
  // „Fjern anmeldelsen, jeg mister penge“ joins by a comma alone.
  if (lead === '' && /,\s*$/.test(before) && !opener.test(before)) return `fordi ${main}`
  return lead === '' ? likeCase(main, words) : `${lead} ${main}`
}

const likeCase = (replacement: string, words: string): string =>
  /^\p{Lu}/u.test(words) ? replacement.charAt(0).toLocaleUpperCase('da') + replacement.slice(1) : replacement
