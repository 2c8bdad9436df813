import {words, type Pattern} from '@tactlint/core'
import {theReader} from './the-reader.js'

const say = words(
  'say says said tell tells told claim claims claimed promise promised get gets got hear give gives',
)

/** “First you say it is in stock, then you say it isn't”, “you should have told me”, “that is your job”: words against words, duties held up. */
export const saidOtherwise: readonly Pattern[] = [
  {
    name: 'first you say it is in stock, then that it isn’t',
    steps: [
      {surface: 'first'},
      {optional: [{surface: ','}]},
      theReader,
      {surface: say},
      {gap: 12},
      {surface: words('then now')},
      {gap: 3},
      {surface: [...say, 'that', 'it', "it's", 'not']},
    ],
  },
  {
    name: 'every time I write you tell me something else',
    steps: [
      {surface: words('every each')},
      {surface: 'time'},
      {surface: words('i we')},
      {surface: words('write call ask phone ring contact complain chat email e-mail speak talk')},
      {gap: 3},
      {surface: words('you somebody someone i we your another')},
      {gap: 3},
      {surface: words('something different another new else')},
    ],
  },
  {
    name: 'you told me something different yesterday',
    steps: [
      {notBehind: {surface: words('if when have did')}},
      theReader,
      {surface: words('told tell said say promised')},
      {optional: [{surface: words('me us him her')}]},
      {surface: 'something'},
      {optional: [{surface: words('completely totally entirely quite very')}]},
      {surface: words('different else')},
      {notAhead: [{surface: words('is was that about which to had has')}]},
    ],
  },
  {
    name: 'you should have told me',
    steps: [
      {surface: 'you'},
      {optional: [{surface: words('really surely simply')}]},
      {anyOf: [[{surface: 'should'}, {gap: 1}, {surface: 'have'}], [{surface: "should've"}]]},
      {optional: [{surface: words('at really simply surely least')}]},
      {
        surface: words(`
        told warned informed asked checked known noticed read listened answered replied called explained said mentioned packed tested cancelled canceled
        refunded sent protected thought prevented stopped apologised apologized labelled labeled trained planned considered consulted
        replaced corrected written looked
      `),
      },
    ],
  },
  {
    name: 'that is your job',
    steps: [
      {surface: words("that's it's that it this")},
      {optional: [{surface: words('is was')}]},
      {optional: [{surface: words('surely actually clearly really simply')}]},
      {surface: 'your'},
      {surface: words('job problem')},
      {surface: words('to , . ! not and')},
      {notAhead: [{surface: words('title number description alert offer')}]},
    ],
  },
  {
    name: 'it is not my fault that your system is down',
    steps: [
      {surface: words("not isn't wasn't hardly")},
      {surface: words('my our')},
      {surface: words('fault problem mistake job')},
      {surface: words('that if when')},
      {surface: words('you your')},
    ],
  },
  {
    name: 'you should train your people better',
    steps: [
      {surface: words('you somebody someone')},
      {
        anyOf: [
          [{surface: words('should might ought must')}],
          [{surface: words('need needs')}, {surface: 'to'}],
        ],
      },
      {gap: 3},
      {surface: words('train retrain teach educate hire fire sack replace instruct supervise check')},
      {surface: 'your'},
      {gap: 1},
      {
        surface: words(
          'people staff team drivers agents employees colleagues packers couriers workers technicians operators personnel',
        ),
      },
    ],
  },
  {
    name: 'who at your company thought this was a good idea',
    steps: [
      {surface: 'who'},
      {surface: words('at in on from')},
      {surface: words('your earth')},
      {gap: 2},
      {surface: words('thought decided came designed approved allowed had thinks decides comes allows')},
    ],
  },
  {
    name: 'you overcharge your customers',
    steps: [
      theReader,
      {surface: words('overcharge cheat fool mislead deceive exploit trick rob fleece squeeze scam')},
      {
        surface: words(
          'your people customers us me everyone everybody guests tenants members passengers patients buyers sellers',
        ),
      },
    ],
  },
  {
    name: 'you confused my case with another one',
    steps: [
      theReader,
      {optional: [{surface: words("have has had 've")}]},
      {optional: [{surface: words('obviously clearly simply apparently')}]},
      {surface: words('confused mixed muddled mistook')},
      {optional: [{surface: 'up'}]},
      {surface: words('my our his her the')},
      {gap: 3},
      {surface: words('with for')},
      {surface: words('another someone somebody the a that those')},
    ],
  },
]
