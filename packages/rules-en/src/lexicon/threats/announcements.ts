import {words, type Pattern} from '@tactlint/core'
import {iWill} from './announced.js'
import {publicity} from './offices.js'

const public_ = [...publicity, ...words('followers x forum blog online internet')]
const heads = words(
  'ceo director directors board headquarters owner owners chairman chairwoman president boss superior superiors founder shareholders investors',
)
const custom = words(
  'provider supplier bank company shop marketplace platform insurer carrier hotel airline gym dentist school vendor seller brand',
)
const ours = words(
  'products listings account accounts business inventory stock catalogue contract contracts money savings orders order policies cards numbers lines subscription',
)

/** “I will share this story with my followers”, “I will write to your CEO”, “if I don't hear from you, I will escalate”: said in so many words. */
export const threatsAnnounced: readonly Pattern[] = [
  {
    name: 'if I don’t hear from you, I will escalate',
    steps: [
      {surface: words('if unless otherwise until else')},
      {optional: [{repeat: [{not: {surface: words('. ! ? ;')}}], most: 16}]},
      iWill,
      {gap: 2},
      {
        anyOf: [
          [{surface: words('escalate escalating')}],
          [
            {surface: words('take taking')},
            {surface: words('this it things')},
            {gap: 1},
            {surface: words('further higher upstairs elsewhere')},
          ],
          [
            {surface: words('take taking')},
            {surface: words('the this')},
            {surface: words('matter case issue complaint')},
            {gap: 1},
            {surface: words('further higher elsewhere')},
          ],
        ],
      },
      {notAhead: [{gap: 8}, {surface: 'for'}, {surface: 'you'}]},
    ],
  },
  {
    name: 'I will share this story with my followers',
    steps: [
      iWill,
      {gap: 2},
      {
        surface: words(
          'share sharing post posting publish publishing upload uploading write writing tweet tweeting tell telling put putting',
        ),
      },
      {gap: 1},
      {surface: words('this my our the about these every all what how')},
      {gap: 5},
      {surface: words('on to with in')},
      {gap: 2},
      {anyOf: [[{surface: public_}], [{surface: 'social'}, {surface: words('media networks')}]]},
      {notAhead: [{surface: words('marketplace account pixel ads form')}]},
    ],
  },
  {
    name: 'I will tell my friends not to buy from you',
    steps: [
      iWill,
      {gap: 2},
      {surface: words('tell telling advise advising warn warning urge recommend')},
      {gap: 5},
      // “Not to …” takes back what follows it.
      {
        ahead: [
          {surface: words('not never')},
          {surface: 'to'},
          {surface: words('buy order shop use book sell deal trust come stay sign rent fly bank')},
          {gap: 2},
          {surface: words('you your here')},
        ],
      },
    ],
  },
  {
    name: 'I will write to your CEO',
    steps: [
      iWill,
      {gap: 2},
      {
        surface: words(
          'write writing email emailing e-mail contact contacting call calling complain complaining go going inform tell ask copy',
        ),
      },
      {gap: 2},
      {surface: 'your'},
      {gap: 1},
      {anyOf: [[{surface: heads}], [{surface: 'head'}, {surface: 'office'}]]},
    ],
  },
  {
    name: 'your head office will hear about this',
    steps: [
      {surface: 'your'},
      {gap: 1},
      {anyOf: [[{surface: [...heads, 'manager', 'supervisor']}], [{surface: 'head'}, {surface: 'office'}]]},
      {surface: words("will shall 'll")},
      {optional: [{surface: 'be'}]},
      {surface: words('hear hearing learn know informed told interested')},
      {notAhead: [{surface: words('how which')}, {surface: words('happy pleased good kind')}]},
    ],
  },
  {
    name: 'you will get one star from me',
    steps: [
      {surface: words('one 1 zero two single')},
      {surface: words('star stars')},
      {
        anyOf: [
          [{surface: words('from unless until')}],
          [{surface: ','}, {surface: words('unless until')}],
          [{surface: 'if'}, {surface: words('you this it')}],
        ],
      },
    ],
  },
  {
    name: 'to avoid a bad review',
    steps: [
      {surface: words('avoid prevent escape spare')},
      {gap: 2},
      {surface: words('bad negative public one-star poor scathing terrible')},
      {surface: words('review reviews feedback rating ratings publicity press')},
      {notAhead: [{surface: 'from'}, {surface: words('customers buyers guests our my')}]},
    ],
  },
  {
    name: 'I am thinking about switching to another provider',
    steps: [
      {surface: words('considering thinking tempted')},
      {optional: [{surface: words('of about to')}]},
      {surface: words('switching moving leaving changing going taking switch move leave change')},
      {
        anyOf: [
          [
            {gap: 2},
            {surface: 'to'},
            {surface: words('another a the')},
            {optional: [{surface: words('different new better competing other')}]},
            {surface: custom},
          ],
          [
            {gap: 1},
            {surface: words('my our')},
            {gap: 2},
            {surface: ours},
            {surface: words('to elsewhere away')},
            {notAhead: [{surface: words('the a an my our your another this that')}]},
          ],
          [{surface: words('providers suppliers banks insurers carriers')}],
        ],
      },
    ],
  },
  {
    name: 'I will cancel everything with you',
    steps: [
      {surface: words('cancel cancelling canceling end ending terminate terminating close closing')},
      {surface: words('everything all')},
      {gap: 4},
      {surface: words('with at')},
      {surface: 'you'},
    ],
  },
  {
    name: 'I won’t be buying from you again',
    steps: [
      {
        anyOf: [
          [{surface: words("won't wouldn't")}],
          [{surface: words('will would shall going')}, {surface: words('not never')}],
          [{surface: 'not'}, {surface: 'going'}, {surface: 'to'}],
        ],
      },
      {optional: [{surface: 'be'}]},
      {
        surface: words(
          'buy buying order ordering shop shopping use using book booking return returning recommend recommending sell selling stay staying fly flying bank banking',
        ),
      },
      {gap: 3},
      {surface: words('you your here')},
      {gap: 3},
      {surface: words('again anymore ever')},
    ],
  },
  {
    name: 'I am not paying this bill',
    steps: [
      {anyOf: [[{surface: words("won't refuse")}], [{surface: 'not'}]]},
      {optional: [{surface: words('going be to')}, {optional: [{surface: 'to'}]}]},
      {surface: words('pay paying')},
      {surface: words('this your that')},
      {optional: [{surface: words('ridiculous outrageous wrong last fake')}]},
      {surface: words('bill invoice fee charge fine penalty')},
    ],
  },
  {
    name: 'the last notice before I take action',
    steps: [
      {surface: words('final last')},
      {surface: words('notice warning reminder chance attempt')},
      {surface: 'before'},
      {surface: words('i we')},
      {gap: 1},
      {surface: words('take act go start file involve hand report cut close')},
    ],
  },
  {
    name: 'we will be forced to terminate your contract',
    steps: [
      {surface: words('forced obliged compelled')},
      {surface: 'to'},
      {
        surface: words(
          'terminate end close suspend cancel withhold block disconnect evict involve deactivate delete',
        ),
      },
      {surface: words('your our the this all you')},
      {gap: 1},
      {
        surface: words(
          'account contract service tenancy lease policy membership subscription agreement orders business relationship cooperation lawyers solicitors',
        ),
      },
    ],
  },
]
