import type {Hover} from 'vscode-languageserver-protocol/node'
import {expect, test} from 'vitest'
import {started} from './testing/clients.js'

const uri = 'untitled:mail'

test('hover says what is known of the words', async () => {
  const {client} = await started()
  await client.open(
    uri,
    'Dear Support,\n\nOrder 249-1234567-1234567 is late. I DEMAND a refund. Use {{order_id}}.\nIt was $31.90, three weeks ago: error 5665.\n\nKind regards,\nAnna\n',
  )
  const hover = (line: number, character: number): Promise<Hover | null> =>
    client.connection.sendRequest('textDocument/hover', {textDocument: {uri}, position: {line, character}})
  const valueAt = async (character: number, line = 2) =>
    ((await hover(line, character))?.contents as {value: string} | undefined)?.value
  expect(await valueAt(10)).toBe('**Amazon order number**')
  expect(await valueAt(66)).toBe('**Placeholder** `order_id`, for a number, such as 249-1234567-1234567')
  expect(await valueAt(9, 3)).toBe('**Amount**, 31.9 USD')
  expect(await valueAt(16, 3)).toBe('**Duration**, 3 weeks')
  expect(await valueAt(40, 3)).toBe('**Error code**')
  expect(await valueAt(45)).toMatch(/^\*\*.+\*\* .+✗ .+\n✓ .+`demand-phrasing`/s)
})

test('hover tells of the letter under the mouse, behind the last word of what ends there', async () => {
  const {client} = await started()
  const text = 'Hello,\n\nCould you please send it NOW!!\n\nThank you.\n\nKind regards,\nAnna\n'
  await client.open(uri, text)
  const rulesAt = async (character: number) => {
    const hover: Hover | null = await client.connection.sendRequest('textDocument/hover', {
      textDocument: {uri},
      position: {line: 2, character},
    })
    return [
      ...((hover?.contents as {value: string} | undefined)?.value ?? '').matchAll(/\[`([a-z-]+)`\]/g),
    ].map(([, rule]) => rule)
  }
  const now = 'Could you please send it '.length
  expect(await rulesAt(now)).toEqual(['shouting-caps'])
  expect(await rulesAt(now + 3)).toEqual(['repeated-punctuation'])
  expect(await rulesAt(now + 5)).toEqual(['repeated-punctuation'])
})
