import type {Facts} from '../facts/facts.js'
import type {Reading} from '../facts/reading.js'
import {rangeOf} from '../nlcst/offsets.js'
import type {Lexicon} from '../phrases/lexicon.js'
import {overlaps, type Range} from '../ranges/range.js'
import {kind, noOptions} from './kind.js'
import {saidByOthers} from './own-words.js'
import type {Example, Rule, Wording} from './rule.js'

export const repeatedPunctuation = kind({
  id: 'repeated-punctuation',
  category: 'tone',
  scope: 'reading',
  severity: 'warning',
  fix: 'safe',
  preset: 'recommended',
  needs: [],
  wordings: ['repeated'],
  options: noOptions,
})

export interface RepeatedPunctuation {
  /** Runs that the language writes in calm text: “What?!” */
  readonly ordinary?: ReadonlySet<string>
  /** Words of joy, in whose sentence several “!” shout at nobody: “What a lovely shop!!” Thanks need not be among them. */
  readonly joy?: Lexicon
  /** Whether these words, before their signs, surely ask: “Where is my order”, not “How dare you”. */
  readonly asks?: (words: string) => boolean
  readonly wording: {readonly repeated: Wording}
  readonly examples: readonly Example[]
}

/** “!!!”, “?!”, ！！: shouting by signs. */
export function repeatedPunctuationRule({
  ordinary,
  joy,
  asks,
  wording,
  examples,
}: RepeatedPunctuation): Rule<'repeated-punctuation', Record<string, never>, 'repeated'> {
  return {
    kind: repeatedPunctuation,
    wording,
    examples,
    lexicons: joy === undefined ? [] : [joy],
    check({message, facts, reading, silent}, report) {
      const {text} = message.prose
      const joyful = joyfulIn(facts, reading, joy)
      for (const paragraph of reading.paragraphs) {
        const {start = 0, end = 0} = {
          start: paragraph.position?.start.offset,
          end: paragraph.position?.end.offset,
        }
        for (const match of text.slice(start, end).matchAll(/[!?！？]{2,}/g)) {
          if (ordinary?.has(match[0])) continue
          const range = {start: start + match.index, end: start + match.index + match[0].length}
          if (facts.entities.some(entity => entity.kind !== 'quotation' && overlaps(entity, range))) continue
          const others = saidByOthers(facts, range)
          if (others !== undefined) {
            silent(others, range)
            continue
          }
          if (
            /^[!！]+$/.test(match[0]) &&
            joyful.some(({start, end}) => start <= range.start && range.start <= end)
          ) {
            silent('harmless phrase', range)
            continue
          }
          const question = /[?？]/.exec(match[0])?.[0] ?? askedBefore(range.start, reading, text, asks)
          report({
            wording: 'repeated',
            at: range,
            data: {words: range},
            rewrites: () => [{edits: [{...range, text: question ?? match[0].slice(0, 1)}], blanks: 0}],
          })
        }
      }
    },
  }
}

/** The mark of a question where the signs end one: “Where is my order!!” → “?”. */
function askedBefore(
  at: number,
  {sentences}: Reading,
  text: string,
  asks: RepeatedPunctuation['asks'],
): string | undefined {
  const sentence = sentences.map(rangeOf).find(({start, end}) => start <= at && at <= end)
  if (asks === undefined || sentence === undefined) return undefined
  const words = text.slice(sentence.start, at).trimEnd()
  if (/[\p{L}\p{N}]/u.test(text.slice(at, sentence.end)) || !asks(words)) return undefined
  return text[at] === '！' ? '？' : '?'
}

/** Sentences that thank or rejoice, and complain of nothing. */
function joyfulIn(facts: Facts, reading: Reading, joy: Lexicon | undefined): readonly Range[] {
  const complaints = facts.acts.filter(({act}) => act === 'complaint')
  const thanks = facts.acts.filter(({act}) => act === 'thanks')
  const praise = joy === undefined ? [] : reading.found(joy).map(({sentence}) => rangeOf(sentence))
  return [...thanks, ...praise].filter(joyful => !complaints.some(complaint => overlaps(complaint, joyful)))
}
