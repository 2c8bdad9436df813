/** How far the second and third row of letter keys stand to the right of the first, in keys. */
const stagger = [0, 0.25, 0.75] as const

/**
 * Letters whose keys touch: g has f h t y v b.
 * @param layouts rows of letter keys from top to bottom: `qwertyuiop asdfghjkl zxcvbnm`
 */
export function neighboursOn(layouts: readonly string[]): ReadonlyMap<string, ReadonlySet<string>> {
  const neighbours = new Map<string, Set<string>>()
  for (const layout of layouts) {
    const keys = layout
      .split(' ')
      .flatMap((row, y) => Array.from(row, (letter, column) => ({letter, y, x: column + (stagger[y] ?? 0)})))
    for (const key of keys) {
      const touching = keys.filter(
        ({letter, x, y}) =>
          letter !== key.letter &&
          Math.abs(y - key.y) <= 1 &&
          (y === key.y ? Math.abs(x - key.x) === 1 : Math.abs(x - key.x) < 1),
      )
      const known = neighbours.get(key.letter) ?? new Set()
      neighbours.set(key.letter, new Set([...known, ...touching.map(({letter}) => letter)]))
    }
  }
  return neighbours
}
