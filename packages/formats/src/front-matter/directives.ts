import {isObject, type Directive} from '@tactlint/core'
import type {Fail, PlainItem, PlainPair} from './yaml.js'

const example = '{disable: [shouting-caps]}'
const fields: readonly string[] = ['rule', 'reason', 'fingerprint']

/**
 * The directives that front matter gives: `tactlint: {disable: [shouting-caps, {rule: legal-threat, reason: quoted}]}`.
 * @param offset of the YAML in the source
 * @throws what `fail` makes
 */
export function directivesIn(pairs: readonly PlainPair[], offset: number, fail: Fail): readonly Directive[] {
  return pairs
    .filter(({name, value}) => name === 'tactlint' && value() !== null)
    .flatMap(({inner, at}) => {
      const settings = inner()
      if (settings === undefined) throw fail(`\`tactlint\` must hold \`disable\`: tactlint: ${example}`, at)
      return settings.flatMap(setting => {
        if (setting.name !== 'disable')
          throw fail(
            `\`tactlint\` has no key “${setting.name}”. There is disable: tactlint: ${example}`,
            setting.at,
          )
        return setting.items().map(item => directiveOf(item, offset, fail))
      })
    })
}

function directiveOf({value, start, end}: PlainItem, offset: number, fail: Fail): Directive {
  const entry = isObject(value) ? value : {rule: value}
  const {rule, reason = '', fingerprint} = entry
  const unknown = Object.keys(entry).find(key => !fields.includes(key))
  if (unknown !== undefined)
    throw fail(`\`disable\` has no key “${unknown}”. There are ${fields.join(', ')}`, start)
  const isText = (text: unknown): text is string => typeof text === 'string' && text !== ''
  if (!isText(rule) || typeof reason !== 'string' || (fingerprint !== undefined && !isText(fingerprint)))
    throw fail(
      '`disable` must be a rule such as shouting-caps, {rule: shouting-caps, reason: …}, a list of these, or all',
      start,
    )
  return {
    from: 'front matter',
    rules: rule === 'all' ? 'all' : [rule],
    ...(fingerprint !== undefined && {fingerprint}),
    ...(reason !== '' && {reason}),
    at: {start: offset + start, end: offset + end},
  }
}
