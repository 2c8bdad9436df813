import {createLinter, identity, messageOf} from '@tactlint/core'
import {describe, expect, it} from 'vitest'
import {english} from '../index.js'

const linter = createLinter({packs: [english], read: () => Promise.reject(new Error('none'))})

const found = async (text: string, audience: 'support' | 'customer'): Promise<readonly string[]> => {
  const {findings} = await linter.lint(messageOf(identity(text), {language: 'en', audience, stage: 'first'}))
  return findings.map(({ruleId}) => ruleId)
}

describe('the tone rules find what a sentence does, however it is said', () => {
  it.each([
    'Whoever packed this clearly had no idea what they were doing.',
    'You were told about the wrong address and did nothing.',
    "Your warehouse can't even count to ten.",
    'I missed my flight because of you.',
    "You clearly don't check what you send out.",
    'Your system swallowed my order and nobody there lifted a finger.',
    'Somebody in your office must have thrown the letter away.',
    'The wrong tariff was booked by your hotline, and you still insist it was me.',
    'You gave my seat to somebody else.',
    'Your side messed up the import.',
    'You talked me into a tariff that I never needed.',
    'You never intended to honour the voucher.',
    'You charged me for a room I never slept in.',
  ])('blames: %s', async text => {
    expect(await found(text, 'support')).toContain('blame-language')
  })

  it.each([
    "If this isn't sorted by Monday, you'll be hearing from my solicitor.",
    'Fix it or I walk.',
    "I'll spread the word to everyone in my family not to buy your products.",
    "You won't see another cent from me.",
    'We will be taking our business elsewhere.',
    'Unless I hear back today, the contract is over.',
    'You will regret this.',
    'Reply by noon or the next letter comes from a lawyer.',
    'Pay up or we cut you off.',
    'Next stop: small claims court.',
    'Should this happen again, we shall withhold the rent.',
    'My patience ends on Friday, and so does our contract.',
    "If nothing changes I'm out.",
    "I'd be sorry to see your company in the papers.",
  ])('threatens: %s', async text => {
    expect((await found(text, 'support')).filter(id => id.endsWith('-threat'))).not.toEqual([])
  })

  it.each([
    'I am at the end of my rope.',
    'What a shambles.',
    "Words can't describe how angry I am.",
    "I'm losing the plot here.",
    "My daughter has been crying for two days and I'm a wreck.",
    'I am so, so tired of this.',
    "I've wasted half my life in your queue.",
    "I'm sick with worry.",
    'What on earth is going on over there?',
    'I felt like a beggar at your counter.',
    'I am appalled.',
    'My wedding day was wrecked.',
    'You should be ashamed of yourselves.',
    "I'm fed up to the back teeth.",
    'We are desperate.',
  ])('vents: %s', async text => {
    expect(await found(text, 'support')).toContain('emotional-language')
  })

  it.each([
    'As I have pointed out more than once, the address is wrong.',
    'Is it really that hard to send a receipt?',
    'So much for "priority support".',
    'Thanks for nothing.',
    "Don't all rush at once.",
    'Once again I find myself explaining the same thing.',
    "I'm not holding my breath.",
    "I wasn't aware that a refund takes longer than a pregnancy.",
    'You might want to check your own website for once.',
    'As stated in my mail of 3 March, which you evidently did not read, the part is 44-B.',
    'Thank you for the wonderful template.',
    'Surprise, surprise: no call.',
    'Another week, another empty promise.',
    "I do hope I'm not keeping you from your coffee.",
  ])('scolds: %s', async text => {
    expect(await found(text, 'support')).toContain('passive-aggressive-phrase')
  })

  it.each([
    'Hello, order 58-70431 is missing. Get it done today.',
    'Hello, order 58-70431 is missing. Put the listing back online immediately.',
    'Hello, order 58-70431 is missing. Cancel it and pay me back.',
    'Hello, order 58-70431 is missing. The new one must be here by Friday.',
    'Hello, order 58-70431 is missing. Hand over the data.',
    'Hello, order 58-70431 is missing. Let me speak to a person, now.',
    'Hello, order 58-70431 is missing. Change the date back to 4 June right away.',
    'Hello, order 58-70431 is missing. Give me a straight answer.',
  ])('orders: %s', async text => {
    expect(await found(text, 'support')).toContain('demand-phrasing')
  })

  it.each([
    'Every day offline costs me hundreds in sales.',
    "Without the ads we won't make our numbers this quarter.",
    'I have rent to pay.',
    'I need the ranking back before Black Friday.',
    'If it stays down we miss our peak season turnover.',
    "That's 3,000 euros of turnover a week down the drain.",
    'I only earn when the listing is live.',
  ])('argues from the writer’s gain: %s', async text => {
    expect(await found(text, 'support')).toContain('seller-centric-framing')
  })

  it.each([
    'Unfortunately there is nothing further we can do.',
    'We regret that your claim has been turned down.',
    'The item is discontinued and we have none left.',
    "No, we can't change the name on the ticket.",
    'The warranty is void because the seal is broken.',
    'The deadline was yesterday.',
    "We don't have that information.",
  ])('refuses: %s', async text => {
    expect(await found(text, 'customer')).toContain('negative-framing')
  })

  it.each([
    'I want to talk to someone who can actually decide something.',
    'Could this go to somebody more senior?',
    'Please have your team lead call me.',
    'Who is in charge there? I want to speak with them.',
    'Let the boss handle this one.',
    'Please get the shift manager on the phone.',
  ])('asks for a superior: %s', async text => {
    expect(await found(text, 'support')).toContain('premature-escalation')
  })
})
