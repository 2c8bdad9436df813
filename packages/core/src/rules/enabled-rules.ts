import type {Preset, Rule, RuleKind, Severity} from './rule.js'

/** What a configuration says of one rule, options not yet checked. */
export type Setting = 'off' | Severity | readonly [Severity, unknown]

export interface EnabledRule {
  readonly rule: Rule
  readonly severity: Severity
  readonly options: unknown
}

/**
 * The rules of a pack that are on: those of the presets, changed by the settings.
 * @throws Error for options that the rule does not accept
 */
export function enabledRules(
  rules: readonly Rule[],
  settings: Readonly<Record<string, Setting>>,
  presets: readonly Preset[] = ['recommended'],
): readonly EnabledRule[] {
  const enabled: EnabledRule[] = []
  for (const rule of rules) {
    const severity = levelOf(rule.kind, settings, presets)
    if (severity === 'off') continue
    enabled.push({rule, severity, options: optionsOf(rule.kind, settings)})
  }
  return enabled
}

/** The severity that a rule has under settings and presets. */
export function levelOf(
  kind: RuleKind,
  settings: Readonly<Record<string, Setting>>,
  presets: readonly Preset[] = ['recommended'],
): 'off' | Severity {
  const setting = settingOf(kind, settings)
  if (setting === undefined) return presets.includes(kind.preset) ? kind.severity : 'off'
  return typeof setting === 'string' ? setting : setting[0]
}

/** What is said of a rule: by its id, else by one of its former ones. */
export function settingOf(
  {id, aliases = []}: RuleKind,
  settings: Readonly<Record<string, Setting>>,
): Setting | undefined {
  const name = [id, ...aliases].find(name => Object.hasOwn(settings, name))
  return name === undefined ? undefined : settings[name]
}

/** Ids in the settings that no rule has, in the order given. */
export function unknownRules(
  kinds: readonly RuleKind[],
  settings: Readonly<Record<string, unknown>>,
): readonly string[] {
  const known = new Set(kinds.flatMap(({id, aliases = []}) => [id, ...aliases]))
  return Object.keys(settings).filter(id => !known.has(id))
}

/**
 * The options of a rule.
 * @throws Error for options that it does not accept
 */
export function optionsOf(kind: RuleKind, settings: Readonly<Record<string, Setting>>): unknown {
  const setting = settingOf(kind, settings)
  const {1: given = {}} = typeof setting === 'object' ? setting : []
  const result = kind.options['~standard'].validate(given) as
    | {readonly value: unknown; readonly issues?: undefined}
    | {readonly issues: readonly {readonly message: string}[]}
  if (result.issues === undefined) return result.value
  throw new Error(`Options of ${kind.id}: ${result.issues.map(({message}) => message).join(' ')}`)
}
