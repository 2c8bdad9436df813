import {words, type Pattern} from '@tactlint/core'
import {adverb} from './refusals-of-things.js'

/** “The bank does not get involved”, “that is simply how the system works”: refused by somebody or something else. */
export const refusalsByOthers: readonly Pattern[] = [
  {
    name: 'the bank does not get involved',
    steps: [
      {surface: words('the our')},
      {
        surface: words(
          'bank landlord council insurer hotel airline company school clinic surgery club manager doctor supplier manufacturer carrier board committee shop branch management team department depot warehouse office municipality authority agency platform marketplace',
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
          surface: words('charge need require mind be have want ask see know seem appear open close yet'),
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
]
