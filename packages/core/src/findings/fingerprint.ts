import type {Range} from '../ranges/range.js'

/** Words on either side that tell two findings of one rule apart. */
const neighbours = 3

/**
 * Identifies a finding across edits elsewhere in the message: rule, its words and their neighbours, hashed.
 * @returns 16 hexadecimal digits
 */
export function fingerprint(ruleId: string, text: string, {start, end}: Range): string {
  const before = words(text.slice(Math.max(0, start - 80), start)).slice(-neighbours)
  const after = words(text.slice(end, end + 80)).slice(0, neighbours)
  return hash([ruleId, before.join(' '), words(text.slice(start, end)).join(' '), after.join(' ')].join('\n'))
}

/** “order”, “my order” … repeated findings of one fingerprint are counted: a1b2…, a1b2…-2. */
export function withOrdinals<F extends {readonly fingerprint: string}>(findings: readonly F[]): readonly F[] {
  const seen = new Map<string, number>()
  return findings.map(finding => {
    const count = (seen.get(finding.fingerprint) ?? 0) + 1
    seen.set(finding.fingerprint, count)
    return count === 1 ? finding : {...finding, fingerprint: `${finding.fingerprint}-${count}`}
  })
}

const words = (text: string): readonly string[] =>
  text
    .normalize('NFKC')
    .toLocaleLowerCase('und')
    .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []

/** FNV-1a over UTF-16 units, twice with different offsets. Source: Fowler, Noll, Vo (public domain). */
function hash(text: string): string {
  return [0x811c9dc5, 0x9dc5811c]
    .map(offset => {
      let value = offset
      for (let index = 0; index < text.length; index++)
        value = Math.imul(value ^ text.charCodeAt(index), 0x01000193)
      return (value >>> 0).toString(16).padStart(8, '0')
    })
    .join('')
}
