import {readdirSync, readFileSync} from 'node:fs'
import {join, resolve} from 'node:path'
import fc from 'fast-check'
import {lint, type LintResult} from 'tactlint'
import {onOneLine} from 'tactlint/project'
import type {Diagnostic, Range} from 'vscode-languageserver-protocol/node'
import type {Encoding} from '../documents/positions.js'
import {Client, pushClient} from './client.js'
import {EditedText} from './editor.js'
import type {Judge} from './protocol-schema.js'

const folder = resolve(import.meta.dirname, '../../../../examples/messages')
const examples = readdirSync(folder, {recursive: true, encoding: 'utf8'})
  .filter(name => /\.(?:txt|md)$/.test(name))
  .sort()
  .map(name => ({
    languageId: name.endsWith('.md') ? 'markdown' : 'plaintext',
    text: readFileSync(join(folder, name), 'utf8'),
  }))

const pieces = [
  '\n\n',
  '\r\n',
  '\r',
  ' ',
  '!!!',
  'URGENT',
  '249-1234567-1234567',
  '{{order_id}}',
  '“',
  '。',
  'å',
  '🙂',
  '---\n',
  '<!-- tactlint-disable-line -->',
]

const edit = fc.record({
  at: fc.nat(999),
  length: fc.oneof({weight: 4, arbitrary: fc.constant(0)}, fc.nat(40)),
  text: fc.oneof(
    fc.constantFrom(...pieces),
    fc.string({maxLength: 4}),
    fc.string({unit: 'grapheme', maxLength: 3}),
  ),
})

/** A session in one document: some changes, after each of which the editor asks for something. */
const writing = fc.record({
  example: fc.constantFrom(...examples),
  encoding: fc.constantFrom<Encoding>('utf-8', 'utf-16', 'utf-32'),
  changes: fc.array(fc.array(edit, {minLength: 1, maxLength: 3}), {minLength: 20, maxLength: 20}),
})

export interface RandomEdits {
  readonly edits: number
  /** What went wrong, a line each; a message of the server or a difference. */
  readonly faults: readonly string[]
  /** Memory of the server in megabytes after each session, where it can be read. */
  readonly memory: readonly number[]
}

/** Lets an editor make random edits, and compares what the server has and says with what the library says of the editor's text. */
export async function randomEdits(least: number, seed: number, judge: Judge): Promise<RandomEdits> {
  const faults: string[] = []
  const memory: number[] = []
  let edits = 0
  const clients = new Map<Encoding, Client>()
  for (const [number, {example, encoding, changes}] of fc
    .sample(writing, {seed, numRuns: Math.ceil(least / 20)})
    .entries()) {
    const client = clients.get(encoding) ?? (await pullingClient(encoding))
    clients.set(encoding, client)
    const uri = `untitled:${number}`
    const edited = new EditedText(example.text, encoding)
    await client.open(uri, edited.text, example.languageId)
    for (const change of changes) {
      edits += change.length
      faults.push(
        ...(await changed(client, uri, edited, change, example.languageId)).map(
          fault => `seed ${seed}, ${number}: ${fault}`,
        ),
      )
    }
    await client.connection.sendNotification('textDocument/didClose', {textDocument: {uri}})
    memory.push(memoryOf(client.pid))
    faults.push(...judge(client.received.splice(0), client.asked))
    client.asked.clear()
  }
  for (const client of clients.values())
    if ((await client.stop()) !== 0) faults.push('The server ended with a failure.')
  return {edits, faults, memory}
}

async function pullingClient(encoding: Encoding): Promise<Client> {
  const {client} = await Client.start({
    capabilities: {
      ...pushClient,
      general: {positionEncodings: [encoding]},
      workspace: {...pushClient.workspace, diagnostics: {refreshSupport: true}},
      textDocument: {...pushClient.textDocument, diagnostic: {dataSupport: true, relatedInformation: true}},
    },
    initializationOptions: {absenceDelay: 60_000},
  })
  return client
}

async function changed(
  client: Client,
  uri: string,
  edited: EditedText,
  changes: readonly {readonly at: number; readonly length: number; readonly text: string}[],
  languageId: string,
): Promise<readonly string[]> {
  const events = changes.map(({at, length, text}) => {
    const start = Math.floor((edited.text.length * at) / 1000)
    return edited.replace(start, Math.min(edited.text.length, start + length), text)
  })
  edited.version++
  await client.change(uri, edited.version, ...events)
  // Saved: nothing waits.
  await client.save(uri)
  const document = {textDocument: {uri}}
  const [read, report] = await Promise.all([
    client.connection.sendRequest<{text: string; version: number}>('tactlint/text', {uri}),
    client.connection.sendRequest<{items: Diagnostic[]}>('textDocument/diagnostic', document),
  ])
  if (read.text !== edited.text || read.version !== edited.version) return ['The texts differ.']
  const position = edited.positionAt(Math.floor(edited.text.length / 2))
  const [, , actions] = await Promise.all([
    client.connection.sendRequest('textDocument/hover', {...document, position}),
    client.connection.sendRequest('textDocument/completion', {...document, position}),
    client.actions(uri, {start: position, end: position}),
    client.connection.sendRequest('textDocument/documentSymbol', document),
    client.connection.sendRequest('textDocument/semanticTokens/full', document),
  ])
  const [action] = actions.filter(({kind}) => kind !== 'quickfix')
  if (action) await client.resolved(action)
  const expected = await expectedOf(edited, languageId === 'markdown' ? 'markdown' : 'text')
  const found = report.items.map(({code, range, message}) =>
    line(String(code), range, typeof message === 'string' ? message : message.value),
  )
  return JSON.stringify(found) === JSON.stringify(expected)
    ? []
    : [`${found.join('; ')} is not ${expected.join('; ')}`]
}

const line = (code: string, {start, end}: Range, message: string): string =>
  `${start.line}:${start.character}-${end.line}:${end.character} ${code} ${message}`

async function expectedOf(edited: EditedText, format: string): Promise<readonly string[]> {
  let result: LintResult
  try {
    result = await lint(edited.text, {format})
  } catch (error) {
    if (!(error instanceof Error)) throw error
    const {line: row = 1, column = 1} = error as {line?: number; column?: number}
    const code = error.name === 'FormatError' ? 'front-matter' : 'language'
    const start = edited.offsetOf(row - 1) + column - 1
    const end = start + (/^[^\r\n]*/.exec(edited.text.slice(start))?.[0].length ?? 0)
    return [line(code, {start: edited.positionAt(start), end: edited.positionAt(end)}, error.message)]
  }
  return result.findings.map(finding => {
    const {start, end} = finding.range
    return line(
      finding.ruleId,
      {start: edited.positionAt(start), end: edited.positionAt(end)},
      onOneLine(result.describe(finding)),
    )
  })
}

function memoryOf(pid: number): number {
  try {
    return (
      Number(/VmRSS:\s*(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? Number.NaN) / 1024
    )
  } catch {
    return Number.NaN
  }
}
