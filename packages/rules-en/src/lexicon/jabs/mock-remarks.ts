import {words, type Pattern} from '@tactlint/core'

/** “If only your service were as fast”, “you answered a question I did not ask”: said in passing. */
export const mockRemarks: readonly Pattern[] = [
  {
    name: 'you would be surprised what is in the attachment',
    steps: [
      {anyOf: [[{surface: "you'd"}], [{surface: 'you'}, {surface: 'would'}]]},
      {surface: 'be'},
      {surface: words('surprised amazed astonished')},
      {surface: words('what . ! , –')},
    ],
  },
  {
    name: 'I will explain it again, slowly',
    steps: [
      {surface: words("i'll will me")},
      {surface: words('say explain write type')},
      {surface: words('it this that')},
      {surface: 'again'},
      {optional: [{surface: ','}]},
      {surface: words('slowly : for')},
    ],
  },
  {
    name: 'I will keep writing until',
    steps: [
      {surface: words("i'll we'll will")},
      {optional: [{surface: words('just simply')}]},
      {surface: 'keep'},
      {surface: words('writing calling asking sending repeating')},
      {surface: words('until till then')},
    ],
  },
  {
    name: 'if only your service were as fast',
    steps: [{surface: 'if'}, {surface: 'only'}, {surface: words('you your')}],
  },
  {
    name: 'as simple as I can',
    steps: [
      {surface: words('make making put')},
      {surface: words('it this')},
      {surface: 'as'},
      {surface: words('simple easy clear plain simply plainly clearly')},
      {surface: 'as'},
      {surface: words('i possible')},
      {surface: words('can could . , :')},
    ],
  },
  {
    name: 'it is not my job to explain',
    steps: [
      {surface: words('not hardly')},
      {surface: words('my our')},
      {surface: words('job place task responsibility')},
      {surface: 'to'},
      {surface: words('explain do tell check find teach train chase remind')},
    ],
  },
  {
    name: 'we are playing the same game',
    steps: [
      {surface: words("we're you're are")},
      {gap: 1},
      {surface: 'playing'},
      {surface: words('the this same games a')},
      {optional: [{surface: 'same'}]},
      {surface: words('game games with . again')},
    ],
  },
  {
    // Not: “a child could open it”, “a baby could not sleep there”.
    name: 'even a toddler could read it',
    steps: [
      {surface: words('even a any')},
      {optional: [{surface: words('a my the')}]},
      {optional: [{surface: words('trained blind drunk dead')}]},
      {
        surface: words(
          'toddler child monkey chimp chimpanzee grandmother grandma granny dog cat hamster goldfish parrot kindergartner donkey blind infant baby snail tortoise three-year-old four-year-old five-year-old six-year-old ten-year-old schoolchild pupil grader beginner layman novice fool idiot amateur apprentice',
        ),
      },
      {optional: [{surface: words('man person')}]},
      {
        anyOf: [
          [{surface: words('knows understands manages writes reads sees')}],
          [
            {surface: words('could can would')},
            {optional: [{surface: words('have easily also even')}]},
            {
              surface: words(
                'see seen do done read count counted tell told understand understood know known spell spot spotted notice noticed manage managed figure fill fix fixed pack packed write written type typed add calculate work grasp solve solved',
              ),
            },
            {notAhead: [{surface: words('not without under here')}]},
          ],
        ],
      },
    ],
  },
  {
    name: 'my toddler could do it faster',
    steps: [
      {surface: words('my our')},
      {gap: 1},
      {
        surface: words(
          'toddler grandmother grandma granny dog cat goldfish eight-year-old five-year-old ten-year-old son daughter kid nephew niece child toaster',
        ),
      },
      {surface: words('could can would answers reads has')},
      {gap: 5},
      {surface: words('faster better quicker sooner')},
    ],
  },
  {
    name: 'you answered a question I did not ask',
    steps: [
      {surface: words('question questions')},
      {surface: words('i we nobody')},
      {
        anyOf: [
          [{surface: words("didn't never haven't")}],
          [{surface: words('did have')}, {surface: 'not'}],
          [{behind: {surface: 'nobody'}}],
        ],
      },
      {surface: words('ask asked')},
    ],
  },
  {
    name: 'an answer to what I actually asked',
    steps: [
      {surface: 'what'},
      {surface: words('i we')},
      {surface: words('actually really')},
      {surface: words('asked wrote said asking')},
    ],
  },
  {
    name: 'that is one way to treat customers',
    steps: [
      {surface: words("that's is")},
      {surface: 'one'},
      {surface: 'way'},
      {surface: words('to of')},
      {surface: words('treat handle run treating handling running put putting look describe describing')},
    ],
  },
  {
    name: 'needed three weeks of research',
    steps: [
      {surface: words('aware realise realize know known')},
      {optional: [{surface: 'that'}]},
      {surface: words('a an simple answering reading sending')},
      {gap: 5},
      {surface: words('needed needs took takes required requires')},
      {gap: 4},
      {surface: words('weeks months days research committee approval')},
    ],
  },
]
