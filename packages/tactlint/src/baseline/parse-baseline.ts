import {z} from 'zod'
import {ConfigError} from '../config/config-error.js'
import {faultOf} from '../config/entries.js'
import {object} from '../config/schema.js'
import type {Baseline} from './baseline.js'

const fingerprint = z.string('a fingerprint').regex(/^[\da-f]{16}$/, 'a fingerprint: 16 hexadecimal digits')
const schema = object(
  {
    version: z.literal(1, '1: the file was written by another version of tactlint. Write it anew'),
    files: z.record(
      z.string(),
      z.record(z.string(), z.array(fingerprint, 'a list of fingerprints'), 'rules with their fingerprints'),
      'files with their rules',
    ),
  },
  'an object with "version" and "files"',
)

/**
 * @param file shown in errors
 * @throws ConfigError
 */
export function parseBaseline(text: string, file: string): Baseline {
  let content: unknown
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch (error) {
    const hint = /^<{7} /m.test(text)
      ? 'it holds the marks of a merge: take both sides, then run with --prune-suppressions.'
      : `the file is not well-formed: ${error instanceof Error ? error.message : String(error)}`
    throw new ConfigError(file, '', hint)
  }
  const {data, error} = schema.safeParse(content)
  if (error) {
    const [place, message] = faultOf('', error)
    throw new ConfigError(file, place.replace(/^\./, ''), message)
  }
  return new Map(
    Object.entries(data.files).map(([name, rules]) => [
      name,
      Object.entries(rules).flatMap(([rule, fingerprints]) =>
        fingerprints.map(fingerprint => ({rule, fingerprint})),
      ),
    ]),
  )
}
