import type {IdentifierVerdict} from './fault.js'
import {formsOf} from './forms.js'
import type {IdentifierKind} from './identifier-kind.js'
import {judge} from './judge.js'
import type {Eligible} from './labels.js'
import {surest, type Choice} from './surest.js'

/**
 * Which kind of identifier a label announces: label before issuer before check digit before length; where two kinds fit as well,
 * the verdict is `ambiguous`.
 * @param candidates what may be the whole value, the longest first: “1234 5678 9013”, “1234 5678”, “1234”
 */
export function choose(candidates: readonly string[], {named, others}: Eligible): Choice | undefined {
  return (
    first(candidates, written => fitting(written, named.filter(isDistinct), 'whole')) ??
    first(candidates, written => fitting(written, others.filter(isByShape), 'written')) ??
    first(candidates, written => fitting(written, named, 'whole')) ??
    first(candidates, written => fitting(written, others, 'written')) ??
    wrong(candidates, named, others)
  )
}

/** Not “any eight signs”. */
const isDistinct = ({evidence}: IdentifierKind): boolean => evidence === 'shape' || evidence === 'check-digit'

const isByShape = ({evidence}: IdentifierKind): boolean => evidence === 'shape'

function first(
  candidates: readonly string[],
  choice: (written: string) => Choice | undefined,
): Choice | undefined {
  for (const written of candidates) {
    const chosen = choice(written)
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

function wrong(
  candidates: readonly string[],
  named: readonly IdentifierKind[],
  others: readonly IdentifierKind[],
): Choice | undefined {
  const judged = (kind: IdentifierKind, grounds: 'named' | 'shape') =>
    candidates
      .map(written => ({written, kind, verdict: judge(written, kind, grounds)}))
      .filter((choice): choice is Choice => typeof choice.verdict === 'object')
  for (const [kinds, grounds] of [
    [named, 'named'],
    [others.filter(isByShape), 'shape'],
  ] as const) {
    for (const kind of kinds) {
      const choices = judged(kind, grounds)
      const chosen = choices.find(({verdict}) => !isLength(verdict)) ?? choices[0]
      if (chosen) return chosen
    }
  }
  return undefined
}

const isLength = (verdict: IdentifierVerdict): boolean =>
  typeof verdict === 'object' && verdict.wrong === 'length'
