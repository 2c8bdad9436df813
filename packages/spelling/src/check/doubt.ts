import type {Automaton} from '../format/automaton.js'
import type {Dictionary} from '../format/layout.js'
import {role} from '../format/roles.js'
import {searchIn} from '../suggest/search.js'
import {wordTest} from './is-word.js'

/** One slip, or a syllable left out: celloid for celluloid. In the hundredths of `cost`. */
const oneSlip = 120

/**
 * Whether a right word may be a slip all the same. The rules for compounds allow more than people write: dislog is *dis* + *log*, a
 * logbook of mist. Where such a compound is one slip away from a form of the dictionary, that form is rather meant.
 */
export function doubtIn(dictionary: Dictionary, automaton: Automaton): (word: string) => boolean {
  const {language} = dictionary.settings
  const isForm = wordTest(automaton, dictionary.settings, () => false)
  const find = searchIn(dictionary)
  return word => {
    if (isForm(word)) return false
    const lower = word.toLocaleLowerCase(language)
    return find(lower, oneSlip, role.word).some(
      ({form, roles}) =>
        (roles & (role.notSuggested | role.forbidden)) === 0 && form.toLocaleLowerCase(language) !== lower,
    )
  }
}
