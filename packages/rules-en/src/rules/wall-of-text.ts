import {wallOfTextRule} from '@tactlint/core'

const facts =
  'The first flight left 95 minutes late, so we missed the connection at 13:40, and the staff at the desk rebooked us on the flight at 21:15. Only three of the four seats were confirmed. We received two meal vouchers for four people, and our bag came to Lisbon only two days later. The taxi from the airport after midnight cost EUR 46, because no bus left at that time of the night.'

const steps = [
  '1. Open the menu of your account. Choose the order that you want to send back. It stands under Orders.',
  '2. Tell us why it goes back. A short reason will do. A photo of the damage helps the warehouse, and you get an answer sooner.',
  '3. Print the label. Put it on the outside of the box. Cover the old label, so that no machine reads it by mistake.',
  '4. Take the box to any parcel shop. Most of them are open until eight in the evening. Keep the receipt. The refund follows within ten days of its arrival, and we write to you then.',
].join('\n')

const runOn =
  'The first flight left 95 minutes late, so we missed the connection at 13:40, and the staff at the desk rebooked us on the flight at 21:15, but only three of the four seats were confirmed, and we received two meal vouchers for four people, and our bag came to Lisbon only two days later, so we bought clothes, and the taxi from the airport after midnight cost EUR 46, because no bus left at that time of the night.'

/** Many facts in one block. */
export const wallOfText = wallOfTextRule({
  unit: 'words',
  most: 90,
  fewestSentences: 3,
  wording: {
    wall: {
      what: 'This paragraph has {size} words.',
      why: 'In one long block the reader easily misses a fact.',
      instead: 'Use shorter paragraphs, or a list for the facts.',
    },
  },
  examples: [
    {
      bad: `Hello,\n\n${facts} We kept the tickets. Could you please tell us which of these costs you can refund, and which papers you need from us?`,
      good: `Hello,\n\n${facts} We kept the tickets.\n\nCould you please tell us which of these costs you can refund, and which papers you need from us?`,
    },
    {
      bad: `Hello,\n\n${runOn} Could you please tell us which of these costs you can refund, and which papers you need from us?`,
      good: `Hello,\n\n${runOn}\n\nCould you please tell us which of these costs you can refund, and which papers you need from us?`,
    },
    {allowed: `Hello,\n\n${facts.slice(0, 300)}\n\n${facts.slice(300)}`},
    {allowed: 'The box is red. The lid is blue. The label is white. The tape is brown. Nothing is missing.'},
    {allowed: facts.replaceAll('. ', '.\n\n')},
    // Steps are short paragraphs already.
    {allowed: steps},
  ],
})
