import {rangeOf, type FoundPhrase, type Rewrite} from '@tactlint/core'
import {lemmaOf, wordsIn} from '../grammar/clauses.js'
import {nounBefore, turnedVerb} from '../grammar/turned-verbs.js'

/** 玄関先へ直置きした御社の配達員のせいで、着物が駄目になりました。 → 玄関先へ直置きされ、着物が駄目になりました。 */
export function turnedBefore({sentence, range, text}: FoundPhrase<'blame'>): Rewrite | undefined {
  const link = /^で、/.exec(text.slice(range.end, range.end + 2))
  const words = wordsIn(sentence)
  const after = words.findIndex(word => rangeOf(word).start >= range.start)
  const [verb, past] = [words[after - 2], words[after - 1]]
  if (
    link === null ||
    verb === undefined ||
    lemmaOf(past) !== 'た' ||
    !/せい$/.test(text.slice(range.start, range.end))
  )
    return undefined
  const as = turnedVerb(verb, nounBefore(words, after - 2))
  const {start} = rangeOf(sentence)
  const before = text.slice(start, rangeOf(verb).start)
  if (as === undefined || as.from !== verb || /[はが、「]/.test(before) || before.split('を').length > 2)
    return undefined
  const object = start + before.indexOf('を')
  const edits = [
    ...(before.includes('を') ? [{start: object, end: object + 1, text: as.object}] : []),
    {start: rangeOf(verb).start, end: range.end + link[0].length, text: `${as.masu}、`},
  ]
  return {edits, blanks: 0}
}
