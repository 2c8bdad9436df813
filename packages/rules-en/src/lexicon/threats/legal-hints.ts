import {words, type Pattern} from '@tactlint/core'
import {iWill} from './announced.js'
import {authority as authorities} from './offices.js'

/** “The next letter comes from my solicitor”, “see what a judge thinks”: what will come by itself. */
export const legalHints: readonly Pattern[] = [
  {
    name: 'we will seek damages',
    steps: [
      iWill,
      {gap: 1},
      {surface: words('claim claiming seek seeking demand demanding pursue pursuing sue')},
      {gap: 4},
      {anyOf: [[{surface: 'damages'}], [{surface: 'in'}, {surface: words('court')}]]},
    ],
  },
  {
    name: 'the next letter comes from my solicitor',
    steps: [
      {surface: 'next'},
      {gap: 6},
      {surface: words('will is comes goes stop step')},
      {gap: 5},
      {surface: authorities},
    ],
  },
  {
    name: 'see what the ombudsman says',
    steps: [
      {surface: words('see hear find wonder')},
      {gap: 2},
      {surface: words('what how whether')},
      {gap: 1},
      {surface: authorities},
      {surface: words('says thinks makes will has would say think')},
    ],
  },
  {
    name: 'the ombudsman will decide',
    steps: [
      {surface: words('my the our a')},
      {optional: [{surface: words('financial energy legal housing consumer pensions')}]},
      {surface: words('ombudsman regulator solicitor lawyer attorney barrister')},
      {surface: words("will shall would 'll")},
      {gap: 1},
      {surface: words('decide hear be take look see have enjoy contact write know sort explain')},
    ],
  },
  {
    name: 'legal action will follow',
    steps: [
      {surface: words('legal court judicial')},
      {surface: words('action actions steps proceedings measures')},
      {surface: words('will shall would without may')},
      {gap: 3},
    ],
  },
  {
    name: 'failing that, … our legal team',
    steps: [
      {
        anyOf: [
          [{surface: words('failing otherwise unless')}],
          [{surface: 'failure'}, {surface: 'to'}],
          [{surface: words('if should')}, {gap: 5}, {surface: words("not don't doesn't isn't no nothing")}],
        ],
      },
      {gap: 12},
      {surface: words('will shall would be result must')},
      {gap: 8},
      {
        surface: words(
          'solicitor solicitors lawyer lawyers attorney ombudsman judge tribunal court courts authorities regulator proceedings bailiffs',
        ),
      },
    ],
  },
  {
    name: 'my lawyer stands ready to sue',
    steps: [
      {surface: words('my our a the')},
      {gap: 1},
      {
        surface: words(
          'lawyer lawyers solicitor solicitors attorney attorneys barrister adviser advisor counsel',
        ),
      },
      {gap: 6},
      {surface: words('has have is are stands stand')},
      {gap: 1},
      {
        anyOf: [
          [
            {surface: words('told instructed asked briefed ready prepared standing waiting about set')},
            {gap: 1},
            {surface: 'to'},
            {
              surface: words(
                'file sue act proceed issue take start begin draft recover pursue claim step go',
              ),
            },
          ],
          [{surface: words('standing stands stand waiting')}, {surface: words('by ready')}],
          [{surface: 'ready'}],
        ],
      },
      {
        notAhead: [
          {surface: words('with for')},
          {surface: words('the your his her')},
          {surface: words('documents papers answers signature')},
        ],
      },
    ],
  },
  {
    name: 'you will be hearing from Trading Standards',
    steps: [
      {surface: words('hear hearing')},
      {surface: 'from'},
      {optional: [{surface: words('the my our')}]},
      {anyOf: [[{surface: authorities}], [{surface: 'trading'}, {surface: 'standards'}]]},
      {
        notAhead: [
          {surface: words('about that how')},
          {gap: 1},
          {surface: words('decision result outcome date')},
        ],
      },
    ],
  },
  {
    name: 'I am considering legal action',
    steps: [
      {surface: words('considering contemplating exploring weighing discussing preparing')},
      {gap: 1},
      {surface: words('legal court')},
      {surface: words('action actions steps proceedings measures options')},
    ],
  },
  {
    name: 'I have already spoken to a lawyer',
    steps: [
      {surface: words("i've we've have")},
      {gap: 1},
      {surface: words('spoken talked consulted contacted been')},
      {gap: 2},
      {surface: words('lawyer lawyers solicitor solicitors attorney barrister')},
      {ahead: [{surface: words('. ! , already')}]},
    ],
  },
  {
    name: 'I would rather settle it without lawyers',
    steps: [
      {surface: words('rather prefer')},
      {gap: 4},
      // What stands behind “without” is negated, not the threat.
      {ahead: [{surface: 'without'}, {gap: 1}, {surface: authorities}]},
    ],
  },
  {
    name: 'I will be contacting the agency',
    steps: [
      {surface: words("will shall i'll we'll")},
      {surface: 'be'},
      {surface: words('contacting reporting informing calling involving consulting notifying filing')},
      {gap: 3},
      {
        anyOf: [
          [{surface: authorities}],
          [
            {surface: words('consumer trading data')},
            {surface: words('protection standards rights affairs')},
          ],
        ],
      },
    ],
  },
  {
    name: 'expect a letter from my lawyer',
    steps: [
      {surface: words('expect await')},
      {gap: 3},
      {surface: 'from'},
      {surface: words('my our the')},
      {gap: 1},
      {surface: authorities},
    ],
  },
  {
    name: 'end up in court',
    steps: [
      {surface: words('end land wind finish')},
      {surface: 'up'},
      {gap: 1},
      {surface: words('in before with at')},
      {gap: 2},
      {surface: words('court courts tribunal judge')},
    ],
  },
  {
    name: 'see what a judge thinks',
    steps: [
      {surface: words('see hear find')},
      {gap: 1},
      {surface: words('what how')},
      {surface: words('a the my any')},
      {surface: words('judge court lawyer solicitor ombudsman tribunal regulator police')},
    ],
  },
]
