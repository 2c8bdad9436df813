import {describe, expect, it} from 'vitest'
import {toneOf} from '../testing/tone-of.js'

describe('the tone rules find orders, refusals and own gain in plain words', () => {
  it.each([
    'Hello, the boiler is off. Come and look at it.',
    'Hello, the seal is gone. Courier it over tonight.',
    'Hello, I was ill in May. Let me resit the exam.',
    'Hello, the claim is open. Do not open another one for it.',
    'Hello, the quote is too high. You are to stop the work until I have seen a new one.',
    'Hello, the boxes are too heavy. From now on you pack the cups in twelves.',
    'Hello, we are locked out. Whoever runs the night desk is to ring us.',
    'Hello, the drawers stick. I need a joiner, not another leaflet.',
    'Hello, the statement for May is missing. Send it. At once.',
  ])('orders: %s', async text => {
    expect(await toneOf(text, 'support')).toContain('demand-phrasing')
  })

  it.each([
    'Hello, somebody rang me and said that the technician is to come on Monday.',
    'Hello, you will see the crack in the second photo. Could you please have a look?',
    'Hello, from now on I can only be reached by email. Could you please note that?',
    'Hello, I need a size 40, not a 42. Could you please change it?',
  ])('orders nothing: %s', async text => {
    expect(await toneOf(text, 'support')).not.toContain('demand-phrasing')
  })

  it.each([
    'Birth certificates are not issued to neighbours.',
    'Hello, vouchers aren’t exchanged for cash.',
    'The early bus doesn’t take prams.',
    'Claim refused. The phone is at our desk.',
    'Diving isn’t part of the package.',
    'There is nothing left to review.',
    'We have no date for the new lift.',
    'For legal reasons I may not discuss your mother’s ward.',
    'Swaps are suspended in August.',
    'No umbrella was handed in at this station.',
    'What is deleted stays deleted.',
  ])('refuses: %s', async text => {
    expect(await toneOf(text, 'customer')).toContain('negative-framing')
  })

  it.each([
    'The early bus doesn’t take prams. The 9:40 runs from the same stop and has a ramp.',
    'Vouchers aren’t exchanged for cash, but you’re free to pass yours on.',
    'We have no date for the new lift. I’ve put you on the list and will write as soon as I know.',
    'The spring class is full. The autumn one opens on 1 August.',
    'The shop in Leith cannot repair it. The maker’s workshop could take it tonight.',
    'We cannot dye it. Our partner in Bath would be able to do it.',
    'I cannot change the seat. Ring the airline and they are moving people free of charge.',
    'We can’t post it abroad. If you have an address in Kent, we’d send it there.',
    'Your deposit was not accepted by the bank. It has been moved to your card.',
    'Your data is not shared with anybody.',
  ])('leaves alone what shows a way: %s', async text => {
    expect(await toneOf(text, 'customer')).toEqual([])
  })

  it.each([
    'Could you please switch it on again? We earned £300 a day with it.',
    'Please split the pages. The merger cost us the badge.',
    'Please move the slot. It would save us the evening shift’s wages.',
    'Could you please lower the fee? It eats up all I earn on the cups.',
    'Could the ban be lifted? December is half of our year.',
    'Could you please list it? That is in our own interest.',
    'Please fix the pixel. We get paid per click.',
    'Every hour offline is money out of my pocket. Could you please look?',
  ])('argues from the writer’s gain: %s', async text => {
    expect(await toneOf(text, 'support')).toContain('seller-centric-framing')
  })

  it.each([
    'I paid for order 58-70431 by card. Could you please send it?',
    'We lost our spot in the queue. Could you please check?',
    'I made three calls a day. Could you please ring back?',
    'I have a loan on the car. Could you please send the balance?',
  ])('argues from no gain: %s', async text => {
    expect(await toneOf(text, 'support')).not.toContain('seller-centric-framing')
  })

  it.each([
    'Is there somebody above you who decides on this?',
    'Please pass it up.',
    'I would rather speak to whoever runs the depot.',
    'I will not discuss it below director level.',
    'Which area manager looks after your shop?',
    'I would like the headteacher to answer me herself.',
  ])('asks for a superior: %s', async text => {
    expect(await toneOf(text, 'support')).toContain('premature-escalation')
  })

  it.each(['Could you please pass it on to the flat above?', 'I took it up with my own bank.'])(
    'asks for nobody above: %s',
    async text => {
      expect(await toneOf(text, 'support')).not.toContain('premature-escalation')
    },
  )
})
