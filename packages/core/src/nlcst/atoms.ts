import {holdsWords, type Entity} from '../entities/entity.js'
import type {Range} from '../ranges/range.js'

/** An entity as one word of the tree, with the abbreviation that would end the sentence before it: “no. 112-…”. */
export interface Atom extends Range {
  readonly entity: Entity
}

/**
 * The atoms of a text: all entities but those whose words are words: quotations, amounts, durations.
 * @param abbreviations words in lower case that stand with a full stop before a number or a name: no, nr, kl, hr
 * @param language BCP 47, for the case of letters
 */
export function atomsOf(
  text: string,
  offset: number,
  entities: readonly Entity[],
  abbreviations: ReadonlySet<string>,
  language: string,
): readonly Atom[] {
  const atoms: Atom[] = []
  for (const entity of entities) {
    if (holdsWords(entity)) continue
    const start = entity.start - offset
    const before = /(?<![\p{L}\p{N}])(\p{L}{1,12})\.[ \u00A0]?$/u.exec(
      text.slice(Math.max(0, start - 16), start),
    )
    const taken =
      before?.[1] !== undefined && abbreviations.has(before[1].toLocaleLowerCase(language))
        ? before[0].length
        : 0
    // “%d. 3/4”: the “d” is another entity's.
    const free = start - taken >= (atoms.at(-1)?.end ?? 0)
    atoms.push({start: free ? start - taken : start, end: entity.end - offset, entity})
  }
  return atoms
}
