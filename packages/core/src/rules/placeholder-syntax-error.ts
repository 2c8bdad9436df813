import type {EntityOf} from '../entities/entity.js'
import {isMachineSyntax} from '../entities/placeholders.js'
import type {Range} from '../ranges/range.js'
import {kind, noOptions} from './kind.js'
import {isOwnWords} from './own-words.js'
import type {Example, Rule, Wording} from './rule.js'

type Placeholder = EntityOf<'placeholder'>

export const placeholderSyntaxError = kind({
  id: 'placeholder-syntax-error',
  category: 'template',
  scope: 'message',
  severity: 'error',
  fix: 'suggested',
  preset: 'trial',
  needs: [],
  wordings: ['empty', 'unbalanced', 'mixed', 'not-closed', 'not-opened', 'other-syntax'],
  options: noOptions,
})

type WordingName = (typeof placeholderSyntaxError.wordings)[number]

/** What a language says about a placeholder that no program can fill in. */
export interface PlaceholderSyntaxError {
  /** `other-syntax`: most of the others are written for another program. `not-closed`: `{% if %}` without its end; `not-opened`: an end alone. */
  readonly wording: Readonly<Record<WordingName, Wording>>
  readonly examples: readonly Example[]
}

/** In a message to send, where nothing fills it in, unresolved-placeholder says so. */
export function placeholderSyntaxErrorRule({
  wording,
  examples,
}: PlaceholderSyntaxError): Rule<'placeholder-syntax-error', Record<string, never>, WordingName> {
  return {
    kind: placeholderSyntaxError,
    wording,
    examples,
    lexicons: [],
    check({message, facts}, report) {
      if (facts.template?.value === false) return
      // `<% if x %>` is ended by a bare `<% end %>`.
      const isBlock = ({syntax, start}: Placeholder) =>
        syntax === 'braces' || (syntax === 'tag' && message.prose.text.startsWith('{', start))
      const own = facts.entities.filter(
        (entity): entity is Placeholder => entity.kind === 'placeholder' && isOwnWords(facts, entity),
      )
      for (const {start, end, fault, name} of own) {
        if (fault === undefined) continue
        report({
          wording: fault,
          at: {start, end},
          data: {words: {start, end}},
          ...(name !== '' && {rewrites: () => [{edits: [{start, end, text: mended(name)}], blanks: 0}]}),
        })
      }
      for (const at of inOtherSyntax(own)) report({wording: 'other-syntax', at, data: {words: at}})
      for (const {wording, at} of withoutCounterpart(own.filter(isBlock)))
        report({wording, at, data: {words: at}})
    },
  }
}

/** `{% if x %}` and `{{x}}` are of one language. */
const systemOf = ({syntax}: Placeholder): string => (syntax === 'tag' ? 'braces' : syntax)

/** “{{first_name}} … {{order_id}} … %date%”: no program fills in both. The first of each that is not of the most frequent kind. */
function inOtherSyntax(placeholders: readonly Placeholder[]): readonly Range[] {
  const systems = new Map<string, Placeholder[]>()
  for (const placeholder of placeholders) {
    if (!isMachineSyntax(placeholder.syntax) || placeholder.fault !== undefined) continue
    const system = systemOf(placeholder)
    systems.set(system, [...(systems.get(system) ?? []), placeholder])
  }
  const [, ...others] = [...systems.values()].sort((a, b) => b.length - a.length)
  return others.flatMap(([first]) => (first ? [{start: first.start, end: first.end}] : []))
}

const mended = (name: string): string => `{{${name}}}`

/** “if vip”, “endif”; “#each items”, “/each”: what opens a block, and what closes it. */
const opening =
  /^-? *(?:(?<liquid>if|unless|for|case|capture)(?![\p{L}\p{N}_])|[#^](?<mustache>[\p{L}\p{N}_.]+))/u
const closing =
  /^-? *(?:end(?<liquid>if|unless|for|case|capture)(?![\p{L}\p{N}_])|\/(?<mustache>[\p{L}\p{N}_.]+))/u

/** Blocks that are not closed, and ends of none. */
function* withoutCounterpart(
  placeholders: readonly Placeholder[],
): Iterable<{readonly wording: WordingName & `not-${string}`; readonly at: Range}> {
  const open: {readonly block: string; readonly at: Range}[] = []
  for (const {name, syntax, start, end} of placeholders) {
    const at = {start, end}
    const begun = blockOf(opening, name, syntax)
    const ended = blockOf(closing, name, syntax)
    if (begun !== undefined) open.push({block: begun, at})
    if (ended === undefined) continue
    const last = open.findLastIndex(({block}) => block === ended)
    if (last < 0) yield {wording: 'not-opened', at}
    else for (const {at} of open.splice(last).slice(1)) yield {wording: 'not-closed', at}
  }
  for (const {at} of open) yield {wording: 'not-closed', at}
}

function blockOf(form: RegExp, name: string, syntax: Placeholder['syntax']): string | undefined {
  const {liquid, mustache} = form.exec(name)?.groups ?? {}
  return syntax === 'tag' ? liquid : mustache
}
