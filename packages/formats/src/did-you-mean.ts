import {closest, distance} from 'fastest-levenshtein'

/** “ Did you mean --format?”, or nothing when no name is near. Capitals make no difference. */
export function nearest(name: string, names: readonly string[]): string {
  if (names.length === 0) return ''
  const [given, ...known] = [name, ...names].map(any => any.toLowerCase()) as [string, ...string[]]
  const candidate = closest(given, known)
  if (distance(given, candidate) > Math.max(2, name.length / 3)) return ''
  return ` Did you mean ${names[known.indexOf(candidate)]}?`
}
