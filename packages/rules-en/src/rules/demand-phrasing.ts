import {demandPhrasingRule} from '@tactlint/core'
import {soften} from './soften.js'

const instead = 'Ask a question: “Could you please …?”'

/** “Refund me now.” */
export const demandPhrasing = demandPhrasingRule({
  soften,
  wording: {
    order: {
      what: '“{words}” reads as an order.',
      why: 'People help sooner when they are asked than when they are told.',
      instead,
    },
    only: {
      what: '“{words}” is an order, and nothing in the message asks politely.',
      why: 'People help sooner when they are asked than when they are told.',
      instead,
    },
  },
  examples: [
    {
      bad: 'Hello, my last order arrived broken. Send me a new one immediately.',
      good: 'Hello, my last order arrived broken. Could you please send me a new one?',
    },
    {bad: 'Hello, the lamp of order 84-20931 is broken. Refund £60 today.'},
    {
      bad: 'Reimburse the EUR 31.90 this week, I waited long enough.',
      good: 'Could you please reimburse the EUR 31.90 this week? I waited long enough.',
    },
    {
      bad: 'I demand a full refund of order 84-20931.',
      good: 'I would like a full refund of order 84-20931, please.',
    },
    {
      bad: 'You must reinstate my account. Could you please tell me when?',
      good: 'Could you please reinstate my account? Could you please tell me when?',
    },
    {
      bad: 'Don’t ignore me. The parcel has been missing since 3 March.',
      good: 'Please do not ignore me. The parcel has been missing since 3 March.',
    },
    {bad: 'Never close my case again!', good: 'Please do not close my case again.'},
    {bad: 'Don’t you dare close my case.'},
    {bad: 'The size table is wrong, so fix it.'},
    {bad: 'The amount of EUR 529.00 is to be credited by 20 March.'},
    {bad: 'I expect the money on my account by Friday noon.'},
    {
      bad: 'Hello, the fee for order 84-20931 is wrong. Waive the fee.',
      good: 'Hello, the fee for order 84-20931 is wrong. Could you please waive the fee?',
    },
    {bad: 'Hello, this needs somebody with authority, so route it to the right desk.'},
    {bad: 'Hello, order 84-20931 never left. Either send it or pay back the £64.'},
    {bad: 'The skip on Hill Street is full. Get a lorry there by Monday.'},
    {bad: 'You will restore the full speed by Sunday evening.'},
    {
      allowed:
        'Hello, the socket in the hall has to be replaced by the landlord. Call me any time. Give me strength.',
    },
    {
      bad: 'Hello, the card has been blocked since Monday. Look for yourself.',
      good: 'Hello, the card has been blocked since Monday. Could you please have a look?',
    },
    {
      bad: 'We want our deposit back by Friday.',
      good: 'We would like our deposit back by Friday, please.',
    },
    {allowed: 'Could you please refund order 112-4738291-5047863?'},
    {allowed: 'All you have to do is sign up and then cancel within the trial.'},
    {allowed: 'Hello, here are the details for the refund:\n\n- Reference: Return 58-70431'},
    {allowed: 'My phone (repair 5-0093) came back on 19 January, and the camera is black.'},
    {allowed: 'You will receive the parcel on Friday. You will find the invoice in it.'},
    {allowed: 'Please check box 3 again and send me the weight.'},
    {allowed: 'Could you please:\n\n- correct the title\n- send me the new invoice'},
    {allowed: 'The button “Send me the invoice” does nothing.'},
    {allowed: 'Open the settings, then select the account and reset the password.'},
    {allowed: 'To cancel the contract, send the form to the address below.'},
    {allowed: 'Demand for this ASIN has doubled. Order 58-70431 was one of many.'},
    {allowed: 'Let me know if anything is missing.'},
    {allowed: 'You must be the new account manager. Nice to meet you.'},
    {allowed: 'The app must be updated by the user before it starts.'},
    {context: {audience: 'customer'}, bad: 'Pay the £182.40 within seven days.'},
    {context: {audience: 'customer'}, allowed: 'Please pay the £182.40 within seven days.'},
    {context: {audience: 'customer'}, allowed: 'Pay by card within the app, then open the next box.'},
    {context: {audience: 'customer'}, allowed: 'Send us a photo of the box and we will replace the vase.'},
  ],
})
