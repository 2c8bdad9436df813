import {identifierFamilies, type IdentifierFamily} from '../entity.js'
import type {IdentifierKind, Issuer} from './identifier-kind.js'
import {identifierKinds, type IdentifierScheme} from './kinds.js'

/** How a language names identifiers. All in lower case, as regular text, no patterns. */
export interface IdentifierLabels {
  /** BCP 47, for the case of letters. */
  readonly language: string
  /** By family, where the word leaves the kind open (“tracking number”), or by scheme, where it names it (“ISBN”). */
  readonly labels: Readonly<Partial<Record<IdentifierFamily | IdentifierScheme, readonly string[]>>>
  /** Names of shops and carriers: “PostNord”, ヤマト. */
  readonly issuers?: Readonly<Partial<Record<Issuer, readonly string[]>>>
  /** What may stand between label and value: “is”, “er”, “は”. */
  readonly connectors: readonly string[]
}

/** What a label says of the value after it. */
export interface Meaning {
  readonly family: IdentifierFamily
  /** Undefined where it names a family only. */
  readonly scheme: IdentifierScheme | undefined
  readonly needsShape: boolean
}

export function meaningsOf({labels, language}: IdentifierLabels): ReadonlyMap<string, Meaning> {
  const meanings = new Map<string, Meaning>()
  for (const [name, words] of Object.entries(labels)) {
    const kind = identifierKinds.find(({scheme}) => scheme === name)
    const family = kind?.family ?? identifierFamilies.find(family => family === name)
    if (family === undefined) throw new Error(`“${name}” is neither a family nor a scheme of identifiers.`)
    // “asin” is both.
    const meaning = {family, scheme: kind?.scheme, needsShape: kind?.needsShape === true}
    for (const word of words) meanings.set(word.toLocaleLowerCase(language), meaning)
  }
  return meanings
}

/** Kinds that a value may be of. */
export interface Eligible {
  /** Undefined where no label stands before the value. */
  readonly family: IdentifierFamily | undefined
  /** The label names them, or their issuer stands near: what is wrong with the value can be said. */
  readonly named: readonly IdentifierKind[]
  /** Those of them whose issuer stands near. */
  readonly issued: readonly IdentifierKind[]
  /** They show themselves: by their shape, or by the check digit where the label names their family. */
  readonly others: readonly IdentifierKind[]
}

const withoutIssuer = new WeakMap<Meaning, Eligible>()

/** @param meaning undefined where nothing but an issuer stands before the value */
export function eligible(meaning: Meaning | undefined, issuers: ReadonlySet<Issuer>): Eligible {
  if (meaning === undefined || issuers.size > 0) return among(meaning, issuers)
  const known = withoutIssuer.get(meaning) ?? among(meaning, issuers)
  withoutIssuer.set(meaning, known)
  return known
}

function among(meaning: Meaning | undefined, issuers: ReadonlySet<Issuer>): Eligible {
  const {scheme, family} = meaning ?? {}
  const isOfFamily = (kind: IdentifierKind) => family === undefined || kind.family === family
  const own = identifierKinds.filter(kind => scheme !== undefined && kind.scheme === scheme)
  const issued = identifierKinds.filter(
    kind => isOfFamily(kind) && (kind.issuers ?? []).some(issuer => issuers.has(issuer)),
  )
  const alike = identifierKinds.filter(
    ({alsoCalled = []}) => scheme !== undefined && alsoCalled.includes(scheme),
  )
  const named = [...new Set([...own, ...issued, ...alike])]
  return {
    family,
    named,
    issued,
    others: identifierKinds.filter(
      kind =>
        !named.includes(kind) &&
        (kind.evidence === 'shape' || (kind.evidence === 'check-digit' && isOfFamily(kind))),
    ),
  }
}
