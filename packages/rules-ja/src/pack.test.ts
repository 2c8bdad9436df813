import {readFile} from 'node:fs/promises'
import {createRequire} from 'node:module'
import {describePack} from '@tactlint/core/testing'
import {describe, it} from 'vitest'
import {japanese} from './index.js'

const {resolve} = createRequire(import.meta.url)
const read = (resource: string) => readFile(resolve(resource))

describe('the Japanese pack', () => {
  for (const {name, run} of describePack(japanese, read)) it(name, run)
})
