/** All ways to cut a stretch of text into words; grows from left to right and keeps the cheapest way to each word. */
export interface Lattice {
  /** @param length of the stretch; positions count from its start */
  begin(length: number): void
  /** Whether a word ends here, so that another may begin. */
  isReached(position: number): boolean
  /** A word from a reached position. Words are added in the order of their starts. */
  append(start: number, end: number, word: number, context: number, cost: number): void
  /** The words of the cheapest way to a position, the first first. Equal costs: the word that was added first. */
  pathTo(end: number): readonly Step[]
}

/** A word of the path. */
export interface Step {
  readonly start: number
  readonly end: number
  readonly word: number
  readonly context: number
}

const none = -1
const edgeOfText = 0

/**
 * @param connections costs by right context × `contexts` + left context: the row of one word's context lies together
 * @param contexts number of contexts
 */
export function createLattice(connections: Int16Array, contexts: number): Lattice {
  let capacity = 4096
  let starts = new Int32Array(capacity)
  let words = new Int32Array(capacity)
  let contextOf = new Uint16Array(capacity)
  let totals = new Int32Array(capacity)
  let before = new Int32Array(capacity)
  let nextAtSameEnd = new Int32Array(capacity)
  let size = 0

  let firstAt = new Int32Array(512)
  let lastAt = new Int32Array(512)

  // Words of one surface often share a context: 様 is looked at once for all its suffix readings.
  let bestNode = none
  let bestTotal = 0
  let bestStart = none
  let bestContext = none

  function grow() {
    const wider = (from: Int32Array) => {
      const to = new Int32Array(capacity)
      to.set(from)
      return to
    }
    capacity *= 2
    starts = wider(starts)
    words = wider(words)
    totals = wider(totals)
    before = wider(before)
    nextAtSameEnd = wider(nextAtSameEnd)
    const narrow = contextOf
    contextOf = new Uint16Array(capacity)
    contextOf.set(narrow)
  }

  function findBest(position: number, context: number) {
    if (position === bestStart && context === bestContext) return
    const row = context * contexts
    let cheapest = none
    let cheapestTotal = Infinity
    for (let node = firstAt[position] as number; node !== none; node = nextAtSameEnd[node] as number) {
      const total = (totals[node] as number) + (connections[row + (contextOf[node] as number)] as number)
      if (total < cheapestTotal) {
        cheapestTotal = total
        cheapest = node
      }
    }
    bestStart = position
    bestContext = context
    bestNode = cheapest
    bestTotal = cheapestTotal
  }

  function link(node: number, end: number) {
    const last = lastAt[end] as number
    if (last === none) firstAt[end] = node
    else nextAtSameEnd[last] = node
    lastAt[end] = node
    nextAtSameEnd[node] = none
  }

  return {
    begin(length) {
      if (length >= firstAt.length) {
        firstAt = new Int32Array(2 * length)
        lastAt = new Int32Array(2 * length)
      }
      firstAt.fill(none, 0, length + 1)
      lastAt.fill(none, 0, length + 1)
      size = 1
      contextOf[0] = edgeOfText
      totals[0] = 0
      before[0] = none
      link(0, 0)
      bestStart = none
    },
    isReached: position => firstAt[position] !== none,
    append(start, end, word, context, cost) {
      if (size === capacity) grow()
      findBest(start, context)
      starts[size] = start
      words[size] = word
      contextOf[size] = context
      totals[size] = bestTotal + cost
      before[size] = bestNode
      link(size, end)
      size++
    },
    pathTo(end) {
      findBest(end, edgeOfText)
      const path: Step[] = []
      let stepEnd = end
      for (let node = bestNode; node > 0; node = before[node] as number) {
        const start = starts[node] as number
        path.push({start, end: stepEnd, word: words[node] as number, context: contextOf[node] as number})
        stepEnd = start
      }
      return path.reverse()
    },
  }
}
