import type {Directive, Edit, Wording} from '@tactlint/core'
import {rulePage} from '../rule-page.js'
import type {KnownRule} from '../rules.js'
import {locatedIn, onOneLine, placesIn, suppressedIn, type Located, type PlaceOf} from './located.js'
import {uriOf} from './paths.js'
import {applicable} from './replacement.js'
import {scoreNames} from './scores.js'
import type {FileResult, Format} from './index.js'

const levels = {error: 'error', warning: 'warning', info: 'note'} as const

/** The folder that tactlint ran in; its path stays on the machine. */
const root = 'SRCROOT'

interface Entry extends Located {
  readonly directive?: Directive
}

/** SARIF 2.1.0. Source: https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html */
export const format: Format = async (results, options) => {
  const files = results.map(file => ({file, entries: [...locatedIn(file), ...suppressedIn(file)]}))
  const all = files.flatMap(({entries}) => entries)
  const ids = [...new Set(all.map(({finding}) => finding.ruleId))].sort()
  const known = all.length === 0 ? [] : await options.rules()
  const locale = options.locale ?? languageOf(all)
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'tactlint',
            semanticVersion: options.version,
            rules: ids.map(id => ruleOf(id, known, all, locale)),
          },
        },
        originalUriBaseIds: {[root]: {description: {text: 'The folder that tactlint ran in.'}}},
        columnKind: 'utf16CodeUnits',
        newlineSequences: ['\r\n', '\n', '\r'],
        artifacts: files.map(({file}) => ({location: addressOf(file), ...scoresOf(file)})),
        results: files.flatMap(({file, entries}, index) => {
          const placeOf = placesIn(file.source.text)
          return entries.map(entry => resultOf(entry, file, index, ids, placeOf))
        }),
      },
    ],
  }
  return `${JSON.stringify(log, null, 2)}\n`
}

function addressOf({source}: FileResult) {
  const uri = uriOf(source)
  return uri.startsWith('file:') ? {uri} : {uri, uriBaseId: root}
}

function scoresOf({result: {scores}}: FileResult) {
  if (!scores) return {}
  const judged = scoreNames.map(name => [name, scores[name].value] as const)
  return {properties: Object.fromEntries(judged.filter(([, value]) => value !== null))}
}

/** Of all findings, else English: a rule is described once for messages in several languages. */
function languageOf(all: readonly Entry[]): string {
  const [language = 'en', ...others] = new Set(all.map(({finding}) => finding.language))
  return others.length === 0 ? language : 'en'
}

/** Its help is its page in Markdown, in all languages; as short description the reason. */
function ruleOf(id: string, known: readonly KnownRule[], all: readonly Entry[], locale: string) {
  const rule = known.find(({kind}) => kind.id === id)
  const shown = all.find(({finding}) => finding.ruleId === id)
  const why = shown?.words.why ?? ''
  if (!rule) return descriptor(id, why, shown ? onOneLine(shown.words) : id)
  const {kind, languages} = rule
  const own = languages.find(({language}) => language === locale) ?? languages[0]
  const wordings = Object.values(own?.rule.wording ?? {})
  const page = rulePage(rule)
  return {
    ...descriptor(id, wordings[0]?.why ?? why, wordings.map(unfilled).join('\n') || page, page),
    defaultConfiguration: {level: levels[kind.severity]},
    properties: {tags: [kind.category, kind.preset], category: kind.category, fix: kind.fix},
  }
}

const descriptor = (id: string, short: string, help: string, markdown?: string) => ({
  id,
  name: pascalCase(id),
  shortDescription: {text: sentence(short)},
  fullDescription: {text: sentence(help)},
  help: {text: help, ...(markdown !== undefined && {markdown})},
})

/** “acme/reply-time” → “AcmeReplyTime” */
const pascalCase = (id: string): string =>
  id
    .split(/[^\p{L}\p{N}]/u)
    .map(([first = '', ...rest]) => first.toUpperCase() + rest.join(''))
    .join('')

/** “{words}” of no message in particular is “…”. */
const unfilled = (wording: Wording): string => onOneLine(wording).replace(/\{\w+\}/g, '…')

/** Descriptions end in a full stop. */
const sentence = (text: string): string => (/[.。！？!?]$/.test(text) ? text : `${text}.`)

function resultOf(
  {finding, words, offers, directive}: Entry,
  file: FileResult,
  index: number,
  ids: readonly string[],
  placeOf: PlaceOf,
) {
  const address = {...addressOf(file), index}
  const fixes = applicable(offers())
  return {
    ruleId: finding.ruleId,
    ruleIndex: ids.indexOf(finding.ruleId),
    level: levels[finding.severity],
    // What looks like a link in the message is none.
    message: {text: onOneLine(words).replaceAll('](', '\\](')},
    locations: [{physicalLocation: {artifactLocation: address, region: regionOf(finding.range, placeOf)}}],
    ...(finding.related.length > 0 && {
      relatedLocations: finding.related.map(range => ({
        physicalLocation: {artifactLocation: address, region: regionOf(range, placeOf)},
      })),
    }),
    partialFingerprints: {'tactlint/v1': finding.fingerprint},
    ...(fixes.length > 0 && {
      fixes: fixes.map(({edits, text}) => ({
        description: {text: text === '' ? 'Leave it out.' : text},
        artifactChanges: [
          {artifactLocation: address, replacements: edits.map(edit => replacement(edit, placeOf))},
        ],
      })),
    }),
    suppressions: directive ? [suppressionOf(directive)] : [],
    properties: {language: finding.language, ...(finding.missing && {missing: finding.missing})},
  }
}

const replacement = (edit: Edit, placeOf: PlaceOf) => ({
  deletedRegion: regionOf(edit, placeOf),
  insertedContent: {text: edit.text},
})

function regionOf(range: Parameters<PlaceOf>[0], placeOf: PlaceOf) {
  const {line, column, endLine, endColumn} = placeOf(range)
  return {startLine: line, startColumn: column, endLine, endColumn}
}

const suppressionOf = ({from, reason}: Directive) => ({
  kind: from === 'comment' || from === 'front matter' ? 'inSource' : 'external',
  ...(reason !== undefined && {justification: reason}),
})
