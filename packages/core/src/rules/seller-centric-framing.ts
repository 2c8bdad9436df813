import type {Sentence} from 'nlcst'
import type {Found} from '../facts/found.js'
import type {Reading} from '../facts/reading.js'
import {rangeOf} from '../nlcst/offsets.js'
import type {Lexicon} from '../phrases/lexicon.js'
import {overlaps, type Range} from '../ranges/range.js'
import {kind, noOptions} from './kind.js'
import {isOwnWords, notTheWriterAs} from './own-words.js'
import type {Example, Rewrite, Rule, Wording} from './rule.js'

export const sellerCentricFraming = kind({
  id: 'seller-centric-framing',
  category: 'reframing',
  scope: 'reading',
  severity: 'warning',
  fix: 'suggested',
  preset: 'recommended',
  needs: [],
  wordings: ['purpose', 'statement'],
  options: noOptions,
})

/** The part of a sentence that argues from the writer's gain. */
export interface GainClause {
  /** `purpose`: “to increase my sales”; `statement`: “I am losing money”. */
  readonly as: 'purpose' | 'statement'
  /** Offsets of the message. */
  readonly range: Range
  readonly sentence: Range
  /** The whole message. */
  readonly text: string
  readonly reading: Reading
}

/** What a language says about arguing from one's own gain. */
export interface SellerCentricFraming {
  /** Purposes: “to (increase|boost) (my|our) sales”, 売り上げを伸ばすため. */
  readonly purposes: Lexicon
  /** Statements: “I am losing money”, “jeg taber penge”, 検索順位が下がっ. */
  readonly statements: Lexicon
  /** What customers notice: “customers cannot find”. Where the message has it, the argument is there. */
  readonly customerEffects: Lexicon
  /** How far the clause with the phrase reaches: “so that I can sell more before the summer season”; undefined: not this one. */
  readonly clause: (found: Found, text: string) => Range | undefined
  /** Complete natural sentences made of the message's own facts; what only the writer knows is a blank `⟨…⟩`. Best first. */
  readonly reframe: (clause: GainClause) => readonly Rewrite[]
  readonly wording: Readonly<Record<'purpose' | 'statement', Wording>>
  readonly examples: readonly Example[]
}

export function sellerCentricFramingRule({
  purposes,
  statements,
  customerEffects,
  clause,
  reframe,
  wording,
  examples,
}: SellerCentricFraming): Rule<'seller-centric-framing', Record<string, never>, 'purpose' | 'statement'> {
  return {
    kind: sellerCentricFraming,
    wording,
    examples,
    lexicons: [purposes, statements, customerEffects],
    check({message, facts, reading, silent}, report) {
      // “The customer writes that she cannot find it”: reported, and the argument.
      const hasEffect = reading
        .found(customerEffects)
        .some(found => notTheWriterAs(facts, found) !== 'negated')
      const {text} = message.prose
      const own = (lexicon: Lexicon) =>
        bySentence(reading.found(lexicon).filter(found => isOwnWords(facts, found)))
      const ofPurpose = own(purposes)
      const ofStatement = own(statements)
      for (const sentence of new Set([...ofPurpose.keys(), ...ofStatement.keys()])) {
        const purpose = inOneRow(ofPurpose.get(sentence) ?? [], clause, text)
        const statement = inOneRow(ofStatement.get(sentence) ?? [], clause, text)
        // What stands between two clauses is the request itself: “I lose money, so please change … to sell more.”
        const [range, ...others] = [...purpose, ...statement]
        if (range === undefined) continue
        if (facts.audience?.value === 'customer') {
          silent('for another audience', range)
          continue
        }
        if (hasEffect) {
          silent('the message gives it', range)
          continue
        }
        const as = purpose.length > 0 ? 'purpose' : 'statement'
        report({
          wording: as,
          at: range,
          data: {words: range},
          related: others.filter(other => !overlaps(other, range)),
          rewrites: () => reframe({as, range, sentence: rangeOf(sentence), text, reading}),
        })
      }
    },
  }
}

function bySentence(found: readonly Found[]): ReadonlyMap<Sentence, readonly Found[]> {
  const groups = new Map<Sentence, Found[]>()
  for (const phrase of found) {
    const group = groups.get(phrase.sentence) ?? []
    groups.set(phrase.sentence, group)
    group.push(phrase)
  }
  return groups
}

/** The clauses of phrases; those that only a comma or a short “and” parts are one. */
function inOneRow(
  found: readonly Found[],
  clause: SellerCentricFraming['clause'],
  text: string,
): readonly Range[] {
  const rows: Range[] = []
  for (const range of found.flatMap(phrase => clause(phrase, text) ?? [])) {
    const last = rows.at(-1)
    const isNext =
      last !== undefined &&
      (range.start <= last.end ||
        /^[\s,、。;]*(?:\p{L}{1,3}[\s,]+)?$/u.test(text.slice(last.end, range.start)))
    if (last === undefined || !isNext) rows.push(range)
    else
      rows[rows.length - 1] = {start: Math.min(last.start, range.start), end: Math.max(last.end, range.end)}
  }
  return rows
}
