import type {EntityData} from '../entities/entity.js'
import type {Step, Steps, TokenTest} from './pattern.js'

/** A test with its lists of words as sets. */
export interface CompiledTest {
  readonly kind: 'test'
  readonly surfaces: ReadonlySet<string> | undefined
  readonly lemmas: ReadonlySet<string> | undefined
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

export const compiled = (steps: Steps): CompiledSteps => steps.map(compiledStep)

function compiledStep(step: Step): CompiledStep {
  if ('gap' in step) return {kind: 'gap', most: step.gap}
  if ('anyOf' in step) return {kind: 'anyOf', ways: step.anyOf.map(compiled)}
  if ('optional' in step) return {kind: 'optional', steps: compiled(step.optional)}
  if ('repeat' in step) return {kind: 'repeat', steps: compiled(step.repeat), most: step.most}
  if ('at' in step) return {kind: step.at}
  if ('ahead' in step) return {kind: 'ahead', steps: compiled(step.ahead)}
  if ('notAhead' in step) return {kind: 'notAhead', steps: compiled(step.notAhead)}
  if ('behind' in step) return {kind: 'behind', test: compiledTest(step.behind)}
  if ('notBehind' in step) return {kind: 'notBehind', test: compiledTest(step.notBehind)}
  return compiledTest(step)
}

const compiledTest = (test: TokenTest): CompiledTest => ({
  kind: 'test',
  surfaces: setOf(test.surface),
  lemmas: setOf(test.lemma),
  partOfSpeech: test.partOfSpeech,
  form: test.form,
  entity: test.entity,
  number: test.number ?? false,
  not: test.not && compiledTest(test.not),
})

const sets = new WeakMap<readonly string[], ReadonlySet<string>>()

/** Lists of words are shared by many patterns: of each there is one set. */
function setOf(words: string | readonly string[] | undefined): ReadonlySet<string> | undefined {
  if (words === undefined) return undefined
  if (typeof words === 'string') return new Set([words])
  const set = sets.get(words) ?? new Set(words)
  sets.set(words, set)
  return set
}
