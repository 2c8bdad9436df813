import {identifierFamilies} from '@tactlint/core'
import {nearest} from '@tactlint/formats'
import {z} from 'zod'

/** “there is no key “prefr”. Did you mean prefer? There are avoid, prefer.” */
export const noKey = (key: string, known: readonly string[]): string =>
  `there is no key “${key}”.${nearest(key, known)} There are ${known.join(', ')}.`

/** The message of each schema says what must stand there: “must be …”. */
export const text = (expected: string) => z.string(expected).trim().min(1, expected)
export const list = <T extends z.ZodType>(item: T, expected: string) => z.array(item, expected)
export const object = <T extends z.ZodRawShape>(shape: T, expected: string) =>
  z.strictObject(shape, {
    error: issue => {
      if (issue.code !== 'unrecognized_keys') return expected
      const [key = ''] = issue.keys as readonly string[]
      return noKey(key, Object.keys(shape))
    },
  })

const globs = list(text('a glob'), 'a list of globs, e.g. ["templates/**"]')
const severity = z.enum(['off', 'info', 'warning', 'error'], 'off, info, warning or error')
/** A rule's level, alone or with options. */
export const setting = z.union(
  [severity, z.tuple([severity, z.unknown()])],
  'off, info, warning or error, or such a level with options',
)
/** Packs and extensions are checked when they are loaded. */
const module = z.union(
  [z.string().min(1), z.looseObject({api: z.unknown(), language: z.string()})],
  'an npm name, a path, or a pack',
)

const yesOrNo = z.boolean('true or false')
const words = text('words')
const oneOrMore = z.union([words, z.array(words).min(1)], 'words, or a list of such')

const phrase = object(
  {
    avoid: oneOrMore,
    prefer: oneOrMore.optional(),
    why: words.optional(),
    language: text('a language such as en, da or ja').optional(),
    files: globs.optional(),
  },
  'an object such as {"avoid": "ticket", "prefer": "case"}',
)

const identifier = object(
  {
    scheme: text('a name such as "acme-ticket"'),
    family: z.enum(identifierFamilies, identifierFamilies.join(', ')).optional(),
    pattern: z.union([text('a pattern'), z.instanceof(RegExp)], 'a regular expression, e.g. "TK-[0-9]{6}"'),
    contextWords: list(words, 'a list of words, e.g. ["ticket"]').optional(),
    example: text('a value that the pattern matches'),
  },
  'an object such as {"scheme": "acme-ticket", "pattern": "TK-[0-9]{6}", "example": "TK-482913"}',
)

const topic = object(
  {
    topic: text('a name such as "car-loan"'),
    words: oneOrMore,
    identifiers: list(text('a family or a scheme of identifiers'), 'a list such as ["account-id"]'),
    label: text('what the number is called, such as "Loan number"'),
    language: text('a language such as en, da or ja').optional(),
    example: text('a sentence that holds one of the words'),
  },
  'an object such as {"topic": "car-loan", "words": "my car loan", "identifiers": ["account-id"], "label": "Loan number", "example": "My car loan is not in the list."}',
)

const placeholder = object(
  {open: text('signs such as "§"'), close: text('signs such as "§"')},
  'an object such as {"open": "§", "close": "§"}',
)

/** The keys of an entry. What they mean stands at the type `ConfigEntry`. */
export const fields = {
  name: text('a name'),
  files: globs,
  ignores: globs,
  extends: list(z.union([z.string(), z.looseObject({})], 'a name or an entry'), 'a list of names or entries'),
  packs: list(module, 'a list of npm names, paths or packs'),
  extensions: list(module, 'a list of npm names, paths or extensions'),
  rules: z.record(z.string(), setting, 'rule ids with their level, e.g. {"shouting-caps": "off"}'),
  context: z.record(z.string(), z.unknown(), 'what is known of the messages, e.g. {"audience": "support"}'),
  phrases: list(phrase, 'a list such as [{"avoid": "ticket", "prefer": "case"}]'),
  names: list(text('a name'), 'a list of names, e.g. ["Angry Birds"]'),
  dictionary: list(text('a word'), 'a list of words, e.g. ["FNSKU"]'),
  identifiers: list(identifier, 'a list of identifiers'),
  topics: list(topic, 'a list of topics'),
  placeholders: list(placeholder, 'a list such as [{"open": "§", "close": "§"}]'),
  directives: object(
    {follow: yesOrNo.optional(), requireReason: yesOrNo.optional(), reportUnused: yesOrNo.optional()},
    'an object such as {"requireReason": true}',
  ),
} as const
