import {words, type Pattern} from '@tactlint/core'

/** “Fourth attempt, then.”, “it says so in my first message”, “I don't need another link”: how often it was said. */
export const mockRepeats: readonly Pattern[] = [
  {
    name: 'for the third time of asking',
    steps: [
      {surface: words('for at')},
      {surface: 'the'},
      {surface: words('second third fourth fifth sixth seventh tenth umpteenth nth hundredth')},
      {surface: words('time attempt')},
      {surface: 'of'},
      {
        surface: words(
          'typing writing asking saying telling explaining sending chasing calling ringing trying',
        ),
      },
    ],
  },
  {
    name: 'fourth attempt, then',
    steps: [
      {at: 'start'},
      {surface: words('second third fourth fifth sixth seventh tenth umpteenth')},
      {surface: words('attempt try go message letter email')},
      {optional: [{surface: ','}]},
      {surface: words('then now so same . :')},
    ],
  },
  {
    name: 'I do not need another link',
    steps: [
      {surface: words("not don't no")},
      {surface: words('need want')},
      {surface: 'another'},
      {gap: 1},
      {
        surface: words(
          'link links template templates apology apologies excuse excuses voucher form forms surveys survey promise promises',
        ),
      },
      {notAhead: [{surface: words('for to of')}, {surface: words('the my this')}]},
    ],
  },
  {
    name: 'it says so in my first message',
    steps: [
      {surface: words('it that this')},
      {surface: words("says is stands was 's")},
      {surface: words('so all already clearly right')},
      {gap: 1},
      {surface: 'in'},
      {surface: words('my our')},
      {gap: 2},
      {surface: words('email e-mail mail message letter ticket note messages emails')},
    ],
  },
  {
    name: 'as you can clearly see in my message',
    steps: [
      {surface: 'as'},
      {surface: 'you'},
      {surface: words('can could')},
      {surface: words('clearly plainly easily')},
      {surface: words('see read')},
      {
        notAhead: [
          {gap: 2},
          {
            surface: words(
              'photo photos picture pictures image images screenshot video serial attached number',
            ),
          },
        ],
      },
    ],
  },
  {
    name: 'Twice.',
    steps: [{at: 'start'}, {surface: words('twice thrice repeatedly')}, {surface: words('. !')}, {at: 'end'}],
  },
  {
    name: 'I will say it one last time',
    steps: [
      {surface: words("i'll we'll will")},
      {surface: words('say ask explain write tell')},
      {gap: 2},
      {surface: 'one'},
      {surface: words('last final')},
      {surface: 'time'},
    ],
  },
  {
    name: 'explained it to five people',
    steps: [
      {surface: words("i've we've have")},
      {gap: 1},
      {surface: words('explained told repeated described')},
      {gap: 3},
      {surface: words('two three four five six seven eight several many different')},
      {optional: [{surface: 'different'}]},
      {surface: words('people agents colleagues persons departments advisers advisors representatives')},
    ],
  },
  {
    name: 'once again, my number is',
    steps: [
      {at: 'start'},
      {surface: words('once yet')},
      {surface: 'again'},
      {surface: words(', :')},
      {surface: words('my our the here')},
      {gap: 2},
      {surface: words('number id code address date name answer model')},
      {gap: 1},
      {surface: words('is are')},
      {notAhead: [{gap: 12}, {surface: words('thank thanks sorry please')}]},
    ],
  },
  {
    name: 'copying and pasting the same answer',
    steps: [
      {surface: words('copying copy copied')},
      {surface: 'and'},
      {surface: words('pasting paste pasted')},
      {gap: 2},
      {surface: words('answer answers reply replies text texts template templates response responses')},
    ],
  },
]
