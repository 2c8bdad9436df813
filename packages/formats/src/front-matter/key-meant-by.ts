import {distance} from 'fastest-levenshtein'

/** Of shorter keys one other letter makes another word: stage, state; extent, extend. */
const shortestMistyped = 7
const shortestSwapped = 5

/**
 * The key that somebody meant who wrote another: `audiense`, `langauge`, `last_contact_at`. Undefined for one of the keys, and for
 * what may as well be a key of another tool: `state`, `languages`, `templateId`.
 */
export function keyMeantBy(written: string, keys: readonly string[]): string | undefined {
  if (keys.includes(written)) return undefined
  return keys.find(key => spelling(key) === spelling(written) || isOneSlip(written, key))
}

/** sentAt, SentAt, sent_at, sent-at. */
const spelling = (key: string): string => key.toLowerCase().replace(/[-_]/g, '')

function isOneSlip(written: string, key: string): boolean {
  if (isSwapped(written, key)) return key.length >= shortestSwapped
  return key.length >= shortestMistyped && distance(written, key) === 1 && !isNumberOf(written, key)
}

/** Two neighbouring letters: langauge. */
function isSwapped(written: string, key: string): boolean {
  if (written.length !== key.length) return false
  const at = Array.from(key).findIndex((letter, index) => letter !== written[index])
  const swapped = `${key.slice(0, at)}${key[at + 1] ?? ''}${key[at] ?? ''}${key.slice(at + 2)}`
  return at >= 0 && written === swapped
}

/** Singular and plural are two keys: language, languages. */
const isNumberOf = (written: string, key: string): boolean => written === `${key}s` || key === `${written}s`
