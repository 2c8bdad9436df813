import {words, type Pattern} from '@tactlint/core'

export const adverb = {
  optional: [
    {
      repeat: [
        {
          surface: words(
            'unfortunately therefore sadly also regrettably currently simply just generally usually really hence at present , any longer ever',
          ),
        },
      ],
      most: 3,
    },
  ],
} as const

/** “Exchanges are not offered”, “nothing can be done”, “no refunds”: what is not possible, whoever says so. */
export const refusalsOfThings: readonly Pattern[] = [
  {
    name: 'exchanges are not offered',
    steps: [
      {
        anyOf: [
          [{surface: words("isn't aren't")}],
          [
            {surface: words("is are that's it's")},
            adverb,
            {anyOf: [[{surface: words('not never')}], [{surface: 'no'}, {surface: 'longer'}]]},
          ],
        ],
      },
      adverb,
      {
        surface: words(`
          possible covered entitled eligible refundable returnable included permitted allowed accepted offered provided supported foreseen
          intended negotiable exchangeable transferable available repairable reimbursed insured served sold produced manufactured stocked
          valid feasible open obliged responsible liable refunded replaced reimbursable extendable deductible redeemable considered collected restocked extended granted
          answered investigated reopened waived cancelled an
        `),
      },
      {optional: [{surface: words('option exception to for')}]},
    ],
  },
  {
    name: 'none of it qualifies',
    steps: [
      {surface: words('none neither nothing no')},
      {gap: 4},
      {surface: words('qualifies qualify qualified covered')},
    ],
  },
  {
    name: 'none of our shops has it',
    steps: [
      {
        anyOf: [[{surface: words('none neither')}, {surface: 'of'}, {surface: 'our'}], [{surface: 'no'}]],
      },
      {surface: words('shop shops store stores branch branches warehouse warehouses supplier suppliers')},
      {gap: 1},
      {surface: words('has have stocks stock sells sell')},
    ],
  },
  {
    name: 'you will not get your money back',
    steps: [
      {surface: 'you'},
      {anyOf: [[{surface: "won't"}], [{surface: 'will'}, {surface: 'not'}]]},
      {surface: words('get receive')},
      {surface: words('your a any the')},
      {gap: 1},
      {surface: words('money refund compensation replacement payment deposit')},
    ],
  },
  {
    name: 'there will not be a replacement',
    steps: [
      {surface: 'there'},
      {anyOf: [[{surface: "won't"}], [{surface: 'will'}, {surface: 'not'}]]},
      {surface: 'be'},
      {surface: words('a an any')},
      {gap: 1},
      {surface: words('refund replacement repair exchange exception compensation credit extension refunds')},
    ],
  },
  {
    name: 'the account remains closed',
    steps: [
      {
        surface: words(
          'account accounts line card listing case ticket fee fine charge decision order contract access number lift shop',
        ),
      },
      {optional: [{surface: 'will'}]},
      {surface: words('remain remains stay stays stand stands')},
      {gap: 1},
      {
        surface: words(
          'closed blocked suspended deactivated locked frozen down due as inactive restricted . unchanged valid',
        ),
      },
      {notAhead: [{surface: words('until unless')}]},
    ],
  },
  {
    name: 'the booking is final',
    steps: [
      {surface: words('booking sale sales purchase order price fee decision verdict assessment')},
      {surface: words('is are')},
      {surface: words('final binding')},
    ],
  },
  {
    name: 'the costs are yours',
    steps: [
      {surface: words('costs cost damage risk charges loss losses expense expenses')},
      {gap: 2},
      {surface: words('is are')},
      {surface: words('yours')},
    ],
  },
  {
    name: 'gone for good',
    steps: [
      {
        anyOf: [
          [{surface: words('gone lost deleted')}, {surface: 'for'}, {surface: words('good ever')}],
          [{surface: words('permanently irretrievably')}, {surface: words('lost gone deleted')}],
        ],
      },
    ],
  },
  {
    name: 'we regret to inform you that none',
    steps: [
      {surface: words('regret have must sorry need afraid')},
      {gap: 1},
      {surface: words('inform tell advise')},
      {surface: 'you'},
      {surface: 'that'},
      {gap: 12},
      {surface: words("not none no nothing cannot isn't closed rejected declined unsuccessful refused")},
    ],
  },
  {
    name: 'nothing can be done',
    steps: [
      {surface: 'nothing'},
      {gap: 3},
      {surface: words('can could will is')},
      {optional: [{surface: 'be'}]},
      {surface: words('be do done refunded changed paid credited offered possible offer')},
    ],
  },
  {
    name: 'there is no way',
    steps: [
      {
        anyOf: [
          [{surface: 'there'}, {surface: words('is are')}],
          [{surface: "there's"}],
          [{surface: 'there'}, {surface: words("will won't")}, {surface: 'be'}],
        ],
      },
      adverb,
      {surface: words('no nothing')},
      {gap: 1},
      {
        surface: words(
          'way possibility option chance alternative replacement stock exception exceptions refund refunds appeal copy compensation claim entitlement right grounds basis room rooms seats tickets tables places dates flights units appointments slots parts technicians engineers staff intention plan plans discount discounts we i',
        ),
      },
      {notAhead: [{surface: words('charge cost fee')}]},
    ],
  },
  {
    name: 'no refunds',
    steps: [
      {surface: words('no any')},
      {gap: 1},
      {
        surface: words(
          'refund refunds exchanges exchange returns return compensation exceptions exception discount discounts replacement replacements credit goodwill extensions repair repairs appeal',
        ),
      },
      {surface: words('is are will can possible whatsoever . ! on for be after shall')},
    ],
  },
  {
    name: 'your request has been rejected',
    steps: [
      {surface: words('your the this')},
      {gap: 3},
      {surface: words('has was is have had')},
      {gap: 2},
      {surface: words('rejected declined denied refused dismissed')},
    ],
  },
  {
    name: 'the period has expired',
    steps: [
      {surface: words('warranty deadline period window guarantee time')},
      {gap: 3},
      {surface: words('has have is ended expired')},
      {
        optional: [
          {surface: words('already now long unfortunately therefore since')},
          {optional: [{surface: 'since'}]},
        ],
      },
      {surface: words('expired lapsed passed ended over run elapsed')},
      {optional: [{surface: 'out'}]},
    ],
  },
  {
    name: 'not our responsibility',
    steps: [
      {surface: words("not isn't never")},
      {optional: [{surface: words('a part')}, {optional: [{surface: words('of matter for')}]}]},
      {surface: words('our my')},
      {gap: 1},
      {
        surface: words(
          'policy fault problem responsibility concern business department job area practice decision remit duty task matter',
        ),
      },
    ],
  },
  {
    name: 'the deadline was yesterday',
    steps: [
      {surface: words('deadline window period')},
      {gap: 4},
      {surface: words('was has')},
      {gap: 2},
      {surface: words('yesterday ago passed elapsed over missed')},
    ],
  },
]
