import {rangeOf, withoutSentence, type FoundPhrase, type Rewrite} from '@tactlint/core'

/** “I am furious that nobody has answered.” → “Nobody has answered.” */
const content =
  /^(?: (?:about|at|over) (?:the fact|how))? that (?=(?:the|my|our|nobody|no one|i|we|it|this|nothing|there)(?!\p{L}))/iu

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
  if (fact !== null && !/\p{L}/u.test(before)) {
    const from = range.end + fact[0].length
    return [
      {edits: [{start, end: from + 1, text: text.slice(from, from + 1).toLocaleUpperCase('en')}], blanks: 0},
    ]
  }
  const says = `${before} ${after}`.replace(
    /(?<!\p{L})(?:this|that|it|it's|that's|is|was|has|been|becoming|become|the|whole|situation|all|really|just|and)(?!\p{L})/giu,
    '',
  )
  if (/[\p{L}\p{N}]/u.test(says)) return []
  const cut = withoutSentence({start, end}, text)
  return cut === undefined ? [] : [{edits: [cut], blanks: 0}]
}
