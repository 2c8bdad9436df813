import {writeFileSync} from 'node:fs'
import {join} from 'node:path'
import {pathToFileURL} from 'node:url'
import {expect, test} from 'vitest'
import {pullClient, pushClient} from '../testing/client.js'
import {codes, folderWith, started} from '../testing/clients.js'

const mail =
  'Hello,\n\nPlease change the title of B00X4WHP5E to increase my sales. I sell it!!!\n\nKind regards,\nMia\n'
const uri = 'untitled:mail'

/** A client that is asked for the settings. */
const askedClient = {...pushClient, workspace: {...pushClient.workspace, configuration: true}}

test('the settings that the client answers with hold, and are asked for again when they change', async () => {
  let rules: Readonly<Record<string, string>> = {'repeated-punctuation': 'off'}
  const {client} = await started({capabilities: askedClient, settings: () => ({rules})})
  await client.open(uri, mail)
  expect(codes(await client.diagnostics(uri, 1))).toEqual(['seller-centric-framing'])
  rules = {'seller-centric-framing': 'off'}
  await client.connection.sendNotification('workspace/didChangeConfiguration', {settings: null})
  const changed = await client.diagnostics(uri, 1, ([first]) => first?.code === 'repeated-punctuation')
  expect(codes(changed)).toEqual(['repeated-punctuation'])
})

test('answers that can’t be are told once, and the other settings hold', async () => {
  const {client} = await started({
    capabilities: askedClient,
    settings: () => ({
      run: 'never',
      absenceDelay: -1,
      rules: {'repeated-punctuation': 'off'},
      locale: null,
      configFile: '',
      ofTheEditor: {},
    }),
  })
  await client.open(uri, mail)
  await client.open('file:///elsewhere/other.txt', mail)
  for (const one of [uri, 'file:///elsewhere/other.txt'])
    expect(codes(await client.diagnostics(one, 1))).toEqual(['seller-centric-framing'])
  expect(client.shown).toEqual([
    'tactlint: tactlint.run must be onType or onSave.',
    'tactlint: tactlint.absenceDelay must be a number of milliseconds from 0 to 60000.',
  ])
})

test.each([
  ['null', () => null],
  ['text', () => 'off'],
  ['a list', () => [1]],
  [
    'an error',
    () => {
      throw new Error('no settings here')
    },
  ],
])('a client that answers with %s is served by the defaults', async (_, settings: () => unknown) => {
  const {client} = await started({capabilities: askedClient, settings})
  await client.open(uri, mail)
  expect(codes(await client.diagnostics(uri, 1))).toEqual(['seller-centric-framing', 'repeated-punctuation'])
  expect(client.shown).toEqual([])
})

test('each folder has its configuration and its settings, also one that is added', async () => {
  const folders = [
    '{"rules": {"repeated-punctuation": "off"}}',
    '{"rules": {"repeated-punctuation": "error"}}',
  ].map(config => folderWith({'tactlint.config.json': config, 'mail.txt': mail}))
  const [first = '', second = ''] = folders
  const added = folderWith({'mail.txt': mail})
  const uriIn = (folder: string) => pathToFileURL(join(folder, 'mail.txt')).href
  const {client} = await started({
    capabilities: askedClient,
    folders,
    settings: scope =>
      scope === uriIn(second) ? {rules: {'seller-centric-framing': 'off'}} : {absenceDelay: 0},
  })
  for (const folder of [first, second, added]) await client.open(uriIn(folder), mail)
  const found = async (folder: string) =>
    (await client.diagnostics(uriIn(folder), 1)).map(({code, severity}) => [code, severity])
  expect(await found(first)).toEqual([['seller-centric-framing', 2]])
  expect(await found(second)).toEqual([['repeated-punctuation', 1]])
  expect(codes(await client.diagnostics(uriIn(added), 1))).toEqual([
    'seller-centric-framing',
    'repeated-punctuation',
  ])
  // Without its folder a file goes on with the configuration beside it.
  const before = client.published.length
  await client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
    event: {
      added: [{uri: pathToFileURL(added).href, name: 'added'}],
      removed: [{uri: pathToFileURL(first).href, name: 'first'}],
    },
  })
  await client.until(() => client.published.length >= before + 3)
  expect(await found(first)).toEqual([['seller-centric-framing', 2]])
  expect(await found(second)).toEqual([['repeated-punctuation', 1]])
})

test('a configuration that changes holds at once, however long the settings of another folder take', async () => {
  const slow = folderWith({'mail.txt': mail})
  const folder = folderWith({'tactlint.config.json': '{}', 'mail.txt': mail})
  const [slowUri, mailUri] = [slow, folder].map(one => pathToFileURL(join(one, 'mail.txt')).href) as [
    string,
    string,
  ]
  const config = join(folder, 'tactlint.config.json')
  let answer: (settings: null) => void = () => undefined
  const answered = new Promise<null>(done => (answer = done))
  const {client} = await started({
    capabilities: {...pullClient, workspace: {...pullClient.workspace, configuration: true}},
    folders: [slow, folder],
    settings: scope => (scope === slowUri ? answered : null),
  })
  await client.open(slowUri, mail)
  await client.open(mailUri, mail)
  expect(codes((await client.pulled(mailUri)).items ?? [])).toContain('repeated-punctuation')
  writeFileSync(config, '{"rules": {"repeated-punctuation": "off"}}')
  await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
    changes: [{uri: pathToFileURL(config).href, type: 2}],
  })
  await client.until(() => client.refreshes > 0)
  expect(codes((await client.pulled(mailUri)).items ?? [])).not.toContain('repeated-punctuation')
  answer(null)
})

const code = {
  'tactlint.config.mjs': 'export default [{rules: {"repeated-punctuation": "off"}}]',
  'mail.txt': mail,
}

test('that a workspace is trusted is no setting: it could say so of itself', async () => {
  const folder = folderWith(code)
  const mailUri = pathToFileURL(join(folder, 'mail.txt')).href
  const {client} = await started({
    capabilities: askedClient,
    folders: [folder],
    settings: () => ({trusted: true}),
  })
  await client.open(mailUri, mail)
  await client.until(() => client.shown.length > 1)
  expect(client.shown).toEqual([
    'tactlint: tactlint.trusted is no setting, since a workspace could set it for itself: the client gives it as one of its initializationOptions.',
    expect.stringMatching(/it is code, and code is run in trusted workspaces only/),
  ])
  expect(client.published).toEqual([])
})

test('settings that are sent can’t say it either', async () => {
  const folder = folderWith(code)
  const mailUri = pathToFileURL(join(folder, 'mail.txt')).href
  const {client} = await started({folders: [folder]})
  await client.connection.sendNotification('workspace/didChangeConfiguration', {
    settings: {tactlint: {trusted: true}},
  })
  await client.open(mailUri, mail)
  await client.until(() => client.shown.length > 1)
  expect(client.shown[1]).toMatch(/it is code, and code is run in trusted workspaces only/)
})

test('what the client said at the start is not taken back by settings', async () => {
  const folder = folderWith(code)
  const mailUri = pathToFileURL(join(folder, 'mail.txt')).href
  const {client} = await started({
    capabilities: askedClient,
    folders: [folder],
    initializationOptions: {trusted: true},
    settings: () => ({trusted: false}),
  })
  await client.open(mailUri, mail)
  expect(codes(await client.diagnostics(mailUri, 1))).toEqual(['seller-centric-framing'])
  expect(client.shown).toEqual([])
})
