import {words, type Pattern} from '@tactlint/core'

/** “We have none left”, “we have stopped selling it”, “our engineers do not work at weekends”: what is refused is not there. */
export const refusalsByLack: readonly Pattern[] = [
  {
    name: 'the offer no longer applies',
    steps: [
      {
        surface: words(
          'offer discount code voucher promotion price deal rate fare guarantee warranty coupon plan tariff option function feature service product model',
        ),
      },
      {gap: 2},
      {surface: 'no'},
      {surface: 'longer'},
      {not: {surface: words('visible shown damaged needed required charged')}},
    ],
  },
  {
    name: 'the promotion ended yesterday',
    steps: [
      {surface: words('offer sale promotion trial discount deal campaign registration deadline season')},
      {surface: words('ended expired lapsed finished closed')},
    ],
  },
  {
    name: 'there is no technician available',
    steps: [
      {surface: words("there's is are have nobody")},
      {surface: words('no')},
      {gap: 3},
      {surface: words('available left free')},
      {notAhead: [{surface: words('before until of')}]},
    ],
  },
  {
    name: 'the seat has been taken',
    steps: [
      {surface: words('seat seats room rooms slot slots flat table date place places space')},
      {gap: 6},
      {surface: words('has have is are was were')},
      {gap: 1},
      {optional: [{surface: 'been'}]},
      {surface: words('taken gone sold let')},
    ],
  },
  {
    name: 'no parts exist for it',
    steps: [{surface: 'no'}, {gap: 2}, {surface: words('exist exists')}],
  },
  {
    name: 'our records do not show it',
    steps: [
      {surface: words('records system files logs log database register')},
      {anyOf: [[{surface: words("don't doesn't")}], [{surface: words('do does')}, {surface: 'not'}]]},
      {surface: words('show list contain have hold')},
      {surface: words('any a such your this that')},
    ],
  },
  {
    name: 'we do not have that',
    steps: [
      {surface: words('we i')},
      {surface: words("don't")},
      {surface: 'have'},
      {surface: words('that this any it access')},
      {
        anyOf: [
          [
            {
              surface: words(
                'information data stock record records option possibility . to rooms seats appointments parts',
              ),
            },
          ],
          [{surface: 'in'}, {surface: 'stock'}],
        ],
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
      {
        anyOf: [
          [
            {surface: words('stopped ceased')},
            {surface: words('selling making offering producing stocking supplying')},
          ],
          [{surface: 'no'}, {surface: 'longer'}, {surface: words('have hold produce')}],
        ],
      },
    ],
  },
]
