import {isObject, type Context} from '@tactlint/core'
import {nearest} from '../did-you-mean.js'
import {dateOf} from './date.js'
import {languageOf} from './language.js'

/** What a value must be, for the message, and how it is read; undefined when it is something else. */
interface Kind<T> {
  readonly expected: string
  readonly read: (value: unknown) => T | undefined
  /** All that it may be, where that is a list. */
  readonly values?: readonly T[]
  /** What is wrong with a value, where that can be told more exactly: “has no key …”. */
  readonly fault?: (value: unknown) => string | undefined
}

const oneOf = <const T extends string>(...names: readonly T[]): Kind<T> => ({
  expected: names.join(', ').replace(/, (?=[^,]*$)/, ' or '),
  read: value => names.find(name => name === value),
  values: names,
})

const yesOrNo: Kind<boolean> = {
  expected: 'true or false',
  values: [true, false],
  read: value => (typeof value === 'boolean' ? value : undefined),
}

const words: Kind<string> = {
  expected: 'text',
  read: value => (typeof value === 'string' ? value : undefined),
}

const date: Kind<string> = {
  expected: 'a date such as 2026-03-04 or 2026-03-04T09:30',
  read: value => (typeof value === 'string' ? dateOf(value) : undefined),
}

const language: Kind<string> = {
  expected: 'a language such as en, da or ja',
  read: value => (typeof value === 'string' ? languageOf(value) : undefined),
}

const listOf = <T>(item: Kind<T>, expected: string): Kind<readonly T[]> => ({
  expected,
  read: value => {
    if (!Array.isArray(value)) return undefined
    const items = value.map(item.read)
    return items.every(item => item !== undefined) ? items : undefined
  },
})

type Post = NonNullable<Context['thread']>[number]

const postKeys: readonly string[] = ['from', 'text', 'sentAt'] satisfies readonly (keyof Post)[]

const post: Kind<Post> = {
  expected: 'a message of the thread',
  read: value => {
    if (!isObject(value)) return undefined
    const from = oneOf('writer', 'reader').read(value['from'])
    const text = words.read(value['text'] ?? '')
    const sentAt = value['sentAt'] == null ? '' : date.read(value['sentAt'])
    if (from === undefined || text === undefined || sentAt === undefined) return undefined
    return {from, ...(text !== '' && {text}), ...(sentAt !== '' && {sentAt})}
  },
}

const thread: Kind<readonly Post[]> = {
  ...listOf(
    post,
    'a list with “from: writer” or “from: reader”, and “text” and “sentAt” where they are known',
  ),
  fault: value => {
    const given = Array.isArray(value) ? value.filter(isObject).flatMap(Object.keys) : []
    const unknown = given.find(key => !postKeys.includes(key))
    if (unknown === undefined) return undefined
    return `has no key “${unknown}”.${nearest(unknown, postKeys)} There are ${postKeys.join(', ')}`
  },
}

const kinds: {readonly [Key in keyof Context]-?: Kind<NonNullable<Context[Key]>>} = {
  audience: oneOf('support', 'customer'),
  stage: oneOf('first', 'follow-up', 'escalation', 'resolved'),
  extent: oneOf('whole', 'fragment'),
  progress: oneOf('typing', 'finished'),
  template: yesOrNo,
  language,
  platform: words,
  channel: words,
  subject: words,
  sentAt: date,
  lastContactAt: date,
  now: date,
  attachments: listOf(words, 'a list of file names'),
  thread,
}

/** Said by programs that lint while somebody types. In a file it would silence what is missing, without a directive or a reason. */
export const isOfPrograms = (key: keyof Context): boolean => key === 'progress'

/** Why a file can't say it. */
export const notInFiles =
  '`progress` is said by programs that lint while somebody types, not in files: leave it out'

/** What a key of the context must be that people write, for them and for editors. */
export const contextKeys: readonly {
  readonly key: string
  readonly expected: string
  readonly values?: readonly unknown[]
}[] = Object.entries(kinds)
  .filter(([key]) => !isOfPrograms(key as keyof Context))
  .map(([key, {expected, values}]) => ({key, expected, ...(values && {values})}))

export const isField = (key: string): key is keyof Context => Object.hasOwn(kinds, key)

/**
 * The value of a key of the context.
 * @param name what the writer calls the key
 * @throws what `fail` makes, when it can't be that
 */
export function fieldOf(
  key: keyof Context,
  value: unknown,
  fail: (message: string) => Error,
  name: string = key,
): unknown {
  const {expected, read, fault} = kinds[key]
  const exact = fault?.(value)
  if (exact !== undefined) throw fail(`\`${name}\` ${exact}`)
  const valid = read(value)
  if (valid !== undefined) return valid
  const shown = ['string', 'number', 'boolean'].includes(typeof value) ? `, not “${String(value)}”` : ''
  throw fail(`\`${name}\` must be ${expected}${shown}`)
}
