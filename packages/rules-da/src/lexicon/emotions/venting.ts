import type {Lexicon} from '@tactlint/core'
import {emotions} from './emotions.js'
import {mockery} from './mockery.js'

/** Følelser, og ros der håner. */
export const venting = {
  ...emotions,
  phrases: [...emotions.phrases, ...mockery.phrases],
  patterns: [...emotions.patterns, ...mockery.patterns],
} satisfies Lexicon

export const mockeries: ReadonlySet<string> = new Set([
  ...mockery.phrases,
  ...mockery.patterns.map(({name}) => name),
])
