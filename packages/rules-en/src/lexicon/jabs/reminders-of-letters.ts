import {words, type Pattern} from '@tactlint/core'

/** “I already sent you this twice”, “as I said on the phone and in the chat”: what the reader should know by now. */
export const remindersOfLetters: readonly Pattern[] = [
  {
    name: 'as I explained in my last three emails',
    steps: [
      {surface: 'as'},
      {surface: words("i we i've we've")},
      {optional: [{surface: words('have had')}]},
      {surface: words('said told explained written wrote mentioned stated described asked reported noted')},
      {gap: 1},
      {surface: 'in'},
      {surface: words('my our each every all both')},
      {gap: 1},
      {surface: words('two three four five six several many numerous both of my')},
    ],
  },
  {
    // “I assume my email got lost, as I have no answer” assumes it.
    name: 'I assume my email got lost, since nobody answered',
    steps: [
      {surface: words('assuming assume presume suppose guess imagine')},
      {optional: [{surface: 'that'}]},
      {surface: words('my our')},
      {gap: 2},
      {surface: words('email emails message messages letter letters mail request call')},
      {gap: 2},
      {surface: words('lost stuck overlooked missed forgotten buried deleted ignored')},
      {
        ahead: [
          {gap: 2},
          {surface: words('since because as again too')},
          {surface: words('nobody no-one none you your')},
        ],
      },
    ],
  },
  {
    name: 'I already sent you this twice',
    steps: [
      {surface: words("i we i've we've")},
      {optional: [{surface: words('have had')}]},
      {optional: [{surface: words('already now')}]},
      {surface: words('sent given provided supplied answered explained told shown')},
      {surface: words('you your this that')},
      {gap: 5},
      {surface: words('twice times repeatedly already')},
    ],
  },
  {
    name: 'nothing to do with my question',
    steps: [
      {surface: words('something anything nothing little')},
      {surface: 'to'},
      {surface: 'do'},
      {surface: 'with'},
      {surface: words('my the what our')},
      {gap: 1},
      {surface: words('question questions request problem asked wrote issue')},
      {notAhead: [{surface: words('of with that')}]},
    ],
  },
  {
    name: 'as any technician would have noticed',
    steps: [
      {surface: 'as'},
      {surface: words('any anyone anybody every')},
      {gap: 3},
      {surface: words('would will could can')},
      {optional: [{surface: 'have'}]},
      {surface: words('noticed seen known told tell know see notice confirm realised realized')},
    ],
  },
  {
    name: 'the same document a fourth time',
    steps: [
      {surface: words('need want require send')},
      {gap: 4},
      {surface: 'a'},
      {surface: words('third fourth fifth sixth seventh tenth hundredth')},
      {surface: words('time copy')},
    ],
  },
  {
    name: 'I told four of your colleagues',
    steps: [
      {surface: words('explained told described sent said')},
      {gap: 2},
      {optional: [{surface: 'to'}]},
      {surface: words('two three four five six seven eight several most')},
      {surface: 'of'},
      {surface: 'your'},
      {ahead: [{gap: 3}, {surface: words('but and now already , so')}]},
    ],
  },
  {
    name: 'talk to your own colleagues first',
    steps: [
      {surface: words('you somebody someone')},
      {surface: words('should could might may must')},
      {gap: 2},
      {surface: words('talk speak check ask read look consult open visit believe trust')},
      {gap: 2},
      {surface: 'your'},
      {surface: 'own'},
    ],
  },
  {
    name: 'as I said on the phone and in the chat',
    steps: [
      {surface: 'as'},
      {surface: words("i we i've we've")},
      {optional: [{surface: words('have had already')}]},
      {surface: words('said told explained written mentioned wrote')},
      {gap: 1},
      {surface: words('on in by')},
      {gap: 3},
      {surface: words(', and')},
      {gap: 1},
      {surface: words('in on by')},
      {surface: words('the my person writing email chat')},
    ],
  },
]
