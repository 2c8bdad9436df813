import type {Token} from '../nlcst/tokens.js'
import type {ReadyStep, ReadySteps, ReadyTest} from './ready-steps.js'

/** The token behind the longest match of the steps; −1 when they do not match. No backtracking: places, not ways, are kept. */
export function longest(steps: ReadySteps, tokens: readonly Token[], at: number): number {
  let last = -1
  for (const end of allEnds(steps, tokens, at)) if (end > last) last = end
  return last
}

const nowhere: readonly number[] = []

/** All places where steps may end. Gaps and repetitions are bounded, so is the work. */
function allEnds(steps: ReadySteps, tokens: readonly Token[], at: number): readonly number[] {
  // As long as there is one way to go on, which is nearly always, no lists are made.
  let only = at
  let index = 0
  for (; index < steps.length; index++) {
    const step = steps[index] as ReadyStep
    if (step.kind === 'test') {
      if (!holds(step, tokens[only])) return nowhere
      only++
    } else if (isLook(step)) {
      if (!isSeen(step, tokens, only)) return nowhere
    } else break
  }
  let reached: readonly number[] = [only]
  for (; index < steps.length && reached.length > 0; index++) {
    const step = steps[index] as ReadyStep
    const behind: number[] = []
    for (const from of reached) addOthers(behind, ends(step, tokens, from))
    reached = behind
  }
  return reached
}

function addOthers(places: number[], more: readonly number[]): void {
  for (const place of more) if (!places.includes(place)) places.push(place)
}

function ends(step: ReadyStep, tokens: readonly Token[], at: number): readonly number[] {
  switch (step.kind) {
    case 'test':
      return holds(step, tokens[at]) ? [at + 1] : nowhere
    case 'gap':
      return Array.from({length: Math.min(step.most, tokens.length - at) + 1}, (_, skipped) => at + skipped)
    case 'anyOf': {
      const all: number[] = []
      for (const way of step.ways) addOthers(all, allEnds(way, tokens, at))
      return all
    }
    case 'optional': {
      const all = [at]
      addOthers(all, allEnds(step.steps, tokens, at))
      return all
    }
    case 'repeat':
      return repeated(step.steps, step.most, tokens, at)
    default:
      return isSeen(step, tokens, at) ? [at] : nowhere
  }
}

function repeated(steps: ReadySteps, most: number, tokens: readonly Token[], at: number): readonly number[] {
  let reached: readonly number[] = [at]
  const all: number[] = []
  for (let count = 0; count < most && reached.length > 0; count++) {
    const before = all.length
    for (const from of reached) addOthers(all, allEnds(steps, tokens, from))
    reached = all.slice(before)
  }
  return all
}

type ReadyLook = Extract<
  ReadyStep,
  {readonly kind: 'start' | 'end' | 'ahead' | 'notAhead' | 'behind' | 'notBehind'}
>

const isLook = (step: ReadyStep): step is ReadyLook =>
  step.kind === 'notAhead' ||
  step.kind === 'ahead' ||
  step.kind === 'notBehind' ||
  step.kind === 'behind' ||
  step.kind === 'start' ||
  step.kind === 'end'

function isSeen(look: ReadyLook, tokens: readonly Token[], at: number): boolean {
  switch (look.kind) {
    case 'start':
      return !hasWord(tokens, 0, at)
    case 'end':
      return !hasWord(tokens, at, tokens.length)
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

function hasWord(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens[at]?.isWord === true) return true
  return false
}

const digit = /^\p{Nd}/u

function holds(test: ReadyTest, token: Token | undefined): boolean {
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
