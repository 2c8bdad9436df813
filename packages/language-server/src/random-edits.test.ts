import {expect, test} from 'vitest'
import {protocolJudge} from './testing/protocol-schema.js'
import {randomEdits} from './testing/random-edits.js'

test('under random edits the server has the editor’s text, says what the library says, and speaks the protocol', async () => {
  const {edits, faults} = await randomEdits(200, Date.now() % 100_000, protocolJudge())
  expect(faults).toEqual([])
  expect(edits).toBeGreaterThan(199)
}, 120_000)
