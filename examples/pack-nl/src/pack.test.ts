import {describePack} from '@tactlint/core/testing'
import {describe, it} from 'vitest'
import {dutch} from './index.js'

describe('the Dutch pack', () => {
  for (const {name, run} of describePack(dutch)) it(name, run)
})
