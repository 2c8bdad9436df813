import {words, type Pattern} from '@tactlint/core'
import {theirPeople, theReader} from './the-reader.js'
import {staff} from './trades.js'

const goesOn = {
  optional: [{repeat: [{not: {surface: words('i we he she they . ! ? ;')}}], most: 14}],
} as const
const anyoneElse = words(
  'me us customers parents people everyone everybody tenants guests patients passengers members',
)
const whoever = {
  anyOf: [[theReader], [{surface: words('the that this one')}, {gap: 1}, {surface: staff}]],
} as const
const quickly = {
  optional: [{surface: words('then just simply now still even quietly calmly all')}],
} as const

/** “… and hoped I wouldn't look”, “… and said nothing”: a deed and how it was hidden, denied or passed on to others. */
export const coverUpsByTheReader: readonly Pattern[] = [
  {
    name: 'you charged for nine and hoped I would not look',
    steps: [
      whoever,
      goesOn,
      {surface: words('and then but ,')},
      quickly,
      {
        anyOf: [
          [
            {surface: words('hoped hope hoping hopes trusted')},
            {optional: [{surface: 'that'}]},
            {surface: words('i we nobody no')},
          ],
          [{surface: words('said says told say')}, {surface: words('nothing nobody no-one')}],
          [
            {surface: words("didn't never not")},
            {optional: [{surface: words('even bother thought to')}]},
            {surface: words('tell told say said mention mentioned warn warned breathe')},
            {surface: words('a me us anyone anybody my one')},
          ],
          [{surface: words('denied denies deny blamed blames shrugged pretended pretends pretend')}],
          [{surface: words('walked drove sped strolled wandered went made')}, {surface: words('off away')}],
          [
            {surface: words('acted acts act behaved behaves carried')},
            {optional: [{surface: 'on'}]},
            {surface: 'as'},
            {surface: 'if'},
          ],
          [{surface: words('left')}, {surface: 'it'}, {surface: words('at')}, {surface: 'that'}],
          [{surface: 'called'}, {surface: 'it'}, {surface: 'a'}, {surface: 'day'}],
          [{surface: words('looked looks')}, {surface: words('away')}],
          [{surface: words('changed changes')}, {gap: 1}, {surface: words('story tune')}],
          [{surface: words("isn't aren't")}, {surface: words('saying telling admitting owning')}],
          [{surface: words("won't wouldn't")}, {surface: words('admit say own tell')}],
          [{surface: words('forgot forgets')}, {surface: words('about it them all')}],
          [
            {surface: words('expects expect expected')},
            {surface: anyoneElse},
            {surface: 'to'},
            {
              surface: words(
                'pay make clean sort fix work wait do believe swallow put clear foot cover find guess live understand thank be accept',
              ),
            },
          ],
          [
            {surface: words('wants want')},
            {surface: anyoneElse},
            {surface: 'to'},
            {surface: words('pay fix foot cover clean sort')},
          ],
          [
            {surface: 'let'},
            {surface: anyoneElse},
            {surface: words('queue wait stand sit find suffer pay freeze stew believe think search')},
          ],
          [{surface: words('had have has')}, {surface: 'the'}, {surface: words('cheek nerve gall audacity')}],
        ],
      },
    ],
  },
  {
    name: 'you took the money, then told me',
    steps: [
      theReader,
      {
        surface: words(
          'took booked banked cashed charged billed sold signed promised accepted confirmed lost broke advertised quoted approved',
        ),
      },
      goesOn,
      {surface: words(', and')},
      {surface: 'then'},
      {surface: words('told refused denied claimed said cancelled canceled raised changed kept lost sold')},
    ],
  },
  {
    name: 'you keep that quiet',
    steps: [
      theReader,
      {surface: words('keep kept keeps')},
      {gap: 4},
      {surface: words('quiet secret hidden')},
      {notAhead: [{surface: words('room corner time place hours')}]},
    ],
  },
  {
    name: 'you are covering up for him',
    steps: [
      theReader,
      {surface: words("are is 're keep were was")},
      {gap: 1},
      {surface: words('covering hiding shielding')},
      {optional: [{surface: 'up'}]},
      {surface: words('for behind')},
    ],
  },
  {
    name: 'your salesman lied to my mother',
    steps: [
      {anyOf: [[theirPeople], [{surface: 'your'}, {gap: 1}], [{surface: 'the'}, {gap: 1}, {surface: staff}]]},
      {optional: [{surface: words('simply just plainly obviously clearly flatly then has have')}]},
      {
        anyOf: [
          [{surface: 'lied'}, {surface: words('to about when through and . , :')}],
          [{surface: words('invented fabricated concocted')}, {surface: words('a an the it my our some')}],
          [
            {surface: words('made')},
            {surface: words('up it this that')},
            {surface: words('a an the it up my our some')},
            {notAhead: [{surface: words('bed room mind minds')}]},
          ],
          [{surface: words('shrugged sneered smirked scoffed')}],
          [{surface: words('tampered meddled fiddled')}, {surface: 'with'}],
          [{surface: words('doctored forged faked backdated padded')}, {surface: words('my our the a his')}],
          [
            {surface: words('yelled shouted swore snarled barked')},
            {surface: 'at'},
            {surface: words('me us my our')},
          ],
          [{surface: words('hurled flung lobbed')}, {surface: words('my our the it')}],
          [{surface: words('binned')}, {surface: words('my our the it all')}],
        ],
      },
    ],
  },
  {
    name: 'a reading that your man made up',
    steps: [
      {optional: [{surface: words('that which')}]},
      theirPeople,
      {optional: [{surface: words('simply just obviously clearly has must')}]},
      {surface: words('made cooked dreamt dreamed thought')},
      {surface: 'up'},
      {notAhead: [{surface: words('the a')}, {surface: words('bed room beds')}]},
    ],
  },
  {
    name: 'one thing to me and another to her',
    steps: [
      {surface: words('told told promised tell tells said says say write wrote')},
      {gap: 4},
      {surface: 'one'},
      {surface: 'thing'},
      {surface: words(', and')},
      {gap: 3},
      {surface: words('another other')},
    ],
  },
  {
    name: 'you let a stranger take my case',
    steps: [
      theReader,
      {gap: 1},
      {surface: 'let'},
      {
        anyOf: [
          [
            {surface: words('a some two')},
            {gap: 1},
            {
              surface: words(
                'stranger strangers thief thieves fraudster fraudsters hacker burglar child drunk conman caller man woman',
              ),
            },
          ],
          [{surface: words('anyone anybody someone somebody')}],
          [
            {surface: words('him her them')},
            {
              ahead: [
                {gap: 2},
                {surface: words('with without on')},
                {surface: words('nothing no only just a')},
              ],
            },
          ],
        ],
      },
    ],
  },
]
