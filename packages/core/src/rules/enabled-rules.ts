import type {Pack} from '../packs/pack.js'
import type {Preset, Rule, Severity} from './rule.js'

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
    const {id, aliases = [], preset, severity} = rule.kind
    const name = [id, ...aliases].find(name => Object.hasOwn(settings, name))
    const setting = name === undefined ? (presets.includes(preset) ? severity : 'off') : settings[name]
    if (setting === undefined || setting === 'off') continue
    const [chosen, options = {}] = typeof setting === 'string' ? [setting] : setting
    enabled.push({rule, severity: chosen, options: checked(rule, options)})
  }
  return enabled
}

/** Ids in the settings that no rule has, in the order given. */
export function unknownRules(
  packs: readonly Pick<Pack, 'rules'>[],
  settings: Readonly<Record<string, unknown>>,
): readonly string[] {
  const known = new Set(
    packs.flatMap(({rules}) => rules.flatMap(({kind}) => [kind.id, ...(kind.aliases ?? [])])),
  )
  return Object.keys(settings).filter(id => !known.has(id))
}

function checked({kind}: Rule, options: unknown): unknown {
  const result = kind.options['~standard'].validate(options) as
    | {readonly value: unknown; readonly issues?: undefined}
    | {readonly issues: readonly {readonly message: string}[]}
  if (result.issues === undefined) return result.value
  throw new Error(`Options of ${kind.id}: ${result.issues.map(({message}) => message).join(' ')}`)
}
