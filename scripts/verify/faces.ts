import retextStringify from 'retext-stringify'
import {lineIndex, lint, type Context} from 'tactlint'
import {tactlintLint, tactlintParse} from 'tactlint/unified'
import {unified} from 'unified'
import {command} from './command.js'

/** A draft as any face of tactlint may get it. */
export interface Draft {
  readonly text: string
  readonly format: 'text' | 'markdown'
  readonly context?: Context
}

/** “3:14 warning missing-identifier …”: what every face must say alike. */
export type Said = readonly string[]

const said = (line: number, column: number, severity: string, ruleId: string, words: string): string =>
  `${line}:${column} ${severity} ${ruleId} ${words}`

async function byLibrary({text, format, context}: Draft): Promise<Said> {
  const {findings, describe} = await lint(text, {format, ...(context && {context})})
  const positionOf = lineIndex(text)
  return findings.map(finding => {
    const {line, column} = positionOf(finding.range.start)
    return said(line, column, finding.severity, finding.ruleId, describe(finding).what)
  })
}

async function byUnified({text, format, context}: Draft): Promise<Said> {
  const file = await unified()
    .use(tactlintParse, {format, ...(context && {context})})
    .use(tactlintLint)
    .use(retextStringify)
    .process(text)
  return file.messages.map(({line = 0, column = 0, fatal, ruleId = '', reason}) =>
    said(line, column, fatal === true ? 'error' : fatal === false ? 'warning' : 'info', ruleId, reason),
  )
}

async function byNdjson(drafts: readonly Draft[]): Promise<readonly Said[]> {
  const rows = drafts.map(draft => JSON.stringify(draft)).join('\n')
  const printed = await command(['--ndjson'], rows)
  return printed
    .trimEnd()
    .split('\n')
    .map(line => {
      const {findings = []} = JSON.parse(line) as {
        findings?: {line: number; column: number; severity: string; ruleId: string; message: string}[]
      }
      return findings.map(finding =>
        said(finding.line, finding.column, finding.severity, finding.ruleId, finding.message),
      )
    })
}

const nameOf = ({format}: Draft): string => (format === 'markdown' ? 'draft.md' : 'draft.txt')

async function byJson(draft: Draft): Promise<Said> {
  const printed = await command(['-', '--format', 'json', '--stdin-filename', nameOf(draft)], draft.text)
  const [file] = JSON.parse(printed) as {
    messages: {line: number; column: number; level: string; ruleId: string; message: string}[]
  }[]
  return (file?.messages ?? []).map(({line, column, level, ruleId, message}) =>
    said(line, column, level, ruleId, message),
  )
}

async function byStylish(draft: Draft): Promise<Said> {
  const printed = await command(['-', '--stdin-filename', nameOf(draft)], draft.text)
  return [...printed.matchAll(/^ {2}(\d+):(\d+) {2}(error|warning|info) {2}(.*) {2}(\S+)$/gm)].map(
    ([, line, column, severity = '', words = '', ruleId = '']) =>
      said(Number(line), Number(column), severity, ruleId, words),
  )
}

export interface Difference {
  readonly face: string
  readonly draft: Draft
  readonly library: Said
  readonly other: Said
}

/** Drafts on which a face says something else than the library. The command gets no context but the draft's front matter. */
export async function differences(drafts: readonly Draft[]): Promise<readonly Difference[]> {
  const found: Difference[] = []
  const lines = await byNdjson(drafts)
  for (const [index, draft] of drafts.entries()) {
    const bare = {text: draft.text, format: draft.format}
    const library = await byLibrary(draft)
    const bareLibrary = await byLibrary(bare)
    const faces: readonly (readonly [string, Said, Said])[] = [
      ['--ndjson', lines[index] ?? [], library],
      ['unified', await byUnified(draft), library],
      ['--format json', await byJson(bare), bareLibrary],
      ['--format stylish', await byStylish(bare), bareLibrary],
    ]
    for (const [face, other, expected] of faces) {
      if (JSON.stringify(other) !== JSON.stringify(expected))
        found.push({face, draft, library: expected, other})
    }
  }
  return found
}
