import {expect, test} from 'vitest'
import {codes, started} from './testing/clients.js'

test.each(['stdio', 'socket', 'pipe', 'node-ipc'] as const)('diagnostics come by %s', async transport => {
  const {client, initialized} = await started({transport})
  expect(initialized.serverInfo?.name).toBe('tactlint')
  await client.open('untitled:mail', 'Hello,\n\nI sell it!!!\n')
  expect(codes(await client.diagnostics('untitled:mail', 1))).toEqual(['repeated-punctuation'])
  expect(client.errors()).toBe('')
})
