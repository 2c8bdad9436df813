import {words, type Pattern} from '@tactlint/core'
import {authority, office, publicity} from './offices.js'

const lawyer = words('lawyer lawyers solicitor solicitors attorney attorneys barrister counsel')

/** “Environmental Health will no doubt be interested”, “TikTok loves such things”, “I take it to arbitration”: who would hear of it. */
export const threatsOfInstitutions: readonly Pattern[] = [
  {
    name: 'the ombudsman will be interested',
    steps: [
      {notBehind: {surface: words('border traffic')}},
      office,
      {optional: [{surface: words('there here too also itself')}]},
      {surface: words("will would may might should 'll is are")},
      {gap: 4},
      {
        surface: words(
          'interested love enjoy delighted keen fascinated thrilled curious amused relish lap welcome appreciate',
        ),
      },
      {notAhead: [{surface: 'your'}, {surface: words('help support')}]},
    ],
  },
  {
    name: 'TikTok loves that kind of thing',
    steps: [
      {surface: [...publicity, ...words('internet tabloids forum forums')]},
      {surface: words('love loves adore adores likes enjoys eats feeds thrives')},
      {optional: [{surface: words('up on')}]},
      {surface: words('that this these those such stories videos a')},
    ],
  },
  {
    name: 'or the police can look at the camera',
    steps: [
      {surface: words('or otherwise then perhaps maybe')},
      {optional: [{surface: words('else , maybe perhaps')}]},
      {surface: words('the my a our')},
      {gap: 1},
      office,
      {surface: words('can will could may might gets shall')},
      {gap: 1},
      {
        surface: words(
          'look see watch explain decide hear sort find have ask read judge settle determine take deal tell work ring call write',
        ),
      },
    ],
  },
  {
    name: 'how a court would see it',
    steps: [
      {surface: words('how what')},
      {optional: [{surface: words('would will might')}]},
      {surface: words('a the any')},
      {optional: [{surface: words('county small claims financial')}]},
      {surface: words('court judge ombudsman tribunal regulator jury magistrate press newspaper')},
      {optional: [{surface: words('would will might')}]},
      {surface: words('see decide judge say think rule make view find')},
    ],
  },
  {
    name: 'one call to the ombudsman',
    steps: [
      {surface: words('one single quick another')},
      {surface: words('call phone email e-mail mail letter post tweet click word message complaint video')},
      {optional: [{surface: 'call'}]},
      {surface: words('to with on from away')},
      {gap: 2},
      office,
      {notAhead: [{surface: words('number reference report page app login ad ads')}]},
    ],
  },
  {
    name: 'copying in the ombudsman',
    steps: [
      {surface: words("copying cc cc'd bcc cced")},
      {notAhead: [{surface: 'from'}]},
      {gap: 3},
      {surface: authority},
    ],
  },
  {
    name: 'on Monday this goes to the regulator',
    steps: [
      {
        surface: words(
          "monday tuesday wednesday thursday friday saturday sunday tomorrow tonight noon midnight then afterwards o'clock that",
        ),
      },
      {optional: [{surface: ','}]},
      {surface: words('i we it this everything mine ours')},
      {
        surface: words(
          'go goes call write hand pass post publish file report turn ring send goes take bring',
        ),
      },
      {gap: 5},
      {
        anyOf: [
          [
            {
              surface: words(
                'ombudsman regulator watchdog press papers newspaper journalist trustpilot ofcom ofgem fca cfpb ftc bbb',
              ),
            },
          ],
          [{surface: 'trading'}, {surface: 'standards'}],
          [{surface: 'small'}, {surface: 'claims'}],
        ],
      },
    ],
  },
  {
    name: 'my lawyer says it is unlawful',
    steps: [
      {surface: words('my our')},
      {surface: lawyer},
      {surface: words('says thinks believes considers finds tells assures advises')},
      {gap: 7},
      {
        surface: words(
          'illegal unlawful breach case entitled sue strong court liable unenforceable void damages',
        ),
      },
    ],
  },
  {
    name: 'the law is on my side',
    steps: [
      {surface: words('law rights judge court contract')},
      {surface: words('is are stands')},
      {surface: 'on'},
      {surface: words('my our')},
      {surface: 'side'},
    ],
  },
  {
    name: 'I have sued before and won',
    steps: [
      {surface: words("i we i've we've")},
      {gap: 2},
      {surface: words('done sued taken fought gone beaten took went')},
      {gap: 9},
      {surface: words('and , both')},
      {gap: 1},
      {surface: words('won win beat')},
      {notAhead: [{gap: 1}, {surface: words('prize voucher medal competition')}]},
    ],
  },
  {
    name: 'if not, I take it further',
    steps: [
      {
        anyOf: [
          [{surface: words('i we')}, {surface: words('will shall')}],
          [{surface: words("i'll we'll")}],
          [
            {surface: words("i i'm we we're")},
            {gap: 1},
            {surface: words('forced prepared obliged going ready')},
            {surface: 'to'},
          ],
          [{surface: words('or otherwise')}, {surface: words('i we')}],
        ],
      },
      {gap: 3},
      {surface: words('take taking pursue pursuing')},
      {surface: words('this it matters things the')},
      {optional: [{surface: words('matter case complaint')}]},
      {
        anyOf: [
          [{surface: words('further higher')}],
          [{surface: 'all'}, {surface: 'the'}, {surface: 'way'}],
          [{surface: 'by'}, {surface: 'other'}, {surface: 'means'}],
          [{surface: words('through via')}, {surface: words('other official')}, {surface: 'channels'}],
        ],
      },
    ],
  },
]
