import {toneOf as toneOfPack} from '@tactlint/core/testing'
import {danish} from '../index.js'

export const toneOf = toneOfPack(danish)
