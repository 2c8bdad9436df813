import {featuresOf, openDictionary, vocabularyOf} from './format/index.js'
import {createLattice} from './lattice.js'
import {stretchEnds} from './stretches.js'
import {DictionaryToken, type Atom, type Token} from './token.js'
import {unknownWordsOf} from './unknown.js'

export interface Tokenizer {
  /**
   * The likeliest words of a text. Together they are the text, white space too: nothing is left out.
   * @throws RangeError when atoms are empty, overlap, or don't stand in the order of the text
   */
  tokenize<A extends Atom = Atom>(text: string, options?: {readonly atoms?: readonly A[]}): Token<A>[]
}

/** IPADIC's numbers of contexts: 名詞,一般 · 名詞,固有名詞,人名,姓 · 記号,一般. */
const contextOfAtom = {noun: 1285, person: 1290, symbol: 5} as const

/**
 * @param file the whole of `ipadic.bin` of `@tactlint/dictionary-ja`; used where it lies, so don't change it
 * @throws RangeError when it is no dictionary, or of another version than this tokenizer reads
 */
export function createTokenizer(file: ArrayBufferLike | Uint8Array): Tokenizer {
  const dictionary = openDictionary(file)
  const {firstWords, firstUnknown, contexts, costs, connections} = dictionary
  const features = featuresOf(dictionary)
  const findWords = vocabularyOf(dictionary)
  const lattice = createLattice(connections, Math.sqrt(connections.length))

  return {
    tokenize<A extends Atom>(text: string, {atoms = []}: {readonly atoms?: readonly A[]} = {}) {
      assertInOrder(text, atoms)
      const findUnknown = unknownWordsOf(dictionary, text)
      const tokens: Token<A>[] = []
      let next = 0
      let stretch = 0

      const append = (start: number, end: number, from: number, to: number) => {
        for (let word = from; word < to; word++) {
          lattice.append(
            start - stretch,
            end - stretch,
            word,
            contexts[word] as number,
            costs[word] as number,
          )
        }
      }

      for (const stretchEnd of stretchEnds(text, atoms)) {
        lattice.begin(stretchEnd - stretch)
        for (let at = stretch; at < stretchEnd; at++) {
          const atom = atoms[next]
          if (atom?.start === at) {
            lattice.append(at - stretch, atom.end - stretch, -1 - next, contextOfAtom[atom.as ?? 'noun'], 0)
            at = atom.end - 1
            next++
            continue
          }
          if (!lattice.isReached(at - stretch)) continue
          const limit = Math.min(atom?.start ?? stretchEnd, stretchEnd)
          const isKnown = findWords(text, at, limit, (group, end) => {
            append(at, end, firstWords[group] as number, firstWords[group + 1] as number)
          })
          const unknown = findUnknown(at, limit, isKnown)
          if (unknown) {
            const {characterClass, end} = unknown
            append(
              at,
              end,
              firstUnknown[characterClass] as number,
              firstUnknown[characterClass + 1] as number,
            )
          }
        }
        for (const {start, end, word, context} of lattice.pathTo(stretchEnd - stretch)) {
          const atom = word < 0 ? atoms[-1 - word] : undefined
          tokens.push(
            new DictionaryToken(features, text, word, context, start + stretch, end + stretch, atom),
          )
        }
        stretch = stretchEnd
      }
      return tokens
    },
  }
}

function assertInOrder(text: string, atoms: readonly Atom[]) {
  let cursor = 0
  for (const {start, end} of atoms) {
    if (!(start >= cursor && end > start && end <= text.length))
      throw new RangeError(`The atom at ${start}–${end} is empty, overlaps another, or lies beyond the text.`)
    cursor = end
  }
}
