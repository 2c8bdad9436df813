import {distance} from 'fastest-levenshtein'

/** Of shorter names one other letter makes another word: stage, state; extent, extend. */
const shortestMistyped = 7
const shortestSwapped = 5

/**
 * The name of ours that somebody meant who wrote another: `audiense`, `langauge`, `last_contact_at`. Undefined for one of ours, and
 * for what may as well be a name of another tool: `state`, `languages`, `templateId`.
 */
export function meantBy(written: string, names: readonly string[]): string | undefined {
  if (names.includes(written)) return undefined
  return names.find(name => spelling(name) === spelling(written) || isOneSlip(written, name))
}

/** sentAt, SentAt, sent_at, sent-at. */
const spelling = (name: string): string => name.toLowerCase().replace(/[-_]/g, '')

function isOneSlip(written: string, name: string): boolean {
  if (isSwapped(written, name)) return name.length >= shortestSwapped
  return name.length >= shortestMistyped && distance(written, name) === 1 && !isNumberOf(written, name)
}

/** Two neighbouring letters: langauge. */
function isSwapped(written: string, name: string): boolean {
  if (written.length !== name.length) return false
  const at = Array.from(name).findIndex((letter, index) => letter !== written[index])
  const swapped = `${name.slice(0, at)}${name[at + 1] ?? ''}${name[at] ?? ''}${name.slice(at + 2)}`
  return at >= 0 && written === swapped
}

/** Singular and plural are two words: language, languages. */
const isNumberOf = (written: string, name: string): boolean =>
  written === `${name}s` || name === `${written}s`
