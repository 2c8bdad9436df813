import {ambiguousDateRule} from '@tactlint/core'

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** A date that may be two, or none. */
export const ambiguousDate = ambiguousDateRule({
  wording: {
    order: {
      what: '“{words}” may be {first} or {second}.',
      why: 'In some countries the day stands first, in others the month; the reader may be in either.',
      instead: 'Write the month as a word.',
    },
    weekday: {
      what: '“{words}” is a {weekday}.',
      why: 'The reader cannot know whether the date or the day of the week is right.',
      instead: 'Correct one of the two.',
    },
    noDay: {
      what: 'There is no “{words}”.',
      why: 'The reader has to ask which day is meant.',
      instead: 'Write the right date.',
    },
  },
  weekdays,
  written: iso =>
    `${Number(iso.slice(8, 10))} ${months[Number(iso.slice(5, 7)) - 1] ?? ''} ${iso.slice(0, 4)}`,
  examples: [
    {
      bad: 'The parcel was delivered on 03/04/2026. Could you please check?',
      good: 'The parcel was delivered on 3 April 2026. Could you please check?',
    },
    {
      bad: 'The parcel was delivered on 03/04/2026. Could you please check?',
      good: 'The parcel was delivered on 4 March 2026. Could you please check?',
    },
    {
      bad: 'The engineer was to come on Monday 3 March 2026 and did not.',
      good: 'The engineer was to come on Tuesday 3 March 2026 and did not.',
    },
    {
      bad: 'The engineer was to come on Monday 3 March 2026 and did not.',
      good: 'The engineer was to come on Monday 2 March 2026 and did not.',
    },
    {
      context: {sentAt: '2026-03-10'},
      bad: 'The engineer was to come on Monday, 3 March, and did not.',
      good: 'The engineer was to come on Tuesday, 3 March, and did not.',
    },
    {bad: 'The invoice is to be paid by 31 April 2026.'},
    {allowed: 'The parcel was delivered on 4 March 2026.'},
    {allowed: 'The parcel was delivered on 2026-03-04, and again on 03/14/2026.'},
    // The other date shows that the month comes first.
    {allowed: 'It was sent on 03/14/2026 and delivered on 04/03/2026.'},
    {allowed: 'It was delivered on 04.03.2026 and on 05/05/2026.'},
    {allowed: 'The engineer was to come on Tuesday 3 March 2026 and did not.'},
    {allowed: 'The engineer was to come on Monday 3 March and did not.'},
    {allowed: 'We need the 3/4 inch pipe, and your support is there 24/7.'},
    {allowed: 'The reply says “delivered on 03/04/2026”.'},
    {allowed: 'The shop is closed on 29 February 2028.'},
  ],
})
