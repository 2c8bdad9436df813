import {rangeOf, withoutSentence, type FoundPhrase, type Rewrite} from '@tactlint/core'

/** “I am furious that nobody has answered.” → “Nobody has answered.” */
const content =
  /^(?: (?:about|at|over) (?:the fact|how))? that (?=(?:the|my|our|nobody|no one|i|we|it|this|nothing|there)(?![a-zà-ÿ]))/i

/** “Pure madness, as not one unit has moved.” → “Not one unit has moved.” */
const reason =
  /^(?:,? because|, as|, since|, and (?:then|now)|,|:| [–—]) (?=(?:i|we|the|my|our|it|this|there|nobody|no one|he|she|they|not one|those|these|all|both|two|three)(?![a-zà-ÿ]))(?!it (?:is|was|has been) (?:just|simply|really|so|absolutely)|(?:i|we) (?:am|are|feel|have had) (?!asked|told|charged|being|still|now|without|billed|waiting))/i

/** “the bloody contract” → “the contract” */
const cursed =
  /^(the|my|our|your|this|that|these|those|a) (?:bloody|damn|damned|goddamn|goddamned|fucking|freaking|frigging|sodding|blasted|stinking|cursed|effing|flipping|ruddy|wretched|confounded|infernal) /i

/** The message without the words: the fact behind “that” is kept; a sentence that says nothing else goes. */
export function withoutWords({
  range,
  sentence,
  text,
}: Pick<FoundPhrase<string>, 'range' | 'sentence' | 'text'>): readonly Rewrite[] {
  const {start, end} = rangeOf(sentence)
  const before = text.slice(start, range.start)
  const after = text.slice(range.end, end)
  const fact = content.exec(after)
  if (fact !== null && saysNothing(before)) {
    const from = range.end + fact[0].length
    return [
      {edits: [{start, end: from + 1, text: text.slice(from, from + 1).toLocaleUpperCase('en')}], blanks: 0},
    ]
  }
  const joined = reason.exec(after)
  if (joined !== null && saysNothing(before) && verb.test(after.slice(joined[0].length))) {
    const from = range.end + joined[0].length
    return [
      {edits: [{start, end: from + 1, text: text.slice(from, from + 1).toLocaleUpperCase('en')}], blanks: 0},
    ]
  }
  const curse = cursed.exec(text.slice(range.start, range.end + 1))
  if (curse !== null && /[A-Za-zÀ-ÿ]/.test(text.slice(range.start + curse[0].length, range.end + 2))) {
    const from = range.start + (curse[1] ?? '').length + 1
    return [{edits: [{start: from, end: range.start + curse[0].length, text: ''}], blanks: 0}]
  }
  if (saysNothing(`${before} ${after}`)) {
    const cut = withoutSentence({start, end}, text)
    return cut === undefined ? [] : [{edits: [cut], blanks: 0}]
  }
  const clause = lastClause(before, text.slice(range.start, range.end))
  if (clause === undefined || !saysNothing(`${before.slice(clause)} ${after}`)) return []
  const behind = start + wordsLength(text.slice(start, end))
  return [{edits: [{start: start + clause, end: behind, text: ''}], blanks: 0}]
}

/** Words of a clause that say nothing but what was found. */
const fillers =
  /(?<![a-zà-ÿ])(?:this|that|it|it['’]s|that['’]s|which|is|was|has|been|becoming|become|getting|gets|the|a|an|whole|situation|all|really|just|and|thing|experience|affair|story|process|service|i|i['’]m|am|we|we['’]re|are|were|feel|felt|so|simply|quite|absolutely|completely|totally|utterly|truly|honestly|frankly|now|with|at|you|how|to be honest)(?![a-zà-ÿ])/gi
const saysNothing = (words: string): boolean => !/[A-Za-zÀ-ÿ\d]/.test(words.replace(fillers, ''))

/** How long a sentence is, up to the signs that end it. */
function wordsLength(sentence: string): number {
  let length = sentence.trimEnd().length
  while ('.!?'.includes(sentence.charAt(length - 1))) length--
  return length
}

/** “…, and it has (become a nightmare)”, “…, which is (a disgrace)”, “…, the (worst day of my life)”. */
const joint =
  /(?:(?:[,;]| [–—])(?: (?:and|but))?| (?:and|but)) (?:(?:honestly|frankly),? )?(?=(?:it|it['’]s|this|that|that['’]s|which|i|i['’]m|we|we['’]re)(?![a-zà-ÿ]))|, (?=the (?:most|worst|biggest)(?![a-zà-ÿ]))/gi
/** What leans on a clause behind it: “Because it is late, …”, “For a service that costs £8, …”. */
const leading =
  /^[^a-zà-ÿ]*(?:because|since|as|if|when|whenever|while|although|though|after|before|once|unless|given|for|in|on|at|by|with|without|despite|instead|to|from|considering|knowing|seeing)(?![a-zà-ÿ])/i
const verb =
  /(?<![a-zà-ÿ])(?:is|am|are|was|were|has|have|had|do|does|did|can|cannot|will|would|came|got|took|went|sent|said|lost|told|broke|fell|stood|gave|made|left|kept|paid|cost|[a-zà-ÿ]+(?:ed|n['’]t)|(?:nobody|no one|it|he|she) [a-zà-ÿ]+s)(?![a-zà-ÿ])/i

/** Where the clause with the words begins, its joint with it; undefined where no whole sentence stands before. */
function lastClause(before: string, words: string): number | undefined {
  const joints = [...(before + words).matchAll(joint)].map(({index}) => index)
  const at = joints.findLast(index => index < before.length)
  if (at === undefined) return undefined
  const kept = before.slice(0, at)
  return verb.test(kept) && !leading.test(kept) ? at : undefined
}

/** The message without a sentence that only scolds: no number in it, and nothing that goes on behind the words. */
export function withoutScolding({
  range,
  sentence,
  text,
}: Pick<FoundPhrase<string>, 'range' | 'sentence' | 'text'>): readonly Rewrite[] {
  const {start, end} = rangeOf(sentence)
  const words = text.slice(start, end)
  const before = text.slice(start, range.start)
  const goesOn = /[,;:–—(]|(?<![a-zà-ÿ])(?:and|but|because|since|so|as|please|could|or)(?![a-zà-ÿ])/i
  if (/\d|\{/u.test(words) || goesOn.test(before) || goesOn.test(text.slice(range.end, end))) return []
  const cut = withoutSentence({start, end}, text)
  return cut === undefined ? [] : [{edits: [cut], blanks: 0}]
}

/** “You always lose my stuff.”: what is lost without it are no facts. */
export function withoutReproach(
  found: Pick<FoundPhrase<string>, 'range' | 'sentence' | 'text'>,
): readonly Rewrite[] {
  const {range, sentence, text} = found
  const {start, end} = rangeOf(sentence)
  const isShort = text.slice(start, end).trim().split(/\s+/).length <= longest
  const isWhole =
    !/[A-Za-zÀ-ÿ]/.test(text.slice(start, range.start)) &&
    /^(?: [A-Za-zÀ-ÿ]+)?[^A-Za-zÀ-ÿ]*$/.test(text.slice(range.end, end))
  return isShort && isWhole && /^(?:you|your|nobody)(?![a-z])/i.test(text.slice(range.start, range.end))
    ? withoutScolding(found)
    : []
}

/** Words. */
const longest = 7
