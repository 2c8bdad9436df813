import {CancellationToken, CancellationTokenSource, LSPErrorCodes} from 'vscode-languageserver-protocol/node'
import {expect, test} from 'vitest'
import {checkedFor} from './cancellation.js'
import {started} from './testing/clients.js'

const uri = 'untitled:mail'
const start = {line: 0, character: 0}
const range = {start, end: {line: 2, character: 0}}

test('a cancelled request is answered as cancelled, and the others are answered', async () => {
  const {client} = await started({initializationOptions: {scoresLens: true}})
  await client.open(uri, 'Hello,\n\nI sell it!!! Order 249-1234567-1234567\n')
  const requests: readonly [string, object][] = [
    ['textDocument/hover', {position: start}],
    ['textDocument/completion', {position: start}],
    ['textDocument/documentSymbol', {}],
    ['textDocument/semanticTokens/full', {}],
    ['textDocument/semanticTokens/range', {range}],
    ['textDocument/codeLens', {}],
    ['textDocument/codeAction', {range, context: {diagnostics: []}}],
  ]
  const codesOf = (token: CancellationToken) =>
    requests.map(([method, params]) =>
      client.connection.sendRequest(method, {textDocument: {uri}, ...params}, token).then(
        () => [method, 'answered'],
        (error: unknown) => [method, (error as {code?: unknown}).code],
      ),
    )
  const source = new CancellationTokenSource()
  // The document is still being read when they are cancelled: it is the first of the process.
  const cancelled = codesOf(source.token)
  source.cancel()
  expect(await Promise.all(cancelled)).toEqual(
    requests.map(([method]) => [method, LSPErrorCodes.RequestCancelled]),
  )
  expect(await Promise.all(codesOf(CancellationToken.None))).toEqual(
    requests.map(([method]) => [method, 'answered']),
  )
})

test('for a request that was cancelled before its turn nothing is linted', async () => {
  const source = new CancellationTokenSource()
  source.cancel()
  const checks = {
    of: () => {
      throw new Error('linted')
    },
  }
  await expect(checkedFor({checks}, uri, source.token)).rejects.toMatchObject({
    code: LSPErrorCodes.RequestCancelled,
  })
})
