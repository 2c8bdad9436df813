import {words, type Pattern} from '@tactlint/core'
import {office} from './offices.js'

const leaving = words(
  'taking leaving cancelling canceling moving switching going closing posting reporting calling writing filing disputing terminating suing telling quitting walking ending instructing handing',
)
const asked = {ahead: [{gap: 20}, {surface: '?'}]} as const
const worse = {
  anyOf: [
    [office],
    [
      {
        surface: words(
          'yourselves yourself headlines lawsuit summons chargeback trial consequences review reviews courtroom',
        ),
      },
    ],
    [{surface: words('one 1')}, {surface: words('star stars')}],
  ],
} as const

/** “Settle, or read about it in the papers”, “would you rather tell the ombudsman?”: the reader may choose. */
export const threatsByChoice: readonly Pattern[] = [
  {
    name: 'settle, or read about yourselves',
    steps: [
      {surface: 'or'},
      {optional: [{surface: words('you then else')}, {optional: [{surface: words('can may will')}]}]},
      {surface: words('read see hear watch meet face explain expect prepare answer talk tell')},
      {gap: 5},
      worse,
      {
        notAhead: [
          {surface: words('page channel account app group ads profile number feed story post shop')},
        ],
      },
    ],
  },
  {
    name: 'would you prefer to explain it to the ombudsman',
    steps: [
      {surface: words('would do should shall')},
      {surface: words('you i we')},
      {surface: words('rather prefer want like need really')},
      {gap: 2},
      {
        surface: words(
          'explain discuss see read hear talk tell settle defend watch find meet deal argue answer be have go call report post take write contact involve',
        ),
      },
      {gap: 6},
      worse,
      {notAhead: [{surface: words('page channel account app group ads profile number feed shop login')}]},
      asked,
    ],
  },
  {
    name: 'do you want the one star now',
    steps: [
      {surface: words('do would')},
      {surface: 'you'},
      {surface: words('want prefer like rather')},
      {gap: 3},
      {
        anyOf: [
          [{surface: words('one 1 two 2 zero no')}, {surface: words('star stars')}],
          [
            {surface: words('bad negative one-star damning scathing another')},
            {surface: words('review rating reviews')},
          ],
          [{surface: words('chargeback lawsuit summons')}],
        ],
      },
      asked,
    ],
  },
  {
    name: 'either you replace it or the press hears of it',
    steps: [
      {surface: 'either'},
      {surface: words('you i we it this your my the')},
      {gap: 12},
      {surface: 'or'},
      {gap: 3},
      office,
    ],
  },
  {
    name: 'is it worth a court case',
    steps: [
      {surface: words('is are')},
      {gap: 6},
      {surface: 'worth'},
      {gap: 3},
      {
        surface: words(
          'court lawsuit lawyer lawyers reputation headline headlines chargeback trial tribunal',
        ),
      },
      asked,
    ],
  },
  {
    name: 'one more bill away from leaving',
    steps: [
      {surface: words('one inch step day bill click')},
      {gap: 4},
      {surface: words('away short')},
      {surface: words('from of')},
      {surface: leaving},
      {notAhead: [{surface: words('live on home')}]},
    ],
  },
  {
    name: 'half a mind to cancel',
    steps: [
      {
        anyOf: [
          [{surface: 'half'}, {surface: 'a'}, {surface: 'mind'}, {surface: 'to'}],
          [
            {surface: words('seriously sorely strongly')},
            {surface: words('considering tempted contemplating thinking')},
            {surface: words('to of about')},
          ],
          [{surface: words('seriously strongly')}, {surface: words('considering contemplating')}],
          [{surface: words('verge point brink')}, {surface: 'of'}],
        ],
      },
      {
        surface: [
          ...leaving,
          ...words('cancel leave switch move close terminate quit report sue post dispute end take'),
        ],
      },
    ],
  },
  {
    name: 'the number of stars depends on you',
    steps: [
      {surface: words('review rating stars feedback')},
      {gap: 6},
      {surface: words('depends depend')},
      {optional: [{surface: words('entirely only very')}, {optional: [{surface: 'much'}]}]},
      {surface: 'on'},
      {surface: words('you your how what whether this')},
    ],
  },
  {
    name: 'think about how you answer',
    steps: [
      {surface: words('think consider choose weigh')},
      {gap: 2},
      {surface: words('about before your')},
      {anyOf: [[{surface: words('how what')}, {surface: 'you'}], [{surface: 'you'}], [{surface: 'next'}]]},
      {surface: words('answer reply respond proceed react refuse ignore words move step do say')},
    ],
  },
  {
    name: 'your next answer decides',
    steps: [
      {surface: 'your'},
      {surface: 'next'},
      {surface: words('answer reply email e-mail message letter step move')},
      {
        anyOf: [
          [{surface: words('decides determines')}],
          [{surface: words('will')}, {surface: words('decide determine')}],
          [{surface: 'had'}, {surface: 'better'}],
          [{surface: 'better'}],
        ],
      },
    ],
  },
  {
    name: 'you had better reply',
    steps: [
      {anyOf: [[{surface: "you'd"}], [{surface: 'you'}, {optional: [{surface: 'had'}]}]]},
      {surface: 'better'},
      {
        surface: words(
          'reply answer send refund fix pay call sort hope pray start find make believe explain put get not',
        ),
      },
    ],
  },
]
