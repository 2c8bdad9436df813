/**
 * The double array as pairs of base and check, so that one step touches one place in memory. Its leaves lead to groups that are
 * numbered without gaps.
 * @param groupOf what a leaf of kuromoji's leads to → number of the group
 */
export function interleaved(
  {base, check}: {base: Int32Array; check: Int32Array},
  groupOf: ReadonlyMap<number, number>,
): Int32Array {
  const last = check.findLastIndex(parent => parent >= 0)
  // From every cell, a step by any byte stays within the array.
  const cells = base.subarray(0, last + 1).reduce((longest, next) => Math.max(longest, next), last) + 256
  const trie = new Int32Array(2 * cells).fill(-1)
  for (let cell = 0; cell <= last; cell++) {
    const [next = 0, parent = 0] = [base[cell], check[cell]]
    if (parent < 0) continue
    const group = next < 0 ? groupOf.get(-1 - next) : undefined
    if (next < 0 && group === undefined) throw new Error(`The leaf ${cell} of the trie leads to no word`)
    trie[2 * cell] = group === undefined ? next : -1 - group
    trie[2 * cell + 1] = parent
  }
  return trie
}
