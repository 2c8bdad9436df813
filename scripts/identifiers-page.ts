import {identifierFamilies, identifierKinds, type IdentifierKind} from '@tactlint/core'

const evidence: Readonly<Record<IdentifierKind['evidence'], string>> = {
  shape: 'its shape',
  'check-digit': 'its check digit',
  label: 'a label',
  issuer: 'the shop or carrier',
}

const introduction = `# Identifiers

What is recognised in every language, so that \`missing-identifier\` knows what is there and \`invalid-identifier\` what cannot be right.
How a language calls them (“order no.”, »CVR-nr.«, 注文番号) stands in its pack.

**Needs** is what shows a number to be one of the kind: its shape alone; a check digit that is right; a label that names it; the
name of its shop or carrier close by. A label always tells the kind. Where several fit, the label goes before the carrier, the
carrier before the check digit, that before the length; what may still be either is \`ambiguous\` and counts as given.

**Shape**: \`n\` is a digit, \`a\` a capital letter, \`c\` either, \`h\` a hexadecimal digit, \`w\` any of these or one of \`_ . / -\`. All else
stands for itself. After a label, spaces and hyphens may stand anywhere where they mean nothing.
`

const cell = (text: string): string => text.replaceAll('|', '\\|')

function row({
  scheme,
  name,
  shapes,
  afterLabel = [],
  evidence: needs,
  check,
  example,
}: IdentifierKind): string {
  const written = [...shapes, ...afterLabel].map(shape => `\`${shape}\``)
  const shown = written.length > 3 ? [...written.slice(0, 3), '…'] : written
  return `| \`${scheme}\` | ${[name, shown.join(', '), evidence[needs], check?.name ?? '–', `\`${example}\``].map(cell).join(' | ')} |`
}

/** Not “seen in practice”. */
const isDocument = (source: string): boolean => !/^(?:seen|free)/.test(source)

/** The kinds of identifiers, by what they serve for. */
export function identifiersPage(): string {
  const tables = identifierFamilies.flatMap(family => {
    const kinds = identifierKinds.filter(kind => kind.family === family)
    if (kinds.length === 0) return []
    return [
      `## ${family}`,
      '',
      '| scheme | what it is | shape | needs | check digit | example |',
      '| --- | --- | --- | --- | --- | --- |',
      ...[...kinds].sort((a, b) => (a.scheme < b.scheme ? -1 : 1)).map(row),
      '',
    ]
  })
  const sources = [...new Set(identifierKinds.map(({source}) => source))].filter(isDocument).sort()
  return [introduction, ...tables, '## Sources', '', ...sources.map(source => `- ${source}`), ''].join('\n')
}
