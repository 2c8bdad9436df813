import {describePack} from '@tactlint/core/testing'
import {describe, it} from 'vitest'
import {danish} from './index.js'

describe('the Danish pack', () => {
  for (const {name, run} of describePack(danish)) it(name, run)
})
