import type {Text, Word} from 'nlcst'
import type {Context, Pack, Range, Rule, RuleKind, Wording} from '@tactlint/core'

/** The words of a language that has nothing but rules for tests of outputs: they do not change when those of users do. */
export interface PlainLanguage {
  readonly language: string
  readonly letters: RegExp
  readonly greeting: string
  readonly promise: string
  readonly wording: Readonly<Record<'greeting' | 'promise' | 'markup' | 'sign', Wording>>
}

const kind = (id: string, changes: Partial<RuleKind>): RuleKind => ({
  id,
  category: 'tone',
  scope: 'message',
  severity: 'warning',
  fix: 'suggested',
  preset: 'recommended',
  needs: [],
  wordings: ['found'],
  options: {'~standard': {validate: value => ({value})}},
  ...changes,
})

const kinds = {
  greeting: kind('team/greeting', {category: 'politeness'}),
  promise: kind('team/promise', {severity: 'error', fix: 'none'}),
  markup: kind('team/markup', {category: 'language'}),
  sign: kind('team/sign', {severity: 'info', fix: 'safe'}),
}

/** What is awkward in one output or the other. */
export const markup = `<script>alert('1 & 2')</script>]]> [x](0) {0} 50%, @mia #123 | \`b\``

export const plainPack = ({language, letters, greeting, promise, wording}: PlainLanguage): Pack => ({
  api: 1,
  language,
  detect: text => (letters.test(text) ? 1 : 0),
  recognisers: [],
  lexicons: [],
  rules: [
    rule(kinds.greeting, wording.greeting, (text, report) => {
      if (text.trimStart().startsWith(greeting)) return
      const insert = (words: string, blanks: number) => ({
        edits: [{start: 0, end: 0, text: `${words}\n\n`}],
        blanks,
      })
      report({
        wording: 'found',
        at: {missing: 'greeting', because: {start: 0, end: text.search(/\r?\n|$/)}},
        rewrites: () => [insert(`${greeting} ⟨…⟩,`, 1), insert(`${greeting},`, 0)],
      })
    }),
    found(kinds.promise, wording.promise, promise, () => []),
    found(kinds.markup, wording.markup, markup, ({start, end}) => [
      [{start: start - 1, end, text: ''}],
      [
        {start, end: start + 1, text: '“'},
        {start: end - 1, end, text: '”'},
      ],
    ]),
    found(kinds.sign, wording.sign, '??', at => [[{...at, text: '?'}]]),
  ],
  open: () =>
    Promise.resolve({
      parse: (paragraph, offset) => {
        const position = {
          start: {line: 1, column: 1, offset},
          end: {line: 1, column: 1, offset: offset + paragraph.length},
        }
        const text: Text = {type: 'TextNode', value: paragraph, position}
        const word: Word = {type: 'WordNode', children: [text], position}
        return {
          type: 'ParagraphNode',
          children: [{type: 'SentenceNode', children: [word], position}],
          position,
        }
      },
      interpret: (_: unknown, context: Context) => ({
        acts: [],
        topics: [],
        notTheWriter: [],
        ...(context.audience && {audience: {value: context.audience, from: 'given'}}),
      }),
    }),
})

type Report = Parameters<Rule['check']>[1]

function rule(kind: RuleKind, words: Wording, check: (text: string, report: Report) => void): Rule {
  return {
    kind,
    wording: {found: words},
    examples: [],
    lexicons: [],
    check: ({message}, report) => {
      check(message.prose.text, report)
    },
  }
}

/** @param edits of the rewrites of a place */
const found = (
  kind: RuleKind,
  wording: Wording,
  words: string,
  edits: (at: Range) => readonly (readonly (Range & {readonly text: string})[])[],
): Rule =>
  rule(kind, wording, (text, report) => {
    for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1)) {
      const at = {start, end: start + words.length}
      const rewrites = () => edits(at).map(edits => ({edits, blanks: 0}))
      report({wording: 'found', at, data: {words: at}, rewrites})
    }
  })
