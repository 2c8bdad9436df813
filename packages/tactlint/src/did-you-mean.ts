import {closest, distance} from 'fastest-levenshtein'

/** “ Did you mean --format?”, or nothing when no name is near. */
export function nearest(name: string, names: readonly string[]): string {
  if (names.length === 0) return ''
  const candidate = closest(name, names)
  return distance(name, candidate) <= Math.max(2, name.length / 3) ? ` Did you mean ${candidate}?` : ''
}
