import type {Example, RuleKind, Wording} from '@tactlint/core'
import type {KnownRule} from './rules.js'

const fixes: Readonly<Record<RuleKind['fix'], string>> = {
  safe: 'applied by `--fix`',
  suggested: 'a rewrite is offered',
  none: 'to be mended by hand',
}

const scopes: Readonly<Record<RuleKind['scope'], string>> = {
  reading: 'each paragraph, by the rules of its language',
  message: 'the message as a whole, once',
}

/** The page of a rule in Markdown, made of its kind, wording and examples: the same in the docs and for `--explain`. */
export function rulePage({kind, languages}: KnownRule): string {
  const needs =
    kind.needs.length === 0 ? [] : [`- needs to know: ${kind.needs.join(', ')} (given, or shown by the text)`]
  return [
    `# ${kind.id}`,
    '',
    `- category: ${kind.category}`,
    `- severity: ${kind.severity}`,
    `- preset: \`${kind.preset}\``,
    `- looks at ${scopes[kind.scope]}`,
    `- fix: ${fixes[kind.fix]}`,
    ...needs,
    ...(kind.aliases ?? []).map(alias => `- formerly: ${alias}`),
    '',
    ...languages.flatMap(({language, rule}) => [
      `## ${nameOf(language)}`,
      '',
      ...Object.values<Wording>(rule.wording).flatMap(wordingLines),
      ...examplesOf(rule.examples),
    ]),
  ].join('\n')
}

/** “da” → “Dansk”. */
function nameOf(language: string): string {
  const name = new Intl.DisplayNames([language], {type: 'language'}).of(language) ?? language
  return name.slice(0, 1).toLocaleUpperCase(language) + name.slice(1)
}

function wordingLines({what, why, instead}: Wording): readonly string[] {
  return [`> **${what}** ${why}${instead === undefined ? '' : ` ${instead}`}`, '']
}

function examplesOf(examples: readonly Example[]): readonly string[] {
  const found = examples.filter(({bad}) => bad !== undefined)
  const allowed = examples.filter(({allowed}) => allowed !== undefined)
  return [
    ...found.flatMap(({bad = '', good, ...given}) =>
      block([`✗ ${bad}`, ...(good === undefined ? [] : [`✓ ${good}`])], given),
    ),
    ...(allowed.length > 0 ? ['Not found:', ''] : []),
    ...allowed.flatMap(({allowed = '', ...given}) => block([`✓ ${allowed}`], given)),
  ]
}

function block(lines: readonly string[], {context, options}: Example): readonly string[] {
  const given = Object.entries({...context, ...(options as object | undefined)}).map(
    ([name, value]) => `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`,
  )
  const known = given.length === 0 ? [] : [`(${given.join(', ')})`]
  return ['```text', ...lines, ...known, '```', '']
}
