import {
  avoidedPhrase,
  levelOf,
  names,
  ownIdentifier,
  ownPlaceholders,
  packFor,
  shoutingCaps,
  type AvoidedPhrase,
  type OwnIdentifier,
  type OwnPlaceholder,
  type Preset,
  type Recogniser,
  type RuleKind,
  type Setting,
} from '@tactlint/core'
import {assertSafe} from './safe-pattern.js'

/** The team's own words. */
export interface TeamWords<Phrase = AvoidedPhrase> {
  /** What the team writes instead of what: found by the rule `avoided-phrase`. */
  readonly phrases?: readonly Phrase[]
  /** Of products, brands, people and companies, with their capitals. No tone rule touches them: “Angry Birds”. */
  readonly names?: readonly string[]
  /** Words that are right as they stand. Those in capitals do not shout: “FNSKU”. */
  readonly dictionary?: readonly string[]
  /** Numbers of one's own: they identify the case, as order numbers do. */
  readonly identifiers?: readonly OwnIdentifier[]
  /** Signs around the fields of one's own template language. */
  readonly placeholders?: readonly OwnPlaceholder[]
}

type Settings = Readonly<Record<string, Setting>>

/** What a linter is given for the team's own words: recognisers, and options of the rules that look for them. */
export interface TeamParts {
  readonly recognisers: readonly Recogniser[]
  /** Among the recognisers: what readers must not take for markup. */
  readonly placeholders: Recogniser | undefined
  readonly rules: Settings
}

/**
 * @param settings of the rules, to which the words are added
 * @throws Error for words of a language that no pack serves, an identifier whose pattern does not match its example
 */
export function partsOf(
  {phrases = [], names: given = [], dictionary = [], identifiers = [], placeholders: signs = []}: TeamWords,
  settings: Settings,
  presets: readonly Preset[],
  languages: readonly string[],
): TeamParts {
  for (const {language} of phrases) {
    const served = languages.map(language => ({language}))
    if (language === undefined || packFor(served, language)) continue
    throw new Error(
      `phrases: there is no pack for the language “${language}”. There are packs for ${languages.join(', ')}.`,
    )
  }
  const added = [
    [avoidedPhrase, {phrases}],
    [shoutingCaps, {acronyms: dictionary}],
  ] as const
  const rules = added.flatMap(([kind, options]) => {
    const setting = withOptions(kind, settings, options, presets)
    return setting === undefined ? [] : [[kind.id, setting] as const]
  })
  const placeholders = signs.length === 0 ? undefined : ownPlaceholders(signs)
  return {
    recognisers: [
      ...(given.length === 0 ? [] : [names(given)]),
      ...identifiers.map(ownIdentifier),
      ...(placeholders ? [placeholders] : []),
    ],
    placeholders,
    rules: {...settings, ...Object.fromEntries(rules)},
  }
}

/**
 * Makes sure that no pattern of the team can run away.
 * @throws Error that says what to write instead
 */
export async function assertSafeWords({identifiers = []}: TeamWords): Promise<void> {
  for (const {scheme, pattern} of identifiers) await assertSafe(pattern, scheme)
}

/** The setting with further words in its options; undefined when there is nothing to add or the rule is off. */
function withOptions(
  kind: RuleKind,
  settings: Settings,
  added: Readonly<Record<string, readonly unknown[]>>,
  presets: readonly Preset[],
): Setting | undefined {
  const level = levelOf(kind, settings, presets)
  if (level === 'off' || Object.values(added).every(words => words.length === 0)) return undefined
  const setting = settings[kind.id]
  const given = (typeof setting === 'object' ? setting[1] : {}) as Readonly<
    Record<string, readonly unknown[]>
  >
  const merged = Object.entries(added).map(([name, words]) => [name, [...(given[name] ?? []), ...words]])
  return [level, {...given, ...Object.fromEntries(merged)}]
}
