import {isDeepStrictEqual} from 'node:util'
import {describe, type Description, type Finding, type UnfilledWording} from '@tactlint/core'
import {isAboutDirective} from '../../directive-findings.js'
import {allIn, type PlainResult} from '../plain-result.js'

/** A result without any word of the message: where it speaks of them there are ranges. */
export interface StoredResult extends Omit<PlainResult, 'scores' | 'words' | 'wordings' | 'offers'> {
  /** Of the findings, then of what is suppressed: indexes into the wordings of the cache. */
  readonly wordings: readonly number[]
}

/** Wordings, each once: many findings say the same. */
export class Wordings {
  private readonly places = new Map<string, number>()

  constructor(readonly all: UnfilledWording[] = []) {
    for (const [index, wording] of all.entries()) this.places.set(JSON.stringify(wording), index)
  }

  add(wording: UnfilledWording): number {
    const key = JSON.stringify(wording)
    const place = this.places.get(key) ?? this.all.push(wording) - 1
    this.places.set(key, place)
    return place
  }
}

/**
 * Undefined for what can't be kept without words of the message: reasons of directives, findings about them, words that markup
 * divides.
 * @param text of the message
 */
export function stored(result: PlainResult, text: string, wordings: Wordings): StoredResult | undefined {
  const {language, findings, suppressed, unusedDirectives, messages, words} = result
  const directives = [...suppressed, ...unusedDirectives].map(({directive}) => directive)
  if (directives.some(({reason}) => reason !== undefined)) return undefined
  if (findings.some(isAboutDirective)) return undefined
  if (messages.some(({unknownRules}) => unknownRules.length > 0)) return undefined
  const unfilled = allIn(result).map((finding, index) => {
    const wording = result.wordings[index]
    return wording && {finding, wording: {...wording, terms: usedIn(finding, wording.terms)}}
  })
  const known = unfilled.filter(entry => entry !== undefined)
  const isSame = known.every(({finding, wording}, index) =>
    isDeepStrictEqual(filled(finding, wording, text), words[index]),
  )
  if (known.length < unfilled.length || !isSame) return undefined
  return {
    language,
    findings,
    suppressed,
    unusedDirectives,
    messages,
    wordings: known.map(({wording}) => wordings.add(wording)),
  }
}

/** The result again, for the same text; without rewrites. */
export function restored(
  {wordings: places, ...result}: StoredResult,
  text: string,
  {all}: Wordings,
): PlainResult {
  const wordings = places.map(place => all[place])
  const words = allIn(result).map((finding, index): Description => {
    const wording = wordings[index]
    return wording === undefined ? {what: '', why: ''} : filled(finding, wording, text)
  })
  return {...result, scores: result.messages[0]?.scores, words, wordings, offers: []}
}

const filled = ({data}: Finding, {wording, terms}: UnfilledWording, text: string): Description =>
  describe(wording, data, text, terms)

/** Of a hundred names of identifiers a finding needs one. */
const usedIn = ({data}: Finding, terms: UnfilledWording['terms']): UnfilledWording['terms'] =>
  Object.fromEntries(Object.entries(terms).filter(([name]) => Object.values(data).includes(name)))
