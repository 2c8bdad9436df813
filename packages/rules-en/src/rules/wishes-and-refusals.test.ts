import {describe, expect, it} from 'vitest'
import {toneOf} from '../testing/tone-of.js'

describe('orders to a desk', () => {
  it.each([
    'Unlock the card.',
    'Sort it out.',
    'Reply to this.',
    'Get it collected.',
    'Have the new invoice in my inbox on Monday.',
    'I need you to close this today.',
    'I expect to hear from you by noon.',
    'I expect both nights refunded by Friday.',
    'My page is to be live by tomorrow.',
    'I require written confirmation by close of business.',
  ])('are found although nothing but the context says that it is a desk: %s', async text => {
    expect(await toneOf(text, 'support')).toContain('demand-phrasing')
  })

  it('are advice to anybody else', async () => {
    expect(await toneOf('Unlock the card.', 'customer')).toEqual([])
  })

  it.each([
    "I have no doubt you'll send it soon.",
    'I hope that you will send a colleague.',
    'Please reply to this by Friday.',
  ])('are not found in %s', async text => {
    expect(await toneOf(text, 'support')).not.toContain('demand-phrasing')
  })
})

describe('one’s own gain', () => {
  it.each([
    'Could you raise the limit? It would help us grow our business.',
    'Please restore the ad. It is my main source of income.',
    'Please restore it. That product makes up half of our turnover.',
    'Could you approve it? We have invested €4,000 in inventory.',
    'I have 300 units here that I need to sell quickly.',
    'Could you feature it? That would mean a lot for our turnover.',
    'Please hurry, we are missing the Christmas season.',
    'We only make 30 cents per unit.',
    'Every hour means lost revenue.',
    'We could do with the extra sales.',
    'I would put the money into new stock.',
    'It would help me to reach my monthly quota.',
    'Traffic to our shop has dropped.',
    'With that fee we are selling at a loss.',
    'Please feature it, we want to expand into Spain.',
    'We make our living from these candles.',
    'I have lost £300 this week.',
    'The ads are burning through our budget.',
    'Our margin is barely four percent.',
    'My suppliers are getting impatient.',
  ])('is found: %s', async text => {
    expect(await toneOf(text, 'support')).toContain('seller-centric-framing')
  })

  it.each([
    'The sales report shows a lost order. Could you check it?',
    'I have invested in your fund since 2019. Where is the statement?',
    'Could you send the sales tax certificate? We are at a loss what to do.',
  ])('is not found: %s', async text => {
    expect(await toneOf(text, 'support')).toEqual([])
  })
})

describe('superiors', () => {
  it.each([
    'This should be reviewed by someone higher up.',
    'Is the branch manager available?',
    'I only speak with the practice manager.',
    'Your supervisor will have to answer that.',
    'Who is your boss?',
    'I need a decision-maker for this.',
    "I'd rather not deal with the regular support team.",
    'Please assign it to a senior specialist.',
    'It has to go up the chain.',
  ])('are asked for: %s', async text => {
    expect(await toneOf(text, 'support')).toContain('premature-escalation')
  })

  it.each([
    'I am the store manager and my access does not work.',
    'Our hotel manager signed the contract.',
    'The flat is above the head office.',
  ])('are not asked for: %s', async text => {
    expect(await toneOf(text, 'support')).not.toContain('premature-escalation')
  })
})

describe('refusals', () => {
  it.each([
    'The code no longer applies.',
    'The promotion ended yesterday.',
    'There is no technician available.',
    'That seat has been taken.',
    'No parts exist for this model.',
    'Our records do not show any such order.',
    'The landlord is not prepared to pay.',
    'It falls outside what the council does.',
    'That is simply how the system works.',
    'Refunds are only possible within 14 days.',
    'The policy excludes floods.',
    "That's outside our responsibility.",
    'No, that does not work.',
    'Our system cannot do that.',
    'We no longer have that in stock.',
    'Your appeal was not upheld.',
    'The boiler went out of production.',
    'I asked the depot. They said no.',
    'That information is confidential.',
    'Nobody here can tell you when the part will come in.',
  ])('without a way forward: %s', async text => {
    expect(await toneOf(text, 'customer')).toContain('negative-framing')
  })

  it.each([
    'The bank does not charge for that.',
    'The 10 a.m. slot has gone. There is one at 11, and I am holding it for you.',
    'There is no 10 a.m. slot left, but I can offer you 11.',
    'The seat has been taken. Would you like the one beside it?',
    'The parcel is here. It will come in by Friday.',
  ])('with one, or none at all: %s', async text => {
    expect(await toneOf(text, 'customer')).toEqual([])
  })
})

describe('outcries', () => {
  it.each([
    'Kafka would be proud.',
    '“Small scratch”, my foot.',
    'I have cried more over this phone than over my exam.',
    'My blood ran cold.',
    'What sort of nonsense is that?',
    'Furious does not begin to describe it.',
    'The form was designed by drunks.',
    'It is nothing short of theft.',
    'I regret ever signing up.',
    "I'm at the end of my tether and would be grateful for a call.",
  ])('vent: %s', async text => {
    expect(await toneOf(text, 'support')).toContain('emotional-language')
  })

  it.each([
    'The song is called “Holy Cow”.',
    'I cannot believe how fast it came, thank you!',
    'This is just what we needed, thank you.',
  ])('of joy do not: %s', async text => {
    expect(await toneOf(text, 'support')).toEqual([])
  })
})
