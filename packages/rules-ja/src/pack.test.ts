import {readFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {describePack} from '@tactlint/core/testing'
import {describe, it} from 'vitest'
import {japanese} from './index.js'

const {resolve} = createRequire(import.meta.url)
const read = (resource: string) => readFile(resolve(resource))
// The dictionary takes a second to open, and every case opens the pack.
const opened = japanese.open(read)

describe('the Japanese pack', () => {
  for (const {name, run} of describePack({...japanese, open: () => opened})) it(name, run)
})
