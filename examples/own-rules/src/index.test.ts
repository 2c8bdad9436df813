import {createTactlint} from 'tactlint'
import {expect, it} from 'vitest'
import acme from './index.js'

it('finds the team’s own words beside those of English', async () => {
  const tactlint = await createTactlint({extensions: [acme], rules: {'acme/reply-time': 'error'}})
  const draft =
    'Hello Anna,\n\nThank you for your message. We have sent the blue box and will reply asap!!!\n\nKind regards,\nBen'
  const {findings} = await tactlint.lint(draft, {context: {audience: 'customer'}})
  expect(findings.map(({ruleId, severity}) => `${ruleId} ${severity}`)).toEqual([
    'acme/internal-name warning',
    'acme/reply-time error',
    'repeated-punctuation warning',
  ])
})
