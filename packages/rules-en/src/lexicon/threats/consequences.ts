import {words, type Pattern} from '@tactlint/core'
import {iWill, onCondition} from './announced.js'

const cutOff = words(`
  close block suspend terminate disconnect cut switch freeze blacklist evict repossess lock restrict stop deactivate ban hand pass report refer sell
  forward charge withhold dispute reverse reclaim bill invoice sue claw chargeback contact instruct involve deduct seize
`)
const whatIsCutOff = words(`
  account accounts line supply service access name file debt agency collectors collection bailiffs fee fees contract membership policy licence
  card tenancy listings listing store internet electricity gas water phone profile shop payment payments charge charges bank paypal visa
  police court lawyer lawyers solicitor register schufa interest rent back money off
`)

/** “Should the money not be here, we switch off your line”, “or my bank takes it back”. */
export const threatsOfConsequences: readonly Pattern[] = [
  {
    name: 'or we close your account',
    steps: [
      ...onCondition,
      {surface: cutOff},
      {notAhead: [{gap: 2}, {surface: words('ticket case request claim order')}]},
      {gap: 6},
      {surface: whatIsCutOff},
    ],
  },
  {
    name: 'or your account will be blocked',
    steps: [
      {surface: words('if unless should otherwise or failing until')},
      {gap: 20},
      {surface: words('account line supply access debt file name listings card contract tenancy membership')},
      {surface: words('will shall is')},
      {gap: 1},
      {
        surface: words(
          'blocked suspended terminated closed disconnected frozen blacklisted passed handed reported cut deactivated banned referred',
        ),
      },
    ],
  },
  {
    name: 'or I will leave',
    steps: [
      {surface: ['or', 'otherwise']},
      {optional: [{surface: ','}]},
      {optional: [{surface: ['else', 'then']}]},
      {optional: [{surface: ','}]},
      {optional: [{surface: ['i', 'we']}]},
      {surface: words("will shall would have am are i'll we'll")},
      {optional: [{surface: words('be going have')}]},
      {optional: [{surface: ['forced', 'to']}]},
      {optional: [{surface: 'to'}]},
      {
        surface: words(
          `switch leave cancel post tell publish share rate close block report warn dispute expose suspend
          terminate disconnect shop never withhold complain spread blacklist delete`,
        ),
      },
      // To the end of the clause.
      {
        optional: [
          {repeat: [{not: {surface: words(', ; : . ! ? – — and but because so as since')}}], most: 8},
        ],
      },
    ],
  },
  {
    name: 'contact my bank to reverse',
    steps: [
      iWill,
      {optional: [{surface: 'be'}]},
      {surface: words('contacting contact asking ask instructing instruct telling tell have get let')},
      {surface: words('my our the')},
      {optional: [{surface: words('own credit card')}]},
      {surface: words('bank company provider insurer issuer paypal')},
      {gap: 3},
      {surface: words('reverse recall chargeback dispute stop claw block cancel take pull charge')},
    ],
  },
  {
    name: 'reclaim the money through my card company',
    steps: [
      iWill,
      {gap: 1},
      {surface: words('reclaim recover get claw reverse')},
      {gap: 4},
      {surface: words('through via from')},
      {surface: words('my our')},
      {gap: 1},
      {surface: words('card bank paypal insurer')},
    ],
  },
  {
    name: 'dispute the payment',
    steps: [
      iWill,
      {gap: 3},
      {
        surface: words(
          'dispute reverse file start open initiate reclaim raise request disputing reversing filing reclaiming',
        ),
      },
      {gap: 3},
      {
        surface: words(
          'payment payments charge charges chargeback chargebacks dispute transaction transactions',
        ),
      },
    ],
  },
  {
    name: 'I will not pay',
    steps: [
      {
        anyOf: [
          [{surface: words('i we')}, {surface: words('will shall')}, {surface: words('not stop refuse')}],
          [{surface: words("i'll we'll")}, {surface: words('stop refuse')}],
        ],
      },
      {gap: 1},
      {surface: words('pay paying')},
      {gap: 2},
      {surface: words('penny cent another any single more anything until all rent my our the')},
    ],
  },
  {
    name: 'failure to … will lead to',
    steps: [
      {surface: 'failure'},
      {surface: 'to'},
      {gap: 8},
      {surface: words('will shall may')},
      {surface: words('lead result mean force leave')},
    ],
  },
  {
    name: 'it will cost you',
    steps: [
      {surface: words('will shall going')},
      {optional: [{surface: 'to'}]},
      {surface: 'cost'},
      {surface: 'you'},
      {surface: words('dearly dear . ! a more your')},
      {notAhead: [{surface: words('£ $ € fee total')}]},
    ],
  },
  {
    name: 'you know what comes next',
    steps: [
      {surface: words('you know see guess imagine warn')},
      {gap: 2},
      {surface: 'what'},
      {surface: words('comes happens follows')},
      {surface: 'next'},
    ],
  },
]
