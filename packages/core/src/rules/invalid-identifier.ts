import type {EntityOf, IdentifierFamily} from '../entities/entity.js'
import type {IdentifierFault} from '../entities/identifiers/fault.js'
import {identifierKinds, type IdentifierScheme} from '../entities/identifiers/kinds.js'
import type {Facts} from '../facts/facts.js'
import type {Found} from '../facts/found.js'
import type {Reading} from '../facts/reading.js'
import {rangeOf} from '../nlcst/offsets.js'
import type {Lexicon} from '../phrases/lexicon.js'
import {contains, overlaps, type Range} from '../ranges/range.js'
import {kind, noOptions} from './kind.js'
import type {Example, Report, Rule, Silence, Wording} from './rule.js'

type Identifier = EntityOf<'identifier'>

const wordings = [
  'too-short',
  'too-long',
  'grouping',
  'check-digit',
  'no-check-digit',
  'checksum',
  'letter-for-digit',
  'country',
  'date',
  'format',
] as const

type WordingName = (typeof wordings)[number]

export const invalidIdentifier = kind({
  id: 'invalid-identifier',
  category: 'completeness',
  scope: 'reading',
  severity: 'warning',
  fix: 'suggested',
  preset: 'recommended',
  needs: [],
  wordings,
  options: noOptions,
})

/** What a language says about an identifier that cannot be right. */
export interface InvalidIdentifier {
  /**
   * What the values of the data are called in the wordings: `{scheme}` “an ASIN”, by its family where it has no name of its own,
   * and `{of}` “digits”.
   */
  readonly terms: {
    readonly families: Readonly<Record<Exclude<IdentifierFamily, Sensitive>, string>>
    readonly schemes: Readonly<Partial<Record<IdentifierScheme, string>>>
    readonly of: Readonly<Record<'digits' | 'characters', string>>
  }
  /** Words by which the text itself calls the value wrong: the writer knows. */
  readonly calledWrong: {
    /** Right before the value or its label: “the wrong order number”, 誤った. */
    readonly before: Lexicon
    /** Soon after the value: “is invalid”, „er forkert“, 無効. */
    readonly after: Lexicon
  }
  readonly wording: Readonly<Record<WordingName, Wording>>
  readonly examples: readonly Example[]
}

/** What should not be sent at all need not be right. */
const sensitive = ['payment-card', 'personal-number'] as const satisfies readonly IdentifierFamily[]
type Sensitive = (typeof sensitive)[number]

/** Letters after a value within which it may be called wrong. */
const reach = 40

export function invalidIdentifierRule({
  terms: {families, schemes, of},
  calledWrong,
  wording,
  examples,
}: InvalidIdentifier): Rule<'invalid-identifier', Record<string, never>, WordingName> {
  const names = identifierKinds.map(({scheme, family}) => [
    scheme,
    schemes[scheme] ?? (isSensitive(family) ? scheme : families[family]),
  ])
  return {
    kind: invalidIdentifier,
    wording,
    terms: {...(Object.fromEntries(names) as Record<string, string>), ...of},
    examples,
    lexicons: [calledWrong.before, calledWrong.after],
    check({message, facts, reading, silent}, report) {
      const {text} = message.prose
      for (const identifier of facts.entities) {
        if (identifier.kind !== 'identifier' || isSensitive(identifier.family)) continue
        const {start, end, scheme, verdict} = identifier
        if (typeof verdict !== 'object' || !isIn(identifier, reading)) continue
        const why = silence(identifier, facts, reading, calledWrong, text)
        if (why !== undefined) {
          silent(why, {start, end})
          continue
        }
        const {corrected} = verdict
        report({
          wording: wordingFor(verdict),
          at: {start, end},
          data: {words: {start, end}, scheme, ...dataOf(verdict)},
          ...(corrected !== undefined && {
            rewrites: () => [{edits: [{start, end, text: corrected}], blanks: 0}],
          }),
        })
      }
    },
  }
}

const isSensitive = (family: IdentifierFamily): family is Sensitive =>
  (sensitive as readonly IdentifierFamily[]).includes(family)

const isIn = (identifier: Range, {paragraphs}: Reading): boolean =>
  paragraphs.some(paragraph => contains(rangeOf(paragraph), identifier))

/** Quoted with other words; in 登録番号「T4120001088342」 the brackets set it off, and nobody is quoted. */
const holds = (quotation: Range, identifier: Range): boolean =>
  overlaps(quotation, identifier) && quotation.end - quotation.start > identifier.end - identifier.start + 2

function silence(
  identifier: Identifier,
  facts: Facts,
  reading: Reading,
  {before, after}: InvalidIdentifier['calledWrong'],
  text: string,
): Silence | undefined {
  if (facts.notTheWriter.some(range => range.as === 'quoted' && holds(range, identifier))) return 'quoted'
  const isCalledWrong =
    reading.found(before).some(found => standsBefore(found, identifier, text)) ||
    reading.found(after).some(found => standsAfter(found, identifier))
  return isCalledWrong ? 'the text calls it wrong' : undefined
}

/** Nothing but the label and signs stands between: “the wrong order number (112-…)”. */
function standsBefore({start, end}: Found, identifier: Identifier, text: string): boolean {
  const announced = Math.min(identifier.label?.start ?? identifier.start, identifier.start)
  if (start >= identifier.start) return false
  return end >= announced || !/[\p{L}\p{N}\n]/u.test(text.slice(end, announced))
}

function standsAfter({start, sentence}: Found, {end}: Identifier): boolean {
  return start >= end && start - end <= reach && rangeOf(sentence).start <= end
}

function wordingFor(fault: IdentifierFault): WordingName {
  if (fault.wrong === 'check-digit') {
    if (fault.expected === '') return 'no-check-digit'
    // To put other check digits before an account would be no correction.
    return fault.expected.length > 1 ? 'checksum' : 'check-digit'
  }
  if (fault.wrong !== 'length') return fault.wrong
  const least = typeof fault.expected === 'number' ? fault.expected : Number.parseInt(fault.expected, 10)
  return fault.actual < least ? 'too-short' : 'too-long'
}

const dataOf = (fault: IdentifierFault): NonNullable<Report['data']> =>
  Object.fromEntries(Object.entries(fault).filter(([name]) => name !== 'wrong' && name !== 'corrected'))
