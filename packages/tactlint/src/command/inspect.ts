import {dirname, relative, resolve} from 'node:path'
import type {Configured} from '../config/configurations.js'
import type {ConfigEntry} from '../config/entry.js'
import {appliesTo, isIgnoresOnly, nameIn} from '../config/resolve.js'
import {codeAsText} from '../config/settings-text.js'

/** What `--inspect` prints: which entries of the configuration are for a file, why, and what each of them sets. */
export function inspected(
  {file, entries, config}: Pick<Configured, 'file' | 'entries' | 'config'>,
  target: string,
  cwd: string,
): string {
  const lines = [target]
  if (file === undefined) {
    lines.push('  There is no configuration: the preset recommended holds.')
    return `${lines.join('\n')}\n`
  }
  lines.push(`  ${relative(cwd, file) || file}`)
  const name = nameIn(dirname(file), resolve(cwd, target))
  for (const [index, entry] of entries.entries()) {
    const title = `entry ${index + 1}${entry.name === undefined ? '' : ` “${entry.name}”`}`
    lines.push(`    ${title} ${reason(entry, name)}`)
    if (appliesTo(entry, name).applies) lines.push(...contents(entry).map(line => `      ${line}`))
  }
  lines.push(config.isIgnored ? '  It is not linted.' : `  Presets: ${config.presets.join(', ')}.`)
  return `${lines.join('\n')}\n`
}

function reason(entry: ConfigEntry, name: string): string {
  const {applies, by} = appliesTo(entry, name)
  const globs = by?.globs.map(glob => `“${glob}”`).join(', ') ?? ''
  if (isIgnoresOnly(entry)) {
    return applies
      ? 'keeps other files from being linted: none of its ignores matches.'
      : `keeps it from being linted: ignores ${globs}.`
  }
  if (by === undefined) return 'applies: it is for all files.'
  if (applies) return `applies: files ${globs}.`
  return by.key === 'ignores' ? `does not apply: ignores ${globs}.` : `does not apply: files ${globs} only.`
}

/** Keys that say which files an entry is for. */
const ofFiles: readonly string[] = ['name', 'files', 'ignores', '$schema']

/** What the entry sets, a line each. */
const contents = (entry: ConfigEntry): readonly string[] =>
  Object.entries(entry)
    .filter(([key]) => !ofFiles.includes(key))
    .map(([key, value]) => `${key}: ${JSON.stringify(value, shortened)}`)

/** A pack in code is shown by its language. */
const shortened = (key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'api' in value && 'language' in value
    ? `(${String(value.language)})`
    : codeAsText(key, value)
