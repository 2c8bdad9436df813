import {avoidedPhraseRule} from '@tactlint/core'

const ticket = {phrases: [{avoid: ['ticket', 'incident'], prefer: 'case'}]}
const stock = {
  phrases: [{avoid: '(item|product) is (OOS|out of stock)', why: 'Customers ask when, not whether.'}],
}
const danish = {phrases: [{avoid: 'case', prefer: 'support case', language: 'da'}]}
const dont = {phrases: [{avoid: 'dont', prefer: "don't"}]}
const refund = {phrases: [{avoid: 'refund', prefer: ['refund of the price', 'reimbursement']}]}

/** Words that the team agreed not to write: `phrases` of the configuration. */
export const avoidedPhrase = avoidedPhraseRule({
  why: 'Your team agreed on other words.',
  wording: {
    avoided: {
      what: 'Your team does not write “{words}”.',
      why: '{why}',
      instead: 'Say it in other words.',
    },
    replaced: {
      what: 'Your team does not write “{words}”.',
      why: '{why}',
      instead: 'Write “{prefer}”.',
    },
  },
  examples: [
    {options: ticket, bad: 'My TICKET is still open.', good: 'My case is still open.'},
    {options: ticket, bad: 'MY TICKET IS STILL OPEN.', good: 'MY CASE IS STILL OPEN.'},
    {
      options: {phrases: [{avoid: 'asap', prefer: 'by ⟨date⟩'}]},
      bad: 'Could you answer ASAP?',
      good: 'Could you answer by ⟨date⟩?',
    },
    {options: ticket, bad: 'Ticket 4411203 is still open.', good: 'Case 4411203 is still open.'},
    {options: stock, bad: 'This product is out of stock.'},
    {options: dont, bad: 'We dont ship it.', good: "We don't ship it."},
    {options: dont, allowed: "We don't ship it."},
    {options: refund, bad: 'We can offer a refund.', good: 'We can offer a refund of the price.'},
    {options: refund, allowed: 'You will get a refund of the price within 5 days.'},
    {options: danish, allowed: 'Your case is still open.'},
    {options: ticket, allowed: 'The page says: “Ticket closed”.'},
    {options: ticket, allowed: 'The ticketing team will answer.'},
    {allowed: 'Ticket 4411203 is still open.'},
  ],
})
