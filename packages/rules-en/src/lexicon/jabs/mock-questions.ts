import {words, type Pattern} from '@tactlint/core'

const answer = words(
  'answer answering reply replying read reading respond responding help helping look looking call calling write writing act acting do doing',
)
const somebody = words('someone somebody anyone anybody you one')

/** “You did get my message, didn’t you?”, “do you people talk to each other?”: asked for no answer. */
export const mockQuestions: readonly Pattern[] = [
  {
    name: 'you did get my message, didn’t you',
    steps: [
      {surface: 'you'},
      {surface: words('did do')},
      {
        surface: words(
          'get see read receive open know understand check realise realize remember look listen',
        ),
      },
      {gap: 8},
      {surface: ','},
      {surface: words("didn't don't")},
      {surface: 'you'},
    ],
  },
  {
    name: 'is there any chance that a human reads this',
    steps: [
      {surface: words('chance possibility hope way')},
      {gap: 3},
      {surface: words('a an real actual living')},
      {optional: [{surface: words('real actual living breathing thinking')}]},
      {surface: words('human person grown-up adult being soul')},
      {optional: [{surface: 'being'}]},
      {gap: 2},
      {surface: words('reads read looks reading answers checks there sees')},
    ],
  },
  {
    name: 'do you people talk to each other',
    steps: [
      {surface: words("do don't does")},
      {surface: words('you your any anyone the')},
      {gap: 2},
      {surface: words('talk talks speak communicate')},
      {surface: words('to with')},
      {surface: words('each one anyone')},
    ],
  },
  {
    name: 'or is it a lottery',
    steps: [
      {surface: words('or is')},
      {surface: words('is it this that')},
      {gap: 3},
      {surface: words('lottery sport hobby competition raffle tradition ritual prank contest')},
      {ahead: [{gap: 6}, {surface: '?'}]},
    ],
  },
  {
    name: 'you must have more important things to do',
    steps: [
      {surface: words('you your')},
      {optional: [{surface: words('must surely all no')}]},
      {surface: words('have')},
      {gap: 1},
      {surface: words('more better bigger')},
      {gap: 1},
      {surface: words('things matters priorities fish')},
      {ahead: [{gap: 6}, {surface: 'than'}]},
    ],
  },
  {
    name: 'just wondering if you plan on answering',
    steps: [
      {surface: words('wondering curious wonder')},
      {surface: words('if whether when')},
      {surface: somebody},
      {
        optional: [
          {repeat: [{not: {surface: words('could can would might may able i we it the . ? !')}}], most: 4},
        ],
      },
      {surface: answer},
      {ahead: [{gap: 5}, {surface: words('year century all ever lifetime decade ?  . !')}]},
    ],
  },
  {
    name: 'isn’t this your job',
    steps: [
      {surface: words("isn't wasn't")},
      {surface: words('this that it')},
      {gap: 2},
      {surface: words('your you')},
      {gap: 2},
      {surface: words('job task responsibility work duty department for')},
    ],
  },
  {
    name: 'or is that just standard practice',
    steps: [
      {surface: 'or'},
      {surface: words('is was')},
      {surface: words('that this it')},
      {surface: words('just simply merely')},
      {gap: 2},
      {surface: words('practice policy procedure custom')},
    ],
  },
  {
    name: 'are you being serious',
    steps: [
      {surface: words('whether if are')},
      {surface: words("you you're")},
      {optional: [{surface: words('are')}]},
      {optional: [{surface: words('being actually really just')}]},
      {surface: words('serious joking kidding')},
      {notAhead: [{surface: words('about in')}]},
    ],
  },
  {
    name: 'I am sure it is a coincidence',
    steps: [
      {surface: words('sure surely doubt no pure mere')},
      {gap: 3},
      {surface: words('coincidence coincidental')},
      {surface: words('that , . !')},
    ],
  },
  {
    name: 'I wonder how many more forms',
    steps: [
      {surface: words('curious wonder wondering')},
      {surface: 'how'},
      {surface: words('many much')},
      {surface: words('more longer')},
    ],
  },
  {
    name: 'is anybody there?',
    steps: [
      {surface: 'is'},
      {surface: words('anybody anyone somebody')},
      {gap: 1},
      {surface: words('there home listening awake')},
      {surface: '?'},
    ],
  },
  {
    name: 'how many photos do you need before',
    steps: [
      {surface: 'how'},
      {surface: words('many often')},
      {gap: 2},
      {surface: words('do will does')},
      {surface: words('you it')},
      {surface: words('need want take')},
      {surface: words('before until till')},
    ],
  },
  {
    name: 'tell me you are joking',
    steps: [
      {surface: 'tell'},
      {surface: 'me'},
      {surface: words("this that you're you it it's")},
      {gap: 2},
      {surface: words('joke joking kidding')},
    ],
  },
  {
    name: 'perhaps somebody would like to work',
    steps: [
      {surface: words('perhaps maybe')},
      {surface: words('someone somebody anybody one')},
      {optional: [{surface: 'of'}, {surface: 'you'}]},
      {surface: words('would could')},
      {surface: words('like care condescend')},
      {surface: 'to'},
    ],
  },
]
