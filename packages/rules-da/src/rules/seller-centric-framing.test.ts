import {createLinter, identity, messageOf} from '@tactlint/core'
import {expect, it} from 'vitest'
import {danish} from '../index.js'

const linter = createLinter({packs: [danish], read: () => Promise.reject(new Error('no resources'))})

it('a loss that a reproach goes on with is left to the writer', async () => {
  const verdict = await linter.lint(
    messageOf(identity('Jeg mister omsætning hver dag og det er jeres skyld.')),
  )
  const own = verdict.findings.filter(({ruleId}) => ruleId === 'seller-centric-framing')
  expect(own.map(finding => verdict.resolve(finding))).toEqual([[]])
})
