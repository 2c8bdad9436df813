import type {IdentifierVerdict} from './fault.js'
import type {IdentifierKind} from './identifier-kind.js'

/** A value, the kind that it is taken for, and what it is worth as that. */
export interface Choice {
  readonly written: string
  readonly kind: IdentifierKind
  readonly verdict: IdentifierVerdict
}

/** A value that fits several kinds is of the one that asks for most of it; where two ask for as much, it may be either. */
export function surest<C extends Choice>(rivals: readonly C[]): C | undefined {
  const [best, rival] = [...rivals].sort((a, b) => demandsOf(b.kind) - demandsOf(a.kind))
  if (best === undefined || rival === undefined || demandsOf(rival.kind) < demandsOf(best.kind)) return best
  return {...best, verdict: 'ambiguous'}
}

/** How hard a kind is to meet by chance, as a power of ten: a sign that is fixed is one, a check digit that of its modulus. */
function demandsOf(kind: IdentifierKind): number {
  const fixed = kind.shapes[0]?.match(/^[#A-Z\d]+/)?.[0].length ?? 0
  const shape = kind.evidence === 'shape' ? 3 : 0
  return shape + fixed + Math.log10(kind.check?.oneIn ?? 1)
}
