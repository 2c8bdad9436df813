import {isObject, packFaults, type Extension, type Pack, type Preset} from '@tactlint/core'
import {contextKeys, nearest} from '@tactlint/formats'
import type {PresetName} from './config/entry.js'
import {builtIns} from './config/presets.js'
import type {FixOptions} from './fix.js'
import type {LintOptions} from './lint-result.js'
import type {TactlintOptions} from './tactlint.js'
import type {TeamWords} from './team-words.js'

/** What an option must be, for the message; anything when it is read elsewhere. */
interface Kind {
  readonly expected: string
  readonly accepts: (value: unknown) => boolean
}

const anything: Kind = {expected: '', accepts: () => true}
const text = (expected: string): Kind => ({expected, accepts: value => typeof value === 'string'})
const yesOrNo: Kind = {expected: 'true or false', accepts: value => typeof value === 'boolean'}
const list = (expected: string, accepts: (item: unknown) => boolean): Kind => ({
  expected,
  accepts: value => Array.isArray(value) && value.every(accepts),
})

const isText = (value: unknown): boolean => typeof value === 'string'

const lintKinds: Readonly<Record<keyof LintOptions, Kind>> = {
  context: anything,
  language: text('a language such as "da"'),
  locale: text('a language such as "da"'),
  now: anything,
  format: text('a format such as "markdown"'),
  inlineConfig: yesOrNo,
  directives: list(
    'a list such as [{from: "sidecar", rules: ["shouting-caps"]}]',
    item =>
      isObject(item) &&
      isText(item['from']) &&
      (item['rules'] === 'all' || (Array.isArray(item['rules']) && item['rules'].every(isText))),
  ),
  reportUnusedDirectives: yesOrNo,
  requireReasons: yesOrNo,
}

const fixKinds: Readonly<Record<keyof FixOptions, Kind>> = {
  ...lintKinds,
  fixTypes: list('a list of safe and suggested', item => item === 'safe' || item === 'suggested'),
}

const levels: readonly unknown[] = ['off', 'info', 'warning', 'error']
const presets: readonly string[] = ['recommended', 'strict', 'trial', 'policy'] satisfies readonly Preset[]

/** Checked as those of a configuration are. */
const words: Readonly<Record<keyof TeamWords, Kind>> = {
  phrases: anything,
  names: anything,
  dictionary: anything,
  identifiers: anything,
  topics: anything,
  placeholders: anything,
}

const linterKinds: Readonly<Record<keyof TactlintOptions, Kind>> = {
  packs: list('a list of packs: import them, names are for configurations', isObject),
  extensions: list('a list of extensions: import them, names are for configurations', isObject),
  rules: {expected: 'an object such as {"shouting-caps": "off"}', accepts: isObject},
  presets: list('a list of presets such as ["recommended"]', isText),
  ...words,
}

/** @throws TypeError for an option that does not exist, or has a wrong value */
export function checkLintOptions(options: LintOptions): void {
  check(options, lintKinds)
  checkContextKeys(options.context)
}

/** @throws TypeError for an option that does not exist, or has a wrong value */
export function checkFixOptions(options: FixOptions): void {
  check(options, fixKinds)
  checkContextKeys(options.context)
}

/** @throws TypeError for an option that does not exist, or has a wrong value */
export async function checkLinterOptions(options: TactlintOptions<Pack, Extension>): Promise<void> {
  check(options, linterKinds)
  for (const key of ['packs', 'extensions'] as const)
    for (const [index, pack] of (options[key] ?? []).entries()) {
      const faults = packFaults(pack)
      if (faults.length > 0) throw new TypeError(`${key}.${index} is not whole: ${faults.join(' ')}`)
    }
  const unknown = (options.presets ?? []).find(name => !presets.includes(name))
  if (unknown !== undefined)
    throw new TypeError(
      `presets: there is no “${unknown}”.${nearest(unknown, presets)} There are ${presets.join(', ')}.${contextFor(unknown)}`,
    )
  for (const [id, setting] of Object.entries(options.rules ?? {})) {
    const level: unknown = Array.isArray(setting) ? setting[0] : setting
    if (setting === undefined || levels.includes(level)) continue
    throw new TypeError(
      `rules: “${String(level)}” is no level for ${id}. There are ${levels.join(', ')}.${nearest(String(level), levels.map(String))}`,
    )
  }
  await checkWords(options)
}

/** “to-support” is more than a preset: a configuration takes from it who reads. */
function contextFor(name: string): string {
  const context = Object.hasOwn(builtIns, name) ? builtIns[name as PresetName].context : undefined
  return context === undefined
    ? ''
    : ` “${name}” is for configurations; here it is {context: ${JSON.stringify(context)}} for \`lint\`.`
}

/** As in a configuration, `names: must be a list of names`; the code for it is loaded when there are such words. */
async function checkWords(options: TeamWords): Promise<void> {
  const given = (Object.keys(words) as (keyof TeamWords)[]).filter(key => options[key] !== undefined)
  if (given.length === 0) return
  const [{fields}, {faultOf}] = await Promise.all([
    import('./config/schema.js'),
    import('./config/entries.js'),
  ])
  for (const key of given) {
    const {error} = fields[key].safeParse(options[key])
    if (error) throw new TypeError(faultOf(key, error).join(': '))
  }
}

/** @throws TypeError for a key that a context does not have */
export function checkContextKeys(context: unknown): void {
  if (isObject(context))
    checkKeys(
      context,
      contextKeys.map(({key}) => key),
      'context',
    )
}

/** What of options for a linter and for its messages in one is for which. */
export function divided(options: TactlintOptions<Pack, Extension> & LintOptions): {
  readonly ofLinter: TactlintOptions<Pack, Extension>
  readonly ofMessages: LintOptions
} {
  check(options, {...linterKinds, ...lintKinds})
  const those = (kinds: object) =>
    Object.fromEntries(Object.entries(options).filter(([key]) => Object.hasOwn(kinds, key)))
  return {ofLinter: those(linterKinds), ofMessages: those(lintKinds)}
}

function check(options: unknown, kinds: Readonly<Record<string, Kind>>): void {
  if (!isObject(options)) throw new TypeError('Options must be an object such as {language: "da"}.')
  checkKeys(options, Object.keys(kinds), 'options')
  for (const [key, value] of Object.entries(options)) {
    const {expected, accepts} = kinds[key] ?? anything
    if (value !== undefined && !accepts(value))
      throw new TypeError(`options: \`${key}\` must be ${expected}.`)
  }
}

function checkKeys(given: object, known: readonly string[], place: string): void {
  const unknown = Object.keys(given).find(key => !known.includes(key))
  if (unknown === undefined) return
  throw new TypeError(
    `${place}: there is no key “${unknown}”.${nearest(unknown, known)} There are ${known.join(', ')}.`,
  )
}
