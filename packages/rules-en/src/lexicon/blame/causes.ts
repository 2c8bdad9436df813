import {words, type Pattern} from '@tactlint/core'
import {diligence} from './duties.js'
import {adverbs, theirPeople, theReader} from './the-reader.js'

/** “Because you had not rostered enough crew”, “missed it thanks to your update”: what the reader did as the cause. */
export const causesAtTheReader: readonly Pattern[] = [
  {
    name: 'because you had not rostered enough crew',
    steps: [
      {surface: words('because since')},
      theReader,
      {
        anyOf: [
          [
            {
              surface: words(
                "hadn't haven't hasn't don't doesn't can't couldn't won't wouldn't weren't wasn't didn't",
              ),
            },
          ],
          [{surface: words('had have has do does can could would did')}, {surface: 'not'}],
        ],
      },
      adverbs,
      {
        surface: [
          ...diligence.all,
          ...words(`
            roster rostered staff staffed plan planned hire hired employ employed train trained tell told ask asked want wanted keep kept organise
            organised organize organized count trust update updated clean cleaned service serviced warn warned inform informed want spend share
            prepare prepared backed back
          `),
        ],
      },
      {notAhead: [{surface: words('yet to')}, {surface: words('be')}]},
      {notAhead: [{surface: words('like')}]},
    ],
  },
  {
    name: 'because your pharmacist was chatting',
    steps: [
      {surface: words('because since while')},
      {notAhead: [{surface: 'you'}]},
      theReader,
      {surface: words('was were is are sat stood')},
      {gap: 1},
      {
        surface: words(`
          chatting sleeping dozing eating smoking texting gossiping playing watching asleep drunk flirting scrolling daydreaming distracted
          understaffed
        `),
      },
    ],
  },
  {
    name: 'missed it thanks to your update',
    steps: [
      {
        surface: words(
          'missed lost stuck stranded late failed ruined broke gone wasted spent paid stood waited',
        ),
      },
      {notAhead: [{gap: 3}, {surface: words('but and yet . ; :')}]},
      {gap: 3},
      {surface: 'thanks'},
      {surface: 'to'},
      {surface: words('you your')},
    ],
  },
  {
    name: 'because of your sloppy gluing',
    steps: [
      {surface: words('because due owing thanks')},
      {surface: words('of to')},
      {surface: 'your'},
      {
        surface: words(
          'stupid slow bad sloppy chaotic rotten ridiculous useless poor half-baked hopeless lousy',
        ),
      },
    ],
  },
  {
    name: 'because your clerk forgot it',
    steps: [
      {surface: 'because'},
      {notAhead: [{surface: 'you'}]},
      theirPeople,
      {surface: words("couldn't wouldn't forgot")},
      {not: {surface: words('. , ! ? ; :')}},
    ],
  },
]
