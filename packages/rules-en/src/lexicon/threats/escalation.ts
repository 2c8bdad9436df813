import {words, type Lexicon, type Pattern} from '@tactlint/core'
import {source} from '../source.js'
import {escalationsInOtherWords} from './escalation-in-other-words.js'

const superior = words(
  `manager's supervisor's director's ceo's manager managers supervisor supervisors superior superiors boss bosses director management ceo leadership teamleader team-lead
  higher-up higher-ups executive executives chief owner director directors president chairman chairwoman cfo coo foreman vp vps vice-president decision-maker decision-makers`,
)
const someone = {
  anyOf: [
    [{surface: superior}],
    [
      {surface: words('team department office group shift duty line')},
      {surface: words('lead leader head manager supervisor')},
    ],
    [
      {surface: words('someone somebody person anyone colleague')},
      {gap: 2},
      {surface: words('charge senior higher authority above responsible competent seniority')},
    ],
    [
      {surface: words('someone somebody person anyone colleague whoever people')},
      {optional: [{surface: words('who that')}]},
      {
        optional: [
          {surface: words('can could is has actually really may')},
          {optional: [{surface: words('actually really the')}]},
          {optional: [{surface: words('make take')}]},
        ],
      },
      {
        surface: words(
          'decide decides decisions authorise authorize runs owns heads manages senior authority say power leads supervises',
        ),
      },
    ],
    [
      {surface: words('someone somebody person anyone')},
      {surface: 'with'},
      {gap: 2},
      {surface: words('authority clout power powers say influence seniority decision mandate rank')},
    ],
    [
      {surface: words('complaints complaint')},
      {surface: words('department team office desk manager unit handler board director officer head')},
    ],
    [{surface: 'head'}, {surface: words('office quarters')}, {notAhead: [{surface: words('in at on')}]}],
    [{surface: words('headquarters boardroom board hq')}],
    [
      {
        surface: words(
          'second-level third-level second-line first-line level-2 tier-2 higher-level senior-level',
        ),
      },
    ],
    [
      {surface: words('senior higher next upper')},
      {gap: 1},
      {
        surface: words(
          'level levels staff colleague colleagues agent agents management person member tier instance specialist specialists adviser advisor engineer representative rep technician',
        ),
      },
    ],
    [{surface: words('second third 2nd 3rd')}, {surface: words('level tier line')}],
    [{surface: 'escalation'}, {surface: words('team department level manager')}],
    [{surface: 'head'}, {surface: 'of'}],
    [{surface: words('highest top')}, {surface: words('level levels floor')}],
  ],
} as const

/** “I want to speak to a manager”, “kindly pass my claim on to a supervisor”. */
const escalations: readonly Pattern[] = [
  {
    name: 'I want a manager',
    steps: [
      {
        surface: words(
          `reviewed looked assign assigned answered decided seen addressed reach put raised directed needs requires bring take see go come goes route passed forwarded escalated sent referred handled handed deal deals let have bringing copied cc'd want wants like prefer demand request need ask asking insist expect wish speak talk speaking pass forward transfer send hand
          refer move put bump belongs escalate give get connect bring involve contact copy copying cc let raise call inform`,
        ),
      },
      {gap: 7},
      someone,
    ],
  },
  {
    name: 'I would rather this went to a supervisor',
    steps: [
      {surface: 'rather'},
      {surface: words('this it that my the we i')},
      {gap: 2},
      {surface: words('went go goes spoke dealt')},
      {gap: 3},
      someone,
    ],
  },
  {
    name: 'could a supervisor look at it',
    steps: [
      {surface: words('could can would may should must')},
      {surface: words('a your the someone somebody one')},
      {gap: 2},
      someone,
    ],
  },
  {
    name: 'your supervisor will have to answer',
    steps: [
      {surface: words('your the a some')},
      {gap: 1},
      {surface: superior},
      {surface: words('will should must can would could may')},
      {gap: 5},
      {surface: words('answer reply handle deal respond take look call decide explain read settle')},
    ],
  },
  {
    name: 'is the general manager available',
    steps: [
      {surface: words('is are')},
      {surface: words('the your a')},
      {gap: 1},
      {surface: superior},
      {surface: words('available free there reachable around in')},
    ],
  },
  {
    name: 'only with the practice manager',
    steps: [
      {surface: words('only directly exclusively')},
      {gap: 3},
      {surface: words('with to by from')},
      {gap: 2},
      someone,
    ],
  },
  {
    name: 'skip the first level',
    steps: [
      {surface: words('skip bypass jump')},
      {surface: words('the your')},
      {gap: 1},
      {surface: words('level levels line support queue tier agents')},
    ],
  },
  {
    name: 'who is above you',
    steps: [{surface: 'who'}, {gap: 6}, {surface: words('above over')}, {surface: 'you'}],
  },
  {
    name: 'who is your superior',
    steps: [
      {surface: words("who who's")},
      {optional: [{surface: 'is'}]},
      {surface: words('your the')},
      {surface: superior},
    ],
  },
  {
    name: 'up the chain',
    steps: [
      {surface: words('up above over beyond')},
      {surface: words('the your')},
      {surface: words('chain ladder head heads')},
      {notAhead: [{surface: words('of office unit board and')}]},
    ],
  },
  {
    name: 'not with first-line support',
    steps: [
      {surface: words("not don't won't rather no skip bypass")},
      {gap: 4},
      {
        surface: words(
          'talk talking deal dealing discuss speak speaking go waste explain wait skip bypass through',
        ),
      },
      {gap: 4},
      {
        anyOf: [
          [
            {
              surface: words(
                'first-line first-level frontline front-line regular normal ordinary standard junior lower usual',
              ),
            },
            {optional: [{surface: words('support customer service')}]},
            {
              surface: words(
                'support level levels line agent agents queue staff team desk channels person people clerk service',
              ),
            },
          ],
          [{surface: 'reception'}],
        ],
      },
    ],
  },
  {
    name: 'who is in charge there',
    steps: [
      {surface: words("who who's whoever")},
      {optional: [{surface: 'is'}]},
      {surface: words('in runs owns heads leads')},
      {surface: words('charge the this your that')},
      {optional: [{surface: words('place company shop there here circus show')}]},
      {notAhead: [{surface: words('of for')}]},
    ],
  },
]

/** Nobody has answered so far. */
export const unanswered = {
  source,
  phrases: [
    '(nobody|no one|no-one|none of you|not one of you) (has |have |) (yet |) (replied|answered|responded|reacted|got back|gotten back|called back|written back|been in touch|contacted me|contacted us)',
    "(not|never|haven't|hasn't|didn't|don't|yet to|without) (yet |even |) (hear|heard|hearing|had|have|receive|received|receiving|got|get|getting|gotten|seen) (anything|back|from you|from anyone|a word|a reply|an answer|any answer|any reply|any response|a response|your reply|your answer|your response)",
    '(still |) no (reply|answer|response|reaction|news|word) (yet|so far|from|since|at all|until|to)',
    'without (a |any |) (reply|answer|response|reaction)',
    '(still |) (waiting|wait) for (a|an|your|any|some) (first |) (reply|answer|response)',
    "(you|your team|support|anyone|anybody) (have|has|did|haven't|hasn't|didn't) (not |) (yet |) (replied|answered|responded|reply|answer|respond|reacted)",
    '(is|was|are|still|remains|remained) unanswered',
  ],
} satisfies Lexicon

export const escalation = {
  source,
  phrases: [
    '(escalate|escalating) (this|it|my|the|our|that|immediately|now|to|further|if|as)',
    '(have|get|want|be|it|this|case|ticket|matter|see) (this |it |my case |the case |to be |be |)escalated',
    '(an|for|request|demand|immediate) escalation',
    '(someone|somebody|anyone|anybody) higher up',
    '(supervisor|manager|management) (attention|level|callback|call back|review)',
    '(take|send|pass|push|kick) (it|this|my case|my claim) upstairs',
    '(needs to|has to|must|should|take this|take it) (go |) to the (very |)top',
    "(your|the) (ceo|managing director|chief executive|director|chairman|head office|management|board) (is|are|has been) (in copy|on copy|copied|cc'd|copied in)",
  ],
  patterns: [...escalations, ...escalationsInOtherWords],
} satisfies Lexicon
