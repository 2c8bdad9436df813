import type {Recogniser} from './entity.js'
import {standsFor} from './placeholders.js'

/** The signs that a team's own template language puts around the names of its fields: §name§. */
export interface OwnPlaceholder {
  readonly open: string
  readonly close: string
}

/** Longest name between the signs, in UTF-16 code units. */
const longestName = 200

/**
 * Finds placeholders between signs of one's own, on one line.
 * @throws Error for signs that are missing, or letters that any text has
 */
export function ownPlaceholders(signs: readonly OwnPlaceholder[]): Recogniser {
  for (const {open, close} of signs) {
    for (const sign of [open, close]) {
      if (!/[^\p{L}\p{N}\s]/u.test(sign))
        throw new Error(`“${sign}” can’t begin or end a placeholder: it needs a sign that texts seldom have.`)
    }
  }
  return {
    kind: 'placeholder',
    *recognise(text) {
      for (const {open, close} of signs) {
        for (let start = text.indexOf(open); start >= 0;) {
          const from = start + open.length
          const within = text.slice(from, from + longestName + close.length)
          const length = within.indexOf(close)
          const name = within.slice(0, Math.max(0, length))
          if (length < 0 || name.includes('\n')) {
            start = text.indexOf(open, start + 1)
            continue
          }
          const end = from + length + close.length
          yield {
            kind: 'placeholder',
            start,
            end,
            syntax: 'own',
            name: name.trim(),
            stands: standsFor(name.trim()),
          }
          start = text.indexOf(open, end)
        }
      }
    },
  }
}
