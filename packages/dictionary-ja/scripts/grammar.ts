import type {Word} from './kuromoji-files.js'

/** What stands in IPADIC between the surface and the basic form: 動詞,自立,*,*,五段・カ行イ音便,連用タ接続. */
const grammarOf = ({features}: Word): string => features.slice(1, 7).join(',')

/**
 * A line for each context. In IPADIC a word has one number for both sides, and all words of a context have one grammar.
 * @throws Error when a word does not: then the format must change
 */
export function grammarLines(words: readonly Word[], contexts: number): string {
  const lines = Array.from({length: contexts}, () => '')
  for (const word of words) {
    const {leftContext, rightContext, features} = word
    const line = grammarOf(word)
    lines[leftContext] ||= line
    if (leftContext !== rightContext)
      throw new Error(`${features.join()}: contexts ${leftContext} and ${rightContext}`)
    if (lines[leftContext] !== line)
      throw new Error(`${features.join()}: others of its context are ${lines[leftContext]}`)
  }
  return lines.join('\n')
}
