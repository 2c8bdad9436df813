import {rangeOf, withoutSentence, type FoundPhrase, type Rewrite} from '@tactlint/core'
import {factOf} from './blame-as-fact.js'
import {withoutEnd} from './gain-clause.js'
import {isDated, leftOut} from './left-out.js'
import {asMainClause, capitalised} from './main-clause.js'
import {noAnswer} from './no-answer.js'

/** „Jeg er rasende over, at X“, „Det er en skandale, at X“, „Hvor er det pinligt, at X“ */
const about = /^((?:jeg|vi|det|dette|hvor|tænk|nu) [^,;:.?!\d]{2,70}?),? at (.+)$/iu
/** „Jeg er rasende, fordi X“, „Jeg er så vred, for X“ */
const because = /^(?:jeg|vi) (?:er|bliver|var|blev) [^,;:.?!\d]{2,40}?,? (fordi|for) (.+)$/iu
const waiting = /^(jeg|vi) (?:er|bliver) [^,;:.?!\d]{2,40}? af at vente på ([^,;:.?!]{2,60})$/iu
const oath = /^(?:for|i) [a-zà-ÿ]+(?: [a-zà-ÿ]+)?, (?=[a-zà-ÿ])/i
/** „Hvilken fest: …“, „Hold da op, …“ */
const outcry = /^(?!(?:jeg|vi|det|den|der|de|min|mit|i|man) )[^,:\d]{2,40}[,:] (?=\p{L})/iu
/** Goes on with the outcry, or depends on it. */
const exclaimed =
  /^(?:hvor|sikke|sikken|hvilken|sådan|det er|nu er det|så|at|hvis|når|fordi|da|mens|selv om|selvom|efter|før|siden|uden|som|der|og|men|eller|for) /i

/** „…, og det er (for dårligt).“, „…, hvilket er (uacceptabelt).“: what stands before is a sentence. */
const lastClause =
  /^(?!(?:hvis|når|fordi|da|selvom|skønt|eftersom|siden|efter|før|mens|uanset) )(.{12,}?),? (?:og |men |– )?(?:det|dette|hvilket|jeg|vi)(?: (?:er|var|bliver|blev|har|været|synes|simpelthen|helt|jo|virkelig|altså|efterhånden|ærligt|talt|nu|snart|mildt|sagt|fuldstændig|totalt|komplet|aldeles|dybt|meget|så|for))+ ?$/i

/** „…, at vi nu fryser“ */
const tellsOf = /(?<!\p{L})(?:at|fordi|for|når) (?:jeg|vi|man|der|det|den|de|en|et|nogen|ingen)(?!\p{L})/iu

/** The sentence or the last clause that only vents may go; „Jeg er rasende over, at X“ and „For fanden, X“ keep X. */
export function calmed({
  wording,
  range: found,
  sentence,
  text,
}: FoundPhrase<'emotion' | 'insult'>): readonly Rewrite[] {
  const range = rangeOf(sentence)
  const words = text.slice(range.start, range.end)
  const sworn = wording === 'insult' ? oath.exec(words) : null
  if (sworn) {
    const end = range.start + sworn[0].length
    return [{edits: [{start: range.start, end: end + 1, text: capitalised(text.charAt(end))}], blanks: 0}]
  }
  const said = withoutEnd(words, /[\s.!]/)
  const fact = factIn(said, found.start - range.start, text)
  if (fact !== undefined) return [{edits: [{...range, text: `${fact}.`}], blanks: 0}]
  const [cry] = outcry.exec(words) ?? []
  if (
    cry !== undefined &&
    found.start < range.start + 4 &&
    found.end - range.start <= cry.length &&
    !/\p{L}/u.test(text.slice(found.end, range.start + cry.length))
  ) {
    const end = range.start + cry.length
    const rest = text.slice(end, range.end)
    if (!exclaimed.test(rest) && !/ (?:kun|bare) /.test(rest) && rest.split(' ').length > 2)
      return [{edits: [{start: range.start, end: end + 1, text: capitalised(text.charAt(end))}], blanks: 0}]
  }
  const behind = range.start + withoutEnd(words, /[\s.!]/).length
  const kept = behind === found.end ? clauseBefore(words, found.start - range.start) : undefined
  if (kept !== undefined) return [{edits: [{start: range.start + kept, end: behind, text: ''}], blanks: 0}]
  const isShort = words.split(' ').length <= 6 && !/[,;:–?]/.test(words) && !isDated(words)
  const cut = isShort
    ? withoutSentence(range, text)
    : tellsOf.test(words)
      ? undefined
      : leftOut({range: found, sentence, text}, 9)
  return cut === undefined ? [] : [{edits: [cut], blanks: 0}]
}

/** What a sentence tells, whose main clause says only what the writer feels. */
function factIn(said: string, offset: number, text: string): string | undefined {
  const [, writer, awaited] = waiting.exec(said) ?? []
  if (writer !== undefined && awaited !== undefined)
    return `${capitalised(writer)} venter stadig på ${awaited}`
  const [, feeling = '', content = ''] = about.exec(said) ?? []
  if (content !== '' && offset < feeling.length)
    return isSoThat.test(feeling) || sworn.test(content)
      ? undefined
      : (noAnswer(content, text) ?? factOf(content) ?? asMainClause(content))
  const [, conjunction = '', cause = ''] = because.exec(said) ?? []
  if (cause === '' || offset > said.length - cause.length) return undefined
  return conjunction === 'fordi' ? (noAnswer(cause, text) ?? asMainClause(cause)) : mainClause(cause)
}

/** „Jeg er så træt, at jeg kunne skrige“ */
const isSoThat = /^(?:jeg|vi) .*(?<!\p{L})så \p{L}+$/iu
const sworn = /lort|fanden|fandeme|sgu|pis|svin|helvede|idiot/i

/** „for pakken er væk“ */
const mainClause = (clause: string): string | undefined =>
  /^(?:jeg|vi|der|min|mit|mine|vores|\p{L}+(?:en|et|erne)) (?:er|har|var|blev|kom|kan|skal|virker|mangler|fik|venter) [^,;:]+$/iu.test(
    clause,
  )
    ? capitalised(clause)
    : undefined

/** Where the last clause of a sentence begins, when it says nothing but the words at an offset. */
function clauseBefore(sentence: string, offset: number): number | undefined {
  // „det er for dårligt“ may be found whole.
  const opening =
    /^(?:(?:det|dette|hvilket|jeg|vi) )?(?:er|var|bliver|har været) /i.exec(sentence.slice(offset))?.[0] ?? ''
  return lastClause.exec(sentence.slice(0, offset) + opening)?.[1]?.length
}
