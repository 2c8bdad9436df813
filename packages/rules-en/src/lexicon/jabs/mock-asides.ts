import {words, type Pattern} from '@tactlint/core'

/** “in case barcodes are new to you”, “one more time for the slow ones”: jabs beside the matter. */
export const mockAsides: readonly Pattern[] = [
  {
    name: 'in case barcodes are new to you',
    steps: [
      {anyOf: [[{surface: 'in'}, {surface: 'case'}], [{surface: 'if'}]]},
      {gap: 4},
      {surface: words('is are be was were seems sounds')},
      {optional: [{surface: words('really so too all')}]},
      {
        surface: words(
          'new unknown unfamiliar foreign news alien strange difficult hard complicated tricky small confusing',
        ),
      },
      {surface: words('to for')},
      {surface: words('you your')},
      {notAhead: [{surface: words('to new account in')}]},
      // “If the parcel is too small for you”, “if this is new to you, start on page 2”.
      {notAhead: [{gap: 1}, {surface: words('start see we i click please read here the our just')}]},
    ],
  },
  {
    name: 'is that a novel you are writing?',
    steps: [
      {surface: words('is are was')},
      {surface: words('that this it you')},
      {gap: 5},
      {surface: words('novel essay opera symphony memoir memoirs poem epic dissertation')},
      {surface: words("you you're your")},
      {gap: 2},
      {surface: words('writing composing typing drafting penning')},
    ],
  },
  {
    name: 'delighted to explain it for the fourth time',
    steps: [
      {
        surface: words(
          'delighted happy glad thrilled overjoyed pleased love enjoy honoured pleasure privilege',
        ),
      },
      {surface: 'to'},
      {surface: words('explain repeat send say describe write resend tell spell attach answer give state')},
      {gap: 7},
      {
        anyOf: [
          [
            {surface: 'a'},
            {surface: words('third fourth fifth sixth seventh eighth ninth tenth hundredth')},
            {surface: 'time'},
          ],
          [
            {surface: 'the'},
            {surface: words('third fourth fifth sixth seventh eighth ninth tenth hundredth umpteenth nth')},
            {surface: 'time'},
          ],
          [{surface: words('yet once')}, {surface: words('again more')}],
        ],
      },
    ],
  },
  {
    name: 'my letters serve you as coasters',
    steps: [
      {surface: words('serve serves used use using double work works end ends ended')},
      {optional: [{surface: words('you them your up it')}]},
      {optional: [{surface: words('office desk')}]},
      {surface: 'as'},
      {optional: [{surface: 'a'}]},
      {
        surface: words(
          'coasters coaster wallpaper doorstop doorstops confetti firelighters napkins napkin bookmark bookmarks placemats scrap',
        ),
      },
    ],
  },
  {
    name: 'as was already stated',
    steps: [
      {surface: 'as'},
      {optional: [{surface: 'it'}]},
      {surface: words('was is were has have')},
      {
        anyOf: [
          [
            {optional: [{surface: 'been'}]},
            {surface: words('already repeatedly')},
            {optional: [{surface: 'been'}]},
            {surface: words('stated explained said written told mentioned pointed')},
          ],
          [
            {optional: [{surface: 'been'}]},
            {surface: words('stated explained said written mentioned')},
            {surface: words('in')},
            {surface: words('my our both all')},
          ],
        ],
      },
    ],
  },
  {
    name: 'one more time for the slow ones',
    steps: [
      {surface: words('time again slowly louder more')},
      {surface: 'for'},
      {surface: words('the those all')},
      {optional: [{surface: words('people those ones readers friends')}]},
      {
        anyOf: [
          [
            {surface: words('slow slower hard dim deaf')},
            {surface: words('ones of learners readers thinkers among')},
          ],
          [
            {surface: words('at in')},
            {surface: 'the'},
            {surface: words('back')},
            {notAhead: [{surface: words('yard garden room of office')}]},
          ],
          [{surface: words('dummies beginners')}, {surface: words(': , . – —')}],
        ],
      },
    ],
  },
  {
    name: 'if, this time, a person could answer',
    steps: [
      {surface: words('if could would might can')},
      {optional: [{surface: ','}]},
      {surface: words('this for')},
      {surface: words('time once')},
      {optional: [{surface: 'around'}]},
      {optional: [{surface: ','}]},
      {surface: words('a an some somebody someone anyone anybody you your the')},
      {optional: [{surface: words('real living actual human')}]},
      {
        surface: words(
          'person human being adult one body who could would might can answer read question actually expert team colleague',
        ),
      },
      {notAhead: [{surface: words('be send deliver leave put ring bring use')}]},
    ],
  },
  {
    name: 'the question, for the record, was',
    steps: [
      {surface: words('question point issue complaint request answer order subject problem name')},
      {surface: ','},
      {surface: 'for'},
      {surface: 'the'},
      {surface: 'record'},
      {surface: ','},
      {surface: words('is was remains')},
    ],
  },
]
