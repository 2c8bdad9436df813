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
    'Your people sat on the form for three weeks.',
    'You never passed the note on to the kitchen.',
    'You lost our trust when you gave the room away.',
    'I missed my flight because of you.',
    'Your engineer left the tap running and flooded the hall.',
    'The mistake was made by your own staff, not by me.',
    "It was you who cancelled the contract, so don't push it onto me.",
    'Somebody in your office must have thrown the letter away.',
    'Again you delivered to the wrong door.',
    'Your technician broke the hinge and walked off without a word.',
    'You promised Tuesday and did not show up.',
    'Your side messed up the import.',
    'The fault lies squarely with your carrier.',
    'Because of your delay my visa has run out.',
  ])('blames: %s', async text => {
    expect(await found(text, 'support')).toContain('blame-language')
  })

  it.each([
    "If this isn't sorted by Monday, you'll be hearing from my solicitor.",
    'My next call will be to Trading Standards.',
    'Believe me, the review I write will not be kind.',
    'I am giving you 48 hours before I take this further.',
    'We will be taking our business elsewhere.',
    'Consider this my final warning.',
    'The consumer association will get a copy of this mail.',
    'Either the fee goes or I go.',
    'Reply by noon or the next letter comes from a lawyer.',
    'I will dispute the charge with my bank first thing tomorrow.',
    'There will be consequences.',
    "A competitor has already offered me a better deal, and I'm tempted.",
    'Should this happen again, we shall withhold the rent.',
    "We'll have to look for another supplier if this goes on.",
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
    'The support is non-existent.',
    "I'm fed up to the back teeth.",
    'A trained monkey would do better.',
  ])('vents: %s', async text => {
    expect(await found(text, 'support')).toContain('emotional-language')
  })

  it.each([
    'As I have pointed out more than once, the address is wrong.',
    'I would have thought that a bank could add.',
    "I'll say it one more time, slowly.",
    "In case it wasn't clear from my first three mails, I need the PDF.",
    'Thanks for nothing.',
    "Maybe the fourth time's the charm.",
    'I see my last message was as interesting to you as all the others.',
    "I know it's a lot to ask that somebody presses a button.",
    "I'm not holding my breath.",
    'Well, that was helpful.',
    'Lovely to hear from your robot again.',
    'It may surprise you, but customers do notice.',
    'As stated in my mail of 3 March, which you evidently did not read, the part is 44-B.',
    'Thank you for the wonderful template.',
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
  ])('orders: %s', async text => {
    expect(await found(text, 'support')).toContain('demand-phrasing')
  })

  it.each([
    'Every day offline costs me hundreds in sales.',
    'We are losing the buy box to others.',
    'The money is sitting in your account while I pay interest on the loan.',
    'It was our best-selling item and the income is gone.',
    'I need the ranking back before Black Friday.',
    "I can't pay my staff this month.",
    'My family lives on this income.',
    'Each day costs me money.',
  ])('argues from the writer’s gain: %s', async text => {
    expect(await found(text, 'support')).toContain('seller-centric-framing')
  })

  it.each([
    'Unfortunately there is nothing further we can do.',
    "I'm afraid that isn't possible.",
    'This falls outside your cover.',
    'We do not make exceptions.',
    "No, we can't change the name on the ticket.",
    "We can't help you with that.",
    "There's no getting around the fee.",
    "I'm not allowed to share that.",
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
