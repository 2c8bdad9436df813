import {kind, noOptions} from '../rules/kind.js'
import type {Rule, RuleKind} from '../rules/rule.js'
import {lexicon} from './toy-pack.js'

/** Reports every occurrence of a word as `no-<word>` and offers “so”, for tests of the engine. */
export function wordRule(
  word: string,
  changes: Partial<RuleKind<string, Record<string, never>, 'found'>> = {},
): Rule {
  const words = lexicon([word])
  return {
    kind: kind({
      id: `no-${word}`,
      category: 'tone',
      scope: 'reading',
      severity: 'warning',
      fix: 'suggested',
      preset: 'recommended',
      needs: [],
      wordings: ['found'],
      options: noOptions,
      ...changes,
    }),
    wording: {found: {what: '{words}', why: 'Why.'}},
    examples: [],
    lexicons: [words],
    check: ({reading}, report) => {
      for (const {start, end} of reading.found(words)) {
        const at = {start, end}
        report({
          wording: 'found',
          at,
          data: {words: at},
          rewrites: () => [{edits: [{...at, text: 'so'}], blanks: 0}],
        })
      }
    },
  }
}
