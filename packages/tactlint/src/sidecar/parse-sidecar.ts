import {contextOf} from '@tactlint/formats'
import {ConfigError} from '../config/config-error.js'
import {checkContext} from '../config/entries.js'
import {noKey} from '../config/schema.js'
import {disabledBy} from './disable.js'
import type {Sidecar} from './sidecar.js'

const keys = ['context', 'disable']

/**
 * @param file shown in errors
 * @param rules names of rules that exist
 * @throws ConfigError
 */
export function parseSidecar(content: unknown, file: string, rules: ReadonlyMap<string, string>): Sidecar {
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
