import {writeDictionary, type Settings} from '../format/layout.js'
import {frequencyOfRank, withFrequency} from '../format/roles.js'
import {readAffixFile, type AffixFile} from './affix-file.js'
import {readDictionaryFile} from './dictionary-file.js'
import {ruleFlagsOf} from './form-roles.js'
import {addForms, type Forms} from './forms.js'
import {smallestAutomaton} from './smallest-automaton.js'

/** What a dictionary is made of. */
export interface Sources {
  /** BCP 47; tells how letters are capitalised. */
  readonly language: string
  /** The text of an .aff file. */
  readonly affixes: string
  /** The texts of .dic files that go with it; their words are accepted together. */
  readonly dictionaries: readonly string[]
  /** Rows of letter keys from top to bottom, one string a layout: `qwertyuiop asdfghjkl zxcvbnm`. */
  readonly keyboards: readonly string[]
  /** Letters that are easily taken for each other: `aeiouy`. */
  readonly similar?: readonly string[]
  /** Words in lower case, the most frequent first; they are suggested before others. */
  readonly frequent?: readonly string[]
  /** What else than the .aff file's `ICONV` counts as what: ’ as '. */
  readonly conversions?: readonly (readonly [from: string, to: string])[]
}

/**
 * A Hunspell dictionary as one file for `createSpellChecker`.
 * @throws Error when the .aff file has directives that change what is a word and are not read, or lacks lines that it announces
 */
export function compileDictionary(sources: Sources): Uint8Array {
  const affixFile = readAffixFile(sources.affixes)
  const forms: Forms = new Map()
  const misspellings: [string, string][] = []
  for (const text of sources.dictionaries) {
    const entries = readDictionaryFile(text, affixFile)
    addForms(forms, entries, affixFile, sources.language)
    for (const {stem, misspellings: written} of entries)
      misspellings.push(...written.map((word): [string, string] => [word, stem]))
  }
  const alphabet = alphabetOf(forms)
  const letters = new Map(Array.from(alphabet, (unit, letter) => [unit, letter]))
  const frequencyOf = frequencies(sources)
  const sorted = [...forms.keys()].sort()
  const nodes = smallestAutomaton(
    sorted,
    form => withFrequency(forms.get(form) ?? 0, frequencyOf(form)),
    unit => letters.get(unit) ?? 0,
  )
  return writeDictionary({nodes, alphabet, settings: settingsOf(sources, affixFile, misspellings)})
}

function settingsOf(
  {language, keyboards, similar = [], conversions = []}: Sources,
  affixFile: AffixFile,
  misspellings: Settings['replacements'],
): Settings {
  const ruleFlags = ruleFlagsOf(affixFile)
  return {
    language,
    compounds: {
      shortestPart: affixFile.compoundMin,
      mostParts: affixFile.compoundMax,
      checksReplacements: affixFile.checkCompoundRep,
      rules: affixFile.compoundRules.map(rule =>
        rule.map(({flag, repeat}) => [ruleFlags.indexOf(flag), repeat]),
      ),
    },
    suggestsSpaces: affixFile.suggestsSpaces,
    replacements: [...affixFile.replacements, ...misspellings],
    conversions: [...affixFile.conversions, ...conversions],
    keyboards,
    similar,
  }
}

function alphabetOf(forms: Forms): Uint16Array {
  const units = new Set<number>()
  for (const form of forms.keys()) for (let at = 0; at < form.length; at++) units.add(form.charCodeAt(at))
  if (units.size > 255) throw new Error(`The forms have ${units.size} letters: more than a byte can number.`)
  return Uint16Array.from([0, ...[...units].sort((a, b) => a - b)])
}

/** Lists of frequent words have no apostrophes: don't is taken for somewhat rarer than don. */
const rarerWithApostrophe = 2

function frequencies({language, frequent = []}: Sources): (form: string) => number {
  if (frequent.length === 0) return () => 0
  const ranks = new Map(frequent.map((word, rank) => [word, rank]))
  const frequencyOf = (word: string): number => {
    const rank = ranks.get(word)
    return rank === undefined ? 0 : frequencyOfRank(rank)
  }
  return form => {
    const word = form.toLocaleLowerCase(language)
    const own = frequencyOf(word)
    if (own > 0 || !word.includes("'")) return own
    return Math.max(0, frequencyOf(word.slice(0, word.indexOf("'"))) - rarerWithApostrophe)
  }
}
