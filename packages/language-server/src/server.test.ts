import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import type {Range} from 'vscode-languageserver-protocol/node'
import {expect, test} from 'vitest'
import {applied} from './testing/applied.js'
import {pullClient, pushClient} from './testing/client.js'
import {codes, folderWith, started} from './testing/clients.js'

const mail =
  'Hello,\n\nPlease change the title of B00X4WHP5E to increase my sales. I sell it!!!\n\nKind regards,\nMia\n'
const uri = 'untitled:mail'
const all: Range = {start: {line: 0, character: 0}, end: {line: 99, character: 0}}

test('a finding is shown with its words, its place and its page', async () => {
  const {client} = await started()
  await client.open(uri, mail)
  const [first] = await client.diagnostics(uri, 1)
  expect(first).toMatchObject({
    range: {start: {line: 2, character: 38}, end: {line: 2, character: 58}},
    severity: 2,
    code: 'seller-centric-framing',
    source: 'tactlint',
    message:
      '“to increase my sales” argues from your own gain. Support teams put the customer first: they act sooner on what a problem means for customers. Say what customers will be able to see or do.',
  })
})

test('the quick fix is preferred, and makes the message that the library makes', async () => {
  const {client} = await started()
  await client.open(uri, mail)
  const found = await client.diagnostics(uri, 1)
  const [fix] = await client.actions(uri, found[0]?.range ?? all, ['quickfix'], found)
  expect(fix?.isPreferred).toBe(true)
  expect(fix?.diagnostics).toEqual([found[0]])
  expect(applied(uri, mail, fix?.edit)).toBe(
    'Hello,\n\nCould you please change the title of B00X4WHP5E to improve the customer experience? I sell it!!!\n\nKind regards,\nMia\n',
  )
})

test('every rewrite is offered as one, and made when it is chosen', async () => {
  const {client} = await started()
  await client.open(uri, mail)
  const [found] = await client.diagnostics(uri, 1)
  const rewrites = await client.actions(uri, found?.range ?? all, ['refactor.rewrite'])
  expect(rewrites.map(({edit}) => edit)).toEqual(rewrites.map(() => undefined))
  const texts = await Promise.all(
    rewrites.map(async one => applied(uri, mail, (await client.resolved(one)).edit)),
  )
  expect(texts).toEqual([
    'Hello,\n\nCould you please change the title of B00X4WHP5E to improve the customer experience? I sell it!!!\n\nKind regards,\nMia\n',
    'Hello,\n\nPlease change the title of B00X4WHP5E to improve the customer experience. I sell it!!!\n\nKind regards,\nMia\n',
    'Hello,\n\nCould you please change the title of B00X4WHP5E to help customers ⟨do what⟩? I sell it!!!\n\nKind regards,\nMia\n',
    'Hello,\n\nCould you please change the title of B00X4WHP5E to improve the customer experience? I sell it!\n\nKind regards,\nMia\n',
  ])
})

test('fix-all makes the safe fixes and nothing else', async () => {
  const {client} = await started()
  await client.open(uri, mail)
  const [fixAll, ...others] = await client.actions(uri, all, ['source.fixAll'])
  expect(others).toEqual([])
  expect(fixAll?.kind).toBe('source.fixAll.tactlint')
  const {edit} = await client.resolved(fixAll ?? {title: ''})
  expect(applied(uri, mail, edit)).toBe(
    'Hello,\n\nPlease change the title of B00X4WHP5E to increase my sales. I sell it!\n\nKind regards,\nMia\n',
  )
})

test('the command answers with the whole message rewritten', async () => {
  const {client} = await started()
  await client.open(uri, mail)
  const answer: unknown = await client.connection.sendRequest('workspace/executeCommand', {
    command: 'tactlint.rewriteMessage',
    arguments: [uri],
  })
  expect(answer).toMatchObject({
    uri,
    version: 1,
    text: 'Hello,\n\nCould you please change the title of B00X4WHP5E to improve the customer experience? I sell it!\n\nKind regards,\nMia\n',
  })
})

test('while one types, what is missing waits for a pause', async () => {
  const {client} = await started({initializationOptions: {absenceDelay: 300}})
  await client.open(uri, 'Hello,\n')
  expect(await client.diagnostics(uri, 1)).toEqual([])
  await client.change(uri, 2, {
    text: 'Hello,\n\nMy order has not arrived for three weeks now. Could you please check where it is!!!\n',
  })
  const typing = await client.diagnostics(uri, 2)
  expect(codes(typing)).toEqual(['repeated-punctuation'])
  const paused = await client.diagnostics(uri, 2, found => found.length > typing.length)
  expect(codes(paused)).toContain('missing-identifier')
  // What was shown stays while one goes on.
  await client.change(uri, 3, {
    range: {start: {line: 2, character: 0}, end: {line: 2, character: 0}},
    text: 'Sadly! ',
  })
  expect(codes(await client.diagnostics(uri, 3))).toContain('missing-identifier')
})

test.each([
  ['utf-8', 25],
  ['utf-16', 21],
  ['utf-32', 20],
] as const)('positions are counted in %s, as agreed upon', async (encoding, character) => {
  const {client, initialized} = await started({
    capabilities: {...pushClient, general: {positionEncodings: [encoding]}},
  })
  expect(initialized.capabilities.positionEncoding).toBe(encoding)
  await client.open(uri, 'Hej 🙂 Østergård, jeg er rigtig glad.\n', 'plaintext')
  await client.diagnostics(uri, 1)
  // Behind “Hej 🙂 Østergård, jeg”
  const place = {line: 0, character}
  await client.change(uri, 2, {range: {start: place, end: place}, text: ' ER MEGET SUR'})
  await client.change(uri, 3, {
    range: {start: {line: 0, character: 0}, end: {line: 0, character: 0}},
    text: 'Kære Mia,\n\n',
  })
  const found = await client.diagnostics(uri, 3)
  const caps = found.find(({code}) => code === 'shouting-caps')
  expect(caps?.range).toEqual({
    start: {line: 2, character: character + 1},
    end: {line: 2, character: character + 13},
  })
})

test('diagnostics are given when they are asked for, to clients that ask', async () => {
  const {client, initialized} = await started({
    capabilities: pullClient,
    initializationOptions: {absenceDelay: 200},
  })
  expect(initialized.capabilities.diagnosticProvider).toMatchObject({identifier: 'tactlint'})
  await client.open(uri, mail)
  const pull = (previousResultId?: string) => client.pulled(uri, previousResultId)
  const first = await pull()
  expect(codes(first.items ?? [])).toEqual(['seller-centric-framing', 'repeated-punctuation'])
  expect(await pull(first.resultId)).toEqual({kind: 'unchanged', resultId: first.resultId})
  await client.change(uri, 2, {
    text: 'Hello,\n\nCould you please check where my order is? It has not arrived for weeks.\n',
  })
  expect((await pull(first.resultId)).items).toEqual([])
  await client.until(() => client.refreshes > 0)
  expect(codes((await pull()).items ?? [])).toContain('missing-identifier')
  expect(client.published).toEqual([])
})

test('with run: onSave diagnostics that are asked for are those of the last save', async () => {
  const {client} = await started({
    capabilities: pullClient,
    initializationOptions: {run: 'onSave', absenceDelay: 0},
  })
  await client.open(uri, mail)
  const opened = await client.pulled(uri)
  expect(codes(opened.items ?? [])).toEqual(['seller-centric-framing', 'repeated-punctuation'])
  await client.change(uri, 2, {
    text: 'Hello,\n\nMy order has not arrived for weeks. Please check where it is.\n',
  })
  expect(await client.pulled(uri, opened.resultId)).toEqual({kind: 'unchanged', resultId: opened.resultId})
  expect((await client.pulled(uri)).items).toEqual(opened.items)
  expect(client.refreshes).toBe(0)
  await client.save(uri)
  await client.until(() => client.refreshes > 0)
  expect(codes((await client.pulled(uri, opened.resultId)).items ?? [])).toContain('missing-identifier')
})

test('with run: onSave nothing is sent for a pause', async () => {
  const {client} = await started({initializationOptions: {run: 'onSave', absenceDelay: 0}})
  await client.open(uri, mail)
  await client.diagnostics(uri, 1)
  const late = 'Hello,\n\nMy order has not arrived for weeks. Could you please check where it is?\n'
  await client.change(uri, 2, {text: late})
  // Asked for twice: by then the pause would have come to its end.
  for (const position of [
    {line: 0, character: 0},
    {line: 2, character: 0},
  ])
    await client.connection.sendRequest('textDocument/hover', {textDocument: {uri}, position})
  expect(client.published.map(({version}) => version)).toEqual([1])
  await client.save(uri)
  expect(codes(await client.diagnostics(uri, 2))).toContain('missing-identifier')
})

test('a client that asks but can’t be told to ask again is sent them', async () => {
  const {client, initialized} = await started({
    capabilities: {...pushClient, textDocument: {...pushClient.textDocument, diagnostic: {}}},
  })
  expect(initialized.capabilities.diagnosticProvider).toBeUndefined()
  await client.open(uri, mail)
  expect(await client.diagnostics(uri, 1)).toHaveLength(2)
})

test('configuration, sidecar and baseline hold as they do for the command', async () => {
  const folder = folderWith({
    'tactlint.config.json': '{"rules": {"repeated-punctuation": "error"}}',
    'mail.txt': mail,
    'mail.txt.tactlint.json': '{"disable": ["seller-centric-framing"]}',
    'other.md': mail,
  })
  const {client} = await started({folders: [folder]})
  const mailUri = pathToFileURL(join(folder, 'mail.txt')).href
  await client.open(mailUri, mail)
  const found = await client.diagnostics(mailUri, 1)
  expect(found.map(({code, severity}) => [code, severity])).toEqual([['repeated-punctuation', 1]])
  // A configuration that changes is read again.
  writeFileSync(join(folder, 'tactlint.config.json'), '{"rules": {"repeated-punctuation": "off"}}')
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{uri: pathToFileURL(join(folder, 'tactlint.config.json')).href, type: 2}],
  })
  expect(await client.diagnostics(mailUri, 1, later => later.length === 0)).toEqual([])
  // One that is wrong is told.
  writeFileSync(join(folder, 'tactlint.config.json'), '{"rulse": {}}')
  await client.save(mailUri)
  await client.until(() => client.shown.length > 0)
  expect(client.shown).toEqual([
    expect.stringMatching(/tactlint\.config\.json: there is no key “rulse”\. Did you mean rules\?/),
  ])
})

test('a configuration in code is run in trusted workspaces only', async () => {
  const files = {
    'tactlint.config.mjs':
      'console.log("printed"); process.stdout.write("printed");\nexport default [{rules: {"repeated-punctuation": "off"}}]',
    'mail.txt': mail,
  }
  const folder = folderWith(files)
  const mailUri = pathToFileURL(join(folder, 'mail.txt')).href
  const wary = await started({folders: [folder]})
  await wary.client.open(mailUri, mail)
  await wary.client.until(() => wary.client.shown.length > 0)
  expect(wary.client.shown[0]).toMatch(/it is code, and code is run in trusted workspaces only/)
  expect(wary.client.published).toEqual([])
  const trusting = await started({folders: [folder], initializationOptions: {trusted: true}})
  await trusting.client.open(mailUri, mail)
  expect(codes(await trusting.client.diagnostics(mailUri, 1))).toEqual(['seller-centric-framing'])
  expect(trusting.client.errors()).toContain('printed')
})

test('front matter that can’t be read is shown where it is wrong', async () => {
  const {client} = await started()
  await client.open(uri, '---\naudience: seller\n---\nHello\n')
  expect(await client.diagnostics(uri, 1)).toEqual([
    {
      range: {start: {line: 1, character: 10}, end: {line: 1, character: 16}},
      severity: 1,
      code: 'front-matter',
      source: 'tactlint',
      message: 'front matter: `audience` must be support or customer, not “seller” (line 2)',
    },
  ])
})

test('a key of front matter that is a slip is shown at the key', async () => {
  const {client} = await started()
  await client.open(uri, '---\ntitle: Late\nlangauge: en\n---\nHello\n')
  expect(await client.diagnostics(uri, 1)).toEqual([
    {
      range: {start: {line: 2, character: 0}, end: {line: 2, character: 12}},
      severity: 1,
      code: 'front-matter',
      source: 'tactlint',
      message: 'front matter: there is no key “langauge”: did you mean “language”? (line 3)',
    },
  ])
})

test('what is closed shows nothing', async () => {
  const {client} = await started()
  await client.open(uri, mail)
  await client.diagnostics(uri, 1)
  await client.connection.sendNotification('textDocument/didClose', {textDocument: {uri}})
  await client.until(() => client.published.at(-1)?.diagnostics.length === 0)
  expect(client.published.at(-1)).toEqual({uri, diagnostics: []})
})
