import type {Token} from '../nlcst/tokens.js'
import type {CompiledStep, CompiledSteps, CompiledTest} from './compile.js'

/** The token behind the longest match of the steps; −1 when they do not match. No backtracking: places, not ways, are kept. */
export const longest = (steps: CompiledSteps, tokens: readonly Token[], at: number): number =>
  Math.max(-1, ...allEnds(steps, tokens, at))

const nowhere: readonly number[] = []

/** All places where steps may end. Gaps and repetitions are bounded, so is the work. */
function allEnds(steps: CompiledSteps, tokens: readonly Token[], at: number): readonly number[] {
  let reached: readonly number[] = [at]
  for (const step of steps) {
    const [only] = reached
    if (only === undefined) return nowhere
    reached =
      reached.length === 1
        ? ends(step, tokens, only)
        : [...new Set(reached.flatMap(from => ends(step, tokens, from)))]
  }
  return reached
}

function ends(step: CompiledStep, tokens: readonly Token[], at: number): readonly number[] {
  switch (step.kind) {
    case 'test':
      return holds(step, tokens[at]) ? [at + 1] : nowhere
    case 'gap':
      return Array.from({length: Math.min(step.most, tokens.length - at) + 1}, (_, skipped) => at + skipped)
    case 'anyOf':
      return step.ways.flatMap(steps => allEnds(steps, tokens, at))
    case 'optional':
      return [at, ...allEnds(step.steps, tokens, at)]
    case 'repeat':
      return repeated(step.steps, step.most, tokens, at)
    default:
      return isSeen(step, tokens, at) ? [at] : nowhere
  }
}

function repeated(
  steps: CompiledSteps,
  most: number,
  tokens: readonly Token[],
  at: number,
): readonly number[] {
  let reached: readonly number[] = [at]
  const all: number[] = []
  for (let count = 0; count < most && reached.length > 0; count++) {
    reached = [...new Set(reached.flatMap(from => allEnds(steps, tokens, from)))].filter(
      end => !all.includes(end),
    )
    all.push(...reached)
  }
  return all
}

type CompiledLook = Extract<
  CompiledStep,
  {readonly kind: 'start' | 'end' | 'ahead' | 'notAhead' | 'behind' | 'notBehind'}
>

function isSeen(look: CompiledLook, tokens: readonly Token[], at: number): boolean {
  switch (look.kind) {
    case 'start':
      return !tokens.slice(0, at).some(({isWord}) => isWord)
    case 'end':
      return !tokens.slice(at).some(({isWord}) => isWord)
    case 'ahead':
      return allEnds(look.steps, tokens, at).length > 0
    case 'notAhead':
      return allEnds(look.steps, tokens, at).length === 0
    case 'behind':
      return holds(look.test, tokens[at - 1])
    case 'notBehind':
      return !holds(look.test, tokens[at - 1])
  }
}

const digit = /^\p{Nd}/u

function holds(test: CompiledTest, token: Token | undefined): boolean {
  if (token === undefined) return false
  const {surfaces, lemmas, partOfSpeech, form, entity, number, not} = test
  if (surfaces !== undefined && !surfaces.has(token.surface)) return false
  if (lemmas !== undefined && !lemmas.has(token.lemma)) return false
  if (partOfSpeech !== undefined && !token.partsOfSpeech.includes(partOfSpeech)) return false
  if (form !== undefined && token.form !== form) return false
  if (entity !== undefined && token.entity !== entity) return false
  if (number && (token.entity !== undefined || !digit.test(token.surface))) return false
  return not === undefined || !holds(not, token)
}
