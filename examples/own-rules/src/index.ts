import {kind, noOptions, notTheWriterAs, phraseRule, type Extension, type Rule} from '@tactlint/core'
import {customerWords, internalNames, vagueTimes} from './lexicon.js'

const internalName = kind({
  id: 'acme/internal-name',
  category: 'language',
  scope: 'reading',
  severity: 'warning',
  fix: 'suggested',
  preset: 'recommended',
  needs: [],
  wordings: ['internal'],
  options: noOptions,
})

const isName = (words: string): words is keyof typeof customerWords => Object.hasOwn(customerWords, words)

const internalNameRule = phraseRule(internalName, {
  phrases: {internal: internalNames},
  rewrite: ({entry, range}) =>
    isName(entry) ? [{edits: [{...range, text: customerWords[entry]}], blanks: 0}] : [],
  wording: {
    internal: {
      what: '“{words}” is our own name for it.',
      why: 'The customer has never heard it.',
      instead: 'Use the name on the website.',
    },
  },
  examples: [
    {bad: 'We have sent you the blue box.', good: 'We have sent you the Starter Kit.'},
    {bad: 'I have asked tier two.', good: 'I have asked our specialists.'},
    {allowed: 'You wrote: “I never got the blue box.”'},
    {allowed: 'The box is blue.'},
  ],
})

const replyTime = kind({
  id: 'acme/reply-time',
  category: 'completeness',
  scope: 'reading',
  severity: 'warning',
  fix: 'suggested',
  preset: 'recommended',
  needs: ['audience'],
  wordings: ['vague'],
  options: noOptions,
})

/** To customers we name the day. Colleagues may write “soon”. */
const replyTimeRule: Rule<'acme/reply-time', Record<string, never>, 'vague'> = {
  kind: replyTime,
  wording: {
    vague: {
      what: '“{words}” names no day.',
      why: 'The customer asks again after two days.',
      instead: 'Name the day.',
    },
  },
  examples: [
    {context: {audience: 'customer'}, bad: 'We will reply soon.', good: 'We will reply by ⟨day⟩.'},
    {context: {audience: 'customer'}, allowed: 'We will reply by Friday.'},
    {context: {audience: 'customer'}, allowed: 'You ask: “Will it be soon?” It will be on Friday.'},
    {context: {audience: 'support'}, allowed: 'We need the label soon.'},
  ],
  lexicons: [vagueTimes],
  check({facts, reading, silent}, report) {
    for (const {start, end} of reading.found(vagueTimes)) {
      const at = {start, end}
      const others = notTheWriterAs(facts, at)
      if (others !== undefined) {
        silent(others, at)
        continue
      }
      if (facts.audience?.value !== 'customer') {
        silent(facts.audience === undefined ? 'audience not known' : 'for another audience', at)
        continue
      }
      report({
        wording: 'vague',
        at,
        data: {words: at},
        rewrites: () => [{edits: [{...at, text: 'by ⟨day⟩'}], blanks: 1}],
      })
    }
  },
}

export default {api: 1, language: 'en', rules: [internalNameRule, replyTimeRule]} satisfies Extension<
  typeof internalNameRule | typeof replyTimeRule
>
