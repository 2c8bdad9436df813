import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {lint} from 'tactlint'
import type {
  CodeAction,
  CompletionItem,
  CreateFile,
  DocumentSymbol,
  Range,
  SemanticTokens,
  TextDocumentEdit,
} from 'vscode-languageserver-protocol/node'
import {afterAll, beforeAll, expect, test} from 'vitest'
import {applied} from '../testing/applied.js'
import {Client} from '../testing/client.js'

const all: Range = {start: {line: 0, character: 0}, end: {line: 99, character: 0}}
const folder = mkdtempSync(join(tmpdir(), 'tactlint-'))
let client: Client
let opened = 0

beforeAll(async () => {
  writeFileSync(join(folder, 'tactlint.config.json'), config)
  ;({client} = await Client.start({folders: [folder]}))
})

afterAll(async () => {
  expect(await client.stop()).toBe(0)
  rmSync(folder, {recursive: true})
})

async function openFile(name: string, text: string): Promise<string> {
  const uri = pathToFileURL(join(folder, name)).href
  await client.open(uri, text, name.endsWith('.md') ? 'markdown' : 'plaintext')
  return uri
}

async function chosen(uri: string, title: RegExp, range = all): Promise<CodeAction> {
  const actions = await client.actions(uri, range)
  const action = actions.find(action => title.test(action.title))
  if (action === undefined) throw new Error(`None of “${actions.map(action => action.title).join('”, “')}”.`)
  return client.resolved(action)
}

/** What an edit makes of another file. */
function otherFile({edit}: CodeAction, name: string, before: string): string {
  return applied(pathToFileURL(join(folder, name)).href, before, edit)
}

const config = `[
  {"files": ["unused/**"], "directives": {"reportUnused": true}}
]
`

const unsettled = 'Hello,\n\nCould you please send it NOW?\n\nKind regards,\nAnna\n'

test('in Markdown a finding is disabled by a comment behind its line', async () => {
  const text = 'Hello,\n\nWe NEVER ask for it.\nWe ALWAYS answer.\n\nKind regards,\nAnna\n'
  const uri = await openFile(`${++opened}.md`, text)
  const action = await chosen(uri, /^Disable shouting-caps here$/)
  const after = applied(uri, text, action.edit)
  expect(after).toBe(text.replace('for it.', 'for it. <!-- tactlint-disable-line shouting-caps -->'))
  const {suppressed} = await lint(after, {format: 'markdown'})
  expect(suppressed).toHaveLength(1)
})

test('in Markdown a rule is disabled in the whole message by a comment above it', async () => {
  const text = 'Hello,\n\nWe NEVER ask for it.\n\nKind regards,\nAnna\n'
  const uri = await openFile(`${++opened}.md`, text)
  const action = await chosen(uri, /^Disable shouting-caps in this message$/)
  expect(applied(uri, text, action.edit)).toBe(`<!-- tactlint-disable-file shouting-caps -->\n\n${text}`)
})

test('plain text gets a sidecar', async () => {
  const name = `${++opened}.txt`
  const uri = await openFile(name, unsettled)
  const action = await chosen(uri, /^Disable shouting-caps in this message$/)
  const [create] = action.edit?.documentChanges as [CreateFile, TextDocumentEdit]
  expect(create).toMatchObject({kind: 'create', uri: `${uri}.tactlint.json`})
  expect(JSON.parse(otherFile(action, `${name}.tactlint.json`, ''))).toEqual({disable: ['shouting-caps']})
})

test('plain text with front matter keeps it there', async () => {
  const text = `---\r\naudience: support # ours\r\n---\r\n${unsettled.replaceAll('\n', '\r\n')}`
  const uri = await openFile(`${++opened}.txt`, text)
  const after = applied(uri, text, (await chosen(uri, /^Disable shouting-caps here$/)).edit)
  expect(after).toMatch(
    /^---\r\naudience: support # ours\r\ntactlint: \{disable: \[\{rule: shouting-caps, fingerprint: [\da-f]+\}\]\}\r\n---\r\nHello/,
  )
  expect((await lint(after)).suppressed).toHaveLength(1)
})

test('a rule is disabled, and a word added, in the configuration', async () => {
  const uri = await openFile(`${++opened}.txt`, unsettled)
  const after = (action: CodeAction) =>
    JSON.parse(otherFile(action, 'tactlint.config.json', config)) as unknown
  const [first] = JSON.parse(config) as [unknown]
  expect(after(await chosen(uri, /^Disable shouting-caps in tactlint\.config\.json$/))).toEqual([
    first,
    {rules: {'shouting-caps': 'off'}},
  ])
  expect(after(await chosen(uri, /^Add “NOW” to the dictionary$/))).toEqual([first, {dictionary: ['NOW']}])
  expect(after(await chosen(uri, /^Add “NOW” to the names$/))).toEqual([first, {names: ['NOW']}])
})

test('what is no name is not offered to the names', async () => {
  const text =
    'Hello,\n\nYour useless staff lost my parcel 112-4738291-5047863. I will sue you.\n\nKind regards,\nAnna\n'
  const uri = await openFile(`${++opened}.txt`, text)
  const titles = (await client.actions(uri, all)).map(({title}) => title)
  expect(titles).toContain('Disable legal-threat here')
  expect(titles.filter(title => title.startsWith('Add '))).toEqual([])
})

test('a directive without effect is taken out with its line', async () => {
  const directive = '<!-- tactlint-disable-next-line legal-threat -->\n'
  const text = `Hello,\n\n${directive}Could you please send it?\n\nKind regards,\nAnna\n`
  const uri = await openFile('unused/a.md', text)
  const action = await chosen(uri, /^Take out the directive$/)
  expect(applied(uri, text, action.edit)).toBe(text.replace(directive, ''))
})

test('personal data is masked', async () => {
  const text = 'Hello,\n\nCould you please refund my card 4111 1111 1111 1111?\n\nKind regards,\nAnna\n'
  const uri = await openFile(`${++opened}.txt`, text)
  const action = await chosen(uri, /^Mask the card number$/, {
    start: {line: 2, character: 40},
    end: {line: 2, character: 40},
  })
  expect(applied(uri, text, action.edit)).toBe(text.replace('4111 1111 1111 1111', '•••• •••• •••• 1111'))
})

test('what is missing is put in at its place', async () => {
  const text =
    'Hello,\n\nMy order has not arrived. Could you please check where it is?\n\nKind regards,\nAnna\n'
  const uri = await openFile(`${++opened}.txt`, text)
  const action = await chosen(uri, /^Insert “Order number: ⟨order number⟩”$/)
  expect(applied(uri, text, action.edit)).toBe(
    text.replace('Hello,', 'Hello,\n\nOrder number: ⟨order number⟩'),
  )
})

test('an action for a message that has changed since is refused', async () => {
  const uri = await openFile(`${++opened}.txt`, unsettled)
  const [action] = (await client.actions(uri, all)).filter(({edit}) => edit === undefined)
  await client.change(uri, 2, {text: `${unsettled} `})
  await expect(client.resolved(action ?? {title: ''})).rejects.toThrow('ask again')
})

async function completions(uri: string, line: number, character: number): Promise<readonly string[]> {
  const items = await client.connection.sendRequest<CompletionItem[]>('textDocument/completion', {
    textDocument: {uri},
    position: {line, character},
  })
  return items.map(({label}) => label)
}

test('placeholders of open messages, front matter and directives are completed', async () => {
  await openFile(`${++opened}.txt`, 'Hej {{ customer.name }},\n\nDin ordre {{order_id}} er klar.\n')
  const uri = await openFile(
    `${++opened}.md`,
    '---\nau\nstage: \ntactlint: {disable: [sh\n---\n{{\n\n<!-- tac\n<!-- tactlint-disable-line blame-language, \n',
  )
  expect(await completions(uri, 5, 2)).toEqual(['{{ customer.name }}', '{{order_id}}'])
  expect(await completions(uri, 1, 2)).toContain('audience')
  expect(await completions(uri, 2, 7)).toEqual(['first', 'follow-up', 'escalation', 'resolved'])
  expect(await completions(uri, 3, 23)).toContain('shouting-caps')
  expect(await completions(uri, 7, 8)).toContain('tactlint-disable-line')
  expect(await completions(uri, 8, 43)).toContain('legal-threat')
  expect(await completions(uri, 6, 0)).toEqual([])
})

test('the parts of a message are told, identifiers and placeholders are marked', async () => {
  const text =
    'Hello,\n\nOrder 249-1234567-1234567 has not arrived. Could you please check it for {{name}}?\n\nKind regards,\nAnna\n'
  const uri = await openFile(`${++opened}.txt`, text)
  const symbols = await client.connection.sendRequest<DocumentSymbol[]>('textDocument/documentSymbol', {
    textDocument: {uri},
  })
  expect(symbols.map(({name}) => name)).toEqual(['Greeting', 'Problem', 'Request', 'Closing', 'Signature'])
  const {data} = await client.connection.sendRequest<SemanticTokens>('textDocument/semanticTokens/full', {
    textDocument: {uri},
  })
  expect(data).toEqual([2, 6, 19, 1, 0, 0, 67, 8, 0, 0])
})
