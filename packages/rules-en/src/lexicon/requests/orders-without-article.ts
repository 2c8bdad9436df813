import {words, type Pattern, type Steps} from '@tactlint/core'

/** Verbs that begin no other sentence: not “return”, “claim”, “check” (a return, a claim, a check). */
const verbs = words(`
  accept activate adjust appoint approve authorise authorize bring cancel cease compensate confirm deactivate deduct delete deliver
  disconnect ensure erase escalate expedite explain extend fetch give grant install instruct investigate locate merge notify obtain
  organise organize prioritise prioritize provide rebook recalculate reconnect reconsider rectify redeliver reduce refer refill
  reimburse reinstate relist remove reopen repay replace reprint reroute resend reship resolve restore retrieve send
  settle stop supply suspend tell unblock unfreeze unlock verify waive withdraw
`)
const nouns = words(`
  access account accounts privileges listing listings payment payments delivery deliveries service services power supply water heating
  internet broadband refunds refund item items product products something everything order orders purchase booking bookings policy
  contract subscription membership photos pictures images reviews comments buyers customers proof collection compensation replacement
  replacements reimbursement stock inventory two three four both all half whatever whoever immediately today tomorrow somebody someone me us
`)
/** “Cancel order button”, “Remove item does nothing”. */
const noOrder: Steps = [
  {
    notAhead: [
      {
        surface: words(
          'is are was were has had does did button buttons option options link menu icon page screen fails failed',
        ),
      },
    ],
  },
]

/** “Restore access today”, “Send two drivers”, “Do not send a voucher”: orders to a desk whose object has no article. */
export const ordersWithoutArticle: readonly Pattern[] = [
  {
    name: 'restore access',
    steps: [
      {surface: verbs},
      {optional: [{surface: words('full seller premium freemium free new correct written hot more fewer')}]},
      {surface: nouns},
      ...noOrder,
    ],
  },
  {
    name: 'refund both',
    steps: [
      {
        surface: words(
          'refund credit return repair fix change correct exchange swap check count collect pay issue release process print post',
        ),
      },
      {
        surface: words(
          'both two three four five six half double twice today tomorrow immediately promptly everybody everyone whatever whichever customers buyers passengers tenants',
        ),
      },
    ],
  },
  {
    name: 'do not send a voucher',
    steps: [
      {anyOf: [[{surface: 'do'}, {surface: 'not'}], [{surface: words("don't never")}]]},
      {optional: [{surface: words('you ever again just simply')}]},
      {
        surface: [
          ...verbs,
          ...words(
            'offer charge call phone ring email write come deliver blame touch close credit refund return post change put try',
          ),
        ],
      },
      {
        surface: words(
          'me us my our the this that it them any another a an your anyone anybody somebody someone',
        ),
      },
    ],
  },
  {
    name: 'turn the water back on',
    steps: [
      {surface: words('pick turn switch bring send take put call tow clear get hand give pay come')},
      {surface: words('it this that them these my our the me us')},
      {gap: 3},
      {surface: words('up on off back down out over away through round')},
    ],
  },
  {
    name: 'pick up the broken one',
    steps: [
      {surface: words('pick take clear clean switch turn sort put call bring tow own hand')},
      {surface: words('up on off back down out over away')},
      {surface: words('the my our this that it them and all both')},
    ],
  },
  {
    name: 'read the meter again',
    steps: [
      {surface: words('read measure enter weigh scan test count inspect')},
      {surface: words('the my our it this that them')},
      {gap: 2},
      {surface: words('again properly today tomorrow')},
    ],
  },
  {
    name: 'apologise in writing',
    steps: [
      {surface: words('apologise apologize reply answer respond explain confirm')},
      {surface: words('in to by within at')},
      {surface: words('writing my me us once return friday monday tomorrow email')},
    ],
  },
  {
    name: 'stick to the contract',
    steps: [{surface: words('stick keep')}, {surface: 'to'}, {surface: words('the your our what')}],
  },
  {name: 'try again', steps: [{surface: words('try think look')}, {surface: 'again'}, {at: 'end'}]},
  {
    name: 'refund',
    steps: [
      {at: 'start'},
      {surface: words('pay refund explain reconsider apologise apologize answer respond act reply deliver')},
      {at: 'end'},
    ],
  },
  {
    name: 'my money back, now',
    steps: [
      {at: 'start'},
      {optional: [{surface: words('my our the all full')}]},
      {surface: words('money deposit payment refund fee')},
      {optional: [{surface: words('back , –')}, {optional: [{surface: ','}]}]},
      {optional: [{surface: words('now today immediately tomorrow instantly')}]},
      {at: 'end'},
      {notAhead: [{surface: ':'}]},
    ],
  },
  {
    name: 'get moving',
    steps: [
      {
        anyOf: [
          [{surface: 'get'}, {surface: words('moving cracking going')}],
          [{surface: 'get'}, {surface: words('on to')}, {surface: words('with work')}],
          [{surface: words('wake cough')}, {surface: 'up'}],
          [{surface: 'do'}, {surface: 'better'}],
        ],
      },
      {notAhead: [{surface: words('it')}, {not: {surface: words('. ! , now already')}}]},
    ],
  },
  {
    name: 'train your staff',
    steps: [
      {
        surface: words(
          'train educate fire sack discipline warn teach ask honour honor keep fix correct update check',
        ),
      },
      {surface: words('your him her that')},
      {
        optional: [{surface: words('own')}],
      },
      {
        surface: words(
          'staff people team driver drivers agents agent technicians system systems website prices page promise promises word terms contract records database warehouse guarantee',
        ),
      },
    ],
  },
  {
    name: 'reply with the number',
    steps: [
      {surface: words('reply answer respond')},
      {surface: 'with'},
      {surface: words('the a an your my')},
    ],
  },
  {
    name: 'go and look',
    steps: [
      {surface: 'go'},
      {optional: [{surface: 'and'}]},
      {surface: words('look check find get ask see read fetch collect count')},
      {surface: words('it the my our for at again . ! your')},
    ],
  },
]
