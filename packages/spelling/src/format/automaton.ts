import type {Dictionary} from './layout.js'

/** The forms of a dictionary, letter by letter. Nodes are numbers; from node 0 nothing leads on, and it has no roles. */
export interface Automaton {
  readonly root: number
  /** The node behind a UTF-16 code unit, 0 if no form goes on so. */
  readonly step: (node: number, unit: number) => number
  /** The node behind a stretch of text. */
  readonly walk: (node: number, text: string, start?: number, end?: number) => number
  /** What the form that ends here may be, see `role`; 0 if none ends. */
  readonly rolesAt: (node: number) => number
  /** What a stretch of text may be. */
  readonly rolesOf: (text: string, start?: number, end?: number) => number
}

export function automatonIn({nodes, alphabet}: Pick<Dictionary, 'nodes' | 'alphabet'>): Automaton {
  const letterOf = new Uint8Array(0x10000)
  for (const [letter, unit] of alphabet.entries()) if (letter > 0) letterOf[unit] = letter
  const root = nodes[1] as number

  function step(node: number, unit: number): number {
    const letter = letterOf[unit] as number
    if (letter === 0) return 0
    const last = node + ((nodes[node] as number) & 0xff)
    for (let at = node + 1; at <= last; at++) {
      const arc = nodes[at] as number
      if ((arc & 0xff) >= letter) return (arc & 0xff) === letter ? arc >>> 8 : 0
    }
    return 0
  }

  function walk(node: number, text: string, start = 0, end = text.length): number {
    let reached = node
    for (let at = start; at < end && reached !== 0; at++) reached = step(reached, text.charCodeAt(at))
    return reached
  }

  const rolesAt = (node: number): number => (nodes[node] as number) >>> 8

  return {root, step, walk, rolesAt, rolesOf: (text, start, end) => rolesAt(walk(root, text, start, end))}
}
