import type {Sentence} from 'nlcst'
import type {Lexicon} from '../phrases/lexicon.js'
import {kind, noOptions} from './kind.js'
import {phraseRule, type Phrases} from './phrase-rule.js'
import type {Rule} from './rule.js'

export const negativeFraming = kind({
  id: 'negative-framing',
  category: 'reframing',
  scope: 'reading',
  severity: 'info',
  fix: 'suggested',
  preset: 'recommended',
  needs: ['audience'],
  wordings: ['refusal'],
  options: noOptions,
})

/** What a language says about a refusal without a way forward. */
export interface NegativeFraming extends Phrases<'refusal'> {
  /** What can be done, or what happens next: “we can offer”, “instead”, “til gengæld”, 代わりに. */
  readonly waysForward: Lexicon
}

/** Sentences around a refusal in which a way forward counts. */
const before = 1
const after = 3

/** Tells a customer what can't be done, with no way forward. */
export function negativeFramingRule(
  data: NegativeFraming,
): Rule<'negative-framing', Record<string, never>, 'refusal'> {
  const rule = phraseRule(
    negativeFraming,
    {
      ...data,
      isHarmless: (found, seen) => {
        const {sentences} = seen.reading
        const at = sentences.indexOf(found.sentence)
        const near = new Set<Sentence>(sentences.slice(Math.max(0, at - before), at + after + 1))
        return (
          seen.reading.found(data.waysForward).some(({sentence}) => near.has(sentence)) ||
          (data.isHarmless?.(found, seen) ?? false)
        )
      },
    },
    ({facts}) => {
      if (facts.audience === undefined) return 'audience not known'
      return facts.audience.value === 'customer' ? undefined : 'for another audience'
    },
  )
  return {...rule, lexicons: [...rule.lexicons, data.waysForward]}
}
