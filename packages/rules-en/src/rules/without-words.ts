import {rangeOf, withoutSentence, type FoundPhrase, type Rewrite} from '@tactlint/core'

/** “I am furious that nobody has answered.” → “Nobody has answered.” */
const content =
  /^(?: (?:about|at|over) (?:the fact|how))? that (?=(?:the|my|our|nobody|no one|i|we|it|this|nothing|there)(?![a-zà-ÿ]))/i

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
  if (fact !== null && !/[A-Za-zÀ-ÿ]/.test(before)) {
    const from = range.end + fact[0].length
    return [
      {edits: [{start, end: from + 1, text: text.slice(from, from + 1).toLocaleUpperCase('en')}], blanks: 0},
    ]
  }
  const says = `${before} ${after}`.replace(
    /(?<![a-zà-ÿ])(?:this|that|it|it['’]s|that['’]s|is|was|has|been|becoming|become|the|whole|situation|all|really|just|and|thing|experience|affair|story|process|service|i|i['’]m|am|we|we['’]re|are|were|feel|felt|so|simply|quite|honestly|frankly|now|with|at|you|how)(?![a-zà-ÿ])/gi,
    '',
  )
  if (/[A-Za-zÀ-ÿ\d]/.test(says)) return []
  const cut = withoutSentence({start, end}, text)
  return cut === undefined ? [] : [{edits: [cut], blanks: 0}]
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
