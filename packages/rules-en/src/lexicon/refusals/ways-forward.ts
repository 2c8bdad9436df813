import {words, type Lexicon, type Pattern} from '@tactlint/core'
import {source} from '../source.js'
import {waysForwardByName} from './ways-forward-by-name.js'
import {waysForwardInOtherWords} from './ways-forward-in-other-words.js'

const waysForwardPatterns: readonly Pattern[] = [
  {
    // Not: “if you do not pay, we close it”.
    name: 'if you tell us the number, we transfer it',
    steps: [
      {surface: words('if once when')},
      {surface: 'you'},
      {
        optional: [{repeat: [{not: {surface: words("not don't do have any fail . , ? !")}}], most: 9}],
      },
      {surface: ','},
      {surface: words('we i it the you')},
      {notAhead: [{gap: 2}, {surface: words("cannot can't won't not no unable")}]},
    ],
  },
  {
    name: 'here is a new one',
    steps: [
      {surface: words('here below')},
      {optional: [{surface: words('is are you')}]},
      {optional: [{surface: words('find')}]},
      {surface: words('a an your the is our two three another')},
      {gap: 2},
      {
        surface: words(
          'one new code link form label list address number date offer option options way voucher link.',
        ),
      },
    ],
  },
  {
    name: 'another date',
    steps: [
      {surface: words('another other different alternative second similar comparable next')},
      {optional: [{surface: words('free possible available')}]},
      {
        surface: words(
          'date dates address card colour color size room flight model one way ways shop branch store time times method option options seat seats slot model product item number account',
        ),
      },
      {notBehind: {surface: words('no any each')}},
    ],
  },
  {
    name: 'it is on its way',
    steps: [
      {surface: words('on at waiting ready with')},
      {optional: [{surface: 'for'}]},
      {surface: words('its the your their you')},
      {surface: words('way door on by tomorrow today in from at counter desk reception')},
    ],
  },
  {
    name: 'it costs £40',
    steps: [
      {surface: words('costs cost')},
      {gap: 1},
      {anyOf: [[{surface: words('£ $ €')}], [{number: true}]]},
      {notBehind: {surface: 'not'}},
    ],
  },
  {
    name: 'all cards work',
    steps: [
      {surface: words('all any every most other')},
      {gap: 1},
      {
        surface: words(
          'cards card shops branches methods dates seats colours colors sizes models machines counters stations',
        ),
      },
      {surface: words('work works are is accept take have has do does')},
      {notAhead: [{surface: words('not booked gone taken full sold affected excluded')}]},
    ],
  },
  {
    // Not: “as you can imagine”, “nothing can be done”, “we can only apologise”.
    name: 'the course can be joined on Thursday',
    steps: [
      {notBehind: {surface: words('nothing nobody none neither nor one who what how that which')}},
      {surface: words('can may')},
      {optional: [{surface: words('also still however instead always then now safely just simply')}]},
      {
        not: {
          surface: words(
            'not never only hardly no be imagine understand appreciate see read hear guess expect confirm say assure apologise apologize do help offer',
          ),
        },
      },
    ],
  },
  {
    name: 'it can be paid later',
    steps: [
      {notBehind: {surface: words('nothing nobody none neither nor one what that which')}},
      {surface: words('can may')},
      {optional: [{surface: words('also still however instead always then now safely just simply')}]},
      {surface: 'be'},
      {not: {surface: words('not no sure certain assured of frustrating disappointing hard difficult done')}},
    ],
  },
  {
    name: 'the Thursday class still has four places',
    steps: [
      {surface: words('still')},
      {surface: words('has have')},
      {gap: 2},
      {
        surface: words(
          'places place seats seat rooms room tickets ticket copies spaces space slots slot pieces stock left free',
        ),
      },
    ],
  },
  {
    name: 'one becomes free on 1 February',
    steps: [
      {surface: words('becomes become is are on')},
      {optional: [{surface: words('second third first next fourth number the a our')}]},
      {surface: words('free waiting')},
      {surface: words('on in from again list tomorrow next at')},
    ],
  },
  {
    // At the head of a sentence or behind a comma: “Until Sunday, though, the jug costs half.”
    name: 'from 1 September it rests',
    steps: [
      {surface: words('from until')},
      {gap: 1},
      {
        surface: words(
          'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday tomorrow then now',
        ),
      },
      {notAhead: [{gap: 3}, {surface: words("not no cannot can't never nothing")}]},
    ],
  },
]

/** What can be done, or what happens next: “we can offer”, “instead”, “would you like”. */
export const waysForward = {
  source,
  patterns: [...waysForwardPatterns, ...waysForwardInOtherWords, ...waysForwardByName],
  phrases: [
    '(instead|alternatively|in the meantime|as an alternative|another option|other options|the good news|what we can do|what i can do|one option|nevertheless|as a gesture|as compensation|free of charge|at no cost|on the house)',
    '(we|i) (can|could|may|would) (still |also |however |instead |certainly |gladly |then |now |only |) (offer|send|ship|refund|replace|give|help|suggest|recommend|exchange|repair|look|arrange|provide|ask|check|transfer|propose|extend|move|book|reserve|put|add|apply|reopen|try|issue|credit|let|contact|forward|see|start|keep|tell)',
    '(we|i) have (already |now |therefore |also |) (made|changed|corrected|filled|prepared|lodged|taken|set|written|noted|reopened|split|removed|waived|transferred|sent|asked|added|started|arranged|refunded|forwarded|reserved|put|attached|credited|ordered|booked|opened|passed|contacted|extended|included)',
    '(we|i) (will|shall) (send|ship|refund|replace|contact|check|let|keep|get back|write|call|inform|credit|reply|update|ask|arrange|look|repair|forward|pay|add|do our best|be happy|gladly|gladly help|transfer|review|tell)',
    "(we'll|i'll) (send|ship|refund|replace|contact|check|let|keep|get back|write|call|inform|credit|reply|update|ask|arrange|look|repair|forward|pay|add|be happy|gladly|transfer|review|tell)",
    "(i would|i'd|we would|we'd|i am|i'm|we are|we're|be|will be|always) (be |) (happy|glad|pleased|delighted) to",
    'you (can|could|may|might) (also |still |instead |however |always |then |) (choose|use|send|order|return|exchange|ask|contact|request|cancel|change|get|keep|try|find|buy|call|visit|reach|reply|book|apply|sign|switch|download|open|have|go|write|give|sell|see|turn|take|claim|submit|upload|pay|arrange|pick)',
    'would (you|it) (like|prefer|help|be|rather)',
    '(could|can|would) you (please |kindly |) (send|tell|let|confirm|choose|reply|check|give|provide|attach|share|try|contact|upload)',
    'please (send|tell|let|confirm|choose|reply|check|give|provide|attach|share|try|contact|upload|use|visit|call|write|complete|fill|follow|return|order|apply|ask|click|see)',
    'you (are|will be) (welcome|able) to',
    'you will (receive|get|have|find|be able)',
    'you are (still |also |) (entitled|eligible) (to|for)',
    'all (it needs|you need|that is needed|we need) (is|to do)',
    'will be (sent|refunded|credited|delivered|available|with you|transferred|replaced|back|released)',
    'we have (another|found|several|two|three|set aside|put aside|kept)',
    'there (is|are) (a|another|also|two|three|several|still|one at|one on|one in|one from)',
    '(is|are) (also |still |now |again |) available',
    '(feel free|until then|from then on|next week|another way|other ways)',
    '(we are|i am) (checking|sending|working|looking|trying|asking|arranging|preparing|refunding|replacing)',
    "(i'm|we're) (checking|sending|holding|keeping|looking|arranging|preparing|refunding|replacing|reserving)",
    '(let|allow) (me|us) (know|offer|check|suggest|help|explain)',
    '(which|what) (of the|would you|option|do you)',
    'as soon as (it|they|we|the|you|this)',
    '(a|the|full|partial|store|your) (refund|voucher|replacement|credit|discount|coupon) (will be|has been|is on)',
    'is (back in stock|available again|available from|available in)',
    '(we|i) (recommend|suggest|propose|advise)',
    // What happens by itself: “you get a new one”, “it arrives on Friday”.
    'you (get|receive|keep|find|hear|need only|only need|have until|are welcome|are free)',
    'you will (hear|see|keep)',
    '(it|this|which|parcel|order|money|replacement|one|rest|everything|amount|driver|technician|colleague|part) (will |then |now |also |) (arrive|arrives|leave|leaves|come|comes|go|goes|take|takes|start|starts|work|works|try|tries|call|calls|visit|cover|covers|follow|follows|bring|brings|remain|remains|help|helps|reach|reaches|get|gets) (on|in|by|to|back|again|until|from|only|tomorrow|today|within|two|three|about|you|your|with|next|as|valid)',
    '(is|are) (valid|open|free|possible|enough|at no cost|on its way|ready|on us) (until|from|on|again|by|in|with|for|if|every)',
    '(is|are) (enough|sufficient|on us)',
    '(on|under|in|via|through) (your account|my account|settings|our website|the app|our help centre|our help center)',
    '(the next|another|one more) (free |possible |) (date|slot|flight|delivery|step|possibility|chance|attempt)',
    '(however|but|so|therefore|still) (we|you|i) (can|could|may|will|have|are able)',
  ],
} satisfies Lexicon

/** “We cannot wait to see it”, “we can't thank you enough”. */
export const harmlessRefusals = {
  source,
  phrases: [
    "(we|i) (cannot|can't|can not) (wait|thank|imagine|stress|emphasise|emphasize)",
    "you (cannot|can't) miss",
    'nothing (more |else |further |) will be (charged|deducted|debited|lost|deleted|owed|due)',
    'not only',
    '(is|be|was) not possible (for anyone |) (that|to see your|to read your)',
    "(we|i) (don't|do not) have access to your (photos|pictures|data|password|passwords|messages|files|card|emails)",
    'your (data|answers|details|information) (is|are) (strictly |) confidential',
    '(information|data|details) (is|are) (strictly |) confidential and (stays|stay|will|remains|remain)',
    '(must|have to|had to) decline (the|your) (kind |) (offer|invitation)',
    "(no|not a|n't a) (refund|return|replacement|repair|exchange|extension) (is|was) (needed|necessary|required)",
    '(is not|not) possible to (skip|lose|miss)',
    'impossible to (skip|lose|miss)',
    '(we|i) (do not|will not|never|will never) (send|share|sell|store|disclose|give|ask|charge) (you |your |any |) (passwords|password|pin|pins|data|details|codes|code|card numbers|addresses|address|for)',
  ],
} satisfies Lexicon
