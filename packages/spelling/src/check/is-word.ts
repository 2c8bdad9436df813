import type {Automaton} from '../format/automaton.js'
import type {Settings} from '../format/layout.js'
import {role} from '../format/roles.js'
import {capitalised, capitalsOf} from './capitals.js'
import {compoundsOf} from './compounds.js'

/** Longer ones are no words, so that no text takes more time than its length is worth. */
export const longestWord = 100
const mostHyphens = 9

type Verdict = 'right' | 'right in these capitals' | 'wrong' | 'forbidden'

/**
 * Hunspell 1.7's way of looking at a word: in other capitals, with its full stop, as a number, and part by part at hyphens.
 * @param isCompound what is no form of the dictionary is asked of it
 */
export function wordTest(
  automaton: Automaton,
  settings: Settings,
  isCompound = compoundsOf(automaton, settings),
): (word: string) => boolean {
  const {language} = settings

  function verdictOn(form: string, inCapitals: boolean): Verdict {
    const roles = automaton.rolesOf(form)
    if ((roles & role.forbidden) !== 0) return 'forbidden'
    if ((roles & role.word) !== 0 || (inCapitals && (roles & role.wordInCapitals) !== 0))
      return (roles & role.keepsCase) === 0 ? 'right' : 'right in these capitals'
    return isCompound(form) ? 'right' : 'wrong'
  }

  /** @param stop a full stop behind the word, which may belong to it: dvs. */
  function verdictInAnyCase(word: string, stop: '.' | ''): Verdict {
    const asWritten = verdictOn(word, false)
    if (asWritten !== 'wrong') return asWritten
    if (stop && isAccepted(verdictOn(word + stop, false))) return 'right'
    for (const form of otherCasesOf(word)) {
      const verdict = verdictOn(form, form !== form.toLocaleLowerCase(language))
      if (verdict === 'right' || verdict === 'forbidden') return verdict
      if (stop && verdictOn(form + stop, false) === 'right') return 'right'
    }
    return 'wrong'
  }

  /** HERE may be Here or here, Here may be here; O'NEILL may be O'Neill. */
  function otherCasesOf(word: string): readonly string[] {
    const capitals = capitalsOf(word, language)
    if (capitals === 'none' || capitals === 'mixed') return []
    const lower = word.toLocaleLowerCase(language)
    if (capitals === 'first') return [lower]
    const apostrophe = lower.indexOf("'")
    if (apostrophe <= 0 || apostrophe === lower.length - 1) return [capitalised(word, language), lower]
    const [before, after] = [
      lower.slice(0, apostrophe + 1),
      capitalised(lower.slice(apostrophe + 1), language),
    ]
    return [before + after, capitalised(before, language) + after, capitalised(word, language), lower]
  }

  function isRight(word: string): boolean {
    const trimmed = withoutStops(word)
    if (trimmed === '') return false
    if (/^\d+(?:[.,-]\d+)*$/.test(trimmed)) return true
    const verdict = verdictInAnyCase(trimmed, trimmed === word ? '' : '.')
    return isAccepted(verdict) || (verdict === 'wrong' && isRightInParts(trimmed))
  }

  /** well-known. A part may hold a hyphen itself. */
  function isRightInParts(word: string): boolean {
    const first = word.indexOf('-')
    if (first < 0 || word.split('-').length - 1 > mostHyphens) return false
    if (first === 0 && isRight(word.slice(1))) return true
    if (word.endsWith('-') && isRight(word.slice(0, -1))) return true
    return [word.indexOf('-', first + 1), first].some(
      at => at > 0 && at < word.length - 1 && isRight(word.slice(at + 1)) && isRight(word.slice(0, at)),
    )
  }

  return word => word.length <= longestWord && isRight(word)
}

const isAccepted = (verdict: Verdict): boolean => verdict === 'right' || verdict === 'right in these capitals'

function withoutStops(word: string): string {
  let end = word.length
  while (word[end - 1] === '.') end--
  return word.slice(0, end)
}
