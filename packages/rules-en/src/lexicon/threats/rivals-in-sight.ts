import {words, type Pattern, type Step} from '@tactlint/core'

const firms = words(`
  gyms gym vets vet banks bank hotels hotel shops shop stores store garages garage dentists dentist schools school nurseries airlines airline carriers carrier
  couriers courier insurers insurer suppliers supplier pharmacies pharmacy chemist restaurants restaurant bakeries bakery cafes café cafe salons networks
  network providers provider platforms platform marketplaces marketplace landlords agencies agency letting brokers dealers printers printer wholesalers
  wholesaler venues venue clinics clinic opticians optician builders plumbers electricians tutors museums theatres cinemas operators lenders lender companies
`)
const nearby: Step = {
  anyOf: [
    [{surface: 'next'}, {surface: 'door'}],
    [
      {surface: words('across down over up')},
      {surface: 'the'},
      {surface: words('road street corridor hall square')},
    ],
    [{surface: words('round around')}, {surface: 'the'}, {surface: 'corner'}],
    [{surface: 'opposite'}],
    [{surface: words('in')}, {surface: words('this the')}, {surface: words('street town village city area')}],
  ],
}
const leavingPaper: Step = {
  anyOf: [
    [
      {surface: words('cancellation termination switching transfer resignation renewal porting leaving')},
      {surface: words('form forms letter notice request papers paperwork email')},
    ],
    [{surface: words('pac stac')}, {optional: [{surface: 'code'}]}],
    [{surface: words('migration porting')}, {surface: 'code'}],
    [{surface: words('notice break')}, {surface: words('clause letter')}],
    [{surface: 'letter'}, {surface: 'of'}, {surface: words('resignation termination')}],
  ],
}

/** “There are other gyms”, “the hotel across the road still has rooms”, “I have asked for my PAC code”. */
export const rivalsInSight: readonly Pattern[] = [
  {
    name: 'there are other gyms',
    steps: [
      {surface: words("there are there're")},
      {optional: [{surface: 'are'}]},
      {gap: 1},
      {surface: words('other plenty enough better')},
      {gap: 1},
      {surface: firms},
      {
        anyOf: [
          [{at: 'end'}],
          [{surface: words('. !')}, {at: 'end'}],
          [nearby],
          [
            {surface: words('who that which and ,')},
            {gap: 6},
            {surface: words('me my us our answer phone better cheaper open')},
          ],
        ],
      },
    ],
  },
  {
    name: 'plenty of vets in this town',
    steps: [
      {at: 'start'},
      {surface: words('plenty lots enough')},
      {optional: [{surface: 'of'}]},
      {optional: [{surface: words('other good cheaper better')}]},
      {surface: firms},
      {surface: words('in around about . out who that here')},
    ],
  },
  {
    name: 'the hotel across the road still has rooms',
    steps: [
      {surface: firms},
      {gap: 1},
      nearby,
      {gap: 1},
      {surface: words("still has have would will can is are does do takes 'd gets looks seems")},
      {gap: 2},
      {
        surface: words(
          'has rooms room free open cheaper happy glad space tables table half better us me our my faster polite friendlier delighted match price rates seats appointments slots love',
        ),
      },
      {notAhead: [{surface: words('parcel package number')}]},
    ],
  },
  {
    name: 'platinum members can fly with somebody else',
    steps: [
      {surface: words('can could will might may shall')},
      {gap: 1},
      {
        surface: words(
          'fly bank shop order book buy go insure train stay travel rent switch drive eat ship print sell list learn play',
        ),
      },
      {gap: 2},
      {surface: words('somebody someone somewhere')},
      {surface: 'else'},
      {notAhead: [{surface: words('in to on')}]},
    ],
  },
  {
    name: 'the transfer form is on my desk',
    steps: [
      leavingPaper,
      {gap: 5},
      {
        surface: words(
          'ready drafted written signed printed desk open downloaded waiting typed filled screen drawer hand table saved bookmarked stamped',
        ),
      },
      {notAhead: [{gap: 2}, {surface: words('attached as for return your you')}]},
      {notBehind: {surface: words('your the')}},
    ],
  },
  {
    name: 'I have downloaded the transfer form',
    steps: [
      {surface: words("i i've we've we have")},
      {gap: 2},
      {
        surface: words(
          'downloaded drafted printed prepared requested written signed asked got ordered filled',
        ),
      },
      {gap: 3},
      leavingPaper,
      {ahead: [{gap: 3}, {surface: words('from . already with for , and')}]},
      {notAhead: [{surface: words('as and')}, {surface: words('you attached sent')}]},
    ],
  },
  {
    name: 'notice is easily given',
    steps: [
      {surface: words('notice')},
      {surface: words('is takes can')},
      {gap: 2},
      {surface: words('easily quickly given minutes today soon short')},
    ],
  },
  {
    name: 'you are about to fall off our list',
    steps: [
      {surface: words("you you're you'll")},
      {gap: 4},
      {surface: words('fall drop come be struck taken off')},
      {optional: [{surface: words('struck taken dropped removed')}]},
      {surface: words('off from')},
      {surface: words('the our my their')},
      {gap: 3},
      {surface: words('list lists roster register panel shelves catalogue')},
      {notAhead: [{surface: words('waiting mailing')}]},
    ],
  },
  {
    name: 'out to tender',
    steps: [
      {surface: words('putting put going go goes')},
      {gap: 5},
      {surface: words('out to')},
      {optional: [{surface: 'to'}]},
      {surface: 'tender'},
    ],
  },
  {
    name: 'we do not have to be your customer',
    steps: [
      {surface: words('customer client member tenant customers members')},
      {gap: 6},
      {surface: words("don't needn't not")},
      {gap: 1},
      {surface: words('have need')},
      {surface: 'to'},
      {surface: words('be stay remain')},
    ],
  },
]
