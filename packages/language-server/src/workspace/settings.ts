import {contextKeys, contextOf, nearest} from '@tactlint/formats'
import {isObject, type Context, type Setting} from '@tactlint/core'
import {z} from 'zod'

/** What the user sets in the editor, under `tactlint`. */
export interface Settings {
  readonly enable: boolean
  /** When messages are judged. */
  readonly run: 'onType' | 'onSave'
  /** Milliseconds without a change after which what is missing is shown. */
  readonly absenceDelay: number
  /** BCP 47: of all messages. Default: detected. */
  readonly language?: string
  /** BCP 47: of the words of findings. Default: that of the message. */
  readonly locale?: string
  /** A configuration for all files, relative to the folder. */
  readonly configFile?: string
  readonly rules: Readonly<Record<string, Setting>>
  /** What is known of all messages; the configuration goes before. */
  readonly context: Context
  /** The workspace is trusted: configurations in code, packs and extensions are run. Of `initializationOptions` only. */
  readonly trusted: boolean
  /** How diagnostics are delivered; `auto` is what the client can do. */
  readonly diagnostics: 'auto' | 'push' | 'pull'
  /** The scores as a code lens above the first line. */
  readonly scoresLens: boolean
}

export const defaults: Settings = {
  enable: true,
  run: 'onType',
  absenceDelay: 1500,
  rules: {},
  context: {},
  trusted: false,
  diagnostics: 'auto',
  scoresLens: false,
}

const optionalText = z.string('text').trim()
const severity = z.enum(['off', 'info', 'warning', 'error'])
const context = z.unknown().transform((value, check): Context => {
  try {
    if (isObject(value)) checkKeys(value)
    return contextOf(value, 'file')
  } catch (error) {
    check.addIssue({code: 'custom', message: error instanceof Error ? error.message : String(error)})
    return {}
  }
})

/** @throws Error for a key that a context does not have */
function checkKeys(context: object): void {
  const known = contextKeys.map(({key}) => key)
  const unknown = Object.keys(context).find(key => !known.includes(key) && key !== 'progress')
  if (unknown === undefined) return
  throw new Error(
    `context: there is no key “${unknown}”.${nearest(unknown, known)} There are ${known.join(', ')}`,
  )
}

const fields = {
  enable: z.boolean('true or false'),
  run: z.enum(['onType', 'onSave'], 'onType or onSave'),
  absenceDelay: z.number('a number of milliseconds').min(0).max(60_000),
  language: optionalText,
  locale: optionalText,
  configFile: optionalText,
  rules: z.record(
    z.string(),
    z.union([severity, z.tuple([severity, z.unknown()])]),
    'rule ids with their level, e.g. {"shouting-caps": "off"}',
  ),
  context,
  trusted: z.boolean('true or false'),
  diagnostics: z.enum(['auto', 'push', 'pull'], 'auto, push or pull'),
  scoresLens: z.boolean('true or false'),
} as const

/**
 * The settings that a client sends. Keys of the editor's own are passed over, a value that can't be is left out and told.
 * @param initial its `initializationOptions`
 * @param later what it answers with or sends, and wins. It may come from files of the workspace, which can't say that it is trusted
 * @returns settings, and a sentence for each value that was left out
 */
export function settingsOf(
  initial: unknown,
  later?: unknown,
): {readonly settings: Settings; readonly faults: readonly string[]} {
  const {trusted, ...asked} = isObject(later) ? later : {}
  const faults: string[] = trusted === true ? [trustIsNoSetting] : []
  const read = [...Object.entries(isObject(initial) ? initial : {}), ...Object.entries(asked)]
  const values = read.flatMap(([key, value]): [string, unknown][] => {
    // Editors send null for what is not set, and empty text for what was cleared.
    if (!Object.hasOwn(fields, key) || value === null || value === undefined || value === '') return []
    const {data, error} = fields[key as keyof typeof fields].safeParse(value)
    if (error === undefined) return [[key, data]]
    const [issue] = error.issues
    faults.push(
      issue?.code === 'custom'
        ? `tactlint.${issue.message}.`
        : `tactlint.${key} must be ${expected[key as keyof typeof fields] ?? issue?.message ?? ''}.`,
    )
    return []
  })
  return {settings: {...defaults, ...Object.fromEntries(values)}, faults}
}

const trustIsNoSetting =
  'tactlint.trusted is no setting, since a workspace could set it for itself: the client gives it as one of its initializationOptions.'

const expected: Readonly<Partial<Record<keyof Settings, string>>> = {
  absenceDelay: 'a number of milliseconds from 0 to 60000',
  rules: 'rule ids with their level (off, info, warning, error), e.g. {"shouting-caps": "off"}',
  language: 'a language such as en, da or ja',
  locale: 'a language such as en, da or ja',
  configFile: 'a path',
}
