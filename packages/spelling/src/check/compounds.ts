import type {Automaton} from '../format/automaton.js'
import type {CompoundRule, Settings} from '../format/layout.js'
import {role, ruleRole} from '../format/roles.js'

/** Whether parts of the dictionary make up a word: kunde + service, forsikring + s + selskab, 2 + 1st. */
export function compoundsOf(automaton: Automaton, settings: Settings): (word: string) => boolean {
  const {shortestPart, mostParts, rules} = settings.compounds
  const {root, step, rolesAt, rolesOf} = automaton
  const isSlip = slipsIn(automaton, settings)

  function isJoined(word: string): boolean {
    const failed = new Set<number>()

    /** Where the first part from here ends, if parts make up the rest. */
    function firstEnd(start: number, parts: number): number | undefined {
      if (failed.has(start)) return undefined
      const wanted = parts === 0 ? role.compoundBegin : role.compoundMiddle
      let node = root
      for (let end = start + 1; end <= word.length - shortestPart; end++) {
        node = step(node, word.charCodeAt(end - 1))
        if (node === 0) break
        if (end - start < shortestPart || (rolesAt(node) & wanted) === 0) continue
        const isLast = parts + 1 < mostParts && (rolesOf(word, end) & role.compoundEnd) !== 0
        const next = isLast ? word.length : firstEnd(end, parts + 1)
        if (next === undefined) continue
        if (isSlip(word, start, word.length)) break
        if (isLast || !isSlip(word, start, next)) return end
      }
      if (parts > 0) failed.add(start)
      return undefined
    }

    return firstEnd(0, 0) !== undefined
  }

  function follows(word: string, rule: CompoundRule): boolean {
    const seen = new Set<number>()

    /** Whether parts from here fit the rule from its element `at`. */
    function fits(start: number, at: number, parts: number): boolean {
      const state = start * (rule.length + 1) + at
      if (seen.has(state)) return false
      seen.add(state)
      const [flag, repeat] = rule[at] ?? []
      if (flag === undefined) return start === word.length && parts > 1
      if (repeat !== '' && fits(start, at + 1, parts)) return true
      let node = root
      for (let end = start + 1; end <= word.length; end++) {
        node = step(node, word.charCodeAt(end - 1))
        if (node === 0) return false
        if (end - start < shortestPart || (rolesAt(node) & ruleRole(flag)) === 0) continue
        if (fits(end, repeat === '*' ? at : at + 1, parts + 1)) return true
      }
      return false
    }

    return fits(0, 0, 0)
  }

  return word => rules.some(rule => follows(word, rule)) || isJoined(word)
}

/**
 * Whether a stretch of a word is a slip for a form of the dictionary: by one of its replacements (professer for processer, where the
 * dictionary asks for that), or because two words are written as one (idag for i dag).
 */
function slipsIn({root, step, walk, rolesAt}: Automaton, {compounds, replacements}: Settings) {
  const byFirst = new Map<string, (readonly [written: string, meant: string])[]>()
  for (const pair of compounds.checksReplacements ? replacements : []) {
    const [written] = pair
    if (/^\^|\$$/.test(written)) continue
    const others = byFirst.get(written[0] ?? '')
    if (others) others.push(pair)
    else byFirst.set(written[0] ?? '', [pair])
  }
  const isKnown = (node: number): boolean => (rolesAt(node) & role.known) !== 0

  return (word: string, start: number, end: number): boolean => {
    let node = root
    for (let at = start; at < end && node !== 0; at++) {
      for (const [written, meant] of byFirst.get(word[at] ?? '') ?? []) {
        const after = at + written.length
        if (
          after <= end &&
          word.startsWith(written, at) &&
          isKnown(walk(walk(node, meant), word, after, end))
        )
          return true
      }
      node = step(node, word.charCodeAt(at))
      if (at + 1 < end && isKnown(walk(step(node, 0x20), word, at + 1, end))) return true
    }
    return false
  }
}
