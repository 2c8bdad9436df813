import type {Candidate} from './candidates.js'
import {formsOf} from './forms.js'
import type {IdentifierKind} from './identifier-kind.js'
import {judge} from './judge.js'
import type {Eligible} from './labels.js'
import {surest, type Choice} from './surest.js'

/**
 * Which kind of identifier a label announces: label before issuer before check digit before length; where two kinds fit as well,
 * the verdict is `ambiguous`.
 * @param candidates the longest first
 */
export function choose(
  candidates: readonly Candidate[],
  {named, issued, others, family}: Eligible,
): Choice | undefined {
  const shown = others.filter(isByShape)
  return (
    first(candidates, ({written}) => fitting(written, named.filter(isDistinct), 'whole')) ??
    first(candidates, ({written}) => fitting(written, ofFamily(shown, family), 'written')) ??
    first(candidates, ({written}) => fitting(written, shown, 'written')) ??
    first(candidates, ({written}) => fitting(written, named, 'whole')) ??
    slip(candidates, named, kind => namedSlip(kind, issued.includes(kind))) ??
    first(candidates, ({written}) => fitting(written, others, 'written')) ??
    slip(candidates, others, kind => shownSlip(kind, family))
  )
}

/** Not “any eight signs”. */
const isDistinct = ({evidence}: IdentifierKind): boolean => evidence === 'shape' || evidence === 'check-digit'

const isByShape = ({evidence}: IdentifierKind): boolean => evidence === 'shape'

const ofFamily = (kinds: readonly IdentifierKind[], family: Eligible['family']): readonly IdentifierKind[] =>
  kinds.filter(kind => kind.family === family)

function first<T>(items: readonly T[], choice: (item: T) => Choice | undefined): Choice | undefined {
  for (const item of items) {
    const chosen = choice(item)
    if (chosen) return chosen
  }
  return undefined
}

function fitting(
  written: string,
  kinds: readonly IdentifierKind[],
  form: 'whole' | 'written',
): Choice | undefined {
  const choices = kinds.flatMap((kind): Choice[] => {
    if (form === 'written' && !formsOf(kind).written.test(written)) return []
    const verdict = judge(written, kind, 'shape')
    return typeof verdict === 'string' ? [{written, kind, verdict}] : []
  })
  const valid = choices.filter(({verdict}) => verdict === 'valid')
  const best = valid.length > 0 ? valid : choices
  // The kind that the label itself names stands first.
  return form === 'whole' ? best[0] : surest(best)
}

/** What is wrong with a candidate as one of a kind; undefined where nothing can be said. */
type Slip = (written: string) => Choice | undefined

function slip(
  candidates: readonly Candidate[],
  kinds: readonly IdentifierKind[],
  slipOf: (kind: IdentifierKind) => Slip,
): Choice | undefined {
  return first(kinds, kind => {
    const found = candidates
      // In 9400 1108 9882 2502 the first twelve digits are not a wrong number of twelve.
      .filter(({isCut}) => !isCut)
      .map(({written}) => slipOf(kind)(written))
      .filter(choice => choice !== undefined)
    return found.find(choice => !isLength(choice)) ?? found[0]
  })
}

const namedSlip =
  (kind: IdentifierKind, isIssued: boolean): Slip =>
  written => {
    const verdict = judge(written, kind, 'named')
    if (typeof verdict !== 'object') return undefined
    const {surelyWritten} = formsOf(kind)
    if (!isIssued && surelyWritten?.test(written) === false) return undefined
    // A carrier has numbers of other shapes, too: “S12345678901” is no twelve digits.
    const isSure = kind.exactLength === true || isByShape(kind) || verdict.corrected !== undefined
    return verdict.wrong === 'letter-for-digit' && !isSure ? undefined : {written, kind, verdict}
  }

/** The label names a family at most: the shape must tell the rest. Ten digits are no personal number with a day that is none. */
const shownSlip =
  (kind: IdentifierKind, family: Eligible['family']): Slip =>
  written => {
    const verdict = judge(written, kind, 'shape')
    if (!isByShape(kind) || typeof verdict !== 'object') return undefined
    const isShown =
      kind.unmistakable === true ||
      (verdict.wrong === 'check-digit' && formsOf(kind).written.test(written)) ||
      (verdict.wrong === 'letter-for-digit' && kind.family === family)
    return isShown ? {written, kind, verdict} : undefined
  }

const isLength = ({verdict}: Choice): boolean => typeof verdict === 'object' && verdict.wrong === 'length'
