import type {Directive, Finding} from '@tactlint/core'
import {withoutOrdinal} from '@tactlint/core'
import {z} from 'zod'
import {ConfigError} from '../config/config-error.js'
import {faultOf} from '../config/entries.js'
import {object} from '../config/schema.js'

/**
 * Findings that a project has not mended yet, as entries by file: paths relative to the baseline, with `/`. An entry is for one
 * finding; of equal findings there are several entries.
 */
export type Baseline = ReadonlyMap<string, readonly Entry[]>

export interface Entry {
  readonly rule: string
  /** Without ordinal: which of two equal findings comes first changes with the text. */
  readonly fingerprint: string
}

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

/** Sorted, a fingerprint a line: the same findings give the same file, and two branches seldom touch the same line. */
export function printBaseline(baseline: Baseline): string {
  const files = sorted([...baseline.keys()]).flatMap(name => {
    const entries = baseline.get(name) ?? []
    const rules = sorted([...new Set(entries.map(({rule}) => rule))]).map(rule => [
      rule,
      sorted(entries.filter(entry => entry.rule === rule).map(({fingerprint}) => fingerprint)),
    ])
    return entries.length === 0 ? [] : [[name, Object.fromEntries(rules)] as const]
  })
  return `${JSON.stringify({version: 1, files: Object.fromEntries(files)}, undefined, 2)}\n`
}

const sorted = (texts: readonly string[]): string[] => [...texts].sort((a, b) => (a < b ? -1 : Number(a > b)))

export const entryOf = ({ruleId, fingerprint}: Pick<Finding, 'ruleId' | 'fingerprint'>): Entry => ({
  rule: ruleId,
  fingerprint: withoutOrdinal(fingerprint),
})

export const directiveOf = ({rule, fingerprint}: Entry): Directive => ({
  from: 'baseline',
  rules: [rule],
  fingerprint,
})
