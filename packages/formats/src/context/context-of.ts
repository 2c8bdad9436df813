import {isObject, type Context} from '@tactlint/core'
import {fieldOf, isField, isOfPrograms, notInFiles} from './fields.js'

/**
 * The context in data that came from outside, such as JSON. Other keys, and those that are null, are passed over.
 * @param from who says it: what a program knows at the moment (`progress`) no file can say
 * @throws Error that says what a value must be
 */
export function contextOf(data: unknown, from: 'program' | 'file' = 'program'): Context {
  const fail = (message: string): Error => new Error(`context: ${message}`)
  if (!isObject(data)) throw new Error('`context` must be an object such as {"audience": "support"}')
  const given = new Map<string, unknown>()
  for (const [key, value] of Object.entries(data)) {
    if (!isField(key) || value == null) continue
    if (from === 'file' && isOfPrograms(key)) throw fail(notInFiles)
    given.set(key, fieldOf(key, value, fail))
  }
  return Object.fromEntries(given)
}
