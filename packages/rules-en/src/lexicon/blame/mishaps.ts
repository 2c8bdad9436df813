import {words, type Pattern} from '@tactlint/core'
import {faults} from './wrongdoing.js'
import {adverbs, have, theReader} from './the-reader.js'

/** “You gave me three different answers”, “your mechanic scratched my car”: what went wrong at the reader’s. */
export const mishapsOfTheReader: readonly Pattern[] = [
  {
    name: 'you gave me three different answers',
    steps: [
      theReader,
      have,
      {surface: words('gave given told sent give tell')},
      {surface: words('me us')},
      {gap: 1},
      {surface: words('different contradictory conflicting inconsistent')},
      {surface: words('answers stories versions information things advice instructions dates reasons')},
    ],
  },
  {
    name: 'it was your decision',
    steps: [
      {surface: words('was is')},
      {surface: 'your'},
      {surface: words('decision choice idea doing')},
      {surface: words('to not , and .')},
    ],
  },
  {
    name: 'you have been ignoring me',
    steps: [
      theReader,
      {optional: [{surface: words('have has had')}]},
      {optional: [{surface: 'been'}]},
      adverbs,
      {surface: faults.gerund},
      {surface: words('me us my our this it the everything all')},
    ],
  },
  {
    name: 'you took three weeks to answer',
    steps: [
      theReader,
      {surface: words('took take takes needed need needs')},
      {gap: 3},
      {surface: words('days weeks months hours years week month')},
      {surface: words('to just only and before')},
      {notAhead: [{surface: words('get arrive deliver ship learn')}]},
    ],
  },
  {
    name: 'your technicians did not turn up',
    steps: [
      theReader,
      {anyOf: [[{surface: words("didn't never")}], [{surface: 'did'}, {surface: 'not'}]]},
      adverbs,
      {
        anyOf: [
          [{surface: words('turn turned show showed bother bothered apologise apologize')}],
          [
            {surface: words('tell told inform informed warn warned notify notified')},
            {surface: words('me us anyone anybody')},
          ],
        ],
      },
      {notAhead: [{surface: words('whether if which')}]},
    ],
  },
  {
    name: 'you made a promise and broke it',
    steps: [
      theReader,
      have,
      {surface: words('made gave make')},
      {gap: 1},
      {surface: words('promise promises word')},
      {gap: 3},
      {surface: words('and but')},
      {gap: 2},
      {surface: words("broke broken break never didn't did")},
    ],
  },
  {
    name: 'your mechanic scratched my car',
    steps: [
      theReader,
      have,
      adverbs,
      {
        surface: words(
          'scratched cracked chipped spilled spilt burnt burned flooded soaked stained tore torn ripped bent crushed jammed scraped shrank shrunk cut knocked dropped broke',
        ),
      },
      {surface: words('my our a half two three the')},
      {notAhead: [{surface: words('price prices cost costs fee line power electricity record')}]},
    ],
  },
  {
    name: 'you got my address wrong',
    steps: [
      theReader,
      have,
      adverbs,
      {surface: words('got get gets gotten')},
      {surface: words('my our the it this everything every all nothing')},
      {gap: 3},
      {surface: words('wrong')},
    ],
  },
  {
    name: 'you booked me on the wrong train',
    steps: [
      theReader,
      have,
      adverbs,
      {surface: words('booked put charged signed registered seated enrolled billed')},
      {surface: words('me us my our')},
      {gap: 4},
      {surface: 'wrong'},
    ],
  },
  {
    name: 'you accepted it and did not deliver',
    steps: [
      theReader,
      have,
      {surface: words('accepted took confirmed signed')},
      {gap: 4},
      {surface: words('and but')},
      {optional: [{surface: words('then now still')}]},
      {
        anyOf: [
          [{surface: words("didn't never haven't")}],
          [{surface: words('did have')}, {surface: words('not nothing')}],
        ],
      },
    ],
  },
  {
    name: 'you did not keep your word',
    steps: [
      {
        anyOf: [
          [{surface: words("didn't haven't never don't")}],
          [{surface: words('did have')}, {surface: 'not'}],
        ],
      },
      {surface: words('keep kept')},
      {surface: 'your'},
      {surface: words('word promise promises')},
    ],
  },
  {
    name: 'you gave our room away',
    steps: [
      theReader,
      have,
      adverbs,
      {surface: words('gave given threw thrown')},
      {surface: words('my our')},
      {gap: 2},
      {surface: 'away'},
    ],
  },
]
