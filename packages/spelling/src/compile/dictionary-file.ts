import type {AffixFile} from './affix-file.js'

export interface Entry {
  readonly stem: string
  readonly flags: ReadonlySet<number>
  /** What people write instead: `ph:` fields, `majonæse` for mayonnaise. */
  readonly misspellings: readonly string[]
}

const none: ReadonlySet<number> = new Set()

/**
 * The entries of a .dic file. A line is a stem, then `/` and flags, then morphological fields; either may be missing, and a stem may
 * hold spaces: `a cappella`, `er st:være`, `mayonnaise/10,11 ph:majonæse`.
 */
export function readDictionaryFile(text: string, {flagsOf}: Pick<AffixFile, 'flagsOf'>): readonly Entry[] {
  const flagSets = new Map<string, ReadonlySet<number>>()
  const flagSetOf = (flags: string): ReadonlySet<number> => {
    const known = flagSets.get(flags)
    if (known) return known
    const set = flagsOf(flags)
    flagSets.set(flags, set)
    return set
  }
  return text
    .split(/\r?\n/)
    .slice(1)
    .filter(line => line !== '' && !line.startsWith('\t'))
    .map(line => {
      const fields = line.search(/\t|\s[a-z]{2}:/)
      const word = fields < 0 ? line : line.slice(0, fields).trimEnd()
      // "\/" is a slash in the word, and so is one at its start.
      const slash = word.search(/(?<!^|\\)\//)
      return {
        stem: (slash < 0 ? word : word.slice(0, slash)).replaceAll('\\/', '/'),
        flags: slash < 0 ? none : flagSetOf(word.slice(slash + 1)),
        misspellings:
          fields < 0 ? [] : Array.from(line.slice(fields).matchAll(/\sph:(\S+)/g), ([, ph = '']) => ph),
      }
    })
}
