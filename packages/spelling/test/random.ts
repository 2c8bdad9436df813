export type Random = (below: number) => number

/** Numbers that are the same on every machine. Source: mulberry32, public domain. */
export function randomFrom(seed: number): Random {
  let state = seed
  return below => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}

export const pick = <T>(random: Random, from: readonly T[]): T => from[random(from.length)] as T

/** One letter more, less or wrong, or two swapped. */
export function withSlip(random: Random, word: string, letters = 'abcdefghijklmnopqrstuvwxyz'): string {
  const at = random(word.length)
  const [before, after] = [word.slice(0, at), word.slice(at + 1)]
  const letter = letters[random(letters.length)] ?? ''
  switch (random(4)) {
    case 0:
      return before + letter + word.slice(at)
    case 1:
      return before + after
    case 2:
      return before + letter + after
    default:
      return before + after.slice(0, 1) + (word[at] ?? '') + after.slice(1)
  }
}
