import {
  avoidedPhrase,
  identifierFamilies,
  identifierKinds,
  levelOf,
  missingIdentifier,
  names,
  optionsOf,
  ownIdentifier,
  ownPlaceholders,
  ownTopicFaults,
  packFor,
  shoutingCaps,
  type AvoidedPhrase,
  type OwnIdentifier,
  type OwnPlaceholder,
  type OwnTopic,
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
  /** What the team's own messages are about, and the number that is asked for. */
  readonly topics?: readonly OwnTopic[]
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
 * @throws Error for words of a language that no pack serves, an identifier whose pattern does not match its example, a topic whose
 *   example holds none of its words
 */
export function partsOf(
  {
    phrases = [],
    names: given = [],
    dictionary = [],
    identifiers = [],
    topics = [],
    placeholders: signs = [],
  }: TeamWords,
  settings: Settings,
  presets: readonly Preset[],
  languages: readonly string[],
): TeamParts {
  assertServed('phrases', phrases, languages)
  assertServed('topics', topics, languages)
  assertTopics(topics, identifiers)
  const added = [
    [avoidedPhrase, {phrases}],
    [shoutingCaps, {acronyms: dictionary}],
    [missingIdentifier, {topics}],
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

function assertServed(
  key: string,
  words: readonly {readonly language?: string}[],
  languages: readonly string[],
): void {
  const served = languages.map(language => ({language}))
  for (const {language} of words) {
    if (language === undefined || packFor(served, language)) continue
    throw new Error(
      `${key}: there is no pack for the language “${language}”. There are packs for ${languages.join(', ')}.`,
    )
  }
}

function assertTopics(topics: readonly OwnTopic[], identifiers: readonly OwnIdentifier[]): void {
  const own = identifiers.map(({scheme}) => scheme)
  const known = new Set<string>([...identifierFamilies, ...identifierKinds.map(({scheme}) => scheme), ...own])
  for (const [index, topic] of topics.entries()) {
    const [fault] = ownTopicFaults(topic)
    if (fault !== undefined) throw new Error(`topics.${index}: ${fault}`)
    if (topics.findIndex(other => other.topic === topic.topic) < index)
      throw new Error(
        `topics.${index}: there is another topic ${topic.topic}. Write all of its words in one.`,
      )
    const unknown = topic.identifiers.find(name => !known.has(name))
    if (unknown === undefined) continue
    throw new Error(
      `topics.${index}: there is no identifier “${unknown}”. There are the families ${identifierFamilies.join(', ')}, the kinds of docs/identifiers.md, and your own \`identifiers\`${own.length > 0 ? ` (${own.join(', ')})` : ''}.`,
    )
  }
}

/**
 * Makes sure that no pattern of the team can run away.
 * @throws Error that says what to write instead
 */
export async function assertSafeWords({identifiers = []}: TeamWords): Promise<void> {
  for (const {scheme, pattern} of identifiers) await assertSafe(pattern, scheme)
}

/**
 * The setting with further words in its options; undefined when there is nothing to add or the rule is off.
 * @throws Error for options that the rule does not accept
 */
function withOptions(
  kind: RuleKind,
  settings: Settings,
  added: Readonly<Record<string, readonly unknown[]>>,
  presets: readonly Preset[],
): Setting | undefined {
  const level = levelOf(kind, settings, presets)
  if (level === 'off' || Object.values(added).every(words => words.length === 0)) return undefined
  const given = optionsOf(kind, settings) as Readonly<Record<string, readonly unknown[]>>
  const merged = Object.entries(added).map(([name, words]) => [name, [...(given[name] ?? []), ...words]])
  return [level, {...given, ...Object.fromEntries(merged)}]
}
