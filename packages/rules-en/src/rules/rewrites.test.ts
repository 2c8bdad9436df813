import {applyEdits, createLinter, identity, messageOf} from '@tactlint/core'
import {describe, expect, it} from 'vitest'
import {english} from '../index.js'
import {rules} from './index.js'

const linter = createLinter({packs: [english], read: () => Promise.reject(new Error('none'))})
const tone = new Set(['tone', 'reframing'])
const examples = rules
  .filter(({kind}) => tone.has(kind.category) || kind.id === 'premature-escalation')
  .flatMap(({kind: {id}, examples}) => examples.map(example => ({id, ...example})))

const offered = async (text: string, audience: 'support' | 'customer') => {
  const verdict = await linter.lint(messageOf(identity(text), {language: 'en', audience}))
  return verdict.findings.map(finding =>
    verdict.resolve(finding).map(({edits = []}) => applyEdits(text, edits)),
  )
}

it('the customer learns what happens otherwise', async () => {
  const text = 'You must pay it by Friday or we will close your account.'
  for (const audience of ['support', 'customer'] as const)
    for (const other of (await offered(text, audience)).flat()) expect(other).toContain('close your account')
})

it('a sentence as long as a page is not turned', async () => {
  const text = `Your team deleted my coupons${' on 14 January'.repeat(40)}.`
  for (const other of (await offered(text, 'support')).flat()) expect(other).not.toContain('were deleted')
  expect((await offered('Your team deleted my coupons on 14 January.', 'support')).flat()).toContain(
    'My coupons were deleted on 14 January.',
  )
})

it.each([
  [
    'The heating has not worked since 9 January, and it has become an absolute nightmare.',
    'The heating has not worked since 9 January.',
  ],
  ['It is the third time and honestly it is getting ridiculous.', 'It is the third time.'],
  ['The parcel is late, which is absolutely unacceptable.', 'The parcel is late.'],
  [
    'My card was declined at the till, the most humiliating hour of my life!',
    'My card was declined at the till!',
  ],
  ['You always lose my stuff. The lid is broken.', 'The lid is broken.'],
  ['Your mechanic scratched my car door on 3 May.', 'My car door was scratched on 3 May.'],
  ['Your driver broke two of my plates.', 'Two of my plates were broken.'],
  [
    'You changed the account number without telling anyone.',
    'The account number was changed without notice.',
  ],
  [
    'One of your technicians wiped the wrong volume, going by the log.',
    'The wrong volume was wiped, going by the log.',
  ],
  ['You people closed my account in March.', 'My account was closed in March.'],
  ['You never refunded my £40.', 'My £40 has not been refunded yet.'],
  ['You denied my claim on 3 May.', 'My claim was declined on 3 May.'],
  ['It is your fault that the fee is wrong.', 'The fee is wrong.'],
  ['Thanks to your negligence my husband missed his train.', 'My husband missed his train.'],
  ['I am furious because nobody has answered since 3 March.', 'Nobody has answered since 3 March.'],
  ['It is ridiculous that I have to pay the fee again.', 'I have to pay the fee again.'],
  ['Pure madness, as not one unit has moved since the 1st.', 'Not one unit has moved since the 1st.'],
  ['Please cancel the bloody contract.', 'Please cancel the contract.'],
  ['Reimburse me or I will take my business to Walmart.', 'Reimburse me.'],
])('a clause that only vents, scolds or threatens goes: %s', async (text, other) => {
  expect((await offered(text, 'support')).flat()).toContain(other)
})

it.each([
  'For a service that costs £8, this is a farce.',
  'Because the parcel is late, I am furious.',
  'You deleted my files and then lied about it.',
  'You broke your promise.',
  'Your driver broke the news to me.',
  'You never sent me the label.',
  'Because of your mistake I had to pay twice, and you keep my money.',
  'It is outrageous that you charge me twice.',
  'Your A-to-z team handed him my money without looking at the tracking.',
])('and stays where a fact would go with it, or no sentence be left: %s', async text => {
  const whole = `Hello,\n\n${text} The lid is broken.\n\nKind regards,\nTom`
  for (const other of (await offered(whole, 'support')).flat()) expect(other).toContain(text)
})

it('a paragraph is offered one way forward', async () => {
  const text =
    'Unfortunately we can’t do anything about it. You must place a new order. Please do not contact us again.'
  const rewrites = await offered(text, 'customer')
  expect(rewrites.filter(([first]) => first?.includes('What we can do is'))).toHaveLength(1)
})

it('behind a refusal that stays nothing says that nothing can be done', async () => {
  const text = 'Unfortunately we cannot refund the order. There is nothing we can do.'
  expect((await offered(text, 'customer')).flat()).toEqual([
    'Unfortunately we cannot refund the order. What we can do is ⟨what you can offer⟩.',
  ])
})

it.each([
  'We cannot refund it. We cannot exchange it either.',
  'We cannot refund it. We cannot exchange it either. A repair is not possible.',
])('refusals in a row are one finding, with one way forward behind the last: %s', async text => {
  expect(await offered(text, 'customer')).toEqual([[`${text} What we can do is ⟨what you can offer⟩.`]])
})

it('refusals of two paragraphs are two findings', async () => {
  const text = 'We cannot refund it.\n\nThe lamp cannot be repaired.'
  expect(await offered(text, 'customer')).toHaveLength(2)
})

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
