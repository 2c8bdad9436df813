import {
  names,
  packFor,
  type AvoidedPhrase,
  type Pack,
  type Preset,
  type Recogniser,
  type RuleKind,
  type Setting,
} from '@tactlint/core'

/** The team's own words. */
export interface TeamWords<Phrase = AvoidedPhrase> {
  /** What the team writes instead of what: found by the rule `avoided-phrase`. */
  readonly phrases?: readonly Phrase[]
  /** Of products, brands, people and companies, with their capitals. No tone rule touches them: “Angry Birds”. */
  readonly names?: readonly string[]
  /** Words that are right as they stand. Those in capitals do not shout: “FNSKU”. */
  readonly dictionary?: readonly string[]
}

type Settings = Readonly<Record<string, Setting>>

/** What a linter is given for the team's own words: recognisers, and options of the rules that look for them. */
export interface TeamParts {
  readonly recognisers: readonly Recogniser[]
  readonly rules: Settings
}

/**
 * @param settings of the rules, to which the words are added
 * @throws Error for words of a language that no pack serves
 */
export function partsOf(
  {phrases = [], names: given = [], dictionary = []}: TeamWords,
  settings: Settings,
  presets: readonly Preset[],
  packs: readonly Pack[],
): TeamParts {
  for (const {language} of phrases) {
    if (language === undefined || packFor(packs, language)) continue
    const languages = packs.map(pack => pack.language).join(', ')
    throw new Error(
      `phrases: there is no pack for the language “${language}”. There are packs for ${languages}.`,
    )
  }
  const kinds = packs.flatMap(({rules}) => rules.map(({kind}) => kind))
  const added: Readonly<Record<string, Readonly<Record<string, readonly unknown[]>>>> = {
    'avoided-phrase': {phrases},
    'shouting-caps': {acronyms: dictionary},
  }
  const rules = Object.entries(added).flatMap(([id, options]) => {
    const kind = kinds.find(kind => kind.id === id)
    const setting = kind && withOptions(kind, settings[id], options, presets)
    return setting === undefined ? [] : [[id, setting] as const]
  })
  return {
    recognisers: given.length === 0 ? [] : [names(given)],
    rules: {...settings, ...Object.fromEntries(rules)},
  }
}

/** The setting with further words in its options; undefined when there is nothing to add or the rule is off. */
function withOptions(
  kind: RuleKind,
  setting: Setting | undefined,
  added: Readonly<Record<string, readonly unknown[]>>,
  presets: readonly Preset[],
): Setting | undefined {
  if (Object.values(added).every(words => words.length === 0)) return undefined
  const [level, options] =
    setting === undefined || typeof setting === 'string'
      ? [setting ?? (presets.includes(kind.preset) ? kind.severity : 'off'), {}]
      : setting
  if (level === 'off') return undefined
  const given = options as Readonly<Record<string, readonly unknown[] | undefined>>
  const merged = Object.entries(added).map(([name, words]) => [name, [...(given[name] ?? []), ...words]])
  return [level, {...given, ...Object.fromEntries(merged)}]
}
