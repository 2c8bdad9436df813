import {
  candidateTopics,
  demanded,
  hull,
  isGiven,
  missingIdentifier,
  neededFor,
  optionsOf,
  owedDate,
  topicCatalogue,
  topicNeeds,
  whereGiven,
  type Candidate,
  type Entity,
  type Information,
  type InformationName,
  type Linter,
  type MissingIdentifierOptions,
  type MissingIdentifierRule,
  type Need,
  type OwnTopic,
  type Pack,
  type Range,
  type Setting,
  type Verdict,
} from '@tactlint/core'
import {nearest} from '@tactlint/formats'

/** A topic of the catalogue (`order`, `booking` …) or of the team, or a message, whose topic is found. */
export type InformationOn = {readonly topic: string} | {readonly message: string}

/** Something that the reader of a message needs to know. */
export interface RequiredItem {
  /** `order-reference`, `date` …; undefined for the number of a topic of one's own. */
  readonly information: Information | undefined
  /** What stands in front of it in a message or a form: “Order number”. */
  readonly label: string
  /** In a sentence: “an order number or a tracking number”. */
  readonly asked: string
  /** Families or schemes of identifiers, `date`, `email` …: any one of them gives it. */
  readonly signs: readonly string[]
  readonly isGiven: boolean
  /** Where the message gives it; empty when the reader sees it beside the text. */
  readonly at: readonly GivenHere[]
}

/** A range in UTF-16 units of the source, end exclusive, with what is read there. */
export interface GivenHere extends Range {
  /** An amount or a quantity as a number, a day as 2026-03-03, anything else as it stands. */
  readonly value: number | string
  /** “2–3 units”: the upper end. */
  readonly most?: number
  /** ISO 4217, of an amount. */
  readonly currency?: string
  /** Of a quantity, in lower case as it stands: “units”, „stk.“, 個. */
  readonly unit?: string
}

export interface RequiredInformation {
  /** What the message may be about, the likeliest first; empty when nothing tells it. */
  readonly topics: readonly string[]
  /** What identifies the case. */
  readonly needs: readonly RequiredItem[]
  /** What spares the reader a question. */
  readonly useful: readonly RequiredItem[]
  /** What of the needs a message does not give, and the date of a problem of which it says no day; all needs for a topic. */
  readonly missing: readonly RequiredItem[]
}

/** @throws Error for a topic that nobody knows, LanguageError for a language without a pack */
export async function ofTopic(
  topic: string,
  linter: Linter,
  settings: Readonly<Record<string, Setting>>,
  locale: string,
): Promise<RequiredInformation> {
  const own = ownTopics(settings)
  const known = topicNeeds(topic, own)
  if (known === undefined) {
    const all = [...own.map(({topic}) => topic), ...Object.keys(topicCatalogue)]
    throw new Error(`There is no topic “${topic}”.${nearest(topic, all)} There are ${all.join(', ')}.`)
  }
  const names = namesIn(await linter.pack(locale))
  const item = (need: Need): RequiredItem => ({...named(need, names), isGiven: false, at: []})
  const needs = known.needs.map(item)
  return {topics: [topic], needs, useful: known.useful.map(item), missing: needs}
}

/** @throws LanguageError for a language without a pack */
export async function ofMessage(
  {facts, readings, message}: Verdict,
  linter: Linter,
  settings: Readonly<Record<string, Setting>>,
  locale: string | undefined,
): Promise<RequiredInformation> {
  if (facts === undefined) return {topics: [], needs: [], useful: [], missing: []}
  const names = namesIn(await linter.pack(locale ?? facts.language))
  const {text} = message.prose
  const candidates = candidateTopics(facts, readings[0], ownTopics(settings))
  const item = (need: Need): RequiredItem => {
    const given = whereGiven(need, facts, text)
    const at = given.at.flatMap(({entity, ...range}): readonly GivenHere[] => {
      const place = hull(message.prose.toSource(range))
      return place ? [{...place, ...valueOf(entity, text.slice(range.start, range.end))}] : []
    })
    return {...named(need, names), isGiven: isGiven(given), at}
  }
  // The time of a problem is useful; where nobody else knows it, it is missed.
  const owed = owedDate(candidates, facts, text) === undefined ? [] : usefulOf(candidates).filter(isDate)
  return {
    topics: candidates.map(({topic}) => topic),
    needs: neededFor(candidates).map(item),
    useful: usefulOf(candidates).map(item),
    missing: [...demanded(candidates, facts, text), ...owed].map(item),
  }
}

function valueOf(entity: Entity | undefined, words: string): Omit<GivenHere, keyof Range> {
  if (entity?.kind === 'amount' || entity?.kind === 'quantity') {
    const {value, most} = entity
    const measuredIn = entity.kind === 'amount' ? {currency: entity.currency} : {unit: entity.unit}
    return {value, ...(most !== undefined && {most}), ...measuredIn}
  }
  return {value: entity?.kind === 'date' ? (entity.iso ?? words) : words}
}

const usefulOf = ([likeliest]: readonly Candidate[]): readonly Need[] => likeliest?.useful ?? []
const isDate = ({information}: Need): boolean => information === 'date'

const ownTopics = (settings: Readonly<Record<string, Setting>>): readonly OwnTopic[] =>
  (optionsOf(missingIdentifier, settings) as MissingIdentifierOptions).topics

type Names = Readonly<Record<Information, InformationName>>

function namesIn(pack: Pack): Names {
  const rule = pack.rules.find(({kind}) => kind.id === missingIdentifier.id)
  if (rule === undefined || !('names' in rule))
    throw new Error(
      `The pack for “${pack.language}” has no rule ${missingIdentifier.id} that names what is needed.`,
    )
  return (rule as MissingIdentifierRule).names
}

function named({information, signs, label = ''}: Need, names: Names) {
  const {label: known, asked} = information === undefined ? {label, asked: label} : names[information]
  return {information, label: known, asked, signs}
}
