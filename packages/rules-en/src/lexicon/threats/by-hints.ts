import {words, type Pattern} from '@tactlint/core'
import {iWill} from './announced.js'
import {office, publicity} from './offices.js'

/** “My next call is to the ombudsman”, “this is going straight on Trustpilot”, “either the fee goes or I go”. */
export const threatsByHints: readonly Pattern[] = [
  {
    name: 'it would be a shame if others heard',
    steps: [
      {surface: words('shame pity unfortunate sad embarrassing interesting')},
      {surface: words('if when to')},
      {gap: 4},
      {surface: words('customers clients neighbours neighbors others people everyone press boss public')},
      {gap: 1},
      {surface: words('heard hear knew know learned learnt read saw found')},
    ],
  },
  {
    name: 'I know my rights',
    steps: [
      {surface: words('i we')},
      {surface: 'know'},
      {surface: words('my our')},
      {surface: 'rights'},
      {notAhead: [{surface: 'and'}, {surface: 'duties'}]},
    ],
  },
  {
    name: 'I will be telling everyone',
    steps: [
      {surface: words("i'll we'll will shall am going")},
      {gap: 2},
      {surface: words('tell telling warn warning advise advising')},
      {surface: words('everyone everybody anyone anybody people others all every')},
      {gap: 5},
      {surface: words('avoid stay not never against about how what why')},
    ],
  },
  {
    name: 'on the evening news',
    steps: [
      {surface: words('want like see find read prefer')},
      {gap: 3},
      {surface: words('on in all')},
      {gap: 2},
      {surface: words('news papers headlines facebook twitter instagram trustpilot')},
      {ahead: [{gap: 8}, {surface: words('call answer pay fix refund reply act then sort settle')}]},
    ],
  },
  {
    name: 'my next call is to the ombudsman',
    steps: [
      {surface: 'next'},
      {
        surface: words(
          'call letter mail email e-mail step stop move message visit port address conversation',
        ),
      },
      {surface: words('will is goes would : , may')},
      {gap: 3},
      {anyOf: [[office], [{surface: words('chargeback dispute complaint')}]]},
    ],
  },
  {
    name: 'next stop: small claims court',
    steps: [{surface: 'next'}, {surface: words('stop step move')}, {gap: 2}, office],
  },
  {
    name: 'no option but to go to the ombudsman',
    steps: [
      iWill,
      {gap: 2},
      {surface: 'no'},
      {gap: 1},
      {surface: words('option choice alternative way')},
      {gap: 1},
      {surface: words('but than except')},
      {surface: 'to'},
      {notAhead: [{gap: 1}, {surface: words('buy wait ask accept use order')}]},
    ],
  },
  {
    name: 'I would hate to tell the paper',
    steps: [
      {surface: words('hate loath reluctant sorry rather prefer unfortunate pity shame like')},
      {gap: 2},
      {surface: words('to not if')},
      {optional: [{surface: words('have need be')}, {optional: [{surface: words('to forced')}]}]},
      {optional: [{surface: 'to'}]},
      {
        surface: words(
          'tell go post involve write contact inform report take share bring call warn see find ask get have let make end',
        ),
      },
      {gap: 6},
      office,
    ],
  },
  {
    name: 'my review will not be kind',
    steps: [
      {surface: words('review rating feedback post article')},
      {optional: [{surface: words('that')}]},
      {optional: [{surface: words('i we')}, {optional: [{surface: words('will am shall')}]}, {gap: 3}]},
      {surface: words("will won't shall is")},
      {gap: 2},
      {
        surface: words(
          'kind kinder pretty flattering pleasant favourable favorable mild gentle nice friendly accordingly honest detailed damning scathing brutal follow',
        ),
      },
    ],
  },
  {
    name: 'followers who will be interested',
    steps: [
      {
        surface: words(
          'followers subscribers readers viewers listeners friends members colleagues neighbours neighbors audience people reporter journalist lawyer editor',
        ),
      },
      {optional: [{surface: ','}]},
      {surface: words('who and they')},
      {optional: [{surface: words('all they')}]},
      {surface: words("will would shall 'll may might")},
      {gap: 3},
      {surface: words('interested interest love hear know enjoy read learn fascinated delighted curious')},
    ],
  },
  {
    name: 'the ombudsman will get a copy',
    steps: [
      {surface: words('the my our your a')},
      {gap: 1},
      office,
      {surface: words("will shall would 'll is are has have gets get")},
      {gap: 2},
      {
        surface: words(
          'copy copied informed notified hear hearing receive know interested delighted receiving told waiting involved drafting looking',
        ),
      },
    ],
  },
  {
    name: 'a copy goes to the ombudsman',
    steps: [
      {surface: words('copy this everything it mail case all story screenshots email letter matter')},
      {optional: [{surface: words('of')}, {gap: 3}]},
      {surface: words("is goes will has 's that's")},
      {gap: 2},
      {surface: words('going straight to directly gone on off')},
      {gap: 2},
      office,
    ],
  },
  {
    name: 'a competitor has offered me a better deal',
    steps: [
      {surface: words('competitor competitors rival rivals provider insurer bank network supplier')},
      {gap: 2},
      {surface: words('offered offers offer made promised quoted waiting')},
      {gap: 3},
      {surface: words('better cheaper half lower less deal arms')},
    ],
  },
  {
    name: 'shall I ask the newspaper instead',
    steps: [
      {surface: words('shall should must or do would')},
      {surface: words('i we')},
      {gap: 3},
      {surface: words('ask tell call contact involve write inform go let prefer rather like bring')},
      {gap: 4},
      {surface: [...publicity, ...words('lawyer lawyers solicitor solicitors court judge attorney')]},
      {ahead: [{gap: 12}, {surface: '?'}]},
    ],
  },
  {
    name: 'give them something to write about',
    steps: [
      {surface: words('then perhaps maybe')},
      {gap: 2},
      {surface: words('my the a our')},
      {gap: 1},
      office,
      {surface: words('can will could may might gets')},
      {gap: 1},
      {surface: words('explain help convince persuade decide get make sort talk teach have deal')},
    ],
  },
  {
    name: 'we will see what your boss says',
    steps: [
      {surface: words("i'll we'll will shall let's")},
      {surface: 'see'},
      {surface: words('how what whether if')},
      {gap: 4},
      {surface: words('like likes laugh laughs think thinks feel feels say says react reacts enjoy enjoys')},
      {surface: words('when if about of it that being to then . ! your')},
      {notBehind: {surface: words('customers')}},
    ],
  },
]
