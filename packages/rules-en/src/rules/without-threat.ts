import {rangeOf, type FoundPhrase, type Rewrite} from '@tactlint/core'
import {coercion} from '../lexicon/threats/coercion.js'
import {legal} from '../lexicon/threats/legal-steps.js'

const joint =
  /,? (?:or|or else|otherwise|and|and then)(?: (?:i|we)(?:['’]ll|(?: (?:will|shall|may|might|am going to|are going to))?(?: (?:have|need) to)?))?$/i
const opening =
  /^(?:[^a-zà-ÿ]*|(?:otherwise|or else|or|if not|if so|then|and|in that case),? |(?:should|if|unless) [^.!?]*, )(?:(?:you|i|we) (?:will |shall |are going to |am going to )?)?$/i
/** “Keep this up and …”, “Do this again and …” say nothing without the threat. */
const onlyThreatens =
  /^[^a-zà-ÿ]*(?:keep (?:this|it) up|(?:do|try) (?:this|that|it) again|one more [^.!?,]*|carry on [^.!?,]*|ignore [^.!?,]*),? (?:and|or)[^a-zà-ÿ]*$/i
/** What may stand behind the threat and belongs to it: “(I will sue) you.”, “(… on Twitter) without further notice.” */
const clauseBehind = /[,;:–—]|(?<![a-zà-ÿ])(?:and|but|because|since|so|as|please|could|my|our)(?![a-zà-ÿ])/i
/** A deadline, an amount, a number: lost with the sentence, nobody knows them. */
const fact =
  /\d|(?<![a-zà-ÿ])(?:mon|tues|wednes|thurs|fri|satur|sun)day(?![a-zà-ÿ])|(?<![a-zà-ÿ])tomorrow(?![a-zà-ÿ])/i

const conditional = /^(?:if|unless|until|till|should)(?![a-zà-ÿ])/i
const wishInside = /^(?!or|otherwise|else|if|unless|should)[a-zà-ÿ].* (?:or|otherwise)(?! else$)(?![a-zà-ÿ])/i

/** Only who runs the account can do that. */
const ofAnAgent =
  /(?<![a-zà-ÿ])we (?:will|shall|must|have to|are going to|may) (?:[a-zà-ÿ]+ )?(?:close|suspend|block|deactivate|terminate|cancel|disconnect|restrict|charge|lock|delete|limit) your(?![a-zà-ÿ])/i

/** “…, or I will post this on Twitter.” → “….”; a sentence that only threatens goes. */
export function withoutThreat({
  range: found,
  sentence,
  text,
  reading,
  facts,
}: Pick<FoundPhrase<string>, 'range' | 'sentence' | 'text' | 'reading' | 'facts'>): readonly Rewrite[] {
  // “… or we will close your account”: the customer must learn of it.
  if (facts.audience?.value === 'customer' || ofAnAgent.test(text.slice(found.start, rangeOf(sentence).end)))
    return []
  const {start, end} = rangeOf(sentence)
  // “I turn to the press, and then I will go to court”: both go.
  const threats = [coercion, legal].flatMap(lexicon =>
    reading.found(lexicon).filter(other => other.sentence === sentence),
  )
  const isAlternative = /^[^a-zà-ÿ]*(?:or|otherwise)(?: else)?,? /i.test(text.slice(start, found.start))
  const range = {
    start: isAlternative ? start : Math.min(found.start, ...threats.map(other => other.start)),
    end: Math.max(found.end, ...threats.map(other => other.end)),
  }
  const before = text.slice(start, range.start)
  const after = text.slice(range.end, end)
  if (clauseBehind.test(after) || fact.test(after)) return []
  const words = text.slice(range.start, range.end)
  // “Fix it or lose us”, “unless it is here by Friday, our lines move to …”: the wish stands in the threat itself.
  if (wishInside.test(words) || (conditional.test(words) && fact.test(words))) return []
  // “or I will post this on Twitter, and my boss is …”: the phrase itself reaches too far.
  if (
    range.start === found.start &&
    range.end === found.end &&
    /[,;] (?:and|but|because|so)(?![a-zà-ÿ])/i.test(words)
  )
    return []
  const led = /^(?:or|otherwise)(?![a-zà-ÿ])/i.test(words)
    ? before.trimEnd().replace(/,$/u, '')
    : before.trimEnd().replace(joint, '')
  // “My wife and I will …”: two who threaten, no clause.
  if (/^[^a-zà-ÿ]*(?:my|our) [a-zà-ÿ-]+ and$/i.test(before.trimEnd())) return []
  const isJoined = /^(?:or|otherwise)(?![a-zà-ÿ])/i.test(words) || joint.test(before.trimEnd())
  if (
    /[A-Za-zÀ-ÿ]/.test(before) &&
    isJoined &&
    !onlyThreatens.test(before) &&
    /^[A-Za-zÀ-ÿ\d]/.test(led) &&
    !opening.test(before)
  ) {
    const stop = /[.!?]$/u.exec(text.slice(start, end).trimEnd())?.[0] ?? ''
    return [
      {
        edits: [
          {start: start + led.length, end: start + text.slice(start, end).trimEnd().length, text: stop},
        ],
        blanks: 0,
      },
    ]
  }
  if ((!opening.test(before) && !onlyThreatens.test(before)) || fact.test(before)) return []
  if (/^ \S/u.test(text.slice(end, end + 2))) return [{edits: [{start, end: end + 1, text: ''}], blanks: 0}]
  if (/\S /u.test(text.slice(Math.max(0, start - 2), start)))
    return [{edits: [{start: start - 1, end, text: ''}], blanks: 0}]
  return []
}
