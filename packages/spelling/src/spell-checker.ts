import {doubtIn} from './check/doubt.js'
import {longestWord, wordTest} from './check/is-word.js'
import {automatonIn} from './format/automaton.js'
import {openDictionary} from './format/layout.js'
import {suggesterIn} from './suggest/suggest.js'

export interface SpellChecker {
  /**
   * Whether a word is right as it is written, capitals included: a form of the dictionary, a compound, a number, or right words with
   * hyphens between. A text of several words is not, unless the dictionary has it as one (a cappella); nor is what is longer than 100
   * UTF-16 code units.
   */
  readonly isWord: (word: string) => boolean
  /**
   * Whether a right word may be a slip all the same: a compound that its parts allow, one slip away from a form of the dictionary, as
   * Danish *dislog* (mist + log) is from *dialog*. Real compounds are doubted, too: ask a person. Takes as long as `suggest`.
   */
  readonly isDoubtful: (word: string) => boolean
  /**
   * Words that may be meant, best first, in the capitals of the word; of a right word too, for a compound that is in no dictionary may
   * be a slip. Takes milliseconds: ask for words that a person is to see.
   * @param most how many
   */
  readonly suggest: (word: string, most?: number) => readonly string[]
}

/** Nine words of ten in a text have been asked before. When so many are remembered, they are forgotten: half a megabyte. */
const mostVerdicts = 5_000

/**
 * @param file the whole of a dictionary such as `en.bin` of `@tactlint/dictionary-en`; used where it lies, so don't change it
 * @throws RangeError when it is no dictionary, or of another version than this reads
 */
export function createSpellChecker(file: ArrayBufferLike | Uint8Array): SpellChecker {
  const dictionary = openDictionary(file)
  const {conversions} = dictionary.settings
  const automaton = automatonIn(dictionary)
  const isPlainWord = wordTest(automaton, dictionary.settings)
  const verdicts = new Map<string, boolean>()
  let isDoubtfulWord: ((word: string) => boolean) | undefined
  let suggestionsFor: ((text: string) => readonly string[]) | undefined

  const converted = (word: string): string =>
    conversions.reduce((text, [from, to]) => text.replaceAll(from, to), word)

  return {
    isWord(word) {
      const known = verdicts.get(word)
      if (known !== undefined) return known
      if (word.length > longestWord) return false
      const verdict = isPlainWord(converted(word))
      if (verdicts.size === mostVerdicts) verdicts.clear()
      verdicts.set(word, verdict)
      return verdict
    },
    isDoubtful(word) {
      isDoubtfulWord ??= doubtIn(dictionary, automaton)
      const plain = converted(word)
      return isPlainWord(plain) && isDoubtfulWord(plain)
    },
    suggest(word, most = 10) {
      suggestionsFor ??= suggesterIn(dictionary, automaton, isPlainWord)
      // don’t is not to become don't.
      const own = conversions.filter(([from]) => word.includes(from))
      return suggestionsFor(converted(word))
        .slice(0, most)
        .map(suggestion => own.reduce((text, [from, to]) => text.replaceAll(to, from), suggestion))
    },
  }
}
