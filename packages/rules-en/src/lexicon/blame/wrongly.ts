import {words, type Pattern} from '@tactlint/core'
import {adverbs, have, theirPeople, theReader} from './the-reader.js'

/** Who says, sees or mends something wrong has not done it. */
const saysOrMends = words(`
  said says say told tells tell thinks thought think explained explains found finds find noticed notices notice saw sees see showed shows show
  corrected corrects fixed spotted knew knows know knowing admitted admits believes believed suspects asks asked confirmed apologised
  apologized replaced exchanged swapped checked checks understood understands reported agreed accepted received got gets has have had been
  to with for on at in of from by about be is are was were am may might can could will would should must do does did if
`)
const elsewhere = words(
  'and or but who that which what why when where how whether i we he she they not never . , : ; ? ! – — ( )',
)
/** What puts a thing where it should not be, past mending or to somebody's harm. “You sent the wrong lamp” is a plain fact. */
const careless = words(`
  wrote put putting pulled cut pressed ordered fitted installed announced filled marked ticked copied typed printed engraved stitched sewed
  sewn painted drilled tagged stamped pierced treated fed watered tightened replaced connected disconnected closed cancelled canceled
  deleted blocked suspended banned removed cleared emptied towed fined called rang invited buried operated made make makes keep
  quoted published posted used set chose picked cooked played woke arrested accused punished blamed stopped opened shut
`)

/** “Your dispatcher announced the wrong platform”, “your porter gave it to the wrong man”: whose work was wrong. */
export const wrongWorkOfTheReader: readonly Pattern[] = [
  {
    name: 'your dispatcher announced the wrong platform',
    steps: [
      theirPeople,
      have,
      adverbs,
      {not: {surface: [...saysOrMends, ...elsewhere]}},
      {optional: [{repeat: [{not: {surface: [...elsewhere, ...saysOrMends]}}], most: 5}]},
      {surface: words('wrong wrongly incorrect incorrectly')},
      {notAhead: [{surface: words('with about in')}]},
    ],
  },
  {
    name: 'you wrote the wrong name on it',
    steps: [
      {notBehind: {surface: words('if when in case that did have')}},
      theReader,
      have,
      adverbs,
      {surface: careless},
      {optional: [{repeat: [{not: {surface: elsewhere}}], most: 4}]},
      {surface: words('wrong wrongly incorrectly')},
      {notAhead: [{surface: words('with about')}]},
    ],
  },
  {
    name: 'you always make the wrong bill',
    steps: [
      theReader,
      {gap: 1},
      {surface: words('always constantly keep keeps')},
      {gap: 4},
      {surface: words('wrong late')},
    ],
  },
  {
    name: 'you sold the same seats twice',
    steps: [
      theReader,
      have,
      adverbs,
      {
        surface: words(
          'sold rented let booked billed charged rang gave promised invoiced sell book bill charge',
        ),
      },
      {gap: 1},
      {surface: 'same'},
      {gap: 4},
      {surface: words('twice again')},
    ],
  },
  {
    name: 'your man drilled through the pipe',
    steps: [
      theirPeople,
      have,
      adverbs,
      {
        anyOf: [
          [
            {
              surface: words(
                'drilled cut sliced drove backed reversed ploughed crashed slammed sawed hammered stepped trod walked trampled ran bumped banged rode',
              ),
            },
            {gap: 1},
            {surface: words('through into over against across onto')},
            {surface: words('my our the a his her their')},
            {
              notAhead: [
                {
                  surface: words(
                    'town city village tunnel street night park yard river bridge border weekend room',
                  ),
                },
              ],
            },
          ],
          [
            {
              surface: words(
                'snapped chipped spilled spilt slammed nicked gouged punctured overcooked undercooked shrank bleached smeared splashed kicked dented scraped toppled severed soaked drenched singed scorched yanked jammed overfilled overtightened stained',
              ),
            },
            {surface: words('my our the half two three his her it them everything all')},
            {notAhead: [{surface: words('picture photo photos pictures')}]},
          ],
          [{surface: words('cut cuts')}, {surface: 'corners'}],
          [{surface: words('took takes')}, {gap: 1}, {surface: words('short-cut shortcut shortcuts')}],
          [{surface: words('took takes')}, {gap: 1}, {surface: 'short'}, {surface: 'cut'}],
          [
            {surface: 'went'},
            {surface: 'and'},
            {not: {surface: words('got fetched looked asked found bought spoke')}},
          ],
        ],
      },
    ],
  },
]
