import {overlaps} from '../ranges/range.js'
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
  readonly wording: {readonly repeated: Wording}
  readonly examples: readonly Example[]
}

/** “!!!”, “?!”, ！！: shouting by signs. */
export function repeatedPunctuationRule({
  ordinary,
  wording,
  examples,
}: RepeatedPunctuation): Rule<'repeated-punctuation', Record<string, never>, 'repeated'> {
  return {
    kind: repeatedPunctuation,
    wording,
    examples,
    lexicons: [],
    check({message, facts, reading, silent}, report) {
      const {text} = message.prose
      for (const paragraph of reading.paragraphs) {
        const {start = 0, end = 0} = {
          start: paragraph.position?.start.offset,
          end: paragraph.position?.end.offset,
        }
        for (const match of text.slice(start, end).matchAll(/[!?！？]{2,}/g)) {
          if (ordinary?.has(match[0])) continue
          const range = {start: start + match.index, end: start + match.index + match[0].length}
          if (facts.entities.some(({kind, ...entity}) => kind !== 'quotation' && overlaps(entity, range)))
            continue
          const others = saidByOthers(facts, range)
          if (others !== undefined) {
            silent(others, range)
            continue
          }
          const question = /[?？]/.exec(match[0])?.[0]
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
