import {toneOf as toneOfPack} from '@tactlint/core/testing'
import {english} from '../index.js'

export const toneOf = toneOfPack(english)
