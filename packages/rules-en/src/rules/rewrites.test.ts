import {applyEdits, createLinter, identity, messageOf} from '@tactlint/core'
import {describe, expect, it} from 'vitest'
import {english} from '../index.js'
import {rules} from './index.js'

const linter = createLinter({packs: [english], read: () => Promise.reject(new Error('none'))})
const tone = new Set(['tone', 'reframing'])
const examples = rules
  .filter(({kind}) => tone.has(kind.category) || kind.id === 'premature-escalation')
  .flatMap(({kind: {id}, examples}) => examples.map(example => ({id, ...example})))

describe('a rewrite keeps what the writer goes on with', () => {
  it.each(
    examples.flatMap(({id, bad, context = {}}) =>
      bad === undefined || !/\p{L}[.!]$/u.test(bad)
        ? []
        : [
            {id, context, text: bad.replace(/[.!]$/, ', and my boss is in hospital.')},
            {id, context, text: bad.replace(/[.!]$/, ' and the box is heavy.')},
            {id, context, text: bad.replace(/[.!]$/, ' because the key is inside.')},
          ],
    ),
  )('$id: $text', async ({id, context, text}) => {
    const verdict = await linter.lint(messageOf(identity(text), {language: 'en', ...context}))
    for (const finding of verdict.findings.filter(({ruleId}) => ruleId === id)) {
      for (const {edits = []} of verdict.resolve(finding))
        expect(applyEdits(text, edits).toLowerCase()).toMatch(
          /boss is in hospital|box is heavy|key is inside/,
        )
    }
  })
})
