import type {CodeLens} from 'vscode-languageserver-protocol/node'
import {lint} from 'tactlint'
import {expect, test} from 'vitest'
import type {Client} from './testing/client.js'
import {started} from './testing/clients.js'

const uri = 'untitled:mail'
const angry = 'Hello,\n\nYOU NEVER ANSWER!!! I DEMAND an answer NOW!!!\n'
const calm = 'Hello,\n\nCould you please refund order 249-1234567-1234567? Thank you.\n'

const full = 'Hello,\n\nMy order has not arrived for weeks. Could you please check where it is? Thank you.\n'

const valuesOf = async (text: string) => {
  const {scores} = await lint(text)
  return {
    heat: scores?.heat.value ?? null,
    politeness: scores?.politeness.value ?? null,
    completeness: scores?.completeness.value ?? null,
  }
}

test('the scores are told of each version to clients that ask for them', async () => {
  const {client} = await started({initializationOptions: {scores: true}})
  await client.open(uri, angry)
  await client.until(() => client.scores.length > 0)
  await client.change(uri, 2, {text: calm})
  await client.until(() => client.scores.length > 1)
  await client.change(uri, 3, {text: ''})
  await client.until(() => client.scores.length > 2)
  expect(client.scores).toEqual([
    {uri, version: 1, language: 'en', ...(await valuesOf(angry))},
    {uri, version: 2, language: 'en', ...(await valuesOf(calm))},
    {uri, version: 3, language: null, heat: null, politeness: null, completeness: null},
  ])
  expect(client.scores[0]?.heat).toBeGreaterThan(client.scores[1]?.heat ?? 100)
})

test('with run: onSave the scores are told when one saves', async () => {
  const {client} = await started({initializationOptions: {scores: true, run: 'onSave'}})
  await client.open(uri, angry)
  await client.until(() => client.scores.length > 0)
  await client.change(uri, 2, {text: angry})
  await client.change(uri, 3, {text: calm})
  await client.save(uri)
  await client.until(() => client.scores.length > 1)
  expect(client.scores.map(({version}) => version)).toEqual([1, 3])
})

test('clients that do not ask are not told', async () => {
  const {client} = await started()
  await client.open(uri, angry)
  await client.diagnostics(uri, 1)
  await client.save(uri)
  await client.diagnostics(uri, 1)
  expect(client.scores).toEqual([])
})

const lensesIn = async (client: Client, of: string, text: string): Promise<CodeLens[]> => {
  await client.open(of, text)
  return client.connection.sendRequest('textDocument/codeLens', {textDocument: {uri: of}})
}

test('the lens above the first line says the scores', async () => {
  const {client} = await started({initializationOptions: {scoresLens: true}})
  const start = {line: 0, character: 0}
  const lens = (title: string) => [{range: {start, end: start}, command: {title, command: ''}}]
  const {heat, politeness, completeness} = await valuesOf(full)
  expect(await lensesIn(client, 'untitled:full', full)).toEqual(
    lens(`heat ${String(heat)} · politeness ${String(politeness)} · completeness ${String(completeness)}`),
  )
  // What is not judged is not named.
  const {heat: high, politeness: low} = await valuesOf(angry)
  expect(await lensesIn(client, 'untitled:angry', angry)).toEqual(
    lens(`heat ${String(high)} · politeness ${String(low)}`),
  )
  expect(await lensesIn(client, 'untitled:empty', '')).toEqual([])
})

test('there is no lens unless the setting is on', async () => {
  const {client} = await started()
  expect(await lensesIn(client, uri, angry)).toEqual([])
})
