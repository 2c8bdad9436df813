import type {EntityOf, Recogniser} from '../entity.js'
import type {Range} from '../../ranges/range.js'
import {candidatesAt, type Candidates} from './candidates.js'
import {choose} from './choose.js'
import type {Issuer} from './identifier-kind.js'
import {eligible, meaningsOf, type IdentifierLabels, type Meaning} from './labels.js'
import type {Choice} from './surest.js'
import {WordIndex} from './word-index.js'

type Identifier = EntityOf<'identifier'>

/** Letters before a value, the label among them, in which the name of a shop or carrier is looked for. */
const reach = 25

/** Ends what a carrier's name is said of. Not “!”: Yahoo! Shopping. */
const clauseEnd = /[\n。?;；]|\. /

/**
 * Finds what a label declares to be an identifier: “order no. 58-70431”, “sag 26/004418”, 注文番号 EB-7720415, “GLS 12345678901”.
 * The label tells the kind; where it names a family only, the value may.
 */
export function labelledIdentifiers(words: IdentifierLabels): Recogniser {
  const {language} = words
  const meanings = meaningsOf(words)
  const issuers = issuersBy(words)
  const labels = new WordIndex(meanings.keys(), language)
  const names = new WordIndex(issuers.keys(), language)
  const connectors = new WordIndex(words.connectors, language)

  const issuersBefore = (text: string, end: number): ReadonlySet<Issuer> => {
    const clause =
      text
        .slice(Math.max(0, end - reach), end)
        .split(clauseEnd)
        .at(-1) ?? ''
    return new Set(
      [...names.within(clause)].flatMap(({start, end}) => issuers.get(clause.slice(start, end)) ?? []),
    )
  }

  return {
    kind: 'identifier',
    *recognise(text) {
      if (!/\d|[A-Z][-_/.][A-Z]/.test(text)) return
      const small = labels.lower(text)
      const taken = new Set<number>()
      for (const label of labels.within(small)) {
        const meaning = meanings.get(small.slice(label.start, label.end))
        if (meaning === undefined) continue
        const start = valueBehind(label.end, small, connectors)
        const found = announcedBy(label, start, meaning, issuersBefore(small, label.end), text)
        if (found === undefined) continue
        taken.add(found.start)
        yield found
      }
      for (const name of names.within(small)) {
        const start = valueNear(name.end, text)
        if (start === undefined || taken.has(start)) continue
        const found = issuedBy(name, start, issuers.get(small.slice(name.start, name.end)), text)
        if (found !== undefined) yield found
      }
    },
  }
}

/** “order no.: 58…”, “order number is #58…”, 注文番号は「58… : what may stand between, at most two such things. */
export function valueBehind(end: number, text: string, connectors: WordIndex): number {
  let at = skipped(text[end] === '.' ? end + 1 : end, text)
  for (let times = 0; times < 2; times++) {
    if (/[:：#＃=(（「“"]/.test(text[at] ?? '')) at = skipped(at + 1, text)
    else {
      const connected = connectors.endAt(at, text)
      if (connected === undefined) break
      const next = skipped(connected, text)
      at = /[:：#]/.test(text[next] ?? '') ? skipped(next + 1, text) : next
    }
  }
  return at
}

function skipped(from: number, text: string): number {
  let at = from
  while (/[ \t\u3000\u00A0]/.test(text[at] ?? '')) at++
  return at
}

/** After a label stands an identifier, known or not. */
function announcedBy(
  label: Range,
  start: number,
  meaning: Meaning,
  issuers: ReadonlySet<Issuer>,
  text: string,
): Identifier | undefined {
  const candidates = candidatesAt(text, start)
  const chosen = choose(candidates.all, eligible(meaning, issuers))
  if (chosen) return identifier(chosen, candidates, label)
  const {token} = candidates
  const {family, needsShape} = meaning
  if (token === undefined || needsShape) return undefined
  return {
    kind: 'identifier',
    start,
    end: start + token.length,
    label,
    scheme: 'labelled',
    family,
    verdict: 'plausible',
  }
}

/** “PostNord, nummer 12371563697SE”, “sendt med GLS (12345678901)”: some words may stand between, but no other number. */
function valueNear(end: number, text: string): number | undefined {
  const [clause = ''] = text.slice(end, end + reach).split(clauseEnd)
  const index = clause.search(/(?<![\p{Script=Latin}\p{N}-])[A-Za-z-]{0,24}\d/u)
  return index < 0 ? undefined : end + index
}

/** After the name of a carrier stands one of its numbers, or something else. */
function issuedBy(
  label: Range,
  start: number,
  issuers: readonly Issuer[] | undefined,
  text: string,
): Identifier | undefined {
  const candidates = candidatesAt(text, start)
  const {named, issued} = eligible(undefined, new Set(issuers))
  const chosen = choose(candidates.all, {family: undefined, named, issued, others: []})
  if (chosen === undefined) return undefined
  // Ten digits that fail may be its telephone number; only right after the name they are meant as its parcel.
  const isNear = /^[ \t\u3000:：#＃(（]*$/.test(text.slice(label.end, start))
  return typeof chosen.verdict === 'string' || isNear ? identifier(chosen, candidates, label) : undefined
}

const identifier = (
  {written, kind: {scheme, family}, verdict}: Choice,
  {start}: Candidates,
  label: Range,
): Identifier => {
  const from = written.startsWith('#') ? start - 1 : start
  return {kind: 'identifier', start: from, end: from + written.length, label, scheme, family, verdict}
}

function issuersBy({issuers = {}, language}: IdentifierLabels): ReadonlyMap<string, readonly Issuer[]> {
  const byName = new Map<string, Issuer[]>()
  for (const [issuer, names] of Object.entries(issuers) as [Issuer, readonly string[]][]) {
    for (const name of names) {
      const small = name.toLocaleLowerCase(language)
      byName.set(small, [...(byName.get(small) ?? []), issuer])
    }
  }
  return byName
}
