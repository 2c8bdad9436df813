import type {Affix, AffixEntry} from './affix-file.js'

/** A form that an affix makes. */
export interface Affixed {
  readonly form: string
  readonly affix: Affix
  readonly entry: AffixEntry
}

type Side = 'prefix' | 'suffix'

/** @returns what an affix makes of a stem: of funny, by the suffix -ier and -iest, funnier and funniest */
export function affixMatcher(): (stem: string, affix: Affix, side: Side) => readonly Affixed[] {
  const byEdge = new Map<Affix, Map<string, readonly AffixEntry[]>>()

  /** Danish suffixes have up to 280 entries, of which few are for one letter. */
  function entriesFor(affix: Affix, edge: string, side: Side): readonly AffixEntry[] {
    let byLetter = byEdge.get(affix)
    if (!byLetter) {
      byLetter = new Map()
      byEdge.set(affix, byLetter)
    }
    let entries = byLetter.get(edge)
    if (!entries) {
      entries = affix.entries.filter(({strip, condition}) => {
        const stripped = side === 'suffix' ? strip.at(-1) : strip[0]
        return (
          (stripped ?? edge) === edge && allows(side === 'suffix' ? condition.at(-1) : condition[0], edge)
        )
      })
      byLetter.set(edge, entries)
    }
    return entries
  }

  return (stem, affix, side) => {
    const found: Affixed[] = []
    for (const entry of entriesFor(affix, (side === 'suffix' ? stem.at(-1) : stem[0]) ?? '', side)) {
      const {strip, append, condition} = entry
      if (strip.length >= stem.length || condition.length > stem.length) continue
      if (!(side === 'suffix' ? stem.endsWith(strip) : stem.startsWith(strip))) continue
      const start = side === 'suffix' ? stem.length - condition.length : 0
      if (!condition.every((letters, at) => allows(letters, stem[start + at] ?? ''))) continue
      const form =
        side === 'suffix'
          ? stem.slice(0, stem.length - strip.length) + append
          : append + stem.slice(strip.length)
      found.push({form, affix, entry})
    }
    return found
  }
}

const allows = (letters: AffixEntry['condition'][number] | undefined, letter: string): boolean =>
  letters === undefined || letters.letters.includes(letter) !== letters.isNegated
