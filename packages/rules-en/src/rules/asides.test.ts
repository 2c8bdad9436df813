import {describe, expect, it} from 'vitest'
import {toneOf} from '../testing/tone-of.js'

const support = (text: string) => toneOf(text, 'support')

describe('found', () => {
  it.each([
    ['demand-phrasing', 'Order 58-70431 is broken. I await your report by Monday.'],
    ['demand-phrasing', 'Order 58-70431 is broken. A full refund within seven days.'],
    ['demand-phrasing', 'Order 58-70431 is broken. You will take the fee off my bill.'],
    ['demand-phrasing', 'Order 58-70431 is broken. You will find me another one.'],
    ['demand-phrasing', 'Order 58-70431 is broken. I expect nothing less than an apology.'],
    ['demand-phrasing', 'Order 58-70431 is broken. Refund both.'],
    ['demand-phrasing', 'My account 55-1093 is closed. Restore access today.'],
    ['demand-phrasing', 'Order 58-70431 is broken. Do not send a voucher.'],
    ['demand-phrasing', 'Merge ASIN B08WQ5RN3J and B0BD7KX4M1.'],
    ['demand-phrasing', 'Order 58-70431 is broken. Pick it up.'],
    ['demand-phrasing', 'Order 58-70431 is broken. My money back, now.'],
    ['demand-phrasing', 'Order 58-70431 is broken. I call upon you to replace it.'],
    ['demand-phrasing', 'The boiler of flat 3 must be repaired this week.'],
    ['demand-phrasing', 'Order 58-70431 is on its way. If it is lost, refund me.'],
    ['demand-phrasing', 'Order 58-70431 is broken. Once and for all, fix this.'],
    ['coercive-threat', 'I have three more policies with you, and they can go as quickly as they came.'],
    ['coercive-threat', 'Please pay by Friday, failing which I inform the press.'],
    ['coercive-threat', 'We’ll film the next visit and let the whole village watch it.'],
    ['coercive-threat', 'Our next order goes to somebody else.'],
    ['coercive-threat', 'Until then I withhold the rent.'],
    ['coercive-threat', 'You will be hearing from the consumer council.'],
    ['passive-aggressive-phrase', 'It is the number under the barcode, in case barcodes are new to you.'],
    ['passive-aggressive-phrase', 'I am delighted to explain it for the fourth time.'],
    ['passive-aggressive-phrase', 'My letters clearly serve you as coasters.'],
    ['passive-aggressive-phrase', 'One more time for the slow ones: the claim is for the bicycle.'],
    ['passive-aggressive-phrase', 'As was already stated in my message of 6 May, it is the scanner.'],
    ['passive-aggressive-phrase', 'Is that a novel you are writing?'],
    ['passive-aggressive-phrase', 'Any five-year-old can see it.'],
    ['emotional-language', 'I feel like a beaten dog.'],
    ['emotional-language', 'This phone is cursed.'],
    ['emotional-language', 'Truly a five-star parking space.'],
    ['emotional-language', 'I could scream.'],
    ['seller-centric-framing', 'Could you please restore the photo? A sharp one gets me more clicks.'],
    ['seller-centric-framing', 'Could you please check it? I want to overtake the other shops.'],
    ['seller-centric-framing', 'Could you please merge them? I want to win back the sales rank.'],
    ['seller-centric-framing', 'Could you please check it? Each day takes $300 out of my pocket.'],
    ['seller-centric-framing', 'Could you please count it? I pay storage for goods that bring me no income.'],
    ['seller-centric-framing', 'Could you please check it? My accountant asks where the profit is.'],
    ['seller-centric-framing', 'Could you please check it? My capital is tied up.'],
    ['premature-escalation', 'I would rather this went to a supervisor from the start.'],
  ])('%s: %s', async (rule, text) => {
    expect(await support(text)).toContain(rule)
  })
})

describe('silent', () => {
  it.each([
    'Thank you for the trouble you took.',
    'Thank you for the trouble you have taken with my claim.',
    'I have never in my life filled in such a form, so the mistake may be mine.',
    'I had almost given up hope, and then the ring arrived. Thank you!',
    'I cried a little when I opened it, it is so beautiful. Thank you!',
    'A child could open the cap, so it is not safe. Could you please send another one?',
    'We had booked a cot, as a baby could not sleep in the chair.',
    'In case the colour is difficult for you to match, I attach a sample.',
    'I feel like a valued guest, thank you.',
    'The room in the back was lovely, and a five-star hotel could not be nicer.',
    'My sales report for March is missing. Could you please send it?',
    'Could you please send the best seller, ASIN B08WQ5RN3J, to the right category?',
    'I have two more policies with you. Could they be paid on the same day, please?',
    'As was explained in your letter, the form is attached.',
    'Cancel is greyed out on the page. Could you please look?',
    'Could you please tell the driver to leave it with my neighbour?',
    'Our next order goes to a new address. Could you please change it?',
    'Don’t worry about the box.',
    'If it is easier for you, send it by post. Could you please tell me the day?',
  ])('%s', async text => {
    expect(await support(text)).toEqual([])
  })

  it.each([
    'You are entitled to $100, and I have filled in the claim for you.',
    'I know that the letters inside can’t be replaced, and I am truly sorry.',
    'It is not possible to skip step 2. Please charge the battery first.',
  ])('to a customer: %s', async text => {
    expect(await toneOf(text, 'customer')).toEqual([])
  })

  it('but nothing comes of what is only sent back', async () => {
    const text = 'We can’t accept the drill. It will be sent back to you.'
    expect(await toneOf(text, 'customer')).toContain('negative-framing')
  })
})
