import type {Finding} from '../findings/finding.js'
import {withoutOrdinal} from '../findings/fingerprint.js'
import type {Directive} from '../message/directive.js'
import {overlaps, type Range} from '../ranges/range.js'
import type {RuleKind} from '../rules/rule.js'

/** A finding that is not reported, and why. */
export interface Suppressed {
  readonly finding: Finding
  readonly directive: Directive
}

/** A directive, or some of its rules, without which the same would be reported. */
export interface UnusedDirective {
  readonly directive: Directive
  /** As the directive names them. */
  readonly rules: 'all' | readonly string[]
}

/** What becomes of findings under directives. */
export interface Suppression {
  /** Those that are reported. */
  readonly findings: readonly Finding[]
  readonly suppressed: readonly Suppressed[]
  readonly unused: readonly UnusedDirective[]
  /** What directives take for ids of rules. */
  readonly unknownRules: readonly {readonly directive: Directive; readonly rule: string}[]
}

/** The id of a rule by each of its names. */
export function ruleNames(kinds: readonly RuleKind[]): ReadonlyMap<string, string> {
  return new Map([
    ...kinds.flatMap(({id, aliases = []}) => aliases.map(alias => [alias, id] as const)),
    ...kinds.map(({id}) => [id, id] as const),
  ])
}

/**
 * Takes out the findings that directives are for. Of several directives for one finding the narrowest is the one in use; the
 * baseline comes last.
 * @param findings with ordinals, in the order of the text
 */
export function suppress(
  findings: readonly Finding[],
  directives: readonly Directive[],
  kinds: readonly RuleKind[],
): Suppression {
  if (directives.length === 0) return {findings, suppressed: [], unused: [], unknownRules: []}
  const names = ruleNames(kinds)
  const by = new Map<Finding, Directive>()
  const singled = directives.filter(({fingerprint}) => fingerprint !== undefined)
  const open = (finding: Finding): boolean => !by.has(finding)
  const bySingled = (isBaseline: boolean) => {
    const chosen = singled.filter(({from}) => (from === 'baseline') === isBaseline)
    for (const [finding, directive] of pairs(findings.filter(open), chosen, names)) by.set(finding, directive)
  }
  bySingled(false)
  const ranged = directives.filter(({fingerprint}) => fingerprint === undefined).sort(narrowestFirst)
  for (const finding of findings.filter(open)) {
    const directive = ranged.find(directive => covers(directive, finding, names))
    if (directive) by.set(finding, directive)
  }
  bySingled(true)
  const suppressed = findings.flatMap(finding => {
    const directive = by.get(finding)
    return directive ? [{finding, directive}] : []
  })
  return {
    findings: findings.filter(open),
    suppressed,
    unused: unusedOf(directives, suppressed, names),
    unknownRules: directives.flatMap(directive =>
      namedIn(directive)
        .filter(rule => !names.has(rule))
        .map(rule => ({directive, rule})),
    ),
  }
}

const namedIn = ({rules}: Directive): readonly string[] => (rules === 'all' ? [] : rules)

/** Those for named rules before those for all. */
const narrowestFirst = (a: Directive, b: Directive): number =>
  lengthOf(a) - lengthOf(b) || Number(a.rules === 'all') - Number(b.rules === 'all')

const lengthOf = ({range}: Directive): number =>
  range === undefined ? Number.MAX_SAFE_INTEGER : range.end - range.start

function isFor(rules: Directive['rules'], ruleId: string, names: ReadonlyMap<string, string>): boolean {
  return rules === 'all' || rules.some(rule => names.get(rule) === ruleId)
}

function covers(directive: Directive, finding: Finding, names: ReadonlyMap<string, string>): boolean {
  const {rules, range, enabled = []} = directive
  if (!isFor(rules, finding.ruleId, names)) return false
  if (range === undefined) return true
  const ends = enabled.filter(({rules}) => isFor(rules, finding.ruleId, names)).map(({from}) => from)
  return touches(finding.range, {start: range.start, end: Math.min(range.end, ...ends)})
}

/** An empty finding touches what it stands in, and nothing touches an empty range. */
const touches = ({start, end}: Range, range: Range): boolean =>
  range.start < range.end && overlaps({start, end: Math.max(end, start + 1)}, range)

/**
 * Pairs findings with directives for single ones, each used once. Of equal findings the one with the same ordinal is meant
 * first, then any: when the first of two is mended, the other one has its ordinal.
 */
function* pairs(
  findings: readonly Finding[],
  directives: readonly Directive[],
  names: ReadonlyMap<string, string>,
): Iterable<readonly [Finding, Directive]> {
  let findingsLeft = findings
  let directivesLeft = directives
  for (const keyOf of [(fingerprint: string) => fingerprint, withoutOrdinal]) {
    const waiting = new Map<string, Directive[]>()
    for (const directive of directivesLeft) {
      const key = keyOf(directive.fingerprint ?? '')
      const queue = waiting.get(key) ?? []
      waiting.set(key, queue)
      queue.push(directive)
    }
    const paired = new Set<Finding>()
    const used = new Set<Directive>()
    for (const finding of findingsLeft) {
      const queue = waiting.get(keyOf(finding.fingerprint)) ?? []
      const index = queue.findIndex(({rules}) => isFor(rules, finding.ruleId, names))
      const [directive] = index < 0 ? [] : queue.splice(index, 1)
      if (directive === undefined) continue
      paired.add(finding)
      used.add(directive)
      yield [finding, directive]
    }
    findingsLeft = findingsLeft.filter(finding => !paired.has(finding))
    directivesLeft = directivesLeft.filter(directive => !used.has(directive))
  }
}

function unusedOf(
  directives: readonly Directive[],
  suppressed: readonly Suppressed[],
  names: ReadonlyMap<string, string>,
): readonly UnusedDirective[] {
  const used = new Map<Directive, Set<string>>()
  for (const {directive, finding} of suppressed)
    used.set(directive, (used.get(directive) ?? new Set()).add(finding.ruleId))
  return directives.flatMap((directive): readonly UnusedDirective[] => {
    const ids = used.get(directive) ?? new Set()
    if (directive.rules === 'all') return ids.size === 0 ? [{directive, rules: 'all'}] : []
    const known = directive.rules.filter(rule => names.has(rule))
    const rules = known.filter(rule => !ids.has(names.get(rule) ?? ''))
    return rules.length === 0 ? [] : [{directive, rules}]
  })
}
