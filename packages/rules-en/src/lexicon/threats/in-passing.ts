import {words, type Pattern} from '@tactlint/core'

const contracts = words(
  'policies policy contracts contract accounts account lines orders subscriptions machines properties rooms bookings flats units licences licenses seats loans cards vehicles cars',
)
const will = words("i'll we'll will shall i'd we'd would can could might may going")
const office = words(
  'ombudsman regulator council authorities authority press watchdog union police papers newspaper consumer media bank insurer landlord inspectorate court lawyer solicitor',
)

/** “I have three more policies with you, and they can leave”, “failing which I inform the press”. */
export const threatsInPassing: readonly Pattern[] = [
  {
    name: 'I have three more policies with you, they can leave',
    steps: [
      {surface: words("have i've we've got hold")},
      {gap: 3},
      {surface: contracts},
      {surface: words('with at')},
      {surface: words('you your')},
      {gap: 4},
      {surface: words('can could will would may might')},
      {gap: 1},
      {surface: words('leave go move follow end walk vanish disappear switch be')},
      {
        notAhead: [
          {surface: words('paid checked seen found used renewed confirmed accessed opened to through')},
        ],
      },
    ],
  },
  {
    name: 'failing which I inform the press',
    steps: [
      {surface: words('failing')},
      {surface: words('which this that')},
      {optional: [{surface: ','}]},
      {surface: words("i we i'll we'll my our i'd you your it the")},
      {
        notAhead: [
          {gap: 8},
          {surface: words('refund credit post courier collect letter phone assume understand')},
        ],
      },
    ],
  },
  {
    name: 'inform the consumer press',
    steps: [
      {surface: words('inform tell alert notify contact involve inviting invite')},
      {surface: words('the our my')},
      {optional: [{surface: words('consumer local national trade regional')}]},
      {surface: words('press media newspapers papers broadcaster')},
      {notAhead: [{surface: words('release office team officer department kit')}]},
      {notBehind: {surface: words('please')}},
    ],
  },
  {
    name: 'I film the next visit',
    steps: [
      {surface: will},
      {gap: 1},
      {surface: words('film record video livestream stream filming recording')},
      {surface: words('the your every each any all')},
      {optional: [{surface: 'the'}]},
      {optional: [{surface: words('next coming following future')}]},
      {
        surface: words(
          'visit visits call calls delivery conversation conversations appointment driver staff technician',
        ),
      },
    ],
  },
  {
    name: 'my camera will be running',
    steps: [
      {surface: words('my our a the')},
      {surface: words('camera cameras phone recorder')},
      {surface: words('will shall')},
      {surface: 'be'},
      {surface: words('running rolling recording filming on')},
      {surface: words('at when during next while the')},
    ],
  },
  {
    name: 'let the whole county watch it',
    steps: [
      {surface: words('let have make')},
      {surface: words('the')},
      {surface: words('whole entire')},
      {
        surface: words(
          'county town village city street world country neighbourhood neighborhood internet web school club office family forum',
        ),
      },
      {surface: words('watch see know hear read judge decide look')},
    ],
  },
  {
    name: 'the whole village will cancel',
    steps: [
      {surface: words('my our the')},
      {surface: words('whole entire')},
      {
        surface: words(
          'club family office company village street team building school town choir department',
        ),
      },
      {surface: words("will 'll would is")},
      {gap: 1},
      {surface: words('cancel leave switch boycott hear know move stop follow')},
    ],
  },
  {
    name: 'our next order goes to somebody else',
    steps: [
      {surface: words('my our')},
      {surface: words('next coming')},
      {
        surface: words(
          'order orders booking contract policy purchase holiday trip renewal phone car project stay flight',
        ),
      },
      {
        anyOf: [
          [{surface: words('goes')}],
          [{surface: words('will would may might could is')}, {gap: 1}, {surface: words('go going be')}],
        ],
      },
      {surface: words('to elsewhere with somewhere')},
      {surface: words('somebody someone another a your elsewhere else others')},
      {notAhead: [{surface: words('different new')}, {surface: words('address')}]},
    ],
  },
  {
    name: 'the last thing I bought from you',
    steps: [
      {surface: words('last')},
      {surface: words('thing order item one policy holiday phone')},
      {optional: [{surface: 'that'}]},
      {surface: words("i we i'll we'll")},
      {optional: [{surface: words('will ever shall have')}]},
      {surface: words('bought buy ordered order booked book buying')},
      {surface: words('from with at here')},
      {surface: words('you your here this , . !')},
      {notBehind: {surface: words('my our')}},
    ],
  },
  {
    name: 'my legal insurance covers it',
    steps: [
      {surface: words('my our')},
      {surface: 'legal'},
      {optional: [{surface: words('expenses protection costs')}]},
      {surface: words('insurance cover protection insurer')},
      {surface: words('covers pays will is has already')},
    ],
  },
  {
    name: 'my bank will reverse the payment',
    steps: [
      {surface: will},
      {gap: 1},
      {surface: words('have get let')},
      {surface: words('the this my your that')},
      {surface: words('payment charge debit transfer money amount')},
      {surface: words('reversed recalled pulled clawed charged refunded')},
      {
        anyOf: [
          [{surface: 'by'}, {surface: words('my our the')}, {surface: words('bank card')}],
          [{surface: 'back'}],
          [{surface: words('. ! instead')}],
        ],
      },
    ],
  },
  {
    name: 'you will be hearing from the council',
    steps: [
      {surface: words("you you'll")},
      {optional: [{surface: words('will shall')}]},
      {optional: [{surface: 'be'}]},
      {surface: words('hear hearing')},
      {surface: 'from'},
      {surface: words('the my our a')},
      {gap: 2},
      {surface: office},
    ],
  },
  {
    name: 'I withhold the rent',
    steps: [
      {
        anyOf: [
          [{surface: words('withhold withholding')}],
          [{surface: words('hold keep holding keeping')}, {surface: 'back'}],
        ],
      },
      {surface: words('the my our any all')},
      {optional: [{surface: words('next monthly full remaining rest of')}]},
      {optional: [{surface: words('the')}]},
      {
        surface: words(
          'rent instalment instalments payment payments fee fees premium premiums balance invoice',
        ),
      },
      {notBehind: {surface: words('you they amazon to')}},
    ],
  },
]
