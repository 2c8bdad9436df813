import type {EntityOf, Recogniser} from '../entity.js'
import type {Range} from '../../ranges/range.js'
import {candidatesAt, type Candidates} from './candidates.js'
import {choose} from './choose.js'
import type {Issuer} from './identifier-kind.js'
import {eligible, meaningsOf, type IdentifierLabels, type Meaning} from './labels.js'
import type {Choice} from './surest.js'

type Identifier = EntityOf<'identifier'>

/** Letters before a value, the label among them, in which the name of a shop or carrier is looked for. */
const reach = 25

/** Ends what a carrier's name is said of. Not “!”: Yahoo! Shopping. */
const clauseEnd = /[\n。?;；]|\. /

/** Where a label was read, and what follows. */
interface Place {
  readonly label: Range
  readonly meaning: Meaning | undefined
  readonly start: number
}

/**
 * Finds what a label declares to be an identifier: “order no. 58-70431”, “sag 26/004418”, 注文番号 EB-7720415, “GLS 12345678901”.
 * The label tells the kind; where it names a family only, the value may.
 */
export function labelledIdentifiers(words: IdentifierLabels): Recogniser {
  const {language, connectors} = words
  const meanings = meaningsOf(words)
  const issuerOf = issuersBy(words)
  const gap = String.raw`[ \t\u3000]*(?:[:：#＃=(（「“"][ \t\u3000]*|(?:${alternatives(connectors)})(?:(?<!\p{Script=Latin})|(?![\p{Script=Latin}\p{N}]))[ \t\u3000]*[:：#]?[ \t\u3000]*){0,2}`
  const labelled = announced([...meanings.keys()], `\\.?${gap}`)
  const issuer = announced([...issuerOf.keys()], '')
  const small = (text: string) => text.toLocaleLowerCase(language)

  function issuersBefore(text: string, end: number): ReadonlySet<Issuer> {
    const clause =
      text
        .slice(Math.max(0, end - reach), end)
        .split(clauseEnd)
        .at(-1) ?? ''
    const names = [...places(clause, issuer)].map(({label}) => small(clause.slice(label.start, label.end)))
    return new Set(names.flatMap(name => issuerOf.get(name) ?? []))
  }

  function* places(text: string, pattern: RegExp | undefined): Iterable<Place> {
    for (const match of pattern === undefined ? [] : text.matchAll(pattern)) {
      const [whole, name = ''] = match
      const label = {start: match.index, end: match.index + name.length}
      yield {label, meaning: meanings.get(small(name)), start: match.index + whole.length}
    }
  }

  return {
    kind: 'identifier',
    *recognise(text) {
      if (!/\d|[A-Z][-_/.][A-Z]/.test(text)) return
      const taken = new Set<number>()
      for (const place of places(text, labelled)) {
        const {label, meaning} = place
        if (meaning === undefined) continue
        const found = announcedBy(place, meaning, issuersBefore(text, label.end), text)
        if (found === undefined) continue
        taken.add(found.start)
        yield found
      }
      for (const {label} of places(text, issuer)) {
        const start = valueAfter(label.end, text)
        if (start === undefined || taken.has(start)) continue
        const issuers = issuerOf.get(small(text.slice(label.start, label.end)))
        const found = issuedBy(label, start, issuers, text)
        if (found !== undefined) yield found
      }
    },
  }
}

/** After a label stands an identifier, known or not. */
function announcedBy(
  {label, start}: Place,
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
function valueAfter(end: number, text: string): number | undefined {
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
  const {named} = eligible(undefined, new Set(issuers))
  const chosen = choose(candidates.all, {family: undefined, named, others: []})
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

/**
 * A word, and what may stand between it and the value; undefined where there are no words. Latin letters alone part words:
 * ご注文番号EB-7720415の件 has no spaces.
 */
const announced = (words: readonly string[], between: string): RegExp | undefined =>
  words.length === 0
    ? undefined
    : new RegExp(
        `(?<![\\p{Script=Latin}\\p{N}])(${alternatives(words)})(?:(?<!\\p{Script=Latin})|(?!\\p{Script=Latin}))${between}`,
        'giu',
      )

function alternatives(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map(word => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&').replace(/ /g, String.raw`[ \u00A0]`))
    .join('|')
}
