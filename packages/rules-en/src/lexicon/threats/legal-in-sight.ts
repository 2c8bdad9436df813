import {words, type Pattern} from '@tactlint/core'
import {firstPerson, upTo} from './in-sight.js'

const lawyers = words('lawyer lawyers solicitor solicitors attorney attorneys barrister barristers')
const modal = words("will would may might can could shall 'll won't")
/** What offices do of themselves, and in any case. */
const ofItself = words(
  'need needs require requires decide decides rule issue send accept ask hear sit open close publish pay charge grant be',
)

/** Who settles quarrels: named by a writer who is in one, that is enough. */
const referee = {
  anyOf: [
    [
      {
        surface: words(
          "ombudsman regulator watchdog tribunal ftc bbb ofcom ofgem ofwat fca cfpb accc afca finra gmc nmc gdc cqc ofsted bailiff adjudicator ombudsman's regulator's tribunal's mp councillor congressman congresswoman senator",
        ),
      },
    ],
    [{surface: 'small'}, {surface: words('claims claim')}],
    [{surface: 'trading'}, {surface: 'standards'}],
    [{surface: words('environmental')}, {surface: 'health'}],
    [{surface: words('citizens citizen')}, {optional: [{surface: "'s"}]}, {surface: 'advice'}],
    [
      {surface: words("consumer consumer's consumers consumers'")},
      {
        surface: words(
          'protection rights council affairs association champion board commission court advice group',
        ),
      },
    ],
    [{surface: 'better'}, {surface: 'business'}],
    [{surface: 'attorney'}, {surface: 'general'}],
    [
      {
        surface: words(
          'licensing insurance aviation information housing tenancy banking energy telecoms communications advertising standards competition fair human equality medical dental nursing aviation transport labour labor pensions rental',
        ),
      },
      {
        surface: words(
          'board commissioner commission authority inspectorate tribunal trading rights council complaints agency regulator court',
        ),
      },
    ],
    [{surface: 'money'}, {surface: 'claim'}, {surface: 'online'}],
  ],
} as const

/** “I have the ombudsman’s form open”, “my solicitor is reading along”: said in passing, with no “or I will”. */
export const legalInSight: readonly Pattern[] = [
  {name: 'I … ombudsman', steps: [{surface: firstPerson}, upTo, referee]},
  {
    name: 'the ombudsman will … you',
    steps: [referee, {surface: modal}, {not: {surface: ofItself}}, {gap: 3}],
  },
  {
    name: 'does the ombudsman know how you …?',
    steps: [
      {surface: words('do does did have has is are would will')},
      {optional: [{surface: words('you your')}]},
      {gap: 8},
      referee,
      {ahead: [{gap: 20}, {surface: '?'}]},
    ],
  },
  {
    name: 'I have spoken to a solicitor',
    steps: [
      {surface: firstPerson},
      {gap: 3},
      {
        surface: words(
          `talk talked talking speak spoke spoken speaking meet meeting met see seeing seen saw call called calling ring rang consult
          consulted consulting hire hired hiring instruct instructed instructing show showed shown engage engaged retained involve involved
          copy copied booked paid paying pay keep have`,
        ),
      },
      {gap: 5},
      {surface: lawyers},
      {notAhead: [{surface: 'about'}, {surface: words('the a my our')}]},
      {
        notAhead: [
          {optional: [{surface: ','}]},
          {
            surface: words(
              "general in's about's needs asked asks prepared wrote requested fees fee invoice appointed handling",
            ),
          },
        ],
      },
    ],
  },
  {
    name: 'my solicitor will be glad to',
    steps: [
      {surface: words('my our a the')},
      {gap: 1},
      {surface: lawyers},
      {
        anyOf: [
          [
            {surface: modal},
            {
              not: {
                surface: words(
                  'need require ask send sign attend prepare accept receive collect pay arrange provide not',
                ),
              },
            },
          ],
          [
            {surface: words('is are has')},
            {gap: 1},
            {
              surface: words(
                'reading watching waiting interested keen confident looking reviewing studying preparing drafting already rubbing itching advised curious delighted happy',
              ),
            },
          ],
        ],
      },
      {gap: 2},
    ],
  },
  {
    name: 'you may explain it to a judge',
    steps: [
      {surface: words("you you'll")},
      {gap: 4},
      {surface: words('explain say repeat argue justify defend discuss tell')},
      {gap: 5},
      {surface: words('to with before in')},
      {gap: 2},
      {
        anyOf: [[{surface: words('judge court magistrate jury solicitor lawyer lawyers police')}], [referee]],
      },
    ],
  },
  {
    name: 'you will need a good lawyer',
    steps: [
      {surface: 'you'},
      {gap: 3},
      {surface: words('need want get find call hire have')},
      {gap: 1},
      {surface: words('a an')},
      {surface: words('good decent excellent better')},
      {surface: lawyers},
    ],
  },
]
