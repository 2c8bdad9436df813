import {words, type Lexicon, type Pattern} from '@tactlint/core'
import {source} from '../source.js'
import {companysThings, we} from './who-has-what.js'

const hints: readonly Pattern[] = [
  {
    name: 'your …',
    steps: [
      {surface: 'your'},
      {
        not: {
          surface: [
            ...companysThings,
            ...words(`
              reply replies answer answers response responses team help support attention time assistance work efforts side end
              understanding cooperation consideration service services customer kind quick prompt advice guidance records system
              department office colleague's own last email e-mail mail letter policy terms hands regional vp manager managers supervisor director ceo boss head
              size standing reputation calibre
            `),
          ],
        },
      },
      // “Your account team told me”
      {notAhead: [{surface: words('team department staff manager managers desk office people')}]},
    ],
  },
  {name: 'we are sorry', steps: [we, {gap: 2}, {surface: 'sorry'}]},
  {
    name: 'call us',
    steps: [
      {surface: words('call contact reach visit phone ring email follow join send let give')},
      {optional: [{surface: words('to back')}]},
      {surface: 'us'},
    ],
  },
  {
    name: 'we can offer',
    steps: [
      {surface: words('i we')},
      {surface: words("can could cannot can't would have need require do don't")},
      {gap: 1},
      {surface: words('offer send refund replace arrange extend waive book change')},
    ],
  },
  {
    name: 'at no cost',
    steps: [
      {
        anyOf: [
          [{surface: 'at'}, {surface: 'no'}, {gap: 1}, {surface: words('cost charge')}],
          [{surface: words('working business')}, {surface: 'days'}],
          [{surface: words('goodwill voucher vouchers')}],
          [{surface: words('free')}, {surface: 'of'}, {surface: 'charge'}],
        ],
      },
    ],
  },
  {
    name: 'if you',
    steps: [
      {surface: words('if should once when')},
      {surface: 'you'},
      {surface: words('have need want prefer like would wish still receive stay reply choose decide')},
    ],
  },
  {
    name: 'thank you for',
    steps: [
      {surface: words('thank thanks')},
      {optional: [{surface: 'you'}]},
      {optional: [{repeat: [{surface: words('very so much again kindly a lot')}], most: 3}]},
      {surface: 'for'},
      {
        notAhead: [
          {gap: 3},
          {
            surface: words(`
              reply replies answer answers response help time attention support assistance looking checking helping answering
              responding replying advice guidance any considering solving fixing sorting work all everything taking explanation
            `),
          },
        ],
      },
    ],
  },
  {
    name: 'could you provide',
    steps: [
      {surface: words('could can please kindly to')},
      {optional: [{surface: 'you'}]},
      {optional: [{surface: words('please kindly also')}]},
      {surface: words('provide specify share')},
    ],
  },
  {
    name: 'we have checked',
    steps: [
      we,
      {optional: [{surface: words('have just now already also')}]},
      {optional: [{surface: words('just now already also')}]},
      {surface: words('checked looked passed confirmed cancelled corrected updated located forwarded')},
      {notAhead: [{surface: words('out in')}]},
      {notAhead: [{gap: 3}, {surface: words('my me')}]},
    ],
  },
  {
    name: 'would you like',
    steps: [{surface: words('would do')}, {surface: 'you'}, {surface: words('like prefer want')}],
  },
  {name: 'we will', steps: [{surface: words("we we'll i i'll it")}, {surface: words("will 'll")}]},
  {name: 'we are unable to', steps: [we, {gap: 2}, {surface: words('unable able')}, {surface: 'to'}]},
  {
    name: 'our warehouse',
    steps: [
      {surface: 'our'},
      {gap: 1},
      {
        surface: words(
          'team warehouse technician technicians engineers engineer courier shop store website branch clinic reception supplier depot policy policies colleagues app system workshop office',
        ),
      },
    ],
  },
  {
    name: 'your message',
    steps: [
      {surface: words('your')},
      {gap: 2},
      {
        surface: words(
          'message email e-mail mail request details file photo photos payment delivery cooperation business feedback question interest data contract invoice policy address visit',
        ),
      },
    ],
  },
  {
    name: 'you can track',
    steps: [
      {surface: words("you you'll")},
      {surface: words("can may will 'll")},
      {gap: 1},
      {
        surface: words(`
          find track return use choose log receive see download request keep contact reach expect view manage change open update cancel
          collect pick reply apply follow check sign
        `),
      },
    ],
  },
  {name: 'you will', steps: [{surface: words("you you'll your")}, {surface: words("will 'll do need")}]},
  {
    name: 'please follow',
    steps: [
      {surface: 'please'},
      {gap: 1},
      {
        anyOf: [
          [
            {
              surface: words(
                'follow use click restart connect return pack print choose open enter keep note allow reply visit upload fill log try make call quote sign bring ignore',
              ),
            },
          ],
          // “please find out who signed”, “please have it repaired” are wishes.
          [
            {surface: words('find have')},
            {notAhead: [{surface: words('out it them someone somebody a the')}]},
          ],
        ],
      },
    ],
  },
]

/** An agent answers a customer: in company of other signs. */
export const customerHints = {source, phrases: [], patterns: hints} satisfies Lexicon
