import {readFile} from 'node:fs/promises'
import type {Context, Directive} from '@tactlint/core'
import {contextOf} from '@tactlint/formats'
import {ConfigError} from '../config/config-error.js'
import {checkContext} from '../config/entries.js'
import {noKey} from '../config/schema.js'
import {disabledBy} from './disable.js'

/** What a file beside a message says of it: `mail.txt.tactlint.json` of `mail.txt`. */
export interface Sidecar {
  readonly context: Context
  readonly directives: readonly Directive[]
}

export const sidecarEnding = '.tactlint.json'
const keys = ['context', 'disable']

/**
 * The sidecar of a file.
 * @param path of the message
 * @param name of the message, as shown in errors
 * @param rules names of rules that exist
 * @throws ConfigError
 */
export async function sidecarOf(
  path: string,
  name: string,
  rules: ReadonlyMap<string, string>,
): Promise<Sidecar> {
  const file = `${name}${sidecarEnding}`
  const content = await contentOf(`${path}${sidecarEnding}`, file)
  if (content === undefined) return {context: {}, directives: []}
  if (typeof content !== 'object' || content === null || Array.isArray(content))
    throw new ConfigError(
      file,
      '',
      'it must hold an object such as {"context": {"audience": "support"}, "disable": ["shouting-caps"]}.',
    )
  const unknown = Object.keys(content).find(key => key !== '$schema' && !keys.includes(key))
  if (unknown !== undefined) throw new ConfigError(file, '', noKey(unknown, keys))
  const {context = {}, disable = []} = content as {readonly context?: unknown; readonly disable?: unknown}
  if (typeof context !== 'object' || context === null || Array.isArray(context))
    throw new ConfigError(
      file,
      'context',
      'must be what is known of the message, e.g. {"audience": "support"}.',
    )
  checkContext(context, file, 'context')
  return {
    context: contextOf(context),
    directives: disabledBy(disable, rules, (place, message) => new ConfigError(file, place, message)),
  }
}

/** Undefined when there is no such file. */
async function contentOf(path: string, name: string): Promise<unknown> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if ((error as {code?: string}).code === 'ENOENT') return undefined
    throw new ConfigError(name, '', 'the file can’t be read.')
  })
  if (text === undefined) return undefined
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as unknown
  } catch (error) {
    throw new ConfigError(
      name,
      '',
      `the file is not well-formed: ${error instanceof Error ? error.message : String(error)}`,
    )
  }
}
