import type {Lexicon} from '@tactlint/core'
import {feelingsTold} from './feelings.js'
import {judgements} from './judgements.js'
import {sneers} from './mockery.js'
import {source} from '../source.js'

/** Anger, contempt, despair, exaggeration. */
export const emotions = {
  source,
  phrases: [...feelingsTold.phrases, ...judgements.phrases, ...sneers.phrases],
  patterns: [...feelingsTold.patterns, ...judgements.patterns, ...sneers.patterns],
} satisfies Lexicon
