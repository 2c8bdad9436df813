import {words, type Pattern} from '@tactlint/core'

/** “We have none left”, “we have stopped selling it”, “our engineers do not work at weekends”: what is refused is not there. */
export const refusalsByLack: readonly Pattern[] = [
  {
    name: 'we do not have that',
    steps: [
      {surface: words('we i')},
      {surface: words("don't")},
      {surface: 'have'},
      {surface: words('that this any it access')},
      {
        surface: words(
          'information data stock record records option possibility . to rooms seats appointments parts',
        ),
      },
    ],
  },
  {
    name: 'we have none left',
    steps: [
      {
        anyOf: [
          [{surface: words('discontinued')}],
          [
            {surface: words('none nothing no')},
            {optional: [{surface: words('more')}]},
            {surface: words('left remaining available in')},
            {optional: [{surface: 'stock'}]},
          ],
          [{surface: words('fully completely')}, {surface: words('booked sold')}],
          [{surface: 'sold'}, {surface: 'out'}],
        ],
      },
      {notAhead: [{surface: words('until')}]},
    ],
  },
  {
    name: 'the offer has ended',
    steps: [
      {
        surface: words(
          'offer sale promotion trial season voucher code coupon deal discount campaign registration enrolment sign-up',
        ),
      },
      {gap: 2},
      {surface: words('has have is was')},
      {optional: [{surface: words('now already since unfortunately been')}]},
      {surface: words('ended over expired passed closed lapsed finished run')},
    ],
  },
  {
    name: 'we do not have any free',
    steps: [
      {surface: words('we i')},
      {surface: words("don't do have")},
      {optional: [{surface: 'not'}]},
      {optional: [{surface: 'have'}]},
      {surface: words('any no')},
      {gap: 2},
      {surface: words('free available left')},
      {notBehind: {surface: words('charge')}},
    ],
  },
  {
    name: 'our engineers do not work at weekends',
    steps: [
      {surface: 'our'},
      {gap: 1},
      {surface: words('engineers technicians staff drivers couriers colleagues team desk office shop shops')},
      {anyOf: [[{surface: words("don't doesn't")}], [{surface: words('do does')}, {surface: 'not'}]]},
      {surface: words('work deliver answer come visit operate open repair collect')},
    ],
  },
  {
    name: 'we have stopped selling it',
    steps: [
      {surface: 'we'},
      {gap: 1},
      {surface: words('stopped ceased')},
      {surface: words('selling making offering producing stocking supplying')},
    ],
  },
]
