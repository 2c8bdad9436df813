import type {Recogniser} from '../entity.js'
import {formsOf} from './forms.js'
import {surest, type Choice} from './surest.js'
import type {IdentifierKind} from './identifier-kind.js'
import {identifierKinds} from './kinds.js'
import {judge} from './judge.js'
import type {IdentifierVerdict} from './fault.js'

const withoutLabel = identifierKinds.filter(
  ({evidence}) => evidence === 'shape' || evidence === 'check-digit',
)

/**
 * Identifiers that need no label: 249-1234567-1234567, B00X4WHP5E, 1Z…, RB123456785GB by their shape, slips of the pen with it;
 * 4006381333931 because its check digit is right.
 */
export const identifiers: Recogniser = {
  kind: 'identifier',
  *recognise(text) {
    if (!/\d/.test(text)) return
    const byRange = new Map<string, Found[]>()
    for (const kind of withoutLabel) {
      for (const found of foundIn(text, kind)) {
        const range = `${found.start} ${found.written.length}`
        byRange.set(range, [...(byRange.get(range) ?? []), found])
      }
    }
    for (const rivals of byRange.values()) {
      const {kind, start, written, verdict} = surest(rivals) as Found
      const {scheme, family} = kind
      yield {kind: 'identifier', start, end: start + written.length, scheme, family, verdict}
    }
  },
}

interface Found extends Choice {
  readonly start: number
}

function* foundIn(text: string, kind: IdentifierKind): Iterable<Found> {
  const {inText, nearlyInText, written: exact} = formsOf(kind)
  for (const {index: start, 0: written} of text.matchAll(inText)) {
    const verdict = judge(written, kind, 'shape')
    if (verdict !== undefined && isCredible(verdict, kind)) yield {start, written, kind, verdict}
  }
  if (nearlyInText === undefined || !kind.unmistakable) return
  for (const {index: start, 0: written} of text.matchAll(nearlyInText)) {
    if (exact.test(written)) continue
    const verdict = judge(written, kind, 'shape')
    if (typeof verdict === 'object' && isNoWord(written)) yield {start, written, kind, verdict}
  }
}

/** Without a label: the check digit is right, or the shape leaves no doubt. A country that is none shows something else. */
function isCredible(verdict: IdentifierVerdict, {evidence}: IdentifierKind): boolean {
  if (verdict === 'valid') return true
  if (evidence === 'check-digit') return false
  return (
    typeof verdict === 'string' || verdict.wrong === 'check-digit' || verdict.wrong === 'letter-for-digit'
  )
}

/** “FBAREMOVAL”, “B0000000”: letters and digits must be mixed. */
const isNoWord = (written: string): boolean =>
  /\d/.test(written.slice(2)) && (/[A-Z]/.test(written.slice(2)) || written.includes('-'))
