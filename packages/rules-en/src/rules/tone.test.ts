import {createLinter, identity, messageOf} from '@tactlint/core'
import {describe, expect, it} from 'vitest'
import {english} from '../index.js'

const linter = createLinter({packs: [english], read: () => Promise.reject(new Error('none'))})
const tone = new Set([
  'blame-language',
  'coercive-threat',
  'legal-threat',
  'emotional-language',
  'passive-aggressive-phrase',
  'demand-phrasing',
  'seller-centric-framing',
  'negative-framing',
  'premature-escalation',
])

async function toneOf(text: string, audience: 'support' | 'customer'): Promise<readonly string[]> {
  const {findings} = await linter.lint(messageOf(identity(text), {language: 'en', audience, stage: 'first'}))
  return findings.map(({ruleId}) => ruleId).filter(id => tone.has(id))
}

/** Sentences of ordinary messages. What only looks like it stands below. */
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
    'You never intended to honour the voucher.',
  ])('blames: %s', async text => {
    const found = await toneOf(text, 'support')
    expect(found.some(id => ['blame-language'].includes(id))).toBe(true)
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
    const found = await toneOf(text, 'support')
    expect(found.some(id => ['coercive-threat', 'legal-threat'].includes(id))).toBe(true)
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
    const found = await toneOf(text, 'support')
    expect(found.some(id => ['emotional-language'].includes(id))).toBe(true)
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
    const found = await toneOf(text, 'support')
    expect(found.some(id => ['passive-aggressive-phrase'].includes(id))).toBe(true)
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
    const found = await toneOf(text, 'support')
    expect(found.some(id => ['demand-phrasing'].includes(id))).toBe(true)
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
    const found = await toneOf(text, 'support')
    expect(found.some(id => ['seller-centric-framing'].includes(id))).toBe(true)
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
    const found = await toneOf(text, 'customer')
    expect(found.some(id => ['negative-framing'].includes(id))).toBe(true)
  })

  it.each([
    'I want to talk to someone who can actually decide something.',
    'Could this go to somebody more senior?',
    'Please have your team lead call me.',
    'Who is in charge there? I want to speak with them.',
    'Let the boss handle this one.',
    'Please get the shift manager on the phone.',
  ])('asks for a superior: %s', async text => {
    const found = await toneOf(text, 'support')
    expect(found.some(id => ['premature-escalation'].includes(id))).toBe(true)
  })
})

describe('the tone rules leave alone what ordinary messages say', () => {
  it.each([
    'You sent me a label on Monday, but I could not print it. Could you send it as a PDF?',
    'You were right about the cable, and the router works now.',
    'You asked for a photo of the box, and I have attached two.',
    'Your driver left the parcel with the neighbour, who has given it to me.',
    'If you had time to look at the photo, could you tell me what you think?',
    'Your team gave us a new date, and it suits us well.',
    'Your colleague told me to write here.',
    'You let me know on 3 March that the part is on its way.',
    'We never received the second box.',
    'The parcel was damaged by the courier on the way.',
    'The wrong colour was sent to us. Could we exchange it?',
    'It was your colleague Anna who solved it last time, and she was very kind.',
    'The listing was closed by mistake, I think.',
    'My next letter will contain the forms you asked for.',
    'My next call is scheduled for Monday at ten.',
    'The court order is attached, as your legal team asked.',
    'I will report the damage to the insurance, as you recommended.',
    'I am a lawyer and need the invoice for my files.',
    'A customer says she will go to the ombudsman. What should we answer?',
    'Should I tell the police about the stolen bike so that you can pay the claim?',
    'If the date does not suit you, we can cancel the appointment and find another.',
    'We would like to cancel our contract at the end of May. Could you please confirm it?',
    'The review of my account has been open since 3 March.',
    'My review of the headphones was rejected. Could you tell me why?',
    'Our contract ends in May. Could you send us the new conditions?',
    'I hate to bother you again, but the link has expired.',
    'Sorry for asking again: which of the two forms is right?',
    'I know you are busy, so thank you for looking at it.',
    'I know it is a lot to ask, but could you hold the parcel until Friday?',
    'Would it be too much trouble to send the invoice again?',
    'In case it helps, the serial number is 44-B.',
    'In case it is not clear from the photo: the crack is on the left.',
    'Let me explain how it happened. The box fell from the shelf.',
    'Let me know if I should send it again.',
    'If anyone is at home on Friday, the technician can come in the morning.',
    'As I wrote on 3 March, the part is 44-B. I have found one more number since then.',
    'Thank you for your reply. I have now read the terms and understand.',
    'Thank you for explaining it again.',
    'Here is the number again, since the first line was cut off: 44-B-19.',
    'Could somebody find the time to look at it this week?',
    'Please read the attached report before the visit.',
    'Could you check your own records as well?',
    'The third time it worked.',
    'It was the worst-case figure in the report.',
    'The film “Nightmare in the City” does not play after minute 40.',
    'The book Hell and High Water is missing two pages.',
    'The heart rate sensor breaks off after two minutes.',
    'The screen turns grey and the fan starts spinning.',
    'The stomach band is too tight at the back.',
    'The process is killed after ten minutes and the log shows a panic.',
    'The crazy golf course was booked for six.',
    'The mad hatter costume came in the wrong size.',
    'The beard trimmer stopped waiting for the charge to end.',
    'My hair dryer broke on the first day.',
    'My mother is worried about the delay. When will it come?',
    'We were a bit surprised by the bill. Could you explain the second line?',
    'I was worried that the parcel had been lost, but it came today.',
    'We are not angry at all; we only want to know the date.',
    'I would not say that the service is terrible; it was only slow.',
    'The customer is furious. What may we offer her?',
    'The status says “Unbelievable error 5”.',
    'It would be nice if the date could be moved.',
    'Would it hurt the plant if we water it daily?',
    'Is it possible to send it in two parts?',
    'Who is in charge of deliveries on the island? I have a question about the ferry.',
    'Our manager would like to have the invoice on paper.',
    'The head of the screw is broken.',
    'The chief editor of our paper has changed. Could you update the contact?',
    'I have a meeting with my director on Friday and need the figures by then. Could you send them?',
    'Our head office is in Oslo. Could you send the invoice there?',
    'My order must be at the harbour by Friday, so could you tell me whether it has left?',
    'The form has to be signed by both of us.',
    'The report must be here by Friday; that is why I ask.',
    'Hand the parcel over to the neighbour if you like.',
    'Have it checked in a workshop, says the manual. Is that covered?',
    'We invested in a new oven. Does your gas contract cover it?',
    'My family lives in Oslo. Could you send it there?',
    'Our sales team has moved to Bergen.',
    'We have a target date of 3 May. Is that possible?',
    'The supplier is waiting for your payment reference. Could you send it?',
    'You may want to know that the page shows the old price.',
    'You might want to check the second photo as well; it shows the number.',
    'I noticed that my message was sent twice. Please ignore the first.',
    'I assume that the parcel went back to you.',
    'I see that my order was split.',
    'It seems to disappear when I close the page.',
    'I must have misread the date. Sorry about that.',
    'The bot told me to write to you.',
    'The robot vacuum stands again after an hour.',
    'Your reply was very helpful, thank you.',
    'It was nice of you to call back so quickly.',
    'Congratulations on the new shop! We have one question about parking.',
    'Great job on the repair, it works like new.',
    'Thank you for nothing less than perfect service.',
    'So much for the first point. The second concerns the invoice.',
    'The so-called “easy return” button is grey. What does it need?',
    'The “Help” button in your app does nothing.',
    'Your “Premium” package includes two screens, but I see one.',
    'Do I need to print it in capital letters?',
    'Do you realise the refund on the card or by transfer?',
    'I should be happy with a voucher as well.',
    'I suppose I should be at home on Friday. Is that right?',
    'Once again I would like to thank you for the quick help.',
    'Once again, I am sorry for the confusion.',
  ])('to a desk: %s', async text => {
    expect(await toneOf(text, 'support')).toEqual([])
  })

  it.each([
    'We cannot send it to Norway, but our partner in Oslo has it in stock.',
    'The offer has ended. You can still use the code SPRING until Sunday.',
    'The blue lamp is sold out. It will be back in May, and I can put one aside for you.',
    'If your claim has been turned down, you can appeal within four weeks.',
    'You have not missed anything.',
    'Your parcel could not be delivered on Monday, so the driver will come again today.',
    'Please note that returns after 30 days are excluded from the free label; you can still send it with your own.',
    'Please pay the remaining £12 within seven days; the link is below.',
    'I understand how frustrating this must be, and I am sorry.',
    'You did not receive the code because the number ends in 7. Could you check it?',
    'Our manager has approved the refund.',
  ])('to a customer: %s', async text => {
    expect(await toneOf(text, 'customer')).toEqual([])
  })
})
