import {words, type Pattern} from '@tactlint/core'

const case_ = words(
  'claim request application appeal complaint case order return refund exchange cancellation booking reservation ticket enquiry inquiry dispute proposal',
)

/** “That falls outside your cover”, “our system does not allow it”, “the offer has ended”: what is refused is refused by a rule. */
export const refusalsByRule: readonly Pattern[] = [
  {
    name: 'we had to cancel your order',
    steps: [
      {surface: words('we i')},
      {surface: words('had have must were are')},
      {gap: 2},
      {surface: words('cancel cancelled close decline withdraw terminate')},
      {surface: words('your the this')},
      {gap: 1},
      {
        surface: words(
          'order booking reservation account contract application claim request case appointment',
        ),
      },
    ],
  },
  {
    name: 'that is not something we do',
    steps: [
      {surface: words("not isn't never")},
      {surface: words('something a anything')},
      {optional: [{surface: words('service option thing')}]},
      {optional: [{surface: words('that which')}]},
      {surface: words('we i our')},
      {gap: 1},
      {surface: words('do offer handle provide cover deal can support give make')},
    ],
  },
  {
    name: 'returns after 14 days are excluded',
    steps: [
      {
        surface: words(
          'return returns refund refunds exchange exchanges cancellation cancellations change changes claim claims repair repairs compensation extension discount discounts damage damages',
        ),
      },
      {gap: 7},
      {surface: words('is are')},
      {gap: 1},
      {
        surface: words(
          'excluded impossible prohibited forbidden final denied refused ruled void precluded exempt disallowed out',
        ),
      },
      {notAhead: [{surface: words('of')}, {surface: words('date stock')}]},
    ],
  },
  {
    name: 'your claim has been turned down',
    steps: [
      {surface: case_},
      {gap: 4},
      {surface: words('has was is have were')},
      {gap: 2},
      {surface: words('turned unsuccessful rejected declined denied refused dismissed disallowed unfounded')},
      {notBehind: {surface: words('not')}},
    ],
  },
  {
    name: 'this falls outside your cover',
    steps: [
      {surface: words('falls fall is lies are was were goes')},
      {optional: [{surface: words('unfortunately well clearly therefore simply')}]},
      {surface: words('outside beyond')},
      {optional: [{surface: 'of'}]},
      {surface: words('your the our what my')},
      {gap: 1},
      {
        surface: words(
          'cover coverage policy warranty guarantee scope plan contract remit control terms package tariff agreement period area responsibility hands we',
        ),
      },
    ],
  },
  {
    name: 'our system does not allow it',
    steps: [
      {
        surface: words(
          'system systems software policy policies rules terms law contract tariff insurance insurer carrier guidelines regulations management fare agreement conditions provider manufacturer warranty guarantee',
        ),
      },
      {gap: 2},
      {
        anyOf: [
          [{surface: words("doesn't don't won't cannot can't")}],
          [{surface: words('does do will')}, {surface: 'not'}],
          [{surface: 'no'}, {surface: 'longer'}],
        ],
      },
      {gap: 1},
      {
        surface: words(
          'allow allows permit permits let accept support provide cover covers foresee include entitle extend make offer',
        ),
      },
    ],
  },
  {
    name: 'our terms rule it out',
    steps: [
      {surface: words('policy policies rules terms law contract tariff regulations agreement conditions')},
      {gap: 1},
      {
        surface: words(
          'forbid forbids prohibit prohibits prevent prevents preclude precludes exclude excludes rule rules state states say says',
        ),
      },
      {surface: words('it this that us me any refunds returns out no nothing')},
      {notAhead: [{surface: words('you we the how')}, {surface: words('can may will are')}]},
    ],
  },
  {
    name: 'it is our policy that',
    steps: [
      {surface: words("is it's are as per")},
      {optional: [{surface: words('per against simply')}]},
      {surface: words('our company store shop the')},
      {gap: 1},
      {surface: words('policy rule rules practice')},
      {gap: 9},
      {
        surface: words(
          "not no only never cannot can't non-refundable final stays stay remain remains excluded",
        ),
      },
    ],
  },
  {
    name: 'it is company policy to keep it',
    steps: [
      {surface: words("is it's")},
      {gap: 1},
      {surface: words('policy practice')},
      {surface: words('to not')},
      {optional: [{surface: 'to'}]},
      {surface: words('keep retain refuse charge refund exchange accept return offer make give')},
    ],
  },
  {
    name: 'it falls under another department',
    steps: [
      {surface: words('falls fall comes belongs')},
      {surface: words('under within to')},
      {surface: words('another different')},
      {surface: words('department team company authority office provider area')},
    ],
  },
  {
    name: 'it does not meet our conditions',
    steps: [
      {surface: [...case_, 'you', 'it', 'this', 'item', 'damage', 'account']},
      {gap: 1},
      {
        anyOf: [
          [{surface: words("doesn't don't didn't won't")}],
          [{surface: words('does do did will')}, {surface: 'not'}],
        ],
      },
      {gap: 1},
      {surface: words('meet meets qualify fulfil fulfill satisfy match fall')},
      {surface: words('the our for all any this under within these')},
      {optional: [{surface: words('conditions criteria requirements terms warranty guarantee')}]},
    ],
  },
  {
    name: 'we cannot help you with that',
    steps: [
      {surface: words('we i')},
      {gap: 2},
      {surface: words("cannot can't")},
      {surface: words('help assist')},
      {surface: words('you with further in there here any .')},
      {notAhead: [{surface: words('but more')}]},
    ],
  },
  {
    name: 'the warranty is void',
    steps: [
      {surface: words('warranty guarantee insurance ticket voucher claim contract cover entitlement right')},
      {gap: 2},
      {surface: words('is are becomes became was has')},
      {gap: 1},
      {surface: words('void invalid null forfeited forfeit lost cancelled')},
    ],
  },
  {
    name: 'there is no way around it',
    steps: [{surface: 'no'}, {surface: words('getting way')}, {surface: words('around round past')}],
  },
  {
    name: 'we must disappoint you',
    steps: [
      {surface: words('must have sorry afraid regret')},
      {optional: [{surface: words('to i')}]},
      {optional: [{surface: words('must have')}, {optional: [{surface: 'to'}]}]},
      {surface: words('disappoint')},
      {surface: 'you'},
    ],
  },
  {
    name: 'the answer is no',
    steps: [
      {surface: words('answer reply response decision')},
      {gap: 4},
      {surface: words('is remains stays')},
      {surface: words('no final negative unchanged')},
      {surface: words('. , ! and')},
    ],
  },
]
