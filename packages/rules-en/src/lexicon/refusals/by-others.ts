import {words, type Pattern} from '@tactlint/core'
import {adverb} from './of-things.js'

/** “The bank does not get involved”, “that is simply how the system works”: refused by somebody or something else. */
export const refusalsByOthers: readonly Pattern[] = [
  {
    name: 'the bank does not get involved',
    steps: [
      {surface: words('the our this')},
      {
        surface: words(
          'bank landlord council insurer hotel airline company school clinic surgery club manager doctor supplier manufacturer carrier board committee shop branch management team department depot warehouse office municipality authority agency platform marketplace hotline system helpdesk desk staff till terminal software',
        ),
      },
      {
        anyOf: [
          [{surface: words("doesn't won't can't cannot")}],
          [{surface: words('does will can')}, adverb, {surface: 'not'}],
          [
            {surface: words('is are')},
            adverb,
            {surface: 'not'},
            {surface: words('prepared willing able obliged allowed in')},
            {surface: words('to a')},
          ],
          [{surface: words('refuses declines refused declined')}, {surface: 'to'}],
          [
            {surface: words('has have')},
            {surface: words('decided declined refused')},
            {surface: words('against not to')},
          ],
        ],
      },
      {
        not: {
          surface: words(
            'charge need require mind be have want ask see know seem appear open close yet raise increase share sell touch lose keep',
          ),
        },
      },
    ],
  },
  {
    name: 'it falls outside what we do',
    steps: [
      {surface: words('falls fall lies lie')},
      {surface: words('outside beyond')},
      {optional: [{surface: 'of'}]},
      {surface: words('what our the your this that')},
    ],
  },
  {
    name: 'that is simply how the system works',
    steps: [
      {surface: words("that's that this")},
      {optional: [{surface: 'is'}]},
      {surface: words('simply just')},
      {surface: words('how the')},
      {gap: 4},
      {surface: words('works work goes is operates')},
    ],
  },
  {
    name: 'your complaint was not upheld',
    steps: [
      {surface: words('complaint claim appeal request application dispute objection')},
      {surface: words('was is has')},
      {optional: [{surface: 'been'}]},
      {surface: 'not'},
      {optional: [{surface: 'been'}]},
      {surface: words('upheld accepted approved granted successful justified')},
    ],
  },
  {
    name: 'refunds are only possible within 14 days',
    steps: [
      {
        surface: words(
          'refund refunds return returns exchange exchanges cancellation cancellations changes claims',
        ),
      },
      {surface: words('is are')},
      {surface: 'only'},
      {surface: words('possible available accepted offered allowed permitted given')},
    ],
  },
  {
    name: 'the policy excludes it',
    steps: [
      {surface: words('policy warranty guarantee insurance contract cover plan tariff')},
      {gap: 1},
      {surface: words('excludes exclude')},
    ],
  },
  {
    name: 'that is not how it works',
    steps: [
      {surface: words('not')},
      {surface: 'how'},
      {surface: words('it this that things')},
      {surface: words('works work')},
    ],
  },
  {
    name: 'outside our responsibility',
    steps: [
      {surface: words("is are that's it's")},
      {surface: words('outside beyond')},
      {optional: [{surface: 'of'}]},
      {surface: words('our my')},
      {gap: 1},
      {surface: words('responsibility control remit scope area competence power hands')},
    ],
  },
  {
    name: 'cancelled because it is unavailable',
    steps: [
      {surface: words('order booking reservation subscription appointment')},
      {surface: words('has was is')},
      {gap: 1},
      {surface: words('cancelled canceled')},
      {surface: words('because as since due')},
      {notAhead: [{surface: words('you of requested agreed wished')}]},
      {notAhead: [{surface: 'per'}]},
    ],
  },
  {
    name: 'I am afraid we cannot',
    steps: [{surface: words('we i')}, {surface: words("can't cannot")}, {surface: words('. !')}, {at: 'end'}],
  },
  {
    name: 'no, that does not work',
    steps: [
      {at: 'start'},
      {surface: 'no'},
      {surface: ','},
      {surface: words('that this it we i')},
      {
        anyOf: [
          [{surface: words("doesn't don't won't can't isn't aren't cannot")}],
          [{surface: words('do does will can is are')}, {surface: 'not'}],
        ],
      },
    ],
  },
]
