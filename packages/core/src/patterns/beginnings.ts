import {listOf} from '../phrases/list-of.js'
import type {Look, Step, Steps, TokenTest} from './pattern.js'

/** What a token may have, by which the patterns that begin with it are found. */
export const kindsOfKey = ['surface', 'lemma', 'form', 'partOfSpeech'] as const
export type KindOfKey = (typeof kindsOfKey)[number]

export interface Keys {
  readonly by: KindOfKey
  readonly keys: readonly string[]
}

/** What a first token has one of; undefined for patterns that may begin with an entity, a number, anything. */
export function keysOf(steps: Steps): readonly Keys[] | undefined {
  const keys = beginnings(steps)?.map(keysOfTest)
  return keys?.every(key => key !== undefined) === true ? keys : undefined
}

function keysOfTest({surface, lemma, form, partOfSpeech}: TokenTest): Keys | undefined {
  if (surface !== undefined) return {by: 'surface', keys: listOf(surface)}
  if (lemma !== undefined) return {by: 'lemma', keys: listOf(lemma)}
  if (form !== undefined) return {by: 'form', keys: [form]}
  return partOfSpeech === undefined ? undefined : {by: 'partOfSpeech', keys: [partOfSpeech]}
}

/** The tests of which a first token passes one; undefined when any token may come first, or none. */
function beginnings(steps: Steps): readonly TokenTest[] | undefined {
  const tests: TokenTest[] = []
  for (const step of steps) {
    if ('gap' in step) return undefined
    if ('anyOf' in step || 'optional' in step || 'repeat' in step) {
      const ways = 'anyOf' in step ? step.anyOf : ['optional' in step ? step.optional : step.repeat]
      for (const way of ways) {
        const own = beginnings(way)
        if (own === undefined) return undefined
        tests.push(...own)
      }
      if (!('optional' in step)) return tests
    } else if (!isLook(step)) return [...tests, step]
  }
  return undefined
}

const isLook = (step: Step): step is Look =>
  'at' in step || 'ahead' in step || 'notAhead' in step || 'behind' in step || 'notBehind' in step
