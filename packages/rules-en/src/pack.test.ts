import {describePack} from '@tactlint/core/testing'
import {describe, it} from 'vitest'
import {english} from './index.js'

describe('the English pack', () => {
  for (const {name, run} of describePack(english)) it(name, run)
})
