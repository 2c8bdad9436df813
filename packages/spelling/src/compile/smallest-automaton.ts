/** What 24 bits of an arc can name. */
const places = 2 ** 24

/**
 * The smallest automaton that tells the forms and their roles: heads and tails that forms share stand once. Built in one pass over
 * the sorted forms (Daciuk, Mihov, Watson and Watson 2000).
 * @param forms each once, in the order of their letters
 * @param letterOf number of a UTF-16 code unit, 1–255
 * @returns the nodes as `Dictionary` has them
 * @throws Error when there are more nodes than it can hold
 */
export function smallestAutomaton(
  forms: readonly string[],
  rolesOf: (form: string) => number,
  letterOf: (unit: number) => number,
): Uint32Array {
  const nodes = new NodeStore()
  /** The nodes of the last form that may still grow, from the root. */
  const open: OpenNode[] = [new OpenNode()]
  let last = ''

  const closeDownTo = (depth: number) => {
    for (let at = last.length; at > depth; at--) {
      const node = open[at] as OpenNode
      ;(open[at - 1] as OpenNode).setTarget(nodes.placeOf(node))
    }
  }
  for (const form of forms) {
    let shared = 0
    while (shared < form.length && form[shared] === last[shared]) shared++
    closeDownTo(shared)
    for (let at = shared; at < form.length; at++) {
      ;(open[at] as OpenNode).addArc(letterOf(form.charCodeAt(at)))
      const next = (open[at + 1] ??= new OpenNode())
      next.clear()
    }
    ;(open[form.length] as OpenNode).roles = rolesOf(form)
    last = form
  }
  closeDownTo(0)
  return nodes.finish(open[0] as OpenNode)
}

/** A node of the form that was added last. */
class OpenNode {
  roles = 0
  size = 0
  readonly arcs = new Uint32Array(256)

  clear() {
    this.roles = 0
    this.size = 0
  }

  addArc(letter: number) {
    this.arcs[this.size++] = letter
  }

  /** Where the last arc leads. */
  setTarget(place: number) {
    const at = this.size - 1
    this.arcs[at] = ((place << 8) | ((this.arcs[at] as number) & 0xff)) >>> 0
  }

  get head(): number {
    return ((this.roles << 8) | this.size) >>> 0
  }
}

/** Nodes that no form will change any more, each once. */
class NodeStore {
  private values = new Uint32Array(1 << 20)
  /** Behind the node without arcs and the place of the root. */
  private end = 2
  private table = new Uint32Array(1 << 18)
  private count = 0

  placeOf(node: OpenNode): number {
    if (this.count * 2 > this.table.length) this.growTable()
    const mask = this.table.length - 1
    let slot = hash(node.head, node.arcs, 0, node.size) & mask
    for (let place = this.table[slot] as number; place !== 0; place = this.table[slot] as number) {
      if (this.isAt(place, node)) return place
      slot = (slot + 1) & mask
    }
    const place = this.append(node)
    this.table[slot] = place
    this.count++
    return place
  }

  finish(root: OpenNode): Uint32Array {
    const place = this.placeOf(root)
    this.values[1] = place
    return this.values.slice(0, this.end)
  }

  private isAt(place: number, {head, arcs, size}: OpenNode): boolean {
    if (this.values[place] !== head) return false
    for (let at = 0; at < size; at++) if (this.values[place + 1 + at] !== arcs[at]) return false
    return true
  }

  private append({head, arcs, size}: OpenNode): number {
    const place = this.end
    this.end += 1 + size
    if (this.end > places) throw new Error('The dictionary has more forms than an automaton can hold.')
    if (this.end > this.values.length) {
      const longer = new Uint32Array(2 * this.values.length)
      longer.set(this.values)
      this.values = longer
    }
    this.values[place] = head
    for (let at = 0; at < size; at++) this.values[place + 1 + at] = arcs[at] as number
    return place
  }

  private growTable() {
    const old = this.table
    this.table = new Uint32Array(2 * old.length)
    const mask = this.table.length - 1
    for (const place of old) {
      if (place === 0) continue
      const head = this.values[place] as number
      let slot = hash(head, this.values, place + 1, head & 0xff) & mask
      while (this.table[slot] !== 0) slot = (slot + 1) & mask
      this.table[slot] = place
    }
  }
}

function hash(head: number, values: Uint32Array, start: number, size: number): number {
  let mixed = Math.imul(head, 0x9e3779b1)
  for (let at = start; at < start + size; at++) {
    mixed = Math.imul(mixed ^ (mixed >>> 15) ^ (values[at] as number), 0x85ebca6b)
  }
  return (mixed ^ (mixed >>> 13)) >>> 0
}
