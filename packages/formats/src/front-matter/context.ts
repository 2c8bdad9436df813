import type {Context} from '@tactlint/core'
import {contextKeys, fieldOf, isField, isOfPrograms, notInFiles} from '../context/fields.js'
import {meantBy} from '../meant-by.js'
import type {Fail, PlainPair} from './yaml.js'

/** What people write, but for `kind`: most often another tool's, as is `Kind`. */
const keys = [...contextKeys.map(({key}) => key), 'lang', 'tactlint']

/**
 * The context that front matter gives. Keys of other tools (title, tags, variables) are passed over; what is one slip away from a key
 * of ours (`langauge`) is not.
 * @throws what `fail` makes
 */
export function contextIn(pairs: readonly PlainPair[], fail: Fail): Context {
  const names = pairs.map(({name}) => name)
  for (const {name, nameAt} of pairs) {
    const meant = meantBy(name, keys)
    if (meant !== undefined && !names.includes(meant))
      throw fail(`there is no key “${name}”: did you mean “${meant}”?`, nameAt)
  }
  const given = new Map<string, unknown>()
  for (const {key, name, value, at} of pairs.map(named).sort(aliasesFirst)) {
    if (!isField(key)) continue
    const read = value()
    if (isOfPrograms(key)) {
      if (read === 'typing') throw fail(notInFiles, at)
      // Another tool's: “progress: 80 %”.
      continue
    }
    // `lastContactAt:` with nothing behind it says that nobody knows.
    if (read !== null)
      given.set(
        key,
        fieldOf(key, read, message => fail(message, at), name),
      )
  }
  return Object.fromEntries(given)
}

interface Named extends PlainPair {
  readonly key: string
}

/** Template repositories have `lang: da` and `kind: template`. */
function named(pair: PlainPair): Named {
  if (pair.name === 'lang') return {...pair, key: 'language'}
  if (pair.name === 'kind')
    return {...pair, key: 'template', value: () => pair.value() === 'template' || null}
  return {...pair, key: pair.name}
}

/** The name that the context has wins. */
const aliasesFirst = (a: Named, b: Named): number => Number(a.key === a.name) - Number(b.key === b.name)
