import {describe, expect, it} from 'vitest'
import {toneOf} from '../testing/tone-of.js'

const isThreat = (rules: readonly string[]) =>
  rules.includes('coercive-threat') || rules.includes('legal-threat')

describe('the tone rules find what is said in passing', () => {
  it.each([
    "I have the ombudsman's form open in the next window.",
    'Our solicitor has been reading along since March.',
    'Does the regulator know how you bill pensioners?',
    'You may explain that to a judge.',
    'I spoke to a lawyer about this on Monday.',
    'One email to Trading Standards and this is over.',
    'Ofcom would be very interested in these recordings.',
    'How would a court see that?',
    'If I hear nothing, I will take this further.',
    'I have sued a garage before and won.',
    'Pay up, or explain it to the tribunal.',
    'Would you rather discuss it with the ombudsman?',
    'Do you want one star from me, or two?',
    'Either you repair it or the press gets a call.',
    'Is forty pounds really worth a court case?',
    'We are one bad week away from cancelling everything.',
    'I have half a mind to leave.',
    'How many stars my review gets depends on you.',
    'Think carefully about how you reply.',
    'You had better send it.',
    'It will not be pleasant for your company.',
    'Your rating would suffer.',
    'My next column will be about your warranty.',
    'The chargeback is already filled in.',
    'Your competitor’s quote is lying on my desk.',
    'My patience ends on Friday.',
    'You have 24 hours before I call my bank.',
    'You would not want this in the papers.',
    'It is in your own interest to settle.',
    "I won't forget this.",
    "We won't hesitate to share it.",
    'Let a judge decide, then.',
    'I am telling everyone I know.',
    'What would your shareholders say?',
    'There are plenty of other suppliers who would be glad of the order.',
    'I have been looking at other providers.',
    'Consider our contract ended.',
    'We are customers of yours, but not for much longer.',
    'You can say goodbye to my custom.',
    'My bank can reverse the charge within a day.',
  ])('threatens: %s', async text => {
    expect(isThreat(await toneOf(text, 'support'))).toBe(true)
  })

  it.each([
    'I need the report for my solicitor.',
    'The ombudsman asked us for the contract.',
    'I am an attorney and need the invoice in the name of my firm.',
    'My bank says that the transfer left on 3 March.',
    'Our newspaper would need the picture by Friday.',
    'I read in the local paper that the pool opens in May.',
    'How do I link my Instagram account?',
    'A buyer gave us one star although the parcel came on time.',
    'We received a chargeback from a buyer on 3 March.',
    'I am comparing the tariffs on your page. Which one suits a family?',
    'We are off on holiday from Monday, so please deliver before.',
    'Would you like to hear how it went?',
    'You have 14 days to return the lamp.',
    "I won't forget this kindness.",
    'Please do not hesitate to call me.',
    'Our company is one step away from going live with your shop system.',
  ])('does not threaten: %s', async text => {
    expect(isThreat(await toneOf(text, 'support'))).toBe(false)
  })

  it.each([
    'Your engineer never showed up.',
    'Your pharmacist wrote down the wrong dose.',
    'Your system wrongly flagged us.',
    'You deleted all my drafts.',
    'You let my domain expire.',
    'Because you shipped late, the stall stayed empty.',
    'You are the reason our fair failed.',
    'Your agent listened for a minute and hung up.',
    'You took the deposit and then cancelled the room.',
    'You should never have let him in.',
    'It was your job to warn us.',
    'Your night porter must have been asleep.',
    'You keep charging me for a plan that I cancelled.',
    'That was sheer negligence.',
    'The fault lies with your sloppy wiring.',
    'All this is the doing of your billing department.',
    'You saw the leak and did nothing.',
    'Your form made me miss the deadline.',
    'Whoever measured the window did it badly.',
    'Had your planner rung the porter, nobody would have waited.',
  ])('blames: %s', async text => {
    expect(await toneOf(text, 'support')).toContain('blame-language')
  })

  it.each([
    'May I know why you deleted my comment?',
    'You should have received my letter by now.',
    'Your driver let us unload in the yard, which was kind.',
    'The lift was out of order, so your technician came back on Monday.',
    'We did nothing wrong, I think, but please check it.',
    'Your reply reached me late because of the holidays.',
  ])('does not blame: %s', async text => {
    expect(await toneOf(text, 'support')).not.toContain('blame-language')
  })

  it('takes no customer to task for what happened to them', async () => {
    expect(await toneOf('I am sorry that you were overcharged and misled.', 'customer')).toEqual([])
  })

  it.each([
    'Let me guess: the system is down again.',
    'Far be it from me to explain brakes to a garage.',
    'What would we do without your hotline.',
    'I have nothing better to do than wait for plumbers.',
    'I do so enjoy our weekly chat.',
    'One look at the file would have told you.',
    'The page number is on top, should anybody care to look.',
    'You do read these, don’t you?',
    'You will remember, or perhaps not, that I rang in May.',
    'Is there any hope that an actual human reads this?',
    'Your concern is touching.',
    'Thanks for letting me find out from the neighbours.',
    'Do your departments ever talk to each other?',
    "I'm not sure how else to put it.",
    'Just wondering whether anybody plans to answer this year.',
    "Isn't that your department?",
    'Great, another form.',
    'Answering seems to be optional at your desk.',
    'Apparently sending a label is too complicated.',
    'Since counting appears to be a challenge: there are nine.',
    '“Express” clearly means something different to you.',
    'I gather that replying is against company policy.',
    'I naively believed the date on the ticket.',
    'You should know better.',
    'As I wrote in each of my four letters, the roof leaks.',
  ])('mocks: %s', async text => {
    expect(await toneOf(text, 'support')).toContain('passive-aggressive-phrase')
  })

  it.each([
    'If you wish to cancel, please follow these steps.',
    'I do enjoy your products. We love our new kettle.',
    'I was wondering if you could answer two questions.',
    'Thank you for letting me know so quickly.',
    'Reading the meter is difficult for my mother.',
    'I assume that the delivery is optional, is it?',
    'I have nothing else to add.',
    'Some of us have received the letter, others have not.',
  ])('does not mock: %s', async text => {
    expect(await toneOf(text, 'support')).toEqual([])
  })
})

describe('the tone rules find everyday words for the same', () => {
  it.each([
    'We will be reconsidering our contract after this.',
    'I am posting these photos on Instagram tonight.',
    'Do you really want to lose a tenant over ten pounds?',
    'You are about to lose a loyal client.',
    'A lawyer friend of mine has seen your letter.',
    'We reserve all our rights.',
    'The parents’ group is already talking about you.',
    'I shall be stopping all payments.',
    'I have kept all screenshots as evidence.',
    'This is my last letter before I go to the ombudsman.',
    'It would be a shame if this got out.',
    'We are taking our phones to another network.',
    'I wonder whether the press knows about this.',
    'You will be hearing from us through our solicitor next.',
    'Our lawyer’s letter is in the post.',
    'I will make sure that this costs you more.',
    "I won't let this go.",
    'You will get a one-star rating from all of us.',
    'I will cancel my contract if I hear nothing.',
    'You have seen my last order.',
  ])('threatens: %s', async text => {
    expect(isThreat(await toneOf(text, 'support'))).toBe(true)
  })

  it.each([
    'I am posting the form today. I am calling my insurer tomorrow.',
    'I do not want to lose my account. I lost my client number.',
    'My sister works for the council and told me about the grant.',
    'All rights to the pictures are with us.',
    'Our group is talking about the rota for May.',
    'I will cancel the order if it is out of stock.',
    'Please make sure that it costs no more than £20.',
  ])('does not threaten: %s', async text => {
    expect(isThreat(await toneOf(text, 'support'))).toBe(false)
  })

  it.each([
    'You gave us three contradictory answers.',
    'It was your decision to use glue.',
    'You have been ignoring my letters since May.',
    'Your office took five weeks to answer one question.',
    'Your plumber never turned up.',
    'You made a promise and broke it.',
    'Your movers scratched our table.',
    'You got my date of birth wrong.',
    'You put us on the wrong tariff.',
    'Your agents keep contradicting each other.',
    'You did not keep your word.',
    'Your hotel gave our room away.',
  ])('blames: %s', async text => {
    expect(await toneOf(text, 'support')).toContain('blame-language')
  })

  it.each([
    'I presume my letters got lost, since nobody answered.',
    'I have sent you this form twice.',
    'Your answer has nothing to do with my question.',
    'As any plumber would have seen, the valve is shut.',
    'Do you need the contract a fourth time?',
    'You might read your own terms.',
    'As I said on the phone, in the chat and in my letter, it leaks.',
    'You would be surprised what is in the attachment.',
    'If only your hotline were as quick as your invoices.',
    'You answered a question that is fine, but it is a question I never asked.',
    "Well, that's one way to run a bank.",
    'My dog could do it faster.',
    'Is anybody there?',
    'How many photos do you need before you believe it?',
    'Please tell me this is a joke.',
    'Perhaps someone would like to look at it.',
  ])('mocks: %s', async text => {
    expect(await toneOf(text, 'support')).toContain('passive-aggressive-phrase')
  })

  it.each([
    'Could you check your own records as well?',
    'Just in case you have not seen it, here is the link.',
    'I sent you the photos on 3 March and on 9 March.',
    'Is anybody there on Saturdays?',
    'My son could not log in.',
  ])('does not mock: %s', async text => {
    expect(await toneOf(text, 'support')).toEqual([])
  })
})
