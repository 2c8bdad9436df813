import {sellerCentricFramingRule} from '@tactlint/core'
import {customerEffects, purposes, statements} from '../lexicon/gains/gains.js'
import {gainClause} from './gain-clause.js'
import {reframe} from './reframe.js'

const why = 'Support teams put the customer first: they act sooner on what a problem means for customers.'

export const sellerCentricFraming = sellerCentricFramingRule({
  purposes,
  statements,
  customerEffects,
  clause: gainClause,
  reframe,
  wording: {
    purpose: {
      what: '“{words}” argues from your own gain.',
      why,
      instead: 'Say what customers will be able to see or do.',
    },
    statement: {
      what: '“{words}” argues from your own loss or gain.',
      why,
      instead: 'Say what customers notice of the problem.',
    },
  },
  examples: [
    {
      bad: 'Please help me change the title of this product to increase my sales.',
      good: 'Could you please change the title of this product to improve the customer experience?',
    },
    {
      bad: 'Please put the old image back, so that I can sell more before Christmas.',
      good: 'Could you please put the old image back to improve the customer experience?',
    },
    {
      bad: 'Change the category of our lamp so that it is right. Move the old listing as well to boost our ranking!',
      good: 'Change the category of our lamp so that it is right. Could you please move the old listing as well to help customers find the product?',
    },
    {
      bad: 'To increase our revenue, please approve the second picture.',
      good: 'To improve the customer experience, could you please approve the second picture?',
    },
    {
      bad: 'I want to correct the description to increase my sales.',
      good: 'I want to correct the description to improve the customer experience.',
    },
    {
      bad: 'I can’t get the product onto the first search page because the current title is wrong.',
      good: 'Customers do not see the product on the first search page because the current title is wrong.',
    },
    {
      bad: 'The offer has been inactive since Monday and we are losing money every day. Could you check it?',
      good: 'The offer has been inactive since Monday and customers ⟨what they notice⟩. Could you check it?',
    },
    {
      bad: 'The offer has been inactive since Monday, and we are losing money every day. Could you check it?',
      good: 'The offer has been inactive since Monday. Could you check it?',
    },
    {
      bad: 'Could you please pay out the balance this week? I need the money for my cash flow.',
      good: 'Could you please pay out the balance this week?',
    },
    {
      bad: 'My ranking has dropped since 3 March. Could you please restore the old title?',
      good: 'The product has appeared further down in the search results for customers since 3 March. Could you please restore the old title?',
    },
    {
      bad: 'Please change the title to increase my sales thx',
      good: 'Could you please change the title to improve the customer experience? Thx',
    },
    {
      bad: 'Change the title to increase my sales and my boss will be informed.',
      good: 'Could you please change the title to improve the customer experience? My boss will be informed.',
    },
    {
      bad: 'Because B00X4WHP5E is blocked, I lose $500 a day.',
      good: 'Because B00X4WHP5E is blocked, customers ⟨what they notice⟩.',
    },
    {
      bad: 'If the offer stays blocked, we lose sales. Could you check it?',
      good: 'If the offer stays blocked, customers ⟨what they notice⟩. Could you check it?',
    },
    // The argument is there.
    {
      allowed:
        'The current title of this product affects the customer experience because customers cannot easily find it when they search with the correct title. Please change the title of the product to improve the customer experience.',
    },
    {allowed: 'Our sales have dropped since buyers see the wrong size table. Could you please replace it?'},
    {
      allowed:
        'Customers receive the wrong size. Please correct the picture so that they get what they expect.',
    },
    {bad: 'Please approve the ads this week, because every day without them eats into my margin.'},
    {
      bad: 'We drop in the ranking with the wrong picture. Could you restore it?',
      good: 'Customers ⟨what they notice⟩ with the wrong picture. Could you restore it?',
    },
    {bad: 'At this rate I can’t hit my own bonus. Could you change the fee?'},
    {bad: 'Could you raise the limit? Bigger numbers mean a bigger cheque for me.'},
    {bad: 'The campaign only pays off for me with that title. Please restore it.'},
    {bad: 'I need the £74 for my stand at the fair. Could you send it?'},
    {allowed: 'I need the invoice for my tax return. I have to pay 30 EUR at the bank.'},
    {allowed: 'My order of 12 targets came with 10. I did not hit the button.'},
    // Not an argument.
    {allowed: 'Our sales have actually gone up since March.'},
    {allowed: 'The sale ends on 3 March. Please send the sales tax certificate.'},
    {allowed: 'I have lost access to my account. Could you please help me?'},
    {allowed: 'We do not ask for it to increase our prices, but to correct an error.'},
    {allowed: 'We write this not to increase our sales, but to correct an error.'},
    // Quoted, or written to a customer.
    {
      allowed:
        'The course “How to increase your sales” is booked. Another one is called “How to boost my revenue”.',
    },
    {context: {audience: 'customer'}, allowed: 'We offer this voucher to increase our sales in the summer.'},
  ],
})
