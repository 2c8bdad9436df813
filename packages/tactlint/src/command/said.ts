import {visible} from '../formatters/visible.js'

/** Errors that a user can mend: their message says how. Any other is a defect of ours and is shown with its stack. */
const expected: readonly string[] = [
  'UsageError',
  'ConfigError',
  'FormatError',
  'LanguageError',
  'ResourceError',
]

/** @throws what is no error */
export function saidOf(error: unknown): string {
  if (!(error instanceof Error)) throw error
  return visible(expected.includes(error.name) ? error.message : (error.stack ?? error.message))
}
