import {words, type Pattern} from '@tactlint/core'
import {iWill} from './announced.js'
import {authority, publicity} from './offices.js'
import {firstPerson} from './in-sight.js'

const leave = words(
  'calling cancelling canceling leaving quitting switching terminating closing ending going filing reporting posting moving disputing suing taking',
)
const judge = words(
  'judge court courts ombudsman tribunal jury police regulator lawyers solicitors press public internet',
)
const wouldKnow = words('love like interested fascinated curious keen delighted enjoy')

/** “You don't want this on Twitter”, “I won't forget this”, “we'll let a judge decide”: said as people say it. */
export const threatsInPlainWords: readonly Pattern[] = [
  {
    name: 'this close to calling the police',
    steps: [{surface: words('this so very')}, {surface: 'close'}, {surface: 'to'}, {surface: leave}],
  },
  {
    name: 'you have 48 hours before I',
    steps: [
      {surface: words("you've have got")},
      {anyOf: [[{number: true}], [{surface: words('one two three five seven ten until')}]]},
      {gap: 2},
      {surface: words('hours days minutes week weeks day hour')},
      {surface: words('before ,')},
      {surface: words("i we my our i'll we'll this")},
    ],
  },
  {
    name: 'we spend a lot with you, and that can change',
    steps: [
      {surface: words('spend spent pay worth year month')},
      {gap: 8},
      {surface: words('and but ,')},
      {gap: 1},
      {surface: words('that this it')},
      {surface: words('can could may might will')},
      {gap: 1},
      {surface: words('change stop end')},
    ],
  },
  {
    name: 'I run a group, and they would love to hear it',
    steps: [
      {surface: words('i my our we')},
      {gap: 6},
      {
        surface: words(
          'group community forum channel blog newsletter podcast audience followers subscribers members readers network',
        ),
      },
      {gap: 8},
      {surface: words("would will 'd may might")},
      {gap: 3},
      {surface: wouldKnow},
      {gap: 2},
      {surface: words('hear know see read learn this it that in')},
    ],
  },
  {
    name: 'the tax office would like to know how you',
    steps: [
      {surface: words('the my your our')},
      {gap: 1},
      {
        surface: words(
          'office council inspector inspectorate department authority authorities service board agency commission insurer union mp brigade landlord investors shareholders hmrc irs customs boss',
        ),
      },
      {surface: words('would might will may')},
      {gap: 2},
      {surface: wouldKnow},
      {gap: 2},
      {surface: words('know hear see learn in')},
      {gap: 1},
      {surface: words('how what why about of this that')},
      {ahead: [{gap: 5}, {surface: words('you your this business company . ! ?')}]},
    ],
  },
  {
    name: 'what your investors would say',
    steps: [
      {surface: words('what how whether')},
      {optional: [{surface: words('would will do does')}]},
      {surface: 'your'},
      {gap: 1},
      {
        surface: words(
          'office investors shareholders board boss bosses ceo owners sponsors headquarters chairman director directors',
        ),
      },
      {optional: [{surface: words('would will might')}]},
      {surface: words('say think make feel react thinks says like likes feels enjoys')},
    ],
  },
  {
    name: 'plenty of other suppliers would be glad',
    steps: [
      {surface: words('plenty lots many dozens several other others')},
      {gap: 2},
      {
        surface: words(
          'suppliers providers banks insurers shops stores companies platforms marketplaces carriers airlines hotels gyms garages landlords agencies dealers schools',
        ),
      },
      {gap: 3},
      {surface: words('happy glad keen willing waiting queuing delighted want')},
    ],
  },
  {
    name: 'I have drafted my review',
    steps: [
      {surface: firstPerson},
      {gap: 4},
      {surface: words('drafting drafted composing composed wording')},
      {surface: words('my a the our')},
      {gap: 2},
      {surface: words('review reviews post thread tweet article')},
    ],
  },
  {
    name: 'you do not want this on Twitter',
    steps: [
      {surface: words('you amazon')},
      {
        anyOf: [
          [{surface: words("don't wouldn't doesn't")}],
          [{surface: words('do would does')}, {surface: 'not'}],
        ],
      },
      {surface: words('want like')},
      {gap: 7},
      {surface: [...publicity, ...authority, ...words('online public viral headlines')]},
    ],
  },
  {
    name: 'in your own interest to settle',
    steps: [
      {surface: 'in'},
      {surface: 'your'},
      {optional: [{surface: words('own best')}, {optional: [{surface: 'best'}]}]},
      {surface: words('interest interests')},
      {surface: 'to'},
      {gap: 1},
      {surface: words('settle resolve fix sort reply answer act pay refund respond cooperate deal')},
    ],
  },
  {
    name: 'you will hear from us by other means',
    steps: [
      {surface: words('hear hearing')},
      {surface: 'from'},
      {surface: words('me us')},
      {surface: words('through via in by')},
      {surface: words('other another different court official')},
    ],
  },
  {
    name: 'you will find my review on Google',
    steps: [
      {surface: words("you'll will")},
      {surface: words('find see read')},
      {surface: words('mine my our it')},
      {gap: 5},
      {surface: [...publicity, ...words('reviews online')]},
    ],
  },
  {
    name: 'I will not forget this',
    steps: [
      {anyOf: [[{surface: "won't"}], [{surface: words('will shall')}, {surface: 'not'}]]},
      {surface: 'forget'},
      {surface: words('this it that how what')},
      {notAhead: [{gap: 4}, {surface: words('help kindness great kind wonderful helpful kindly thank')}]},
    ],
  },
  {
    name: 'my card company will do it',
    steps: [
      iWill,
      {gap: 1},
      {surface: words('have get let')},
      {surface: words('my our the')},
      {gap: 2},
      {surface: words('bank company paypal card visa insurer issuer')},
      {gap: 1},
      {surface: words('do handle take sort deal reverse pull get claim reclaim to')},
    ],
  },
  {
    name: 'I will not hesitate to use it',
    steps: [
      {
        anyOf: [
          [{surface: words("won't wouldn't shan't")}],
          [{surface: words('will would shall')}, {surface: 'not'}],
        ],
      },
      {surface: 'hesitate'},
      {surface: 'to'},
      {
        surface: words(
          'use post publish share report take go contact cancel leave switch show forward sue file claim escalate dispute involve tell',
        ),
      },
      {notAhead: [{surface: words('you them support')}, {surface: words('if again when')}]},
    ],
  },
  {
    name: 'let a judge decide',
    steps: [
      {surface: words('let leave have letting')},
      {optional: [{surface: 'it'}, {surface: 'to'}]},
      {surface: words('a the')},
      {gap: 1},
      {surface: judge},
      {surface: words('decide sort settle handle deal explain judge to have look')},
    ],
  },
  {
    name: 'tell everybody I know',
    steps: [
      {surface: words('tell telling warn warning let letting')},
      {surface: words('every all everyone everybody anyone')},
      {gap: 2},
      {surface: words('i we')},
      {surface: words('know meet')},
    ],
  },
  {
    name: 'after that I take action',
    steps: [
      {surface: words('after then or otherwise that afterwards')},
      {optional: [{surface: ','}]},
      {surface: words("i we i'll we'll")},
      {optional: [{surface: words('will shall')}, {optional: [{surface: 'be'}]}]},
      {surface: words('take taking')},
      {optional: [{surface: words('further other appropriate')}]},
      {surface: words('action steps measures')},
    ],
  },
]
