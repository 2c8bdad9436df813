import {words, type Pattern, type Step} from '@tactlint/core'

const negation = words(
  "not no none nothing never neither nor cannot can't won't don't doesn't isn't aren't wasn't didn't longer",
)
/** Up to the end of the sentence nothing is denied. */
const affirmed: Step = {notAhead: [{gap: 24}, {surface: negation}]}
const when = words(`
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays january february
  march april may june july august september october november december tomorrow tonight noon midday weekdays weekends
`)
const somebody = words(`
  partner colleague colleagues neighbour neighbor specialist firm maker manufacturer shop branch office bank library clinic garage workshop
  friend team
`)

/** “On Wednesday there are four places”, “the one in York does”, “try Bell Ltd”: a way forward said in no set phrase. */
export const waysForwardInOtherWords: readonly Pattern[] = [
  {
    name: 'on Wednesday there are four places',
    steps: [
      {at: 'start'},
      {optional: [{surface: words('but however still')}, {optional: [{surface: ','}]}]},
      {
        anyOf: [
          [
            {surface: words('on at by from for until after before')},
            {gap: 2},
            {
              anyOf: [
                [{surface: when}],
                [{number: true}],
                [{surface: words('eight nine ten seven six noon')}],
              ],
            },
          ],
          [{surface: when}],
          [{surface: 'next'}, {surface: words('week month year time')}],
          [
            {surface: words('in with')},
            {surface: words('the a red green blue black white grey silver model')},
            {gap: 2},
          ],
        ],
      },
      {surface: words('there it they we i you that works work is are will does do has have the to')},
      affirmed,
    ],
  },
  {
    name: 'the one in York does',
    steps: [
      {
        anyOf: [
          [
            {surface: words('the our a another your my')},
            {gap: 1},
            {surface: [...somebody, 'one', 'ones', 'model']},
          ],
          [{surface: words('mr mrs ms dr')}],
        ],
      },
      {gap: 5},
      {
        surface: words(
          'does do has have can repairs sells ships takes sees rings calls visits makes fits offers accepts adds answers',
        ),
      },
      affirmed,
    ],
  },
  {
    name: 'any hardware shop has them',
    steps: [
      {surface: words('any most every many all several some')},
      {gap: 2},
      {
        surface: words(
          'shop shops store stores pharmacy pharmacies garage garages bank banks library libraries bakery',
        ),
      },
      {surface: words('has have sells sell takes take does do repairs repair offers offer')},
    ],
  },
  {
    name: 'try Bell Ltd',
    steps: [
      {at: 'start'},
      {optional: [{surface: words('but just simply please instead then')}, {optional: [{surface: ','}]}]},
      {
        surface: words(
          'try sign write ask call ring use send reply choose contact visit open press click bring order take fill print scan book',
        ),
      },
      {not: {surface: words('. ! , back us')}},
    ],
  },
  {
    name: 'the form is attached',
    steps: [
      {
        surface: words(
          'form forms link list label guide steps address copy map leaflet brochure instructions overview summary pdf voucher code options',
        ),
      },
      {gap: 2},
      {surface: words('is are lies lie stands stand')},
      {surface: words('attached enclosed below included on in here overleaf')},
    ],
  },
  {
    name: 'a photo is enough',
    steps: [
      {surface: words('is are will would do')},
      {optional: [{surface: words('be also quite all both')}]},
      {surface: words('enough fine welcome sufficient do perfect')},
      {notAhead: [{surface: words('to')}, {surface: words('accept pay')}]},
    ],
  },
  {
    name: 'your phone works as a ticket',
    steps: [
      {surface: words('works work serves reaches')},
      {surface: words('as just instead too us well on with from at')},
      {notBehind: {surface: 'how'}},
    ],
  },
  {
    name: 'it stays valid for a year',
    steps: [
      {surface: words('stays remains holds counts goes')},
      {surface: words('valid open yours for on free')},
      {surface: words('for until with you . , and in on at too')},
    ],
  },
  {
    name: 'it is planned for the autumn',
    steps: [
      {surface: words('is are')},
      {gap: 1},
      {surface: words('planned expected due announced')},
      {surface: words('for in on again')},
    ],
  },
  {
    name: 'the model 20 has the same connections',
    steps: [
      {surface: words('model successor version replacement')},
      {gap: 2},
      {surface: words('has fits is uses takes')},
      {gap: 1},
      {surface: words('same similar it compatible')},
    ],
  },
  {
    name: '£40 went back to your card',
    steps: [
      {surface: words('goes went go gone paid credited')},
      {gap: 1},
      {surface: words('back to')},
      {optional: [{surface: 'to'}]},
      {surface: 'your'},
      {surface: words('card account bank')},
    ],
  },
  {
    name: 'you still pay £9',
    steps: [
      {surface: 'you'},
      {surface: 'still'},
      {surface: words('pay get keep have receive can')},
      affirmed,
    ],
  },
  {
    name: 'it covers fire',
    steps: [
      {at: 'start'},
      {surface: words('it they')},
      {surface: words('covers cover includes include allows allow')},
      affirmed,
    ],
  },
  {
    name: 'the next boat has room for you',
    steps: [
      {surface: words('has have')},
      {surface: words('room space places seats')},
      {surface: words('for left . , and')},
    ],
  },
  {
    name: 'we pay £30',
    steps: [
      {surface: words('we i')},
      {optional: [{surface: words('gladly therefore still will now')}]},
      {
        surface: words(
          'pay refund credit give add bring carry transfer forward search deliver repair replace',
        ),
      },
      {notBehind: {surface: words('before until if unless that what')}},
      {surface: words('£ $ € you it them the your in half')},
      affirmed,
    ],
  },
  {
    name: 'I passed your message on',
    steps: [
      {surface: words('i we')},
      {optional: [{surface: words('have already just')}]},
      {surface: words('passed forwarded sent handed moved reserved put held rang called asked')},
      {surface: words('it your the them him her one this')},
      {gap: 2},
      {surface: words('on to there for aside over back today')},
    ],
  },
  {
    name: 'you have two options',
    steps: [
      {surface: words('two three four following several these')},
      {surface: words('options ways possibilities choices')},
    ],
  },
  {
    name: 'here is what happens next',
    steps: [
      {surface: words('what how')},
      {gap: 1},
      {surface: words('happens goes works')},
      {surface: words('next now then instead on')},
    ],
  },
  {
    name: 'Tom comes tomorrow',
    steps: [
      {surface: words('comes come rings calls arrives visits delivers sees answers writes')},
      {gap: 2},
      {
        anyOf: [
          [{surface: words('tomorrow tonight today again')}],
          [{surface: words('on at')}, {anyOf: [[{surface: when}], [{number: true}]]}],
        ],
      },
    ],
  },
]
