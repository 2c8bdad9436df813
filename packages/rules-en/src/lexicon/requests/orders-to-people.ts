import {words, type Pattern, type Step} from '@tactlint/core'

/** What is ordered of a desk, behind “you will”, “you are to”. Not “you will see”, “you must be”. */
const desksDeed = words(`
 let give send refund pay fix repair replace deliver cancel remove provide ring contact reply answer collect issue credit transfer correct update stop
  carry pack arrange restore unlock reinstate process lower reduce reimburse compensate return withdraw apologise apologize hand release reopen
  reconnect drop delete waive reset swap exchange
`)
const opened: Step = {
  anyOf: [
    [
      {at: 'start'},
      {optional: [{surface: words('so now then and instead first')}, {optional: [{surface: ','}]}]},
    ],
    [{behind: {surface: words(': ; – —')}}],
  ],
}
const people = words(`
  driver technician engineer fitter team colleague colleagues department nurse doctor clerk manager accountant plumber electrician
  courier adviser advisor agent agents assistant secretary teacher caretaker warehouse workshop branch kitchen
`)

/** “You are to stop the work”, “from now on you pack them in tens”, “somebody is to ring me”: orders that tell what will be. */
export const ordersToPeople: readonly Pattern[] = [
  {
    name: 'you are to stop the work',
    steps: [
      opened,
      {surface: 'you'},
      {
        anyOf: [
          [
            {surface: words('will shall')},
            {notAhead: [{gap: 5}, {surface: words('when if once whether as')}]},
          ],
          [{surface: 'are'}, {surface: 'to'}],
          [
            {surface: 'must'},
            {
              ahead: [
                {
                  surface: words(
                    'lower reduce refund reimburse compensate repair replace reinstate restore stop give make',
                  ),
                },
              ],
            },
          ],
        ],
      },
      {optional: [{surface: words('now immediately kindly therefore not please')}]},
      {surface: desksDeed},
      {surface: words('me us my our the this that these it them him her no all everything so a an out')},
      {notAhead: [{gap: 20}, {surface: '?'}]},
    ],
  },
  {
    name: 'from now on you label them twice',
    steps: [
      opened,
      {surface: 'from'},
      {anyOf: [[{surface: words('now today')}], [{surface: 'this'}, {surface: words('day moment')}]]},
      {optional: [{surface: words('on onwards')}]},
      {optional: [{surface: ','}]},
      {surface: words('you nobody everything all')},
      {notAhead: [{surface: words('can may will have get receive find see need could might do')}]},
      {gap: 1},
    ],
  },
  {
    name: 'somebody is to ring me',
    steps: [
      {at: 'start'},
      {
        anyOf: [
          [{surface: words('whoever somebody someone nobody')}],
          [{surface: 'your'}, {gap: 1}, {surface: people}],
        ],
      },
      {gap: 8},
      {surface: words('is are')},
      {surface: 'to'},
      {surface: [...desksDeed, ...words('call come phone write speak leave knock wait check look')]},
      {notBehind: {surface: words('who that')}},
    ],
  },
  {
    name: 'at once.',
    steps: [
      {at: 'start'},
      {
        anyOf: [
          [{surface: words('now immediately asap pronto')}],
          [{surface: 'at'}, {surface: 'once'}],
          [{surface: 'right'}, {surface: words('now away')}],
        ],
      },
      {surface: words('. !')},
      {at: 'end'},
    ],
  },
  {
    name: 'I require a plumber, not a leaflet',
    steps: [
      {surface: words('i we')},
      {surface: words('require want need expect')},
      {surface: words('a an the my our real actual')},
      {gap: 4},
      {surface: ','},
      {surface: 'not'},
      {surface: words('another more yet just')},
    ],
  },
]
