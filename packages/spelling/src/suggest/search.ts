import type {Dictionary} from '../format/layout.js'
import {cost, isMark, substitutionCosts} from './costs.js'
import {replacementFinder, type Replacement} from './replacements.js'

/** A form near a text, and what the slips between them cost. */
export interface Near {
  readonly form: string
  readonly cost: number
  readonly roles: number
}

/** @returns forms that have one of the roles and are at most so far from the text, which is in lower case */
export type FindNear = (text: string, limit: number, roles: number) => readonly Near[]

/** Swaps and replacements look back over more than one letter, so a way may seem dearer for a while than it turns out. */
const slack = 40
const longestForm = 128
const infinite = 1 << 20
const none: readonly Replacement[] = []

/**
 * Weighted edit distance (Damerau–Levenshtein, with replacements of several letters), row by row along the ways through the
 * automaton: forms that begin alike share their rows, and a way is left where all of a row is dearer than the limit. Cell `at` of the
 * row behind some letters of a form is what it costs to have written the first `at` letters of the text for them. Of each row, only
 * the cells from `starts` to `ends` are within the bound.
 */
export function searchIn({nodes, alphabet, settings}: Dictionary): FindNear {
  const {language} = settings
  const replacementsIn = replacementFinder(settings)
  const substitution = substitutionCosts(settings)
  const plain = Array.from(alphabet, unit => String.fromCharCode(unit).toLocaleLowerCase(language))
  const capital = Uint8Array.from(alphabet, (unit, letter) =>
    plain[letter] === String.fromCharCode(unit) ? 0 : cost.capital,
  )
  const missing = Uint8Array.from(
    plain,
    (letter, at) => (isMark(letter) ? cost.mark : cost.missing) + (capital[at] ?? 0),
  )
  const costsByWritten = new Map<string, Uint8Array>()

  /** By letter of the alphabet. */
  function costsOf(written: string): Uint8Array {
    let costs = costsByWritten.get(written)
    if (!costs) {
      costs = Uint8Array.from(plain, (meant, letter) => substitution(written, meant) + (capital[letter] ?? 0))
      costsByWritten.set(written, costs)
    }
    return costs
  }

  return (text, limit, wanted) => {
    const bound = limit + slack
    const width = text.length + 1
    const rows = new Int32Array(longestForm * width)
    /** By cell: whether its cheapest way ends with a missing letter. */
    const gaps = new Uint8Array(longestForm * width)
    const starts = new Int32Array(longestForm)
    const ends = new Int32Array(longestForm)
    const path = new Uint8Array(longestForm)
    const written = Array.from({length: text.length}, (_, at) => costsOf(text.charAt(at)))
    const surplus = surplusCosts(text)
    const replacements = byLastLetter(replacementsIn(text))
    const replaced = new Int32Array(width).fill(infinite)
    const found: Near[] = []

    const cell = (depth: number, at: number): number =>
      at < (starts[depth] as number) || at > (ends[depth] as number)
        ? infinite
        : (rows[depth * width + at] as number)

    function fillFirstRow() {
      let end = 0
      for (let total = surplus[0] ?? infinite; total <= bound; total += surplus[end] ?? infinite)
        rows[++end] = total
      ends[0] = end
    }

    /** The row behind the letter at `path[depth - 1]`. @returns its least */
    function fillRow(depth: number): number {
      const letter = path[depth - 1] as number
      const isDoubled = depth > 1 && plain[letter] === plain[path[depth - 2] as number]
      const asMissing =
        (isDoubled ? cost.doubling : (missing[letter] as number)) + (depth === 1 ? cost.first : 0)
      const asMissingMore = Math.min(asMissing, cost.missingMore)
      const row = depth * width
      let start = starts[depth - 1] as number
      let end = Math.max((ends[depth - 1] as number) + 1, depth > 1 ? (ends[depth - 2] as number) + 2 : 0)
      const meantHere = replacements.get(plain[letter] ?? '') ?? none
      for (const {meant, start: from, end: at} of meantHere) {
        if (!pathEndsWith(meant, depth)) continue
        const total = cell(depth - meant.length, from) + cost.replacement
        replaced[at] = Math.min(replaced[at] as number, total)
        start = Math.min(start, at)
        end = Math.max(end, at)
      }
      let [least, first, last, before] = [infinite, width, -1, infinite]
      for (let at = start; at <= end && at < width; at++) {
        const gap = cell(depth - 1, at) + (gaps[row - width + at] === 1 ? asMissingMore : asMissing)
        let best = gap
        if (at > 0) {
          const wrong = (written[at - 1] as Uint8Array)[letter] as number
          const more = at === 1 && depth === 1 && wrong > cost.capital ? cost.first : 0
          best = Math.min(best, cell(depth - 1, at - 1) + wrong + more, before + (surplus[at - 1] as number))
          best = Math.min(best, replaced[at] as number)
          if (at > 1 && depth > 1 && !isDoubled && isSwap(at, depth))
            best = Math.min(best, cell(depth - 2, at - 2) + cost.swap)
        }
        rows[row + at] = before = best
        gaps[row + at] = best === gap ? 1 : 0
        if (best > bound) continue
        least = Math.min(least, best)
        first = Math.min(first, at)
        last = at
        if (at === end) end++
      }
      for (const {end: at} of meantHere) replaced[at] = infinite
      starts[depth] = first
      ends[depth] = last
      return least
    }

    const isSwap = (at: number, depth: number): boolean =>
      plain[path[depth - 1] as number] === text[at - 2] && plain[path[depth - 2] as number] === text[at - 1]

    function pathEndsWith(meant: string, depth: number): boolean {
      if (meant.length > depth) return false
      for (let at = 0; at < meant.length; at++)
        if (plain[path[depth - meant.length + at] as number] !== meant[at]) return false
      return true
    }

    function walk(node: number, depth: number) {
      const end = node + ((nodes[node] as number) & 0xff)
      for (let at = node + 1; at <= end; at++) {
        const arc = nodes[at] as number
        path[depth - 1] = arc & 0xff
        if (fillRow(depth) > bound) continue
        const next = arc >>> 8
        const roles = (nodes[next] as number) >>> 8
        const total = cell(depth, text.length)
        if ((roles & wanted) !== 0 && total <= limit) found.push({form: pathText(depth), cost: total, roles})
        if (depth + 1 < longestForm) walk(next, depth + 1)
      }
    }

    const pathText = (length: number): string =>
      String.fromCharCode(...Array.from(path.subarray(0, length), letter => alphabet[letter] ?? 0))

    fillFirstRow()
    walk(nodes[1] as number, 1)
    return found
  }
}

/** Longer ones are far from the text before they are complete, and are tried as a whole. */
const longestReplacement = 3

function byLastLetter(replacements: readonly Replacement[]): ReadonlyMap<string, readonly Replacement[]> {
  const short = replacements.filter(({meant}) => meant.length <= longestReplacement)
  return new Map(
    [...new Set(short.map(({meant}) => meant.slice(-1)))].map(letter => [
      letter,
      short.filter(({meant}) => meant.endsWith(letter)),
    ]),
  )
}

/** What it costs that a letter of the text is one too many. */
const surplusCosts = (text: string): Int32Array =>
  Int32Array.from({length: text.length}, (_, at) => {
    const letter = text.charAt(at)
    if (at === 0) return cost.surplus + cost.first
    if (letter === text[at - 1]) return cost.doubling
    return isMark(letter) ? cost.mark : cost.surplus
  })
