import {capitalised, capitalsOf} from '../check/capitals.js'
import {longestWord} from '../check/is-word.js'
import type {Automaton} from '../format/automaton.js'
import type {Dictionary} from '../format/layout.js'
import {frequencyOf, role} from '../format/roles.js'
import {cost} from './costs.js'
import {replacementFinder} from './replacements.js'
import {searchIn, type Near} from './search.js'

/** Two slips, then nearly three where few words are so near. */
const nearby = 190
const farther = 260
const few = 3
/** What a step of frequency and being an entry of its own are worth, in the hundredths of `cost`. */
const perFrequency = 8
const forStem = 12
/** Of shorter ones, nearly any letters could be made up. */
const shortestSuggestedPart = 3

const notSuggestedOf = (roles: readonly number[]): number =>
  roles.some(each => (each & role.notSuggested) !== 0) ? role.notSuggested : 0

/** @returns words that may be meant, best first; the text is in the dictionary's apostrophes */
export function suggesterIn(
  dictionary: Dictionary,
  automaton: Automaton,
  isWord: (word: string) => boolean,
): (text: string) => readonly string[] {
  const {language, suggestsSpaces, compounds} = dictionary.settings
  const shortestPart = Math.max(compounds.shortestPart, shortestSuggestedPart)
  const find = searchIn(dictionary)
  const replacementsIn = replacementFinder(dictionary.settings)

  const isSuggested = ({form, roles}: Near): boolean =>
    (roles & (role.notSuggested | role.forbidden)) === 0 && !form.startsWith('-') && !form.endsWith('-')
  const score = ({cost, roles}: Near): number =>
    cost - perFrequency * frequencyOf(roles) - ((roles & role.stem) === 0 ? 0 : forStem)

  function wordsNear(text: string): readonly Near[] {
    const near = find(text, nearby, role.word)
    return near.length < few ? find(text, farther, role.word) : near
  }

  /** Words together are as rare as the rarest of them. */
  function rolesOfAll(words: readonly string[]): number {
    const roles = words.map(word => automaton.rolesOf(word))
    const [rarest = 0] = roles.sort((a, b) => frequencyOf(a) - frequencyOf(b))
    const own = words.length === 1 ? rarest : rarest & ~role.stem
    return roles.every(each => (each & role.word) !== 0) ? own | notSuggestedOf(roles) : 0
  }

  /** By a replacement of the dictionary, which may be long, or hold a space: alot → a lot. */
  function replacedIn(text: string): readonly Near[] {
    return replacementsIn(text)
      .map(({start, end, meant}) => text.slice(0, start) + meant + text.slice(end))
      .map(form => ({form, cost: cost.replacement, roles: rolesOfAll(form.split(' '))}))
      .filter(({roles}) => (roles & role.word) !== 0)
  }

  /** infact → in fact. */
  function pairsIn(text: string): readonly Near[] {
    const pairs: Near[] = []
    for (let at = 2; at <= text.length - 2; at++) {
      const [first, second] = [text.slice(0, at), text.slice(at)]
      const roles = rolesOfAll([first, second])
      if ((roles & role.word) !== 0) pairs.push({form: `${first} ${second}`, cost: cost.space, roles})
    }
    return pairs
  }

  /** One part as it stands, one slip in the other: kundesevrice → kundeservice. */
  function compoundsNear(text: string): readonly Near[] {
    const found: Near[] = []
    for (let at = shortestPart; at <= text.length - shortestPart; at++) {
      const [head, tail] = [text.slice(0, at), text.slice(at)]
      if ((automaton.rolesOf(head) & role.compoundBegin) !== 0)
        for (const near of find(tail, cost.wrong, role.compoundEnd))
          found.push({...near, form: head + near.form})
      if ((automaton.rolesOf(tail) & role.compoundEnd) !== 0)
        for (const near of find(head, cost.wrong, role.compoundBegin))
          found.push({...near, form: near.form + tail})
    }
    return found
  }

  /** custmer-service → customer-service. */
  function partsMended(text: string): readonly Near[] {
    const parts = text.split('-')
    const wrong = parts.filter(part => part !== '' && !isWord(part))
    const [only = ''] = wrong
    if (parts.length === 1 || wrong.length !== 1) return []
    return wordsNear(only.toLocaleLowerCase(language)).map(near => ({
      ...near,
      form: parts.map(part => (part === only ? inCapitalsOf(part, near.form) : part)).join('-'),
    }))
  }

  return text => {
    if (text === '' || text.length > longestWord) return []
    const lower = text.toLocaleLowerCase(language)
    const near = [
      ...wordsNear(lower),
      ...replacedIn(lower),
      ...(suggestsSpaces ? pairsIn(lower) : []),
      ...partsMended(text),
    ]
    if (near.length < few) near.push(...compoundsNear(lower))
    const words = near
      .filter(isSuggested)
      .sort((a, b) => score(a) - score(b) || (a.form < b.form ? -1 : 1))
      .map(({form}) => inCapitalsOf(text, form))
    return [...new Set(words)].filter(
      word => word !== text && (isWord(word) || word.split(' ').every(isWord)),
    )
  }

  function inCapitalsOf(text: string, form: string): string {
    switch (capitalsOf(text, language)) {
      case 'all':
        return form.toLocaleUpperCase(language)
      case 'first':
        return form === form.toLocaleLowerCase(language) ? capitalised(form, language) : form
      default:
        return form
    }
  }
}
