import {
  fingerprint,
  ruleNames,
  withOrdinals,
  type Description,
  type Directive,
  type Finding,
  type RuleKind,
  type Range,
  type UnusedDirective,
  type Verdict,
} from '@tactlint/core'
import {directiveNames, nearest} from '@tactlint/formats'

/** Findings about directives; they are no rules, and no directive and no baseline keeps them from being reported. */
const ids = {
  unused: 'unused-directive',
  unexplained: 'unexplained-directive',
  wrong: 'wrong-directive',
} as const

export const isAboutDirective = ({ruleId}: Pick<Finding, 'ruleId'>): boolean =>
  Object.values<string>(ids).includes(ruleId)

interface Fault {
  readonly ruleId: (typeof ids)[keyof typeof ids]
  readonly wording: string
  readonly at: Range
  readonly data: Readonly<Record<string, string>>
  readonly words: Description
}

/**
 * What is wrong with the directives of a source, with its words.
 * @param unused those to report
 * @param unexplained those to report
 */
export function directiveFindings(
  source: string,
  verdicts: readonly Verdict[],
  unused: readonly UnusedDirective[],
  unexplained: readonly Directive[],
  kinds: readonly RuleKind[],
): ReadonlyMap<Finding, Description> {
  const faults = [
    ...verdicts.flatMap(({message}) => (message.unknownDirectives ?? []).map(unknownDirective)),
    ...unknownRules(verdicts, kinds),
    ...unused.filter(({directive}) => directive.from !== 'baseline').map(unusedDirective),
    ...unexplained.map(unexplainedDirective),
  ]
  const findings = faults.map(({ruleId, wording, at, data}): Finding => ({
    ruleId,
    language: 'en',
    severity: 'warning',
    fix: 'none',
    wording,
    range: at,
    data,
    related: [],
    fingerprint: fingerprint(
      {id: [ruleId, ...Object.values(data)].join(' '), scope: 'reading'},
      {wording, at},
      source,
    ),
  }))
  return new Map(withOrdinals(findings).map((finding, index) => [finding, (faults[index] as Fault).words]))
}

const noEffect = 'It does nothing: findings are reported all the same.'

function unknownDirective({name, at}: {readonly name: string; readonly at: Range}): Fault {
  return {
    ruleId: ids.wrong,
    wording: 'directive',
    at,
    data: {name},
    words: {
      what: `There is no directive “${name}”.`,
      why: noEffect,
      instead: `There are ${directiveNames.join(', ')}.${nearest(name, directiveNames)}`,
    },
  }
}

/** One for each directive: who forgets the -- before a reason gets its words told as rules. */
function unknownRules(verdicts: readonly Verdict[], kinds: readonly RuleKind[]): readonly Fault[] {
  const unknown = new Map<Directive, string[]>()
  for (const {directive, rule} of verdicts.flatMap(({unknownRules}) => unknownRules)) {
    if (directive.from === 'baseline') continue
    const known = unknown.get(directive) ?? []
    unknown.set(directive, known)
    if (!known.includes(rule)) known.push(rule)
  }
  return [...unknown].map(([directive, names]): Fault => {
    const [rule = ''] = names
    const guess = nearest(rule, [...ruleNames(kinds).keys()]).trim() || 'See tactlint --list-rules.'
    const hint = names.length > 1 && directive.from === 'comment' ? ' A reason stands behind --.' : ''
    return {
      ruleId: ids.wrong,
      wording: 'rule',
      at: placeOf(directive),
      data: {rule},
      words: {
        what: `There is no rule ${names.map(quoted).join(', ')}.`,
        why: noEffect,
        instead: guess + hint,
      },
    }
  })
}

function unusedDirective({directive, rules}: UnusedDirective): Fault {
  const subject = rules === 'all' ? 'This directive' : `The directive for ${named(rules)}`
  const where = directive.from === 'sidecar' ? ' in the sidecar' : ''
  return {
    ruleId: ids.unused,
    wording: 'unused',
    at: placeOf(directive),
    data: rules === 'all' ? {} : {rules: rules.join(', ')},
    words: {
      what: `${subject}${where} has no effect.`,
      why: 'What it was for is mended, or another directive is for it, too. It would hide what comes next.',
      instead: 'Take it out.',
    },
  }
}

function unexplainedDirective(directive: Directive): Fault {
  const instead = {
    comment: 'Write it behind --: <!-- tactlint-disable-line shouting-caps -- the name of the product -->',
    'front matter': 'Write {rule: shouting-caps, reason: the name of the product}.',
    sidecar: 'Write {"rule": "shouting-caps", "reason": "the name of the product"}.',
    baseline: '',
  }[directive.from]
  return {
    ruleId: ids.unexplained,
    wording: 'unexplained',
    at: placeOf(directive),
    data: directive.rules === 'all' ? {} : {rules: directive.rules.join(', ')},
    words: {
      what: `This directive${directive.from === 'sidecar' ? ` for ${named(directive.rules)} in the sidecar` : ''} has no reason.`,
      why: 'Whoever reads it later can’t tell whether it still holds.',
      instead,
    },
  }
}

const named = (rules: Directive['rules']): string =>
  rules === 'all' ? 'all rules' : rules.map(quoted).join(', ')

const quoted = (name: string): string => `“${name}”`

const placeOf = ({at}: Directive): Range => at ?? {start: 0, end: 0}
