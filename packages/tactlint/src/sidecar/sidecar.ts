import {existsSync, promises} from 'node:fs'
import type {Context, Directive} from '@tactlint/core'
import {codeOf} from '../error-code.js'
import {ConfigError} from '../config/config-error.js'

/** What a file beside a message says of it: `mail.txt.tactlint.json` of `mail.txt`. */
export interface Sidecar {
  readonly context: Context
  readonly directives: readonly Directive[]
}

export const sidecarEnding = '.tactlint.json'

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
  const {parseSidecar} = await import('./parse-sidecar.js')
  return parseSidecar(content, file, rules)
}

/** Undefined when there is no such file. */
async function contentOf(path: string, name: string): Promise<unknown> {
  // Asked for with every message, and hardly ever there: an error for each would cost more than the question.
  if (!existsSync(path)) return undefined
  const text = await promises.readFile(path, 'utf8').catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return undefined
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
