import {digest} from '../hash.js'
import {commonCase} from '../phrases/matching-form.js'
import type {Range} from '../ranges/range.js'
import type {Report, RuleKind} from '../rules/rule.js'

/** Words on either side that tell two findings of one rule apart. */
const neighbours = 3
/** Neighbours are looked for in so many UTF-16 units. */
const reach = 80

/**
 * Identifies a finding across edits elsewhere in the message: rule, its words and their neighbours in the paragraph, hashed.
 * What a message as a whole lacks is identified by what that is: the words that it is shown at change with the order of the
 * paragraphs.
 * @param text the prose
 * @returns 16 hexadecimal digits
 */
export function fingerprint(
  {id, aliases: [oldest = id] = [], scope}: Pick<RuleKind, 'id' | 'aliases' | 'scope'>,
  {at, wording, isWhole = scope === 'message' && 'missing' in at}: Report,
  text: string,
): string {
  // A rule that is renamed keeps the fingerprints of its findings.
  if (isWhole) return digest([oldest, 'message', wording, 'missing' in at ? at.missing : ''].join('\n'))
  const {start, end} = 'missing' in at ? at.because : at
  const before = words(lastParagraph(text.slice(Math.max(0, start - reach), start))).slice(-neighbours)
  const after = words(firstParagraph(text.slice(end, end + reach))).slice(0, neighbours)
  return digest([oldest, before.join(' '), wordsOrSigns(text, {start, end}), after.join(' ')].join('\n'))
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

/** a1b2…-2 → a1b2… */
export const withoutOrdinal = (fingerprint: string): string => fingerprint.replace(/-\d+$/, '')

const blankLine = /\n[^\S\n]*\n/

const firstParagraph = (text: string): string => text.split(blankLine)[0] ?? ''
const lastParagraph = (text: string): string => text.split(blankLine).at(-1) ?? ''

/** “!!!” has no words. */
function wordsOrSigns(text: string, {start, end}: Range): string {
  const span = text.slice(start, end)
  return words(span).join(' ') || span.replace(/\s+/g, '')
}

function words(text: string): readonly string[] {
  // The same words, sooner: most messages have no other letters.
  if (/^[\n\u0020-\u007e]*$/.test(text)) return text.toLocaleLowerCase(commonCase).match(/[a-z\d]+/g) ?? []
  return (
    text
      .normalize('NFKC')
      .toLocaleLowerCase(commonCase)
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  )
}
