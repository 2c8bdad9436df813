import type {EntityData} from '../entities/entity.js'
import type {Step, Steps, TokenTest} from './pattern.js'

/** Knows the words of a list. */
export interface WordSet {
  has(word: string): boolean
}

/** A test with its lists of words as sets. */
export interface ReadyTest {
  readonly kind: 'test'
  readonly surfaces: WordSet | undefined
  readonly lemmas: WordSet | undefined
  readonly partOfSpeech: string | undefined
  readonly form: string | undefined
  readonly entity: keyof EntityData | undefined
  readonly number: boolean
  readonly not: ReadyTest | undefined
}

/** A step that says what it is. */
export type ReadyStep =
  | ReadyTest
  | {readonly kind: 'gap'; readonly most: number}
  | {readonly kind: 'anyOf'; readonly ways: readonly ReadySteps[]}
  | {readonly kind: 'optional'; readonly steps: ReadySteps}
  | {readonly kind: 'repeat'; readonly steps: ReadySteps; readonly most: number}
  | {readonly kind: 'start' | 'end'}
  | {readonly kind: 'ahead' | 'notAhead'; readonly steps: ReadySteps}
  | {readonly kind: 'behind' | 'notBehind'; readonly test: ReadyTest}

export type ReadySteps = readonly ReadyStep[]

/** Gives the set of a list of words. Lists are shared by many patterns: of each there should be one set. */
export type SetOf<W> = (words: W) => WordSet

/** Steps made ready to be tried at tokens. */
export const readySteps = <W>(steps: Steps<W>, setOf: SetOf<W>): ReadySteps =>
  steps.map(step => readyStep(step, setOf))

function readyStep<W>(step: Step<W>, setOf: SetOf<W>): ReadyStep {
  if ('gap' in step) return {kind: 'gap', most: step.gap}
  if ('anyOf' in step) return {kind: 'anyOf', ways: step.anyOf.map(way => readySteps(way, setOf))}
  if ('optional' in step) return {kind: 'optional', steps: readySteps(step.optional, setOf)}
  if ('repeat' in step) return {kind: 'repeat', steps: readySteps(step.repeat, setOf), most: step.most}
  if ('at' in step) return {kind: step.at}
  if ('ahead' in step) return {kind: 'ahead', steps: readySteps(step.ahead, setOf)}
  if ('notAhead' in step) return {kind: 'notAhead', steps: readySteps(step.notAhead, setOf)}
  if ('behind' in step) return {kind: 'behind', test: readyTest(step.behind, setOf)}
  if ('notBehind' in step) return {kind: 'notBehind', test: readyTest(step.notBehind, setOf)}
  return readyTest(step, setOf)
}

function readyTest<W>(test: TokenTest<W>, setOf: SetOf<W>): ReadyTest {
  const {surface, lemma, partOfSpeech, form, entity, number = false, not} = test
  return {
    kind: 'test',
    surfaces: surface === undefined ? undefined : setOf(surface),
    lemmas: lemma === undefined ? undefined : setOf(lemma),
    partOfSpeech,
    form,
    entity,
    number,
    not: not && readyTest(not, setOf),
  }
}
