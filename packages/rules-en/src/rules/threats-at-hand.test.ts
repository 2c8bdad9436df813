import {describe, expect, it} from 'vitest'
import {toneOf} from '../testing/tone-of.js'

const threatens = async (text: string, audience: 'support' | 'customer'): Promise<boolean> =>
  (await toneOf(text, audience)).some(id => id.endsWith('-threat'))

describe('the tone rules find the next step on which pressure is put', () => {
  it.each([
    // who is told
    'Unless the statement is corrected, the NMC will read my account of the night shift.',
    'Our congresswoman has staff who only do airline cases, and your case number is on my list for her.',
    'One more missed collection and my councillor gets the photos.',
    'My daughter’s a barrister and has read the lease twice.',
    'You can tell that to the ombudsman; she is who I am calling next.',
    'See you in the county court, then.',
    'There is a reporter from the Daily Mirror who wants to see the ward.',
    'I wonder what your franchisor makes of a kitchen like that.',
    'As it happens I chair the tenants’ union.',
    'Guess what my podcast on Thursday is about.',
    // who leaves
    'Until somebody answers, all our parcels go to DPD.',
    'If that is how you treat gold members, gold members can fly with somebody else.',
    'There are other vets.',
    'The hotel across the road still has rooms for all sixty of us.',
    'I have downloaded the transfer form from Santander.',
    'I brought you nine tenants and I can take them away just as easily.',
    // what is not paid
    'Not a penny of rent till the boiler works.',
    'Then I cancel the standing order, and you may whistle for your fee.',
    'I shall park without a permit until mine is in the post.',
    'I’ve cancelled the card, so good luck collecting that.',
    // what is done on the spot
    'We’ll dump the rubble on your forecourt if nobody has fetched it by Monday.',
    'There’ll be a banner on the church fence unless the noise stops.',
    'I am not leaving this branch until I have my card.',
    // last words
    'Fix the roof or lose us.',
    'No boiler, no rent.',
    'This is the last polite letter you get.',
    'Try charging me again and see what happens.',
  ])('%s', async text => {
    expect(await threatens(text, 'support')).toBe(true)
  })

  it.each([
    'If you open a dispute, we blacklist your address.',
    'Keep writing to us and your number goes on the block list.',
    'One more late return and you will be barred.',
    'You may find your contract is not extended.',
    'It would be a pity if your deposit got held up.',
    'Sign the waiver or the boat stays here.',
    'Your reference depends on how you behave.',
  ])('to a customer: %s', async text => {
    expect(await threatens(text, 'customer')).toBe(true)
  })

  it.each([
    'Our orders go to DPD on Mondays.',
    'The app would have shown me the price before I paid.',
    'I need the report for my solicitor.',
    'My sister works for the council and told me about the grant.',
    'We stayed at the hotel across the road last year.',
    'There are two other gyms in the chain that I could use instead; which one is nearer?',
    'If the parcel is not there, I will wait until Monday.',
    'I will leave the keys at your reception if nobody is in.',
    'I cancelled the direct debit in May because the loan was paid off.',
    'We will tell our members about the new opening hours as soon as you confirm them.',
    'Please send it by post or I can pick it up.',
    'My friends will love the lamp.',
    'I will check it next time I am in the shop.',
    'If the seat is not free, we book with another date.',
  ])('leaves alone: %s', async text => {
    expect(await threatens(text, 'support')).toBe(false)
  })

  it.each([
    'Keep the box, and we will pick it up.',
    'If you cancel within a day, you will be refunded in full.',
    'One more step and you are done.',
    'The course on Monday is fully booked. On Wednesday there are four places.',
    'The description was ours, we will take it back.',
  ])('leaves an agent alone: %s', async text => {
    expect(await threatens(text, 'customer')).toBe(false)
  })
})
