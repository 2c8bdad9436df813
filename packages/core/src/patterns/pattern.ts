import type {Sentence} from 'nlcst'
import type {EntityData} from '../entities/entity.js'
import type {Found, Reading} from '../facts/reading.js'
import {leaves, textOf} from '../nlcst/leaves.js'
import {rangeOf} from '../nlcst/offsets.js'
import {matchingForm} from '../phrases/matching-form.js'
import type {Range} from '../ranges/range.js'

/** What one token must be; all that is said must hold. Words in lower case. */
export interface TokenTest {
  /** As it stands. */
  readonly surface?: string | readonly string[]
  /** Its dictionary form. */
  readonly lemma?: string | readonly string[]
  /** One of its levels: 名詞, サ変接続. */
  readonly partOfSpeech?: string
  /** Conjugation form: 命令ｉ. */
  readonly form?: string
  readonly entity?: keyof EntityData
  readonly not?: TokenTest
}

/** A step of a pattern: a token, up to `gap` tokens of any kind, one of several ways on, something that may be left out or repeated. */
export type Step =
  | TokenTest
  | {readonly gap: number}
  | {readonly anyOf: readonly Steps[]}
  | {readonly optional: Steps}
  | {readonly repeat: Steps; readonly most: number}

export type Steps = readonly Step[]

/**
 * Tokens in a row within one sentence. White space is no token. Example, Danish inversion:
 *
 *     {name: 'I har mistet', steps: [{surface: ['har', 'havde']}, {surface: 'i'}, {gap: 2}, {surface: 'mistet'}]}
 */
export interface Pattern {
  /** Told in findings as the entry. */
  readonly name: string
  readonly steps: Steps
}

interface PatternToken extends Range {
  readonly surface: string
  readonly lemma: string
  readonly partsOfSpeech: readonly string[]
  readonly form: string | undefined
  readonly entity: keyof EntityData | undefined
}

const tokensOfReading = new WeakMap<object, ReadonlyMap<Sentence, readonly PatternToken[]>>()

/** Where patterns match, in order; leftmost and longest for each pattern. */
export function matches(
  reading: Pick<Reading, 'sentences'> & {readonly language?: string},
  patterns: readonly Pattern[],
): readonly Found[] {
  const bySentence = tokensOfReading.get(reading) ?? tokenised(reading)
  tokensOfReading.set(reading, bySentence)
  const found: Found[] = []
  for (const [sentence, tokens] of bySentence) {
    for (const {name, steps} of patterns) {
      for (let first = 0; first < tokens.length;) {
        const end = longest(steps, tokens, first)
        const start = tokens[first]?.start ?? 0
        if (end === undefined || end === first) first++
        else {
          found.push({entry: name, sentence, start, end: tokens[end - 1]?.end ?? start})
          first = end
        }
      }
    }
  }
  return found.sort((a, b) => a.start - b.start || b.end - a.end)
}

function tokenised({sentences, language = 'und'}: Pick<Reading, 'sentences'> & {readonly language?: string}) {
  return new Map(
    sentences.map(sentence => [
      sentence,
      leaves(sentence).flatMap((leaf): readonly PatternToken[] => {
        if (leaf.type === 'WhiteSpaceNode') return []
        const data = leaf.type === 'WordNode' ? leaf.data : undefined
        const surface = matchingForm(textOf(leaf), language)
        return [
          {
            ...rangeOf(leaf),
            surface,
            lemma: data?.lemma ?? surface,
            partsOfSpeech: data?.partOfSpeech ?? [],
            form: data?.conjugationForm,
            entity: data?.entity?.kind,
          },
        ]
      }),
    ]),
  )
}

/** The token behind the longest match of the steps; undefined when they do not match. No backtracking: places, not ways, are kept. */
function longest(steps: Steps, tokens: readonly PatternToken[], at: number): number | undefined {
  const reached = allEnds(steps, tokens, at)
  return reached.length === 0 ? undefined : Math.max(...reached)
}

/** All places where a step may end. Gaps and repetitions are bounded, so is the work. */
function ends(step: Step, tokens: readonly PatternToken[], at: number): readonly number[] {
  if ('gap' in step)
    return Array.from({length: Math.min(step.gap, tokens.length - at) + 1}, (_, skipped) => at + skipped)
  if ('anyOf' in step) return step.anyOf.flatMap(steps => allEnds(steps, tokens, at))
  if ('optional' in step) return [at, ...allEnds(step.optional, tokens, at)]
  if ('repeat' in step) {
    let reached: readonly number[] = [at]
    const all: number[] = []
    for (let count = 0; count < step.most && reached.length > 0; count++) {
      reached = [...new Set(reached.flatMap(from => allEnds(step.repeat, tokens, from)))].filter(
        end => !all.includes(end),
      )
      all.push(...reached)
    }
    return all
  }
  const token = tokens[at]
  return token !== undefined && holds(step, token) ? [at + 1] : []
}

function allEnds(steps: Steps, tokens: readonly PatternToken[], at: number): readonly number[] {
  let reached: readonly number[] = [at]
  for (const step of steps) reached = [...new Set(reached.flatMap(from => ends(step, tokens, from)))]
  return reached
}

function holds({surface, lemma, partOfSpeech, form, entity, not}: TokenTest, token: PatternToken): boolean {
  const isOneOf = (wanted: string | readonly string[], value: string) =>
    typeof wanted === 'string' ? wanted === value : wanted.includes(value)
  if (surface !== undefined && !isOneOf(surface, token.surface)) return false
  if (lemma !== undefined && !isOneOf(lemma, token.lemma)) return false
  if (partOfSpeech !== undefined && !token.partsOfSpeech.includes(partOfSpeech)) return false
  if (form !== undefined && token.form !== form) return false
  if (entity !== undefined && token.entity !== entity) return false
  return not === undefined || !holds(not, token)
}
