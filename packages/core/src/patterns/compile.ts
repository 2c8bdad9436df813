import type {EntityData} from '../entities/entity.js'
import type {Step, Steps, TokenTest} from './pattern.js'

/** Knows the words of a list. */
export interface WordSet {
  has(word: string): boolean
}

/** A test with its lists of words as sets. */
export interface CompiledTest {
  readonly kind: 'test'
  readonly surfaces: WordSet | undefined
  readonly lemmas: WordSet | undefined
  readonly partOfSpeech: string | undefined
  readonly form: string | undefined
  readonly entity: keyof EntityData | undefined
  readonly number: boolean
  readonly not: CompiledTest | undefined
}

/** A step that says what it is. */
export type CompiledStep =
  | CompiledTest
  | {readonly kind: 'gap'; readonly most: number}
  | {readonly kind: 'anyOf'; readonly ways: readonly CompiledSteps[]}
  | {readonly kind: 'optional'; readonly steps: CompiledSteps}
  | {readonly kind: 'repeat'; readonly steps: CompiledSteps; readonly most: number}
  | {readonly kind: 'start' | 'end'}
  | {readonly kind: 'ahead' | 'notAhead'; readonly steps: CompiledSteps}
  | {readonly kind: 'behind' | 'notBehind'; readonly test: CompiledTest}

export type CompiledSteps = readonly CompiledStep[]

/** Gives the set of a list of words. Lists are shared by many patterns: of each there should be one set. */
export type SetOf<W> = (words: W) => WordSet

export const compiled = <W>(steps: Steps<W>, setOf: SetOf<W>): CompiledSteps =>
  steps.map(step => compiledStep(step, setOf))

function compiledStep<W>(step: Step<W>, setOf: SetOf<W>): CompiledStep {
  if ('gap' in step) return {kind: 'gap', most: step.gap}
  if ('anyOf' in step) return {kind: 'anyOf', ways: step.anyOf.map(way => compiled(way, setOf))}
  if ('optional' in step) return {kind: 'optional', steps: compiled(step.optional, setOf)}
  if ('repeat' in step) return {kind: 'repeat', steps: compiled(step.repeat, setOf), most: step.most}
  if ('at' in step) return {kind: step.at}
  if ('ahead' in step) return {kind: 'ahead', steps: compiled(step.ahead, setOf)}
  if ('notAhead' in step) return {kind: 'notAhead', steps: compiled(step.notAhead, setOf)}
  if ('behind' in step) return {kind: 'behind', test: compiledTest(step.behind, setOf)}
  if ('notBehind' in step) return {kind: 'notBehind', test: compiledTest(step.notBehind, setOf)}
  return compiledTest(step, setOf)
}

function compiledTest<W>(test: TokenTest<W>, setOf: SetOf<W>): CompiledTest {
  const {surface, lemma, partOfSpeech, form, entity, number = false, not} = test
  return {
    kind: 'test',
    surfaces: surface === undefined ? undefined : setOf(surface),
    lemmas: lemma === undefined ? undefined : setOf(lemma),
    partOfSpeech,
    form,
    entity,
    number,
    not: not && compiledTest(not, setOf),
  }
}
