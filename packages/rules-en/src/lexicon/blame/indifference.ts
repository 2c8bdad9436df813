import {words, type Pattern} from '@tactlint/core'
import {diligence, duties} from './duties.js'
import {adverbs, theirPeople, theReader} from './the-reader.js'
import {staff, workplaces} from './trades.js'

const nobody = {
  anyOf: [
    [{surface: words('nobody none no-one')}],
    [{surface: words('no not')}, {surface: words('one')}],
    [{surface: 'not'}, {surface: 'a'}, {surface: words('soul single')}],
  ],
} as const
const firm = words(`
  company firm school office council bank clinic hotel department place gym desk counter hotline surgery practice agency depot branch garage
  workshop airline restaurant library university pharmacy hospital shop theatre museum building reception kitchen warehouse
`)
const noCare = words(
  'bothered bothers cares cared thought thinks felt feels took takes wanted wants dared dares saw sees deigned',
)
const isNot = words("isn't aren't wasn't weren't not")

/** “Your packers don't check what goes in”, “nobody so much as looked”: who does not take care. */
export const indifferenceOfTheReader: readonly Pattern[] = [
  {
    name: 'your packers do not check',
    steps: [
      {anyOf: [[theirPeople], [{surface: 'your'}, {gap: 1}, {surface: [...workplaces, 'line', 'people']}]]},
      {optional: [{surface: words('simply just obviously clearly still evidently apparently')}]},
      {
        anyOf: [
          [{surface: words("don't doesn't never didn't")}],
          [{surface: words('do does did')}, {surface: 'not'}],
        ],
      },
      adverbs,
      {surface: diligence.all},
      {notAhead: [{surface: words('danish english german french spanish yet')}]},
    ],
  },
  {
    name: 'you do not talk with each other',
    steps: [
      {notBehind: {surface: words('if when unless why')}},
      theReader,
      {
        anyOf: [
          [{surface: words("don't doesn't never can't won't didn't")}],
          [{surface: words('do does did can')}, {surface: 'not'}],
        ],
      },
      {gap: 1},
      {
        anyOf: [
          [
            {surface: words('talk speak communicate')},
            {surface: words('to with')},
            {surface: words('each one')},
          ],
          [{surface: words('train supervise vet')}, {surface: 'your'}],
          [{surface: words('lift raise stir')}, {surface: 'a'}, {surface: 'finger'}],
          [{surface: words('keep')}, {surface: words('track notes records order')}],
          [{surface: 'care'}],
          [{surface: 'bother'}],
        ],
      },
      {notAhead: [{surface: words('which whether if what for')}]},
    ],
  },
  {
    name: 'your line is not following its own list',
    steps: [
      {
        anyOf: [
          [{notAhead: [{surface: 'you'}]}, theReader],
          [{surface: 'your'}, {gap: 2}, {surface: 'line'}],
        ],
      },
      {anyOf: [[{surface: isNot}], [{surface: words('is are was were')}, {surface: 'not'}]]},
      {gap: 1},
      {
        surface: words(
          'following reading listening checking looking talking doing thinking caring paying bothering',
        ),
      },
      {notAhead: [{surface: 'well'}]},
    ],
  },
  {
    name: 'the office cannot organise itself',
    steps: [
      {
        anyOf: [
          [theReader],
          [{surface: words('the this that your')}, {gap: 1}, {surface: [...staff, ...workplaces, ...firm]}],
        ],
      },
      {
        anyOf: [
          [{surface: words("can't cannot couldn't")}],
          [{surface: words('is are')}, {surface: words('unable incapable')}, {surface: words('to of')}],
        ],
      },
      {gap: 1},
      {
        anyOf: [
          [
            {surface: words('organise organize run manage sort')},
            {surface: words('itself themselves yourselves yourself')},
          ],
          [{surface: 'be'}, {surface: words('bothered arsed')}],
          [{surface: 'keep'}, {gap: 1}, {surface: words('own records track books files')}],
          [{surface: 'keep'}, {surface: words('track count order')}],
          [{surface: words('get')}, {gap: 3}, {surface: words('straight right together')}],
        ],
      },
    ],
  },
  {
    name: 'none of your agents wrote it down',
    steps: [
      nobody,
      {optional: [{surface: words('single one')}]},
      {
        anyOf: [
          [{surface: 'of'}, {surface: 'your'}, {gap: 1}, {surface: staff}],
          [
            {surface: words('at in on from behind')},
            {surface: 'your'},
            {gap: 1},
            {surface: [...firm, ...workplaces, 'side', 'end', 'team', 'till', 'staff']},
          ],
        ],
      },
      adverbs,
      {optional: [{surface: words('ever has had')}]},
      {surface: [...duties.all, ...diligence.all]},
    ],
  },
  {
    name: 'no one in that office ever passes it on',
    steps: [
      nobody,
      {surface: words('at in on from of')},
      {surface: words('the that this your')},
      {gap: 1},
      {surface: [...firm, 'staff', 'team', 'crew']},
      {
        anyOf: [
          [{surface: words('ever even')}, {surface: [...duties.all, ...diligence.all]}],
          [{surface: noCare}],
        ],
      },
      {notAhead: [{surface: words('the it my me us')}]},
    ],
  },
  {
    name: 'nobody so much as looked',
    steps: [
      nobody,
      {gap: 4},
      {
        anyOf: [
          [{surface: 'so'}, {surface: 'much'}, {surface: 'as'}],
          [{surface: 'felt'}, {surface: 'like'}],
          [{surface: words('lifted lifts')}, {surface: 'a'}, {surface: 'finger'}],
          [{surface: words('bothered bothers bother')}, {surface: words('to with')}],
          [{surface: words('thought thinks')}, {surface: words('to of')}],
          [{surface: words('could can')}, {surface: 'be'}, {surface: words('bothered arsed')}],
          [{surface: 'took'}, {surface: 'the'}, {surface: 'trouble'}],
          [{surface: words('had has')}, {surface: 'the'}, {surface: words('decency courtesy sense wit')}],
        ],
      },
    ],
  },
  {
    name: 'your men stood smoking',
    steps: [
      theirPeople,
      adverbs,
      {surface: words('stood sat hung leaned lounged were was kept')},
      {gap: 2},
      {
        surface: words(
          'smoking chatting texting gossiping gawping gaping scrolling laughing giggling flirting daydreaming',
        ),
      },
    ],
  },
  {
    name: 'it never occurred to anyone at your branch',
    steps: [
      {surface: words("never didn't not doesn't nor")},
      {surface: words('occurred occur occurs crossed cross')},
      {optional: [{surface: 'to'}]},
      {surface: words('anyone anybody you your someone a')},
    ],
  },
  {
    name: 'the receptionist could not be bothered',
    steps: [
      {
        anyOf: [
          [{notAhead: [{surface: 'you'}]}, theReader],
          [{surface: words('the that this a')}, {gap: 1}, {surface: staff}],
        ],
      },
      {
        anyOf: [
          [
            {surface: words("couldn't can't cannot")},
            {gap: 1},
            {surface: 'be'},
            {surface: words('bothered arsed')},
          ],
          [
            {surface: words("didn't doesn't don't")},
            {gap: 1},
            {surface: words('feel fancy')},
            {surface: 'like'},
          ],
        ],
      },
    ],
  },
]
