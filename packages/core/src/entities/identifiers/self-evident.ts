import type {Recogniser} from '../entity.js'
import {formsOf} from './forms.js'
import {spansIn, type Span} from './spans.js'
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
    for (const span of spansIn(text)) {
      if (!standsFree(span)) continue
      const choices = withoutLabel.flatMap(kind => choiceOf(span, kind) ?? [])
      const chosen = surest(choices)
      if (chosen === undefined) continue
      const {start, written} = span
      const {kind, verdict} = chosen
      const {scheme, family} = kind
      yield {kind: 'identifier', start, end: start + written.length, scheme, family, verdict}
    }
  },
}

function choiceOf({written, isWhole}: Span, kind: IdentifierKind): Choice | undefined {
  const {written: exact, nearly} = formsOf(kind)
  if (exact.test(written)) {
    const verdict = judge(written, kind, 'shape')
    return verdict !== undefined && isCredible(verdict, kind) ? {written, kind, verdict} : undefined
  }
  if (!kind.unmistakable || nearly?.test(written) !== true || !isWhole) return undefined
  const verdict = judge(written, kind, 'shape')
  return typeof verdict === 'object' ? {written, kind, verdict} : undefined
}

/** “ASIN-B00X4WHP5E” holds an ASIN, “12-4006381333931” no EAN. */
const standsFree = ({written, isWhole, isAlone}: Span): boolean =>
  /^[A-Z]/i.test(written) || (isWhole && (isAlone || !written.includes(' ')))

/** Without a label: the check digit is right, or the shape leaves no doubt. A country that is none shows something else. */
function isCredible(verdict: IdentifierVerdict, {evidence}: IdentifierKind): boolean {
  if (verdict === 'valid') return true
  if (evidence === 'check-digit') return false
  return (
    typeof verdict === 'string' || verdict.wrong === 'check-digit' || verdict.wrong === 'letter-for-digit'
  )
}
