import {listOf} from '../phrases/list-of.js'
import type {Pattern, Step, Steps, TokenTest} from '../patterns/pattern.js'

/** Words of which a sentence has one wherever a pattern is found. */
export interface RequiredWords {
  readonly by: 'surface' | 'lemma'
  readonly words: readonly string[]
}

/**
 * Of each pattern the words that tell best that a sentence can't have it, since they are seldom; undefined where no word has to be
 * there. How seldom a word is, its number of lists tells: “the” stands in many.
 */
export function requiredWords(patterns: readonly Pattern[]): readonly (RequiredWords | undefined)[] {
  const required = patterns.map(({steps}) => inSteps(steps, () => 0))
  const lists = new Map<string, number>()
  for (const {words} of required.flat()) for (const word of words) lists.set(word, (lists.get(word) ?? 0) + 1)
  const commonness = ({words}: RequiredWords): number =>
    words.reduce((sum, word) => sum + (lists.get(word) ?? 0) ** 2, 0)
  return patterns.map(({steps}) => least(inSteps(steps, commonness), commonness))
}

type Commonness = (required: RequiredWords) => number

const least = (all: readonly RequiredWords[], commonness: Commonness): RequiredWords | undefined =>
  all.reduce<RequiredWords | undefined>(
    (best, one) => (best === undefined || commonness(one) < commonness(best) ? one : best),
    undefined,
  )

const inSteps = (steps: Steps, commonness: Commonness): readonly RequiredWords[] =>
  steps.flatMap(step => inStep(step, commonness))

function inStep(step: Step, commonness: Commonness): readonly RequiredWords[] {
  if ('repeat' in step) return inSteps(step.repeat, commonness)
  if ('ahead' in step) return inSteps(step.ahead, commonness)
  if ('behind' in step) return inTest(step.behind)
  if ('anyOf' in step) {
    const ways = step.anyOf.map(way => least(inSteps(way, commonness), commonness))
    const [first] = ways
    return first !== undefined && ways.every(way => way?.by === first.by)
      ? [{by: first.by, words: [...new Set(ways.flatMap(way => way?.words ?? []))]}]
      : []
  }
  const mayBeAnything =
    'gap' in step || 'optional' in step || 'at' in step || 'notAhead' in step || 'notBehind' in step
  return mayBeAnything ? [] : inTest(step)
}

const inTest = ({surface, lemma}: TokenTest): readonly RequiredWords[] =>
  surface !== undefined
    ? [{by: 'surface', words: listOf(surface)}]
    : lemma !== undefined
      ? [{by: 'lemma', words: listOf(lemma)}]
      : []
