import type {Directive} from '@tactlint/core'
import {nearest} from '@tactlint/formats'
import {faultOf} from '../config/entries.js'
import {list, object, text} from '../config/schema.js'
import {z} from 'zod'

/** As `--format json` shows it. */
export const fingerprint = z
  .string('a fingerprint')
  .regex(/^[\da-f]{16}(?:-\d+)?$/, 'a fingerprint as --format json shows it, e.g. "1f0c6a2be54d7793"')

const directives = list(
  object(
    {rule: text('the id of a rule'), reason: text('words').optional(), fingerprint: fingerprint.optional()},
    'the id of a rule, or an object such as {"rule": "legal-threat", "reason": "quoted law"}',
  ),
  'a list of rules',
)

/**
 * The directives that data from beside a message give: `["shouting-caps", {"rule": "legal-threat", "reason": "quoted law"}]`,
 * one of those, or `"all"`.
 * @param names of rules that exist
 * @param fail makes the error for a place in the data
 * @throws what `fail` makes
 */
export function disabledBy(
  data: unknown,
  names: ReadonlyMap<string, string>,
  fail: (place: string, message: string) => Error,
): readonly Directive[] {
  const items: readonly unknown[] = Array.isArray(data) ? data : [data]
  const entries = directives.safeParse(items.map(item => (typeof item === 'string' ? {rule: item} : item)))
  if (!entries.success) throw fail(...faultOf('disable', entries.error))
  return entries.data.map(({rule, reason, fingerprint}, index): Directive => {
    if (rule !== 'all' && !names.has(rule)) {
      const guess = nearest(rule, [...names.keys()])
      throw fail(`disable.${index}.rule`, `There is no rule “${rule}”.${guess} See tactlint --list-rules.`)
    }
    return {
      from: 'sidecar',
      rules: rule === 'all' ? 'all' : [rule],
      ...(reason !== undefined && {reason}),
      ...(fingerprint !== undefined && {fingerprint}),
    }
  })
}
