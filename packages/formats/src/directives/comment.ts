import {meantBy} from '../meant-by.js'

/** What a directive does. */
const forms = [
  'disable',
  'enable',
  'disable-line',
  'disable-next-line',
  'disable-next-paragraph',
  'disable-file',
] as const

export type Form = (typeof forms)[number]

/** The words of directives, for “did you mean”. */
export const directiveNames: readonly string[] = forms.map(form => `tactlint-${form}`)

export interface ParsedComment {
  readonly form: Form
  readonly rules: 'all' | readonly string[]
  readonly reason?: string
}

const opening = /^\s*tactlint-(\S*)/
/** As people write it who carry the syntax of other tools over or slip: `tactlint: disable`, `TACTLINT-OFF`, `tactlnt-disable`. */
const nearly =
  /^\s*(?<name>(?:-\s*)?(?:tactlint-\S*|(?<tool>[a-z][a-z-]{0,10}?)[\s:_-]{1,5}(?:dis|en)able\S*))/i
const separator = /\s-{2,}(?=\s|$)/

/**
 * What a comment asks for: “ tactlint-disable-line blame-language, legal-threat -- quoted ”. No rules, or `all`, are all rules.
 * @param body without the marks of the comment
 * @returns the name of the directive when there is none of that name; undefined for a comment that has nothing to do with tactlint
 */
export function parseComment(body: string): ParsedComment | {readonly unknown: string} | undefined {
  const [whole = '', name] = opening.exec(body) ?? []
  if (name === undefined) return slipIn(body)
  const form = forms.find(form => form === name)
  if (form === undefined) return {unknown: `tactlint-${name}`}
  const rest = body.slice(whole.length)
  const end = rest.search(separator)
  const listed = end < 0 ? rest : rest.slice(0, end)
  const reason = end < 0 ? '' : rest.slice(end).trim().replace(/^-+/, '').replace(/\s+/g, ' ').trim()
  const rules = listed.split(/[\s,]+/).filter(rule => rule !== '')
  return {
    form,
    rules: rules.length === 0 || rules.includes('all') ? 'all' : rules,
    ...(reason !== '' && {reason}),
  }
}

function slipIn(body: string): {readonly unknown: string} | undefined {
  const {name, tool = 'tactlint'} = nearly.exec(body)?.groups ?? {}
  if (name === undefined || (tool !== 'tactlint' && meantBy(tool, ['tactlint']) === undefined))
    return undefined
  return {unknown: name.replace(/\s+/g, ' ')}
}
