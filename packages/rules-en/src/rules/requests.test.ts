import {createLinter, identity, messageOf} from '@tactlint/core'
import {expect, it} from 'vitest'
import {english} from '../index.js'

const linter = createLinter({packs: [english], read: () => Promise.reject(new Error('none'))})
const rulesOf = async (wish: string) => {
  const text = `Hello,\n\nMy order 58-70431 came on 3 March with a broken lid. ${wish}\n\nKind regards,\nMia`
  const context = {language: 'en', audience: 'support', stage: 'first', sentAt: '2026-03-20'} as const
  const {findings} = await linter.lint(messageOf(identity(text), context))
  return findings.map(({ruleId}) => ruleId)
}

it.each([
  'A replacement would be enough.',
  'I would settle for a refund.',
  'A refund is fine with me.',
  'The fee should be removed.',
  'The page should say 12 cm.',
  'I object to this fee.',
  'I dispute the charge.',
  'This is my notice of cancellation.',
  'I am cancelling the order.',
  'I leave it to you how to solve it.',
  'I need your help.',
  'Want my money back.',
  'I want this charge gone.',
])('says what is wanted: %s', async wish => {
  expect(await rulesOf(wish)).not.toContain('missing-desired-resolution')
})

it.each(['It should have come on Monday.', 'I am disappointed.', 'The lid is blue.'])(
  'says nothing of it: %s',
  async wish => {
    expect(await rulesOf(wish)).toContain('missing-desired-resolution')
  },
)
