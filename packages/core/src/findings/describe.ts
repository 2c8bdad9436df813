import type {Report, Wording} from '../rules/rule.js'
import type {Description} from './finding.js'

/** Words of the message are shown up to this length. */
const longest = 60

/**
 * The wording with the data of the report put in: “{words} …” → “to increase my sales …”.
 * @param text the prose that the ranges of the data belong to
 * @param terms what values of the data are called
 */
export function describe(
  wording: Wording,
  data: Report['data'],
  text: string,
  terms: Readonly<Record<string, string>> = {},
): Description {
  const fill = (words: string) =>
    words.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = data && Object.hasOwn(data, name) ? data[name] : undefined
      if (value === undefined) return whole
      if (typeof value === 'object') return shortened(text.slice(value.start, value.end))
      return typeof value === 'string' && Object.hasOwn(terms, value)
        ? (terms[value] as string)
        : String(value)
    })
  const {what, why, instead} = wording
  return {what: fill(what), why: fill(why), ...(instead !== undefined && {instead: fill(instead)})}
}

function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim()
  const letters = Array.from(line)
  return letters.length <= longest
    ? line
    : `${letters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`
}
