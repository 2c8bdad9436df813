import {contextKeys, contextOf, nearest} from '@tactlint/formats'
import type {z} from 'zod'
import {ConfigError} from './config-error.js'
import type {ConfigEntry} from './entry.js'
import {builtIns} from './presets.js'
import {fields, noKey} from './schema.js'

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
    // For editors.
    if (key === '$schema') continue
    if (!isKey(key)) throw new ConfigError(file, place, noKey(key, keys))
    const {error} = fields[key].safeParse(value)
    if (error) throw new ConfigError(file, ...faultOf(at(key), error))
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

export function checkContext(context: unknown, file: string, place: string): void {
  const known = contextKeys.map(({key}) => key)
  const unknown = Object.keys(context as object).find(key => !known.includes(key))
  if (unknown !== undefined) throw new ConfigError(file, place, noKey(unknown, known))
  try {
    contextOf(context, 'file')
  } catch (error) {
    throw new ConfigError(
      file,
      place,
      (error instanceof Error ? error.message : String(error)).replace(/^context: /, ''),
    )
  }
}

/** Where the first fault is, “entry 1, rules.shouting-caps”, and what it is: of a union, what the union says. */
export function faultOf(
  place: string,
  {issues: [issue]}: z.ZodError,
): readonly [place: string, message: string] {
  const where = [place, ...(issue?.path ?? []).map(String)].join('.')
  const said = issue?.message ?? 'something else'
  return [where, issue?.code === 'unrecognized_keys' ? said : `must be ${said}.`]
}
