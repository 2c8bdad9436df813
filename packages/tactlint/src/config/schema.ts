import {contextOf} from '@tactlint/formats'
import {z} from 'zod'
import {nearest} from '../command/did-you-mean.js'
import {ConfigError} from './config-error.js'
import type {ConfigEntry} from './entry.js'
import {builtIns} from './presets.js'

const globs = z.array(z.string().min(1), 'a list of globs, e.g. ["templates/**"]')
const severity = z.enum(['off', 'info', 'warning', 'error'], 'off, info, warning or error')
const setting = z.union(
  [severity, z.tuple([severity, z.unknown()])],
  'off, info, warning or error, or such a level with options',
)
/** Packs and extensions are checked when they are loaded. */
const module = z.union(
  [z.string().min(1), z.looseObject({api: z.unknown(), language: z.string()})],
  'an npm name, a path, or a pack',
)

const fields = {
  name: z.string('text'),
  files: globs,
  ignores: globs,
  extends: z.array(z.union([z.string(), z.looseObject({})]), 'a list of names or entries'),
  packs: z.array(module, 'a list of npm names, paths or packs'),
  extensions: z.array(module, 'a list of npm names, paths or extensions'),
  rules: z.record(z.string(), setting, 'rule ids with their level, e.g. {"shouting-caps": "off"}'),
  context: z.record(z.string(), z.unknown(), 'what is known of the messages, e.g. {"audience": "support"}'),
} as const

const keys = Object.keys(fields)
const isKey = (key: string): key is keyof typeof fields => Object.hasOwn(fields, key)

/**
 * The entries of a configuration, checked but for rule ids, which only the packs know.
 * @param file shown in errors
 * @throws ConfigError
 */
export function entriesOf(config: unknown, file: string): readonly ConfigEntry[] {
  const entries = Array.isArray(config) ? (config as readonly unknown[]) : [config]
  return entries.map((entry, index) => entryOf(entry, file, entries.length === 1 ? '' : `entry ${index + 1}`))
}

function entryOf(entry: unknown, file: string, place: string): ConfigEntry {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) {
    throw new ConfigError(
      file,
      place,
      'an entry is an object such as {"rules": {"shouting-caps": "off"}}, or a list of those.',
    )
  }
  const at = (key: string) => (place === '' ? key : `${place}, ${key}`)
  for (const [key, value] of Object.entries(entry)) {
    if (!isKey(key)) {
      throw new ConfigError(
        file,
        place,
        `there is no key “${key}”.${nearest(key, keys)} There are ${keys.join(', ')}.`,
      )
    }
    const {error} = fields[key].safeParse(value)
    if (error) throw new ConfigError(file, placeOf(at(key), error), `must be ${expectedOf(error)}.`)
  }
  const checked = entry as ConfigEntry & {readonly context?: unknown}
  if (checked.context !== undefined) checkContext(checked.context, file, at('context'))
  for (const parent of checked.extends ?? []) {
    if (typeof parent !== 'string') entryOf(parent, file, at('extends'))
    else if (!Object.hasOwn(builtIns, parent)) {
      const names = Object.keys(builtIns)
      throw new ConfigError(
        file,
        at('extends'),
        `there is no “${parent}”.${nearest(parent, names)} There are ${names.join(', ')}.`,
      )
    }
  }
  return checked
}

function checkContext(context: unknown, file: string, place: string): void {
  try {
    contextOf(context)
  } catch (error) {
    throw new ConfigError(
      file,
      place,
      (error instanceof Error ? error.message : String(error)).replace(/^context: /, ''),
    )
  }
}

/** “entry 1, rules.shouting-caps” */
const placeOf = (place: string, {issues: [issue]}: z.ZodError): string =>
  [place, ...(issue?.path ?? []).map(String)].join('.')

/** The innermost words of ours: of a union, what the union says. */
const expectedOf = ({issues: [issue]}: z.ZodError): string => issue?.message ?? 'something else'
