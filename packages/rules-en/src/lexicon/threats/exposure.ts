import {words, type Pattern} from '@tactlint/core'
import {withGerunds} from '../inflections.js'
import {iWill, onCondition} from './announced.js'

const everybody = words(`
  twitter x facebook instagram tiktok reddit linkedin trustpilot youtube google yelp mastodon whatsapp glassdoor tripadvisor media
  newspaper newspapers paper papers press everyone everybody publicly viral friends followers neighbours neighbors internet online forum forums
  influencers others journalist journalists reporter reporters tv television radio bbc blog public watchdog column group groups community
  world town street colleagues readers subscribers reviews review
`)
const crowd = words(`
  followers subscribers readers viewers neighbours neighbors friends colleagues listeners members audience community group club forum
  street town village city internet world neighbourhood neighborhood family press papers newspapers media students parents fans everyone everybody
  people others customers employer union facebook twitter reddit trustpilot tiktok instagram
`)
const learn = words(
  'know knows hear hears learn learns read reads see sees find finds watch discover enjoy love told interested fascinated',
)
const press = words(`
  twitter facebook instagram tiktok reddit linkedin trustpilot youtube yelp tripadvisor media newspaper newspapers papers press tv television radio bbc
  news everywhere review reviews forum forums
`)
const reviews = words('review reviews rating ratings star stars one-star feedback')

/** “You will read about it in the press”, “my followers will learn how you treat us”. */
export const threatsOfExposure: readonly Pattern[] = [
  {
    name: 'I will leave a bad review',
    steps: [
      iWill,
      {gap: 3},
      {surface: withGerunds('leave write post give publish submit rate award put add')},
      {gap: 5},
      {surface: reviews},
    ],
  },
  {
    name: 'I will post it on Twitter',
    steps: [
      iWill,
      {gap: 3},
      {
        surface: withGerunds(
          'post share tell tweet publish expose spread warn film upload record stream blog make put let speak talk write send report show contact alert inform go call',
        ),
      },
      {gap: 7},
      {surface: everybody},
    ],
  },
  {
    name: 'if not, I tell everybody',
    steps: [
      ...onCondition,
      {
        surface: words(
          'post share tell tweet publish expose spread warn film upload stream blog review rate write call',
        ),
      },
      {gap: 5},
      {surface: everybody},
    ],
  },
  {
    name: 'I will tell every seller',
    steps: [
      iWill,
      {gap: 1},
      {surface: words('tell warn telling warning')},
      {surface: words('every all other')},
      {gap: 1},
      {
        surface: words(
          'seller sellers customer customers buyer buyers tenant tenants friend friends guest guests traveller travellers',
        ),
      },
    ],
  },
  {
    name: 'you will read about it in the papers',
    steps: [
      {anyOf: [[{surface: 'you'}, {surface: words('will shall')}], [{surface: "you'll"}]]},
      {gap: 2},
      {surface: words('read reading hear hearing see seeing')},
      {surface: words('about of it this yourself yourselves all your that')},
      {gap: 5},
      {surface: press},
    ],
  },
  {
    name: 'my followers will learn',
    steps: [
      {surface: words('my our the all whole every entire')},
      {gap: 2},
      {surface: crowd},
      {optional: [{surface: '('}, {gap: 6}, {surface: ')'}]},
      {optional: [{surface: words('on in at of from here')}, {gap: 3}]},
      {optional: [{surface: ','}]},
      {surface: words("will shall would might 'll deserve deserves should ought")},
      {gap: 2},
      {surface: learn},
      {
        notAhead: [
          {surface: words('the a my our your')},
          {notAhead: [{surface: words('way ways lies truth company so-called')}]},
        ],
      },
    ],
  },
  {
    name: 'everyone will hear why',
    steps: [
      {surface: words('everyone everybody people others')},
      {gap: 4},
      {surface: words("will shall 'll should deserves ought")},
      {gap: 1},
      {surface: words('hear know learn read')},
      {surface: words('about how what why of that it this exactly')},
    ],
  },
  {
    name: 'I will make sure everyone knows',
    steps: [
      iWill,
      {gap: 1},
      {surface: words('make see')},
      {surface: words('sure certain to it')},
      {gap: 3},
      {surface: words('everyone everybody nobody others people you friends world customers every all')},
      {gap: 5},
      {
        surface: words(`
          know knows hear hears learn learns buy buys avoid avoids regret regrets pay pays order orders lose loses shop shops find finds
          never reads sees gets
        `),
      },
    ],
  },
  {
    name: 'drafted a post for the newspaper',
    steps: [
      {surface: words('drafted prepared written typed saved filmed recorded')},
      {gap: 1},
      {surface: words('post letter email e-mail article thread video review')},
      {surface: words('for to on')},
      {gap: 2},
      {surface: everybody},
    ],
  },
  {
    name: 'the review is already written',
    steps: [
      {surface: words('my a one our')},
      {gap: 2},
      {surface: words('review thread post video article story tweet')},
      {surface: words('is are')},
      {gap: 1},
      {surface: words('written ready typed drafted saved waiting finished')},
      {notAhead: [{gap: 3}, {surface: words('approval approve attached publish')}]},
    ],
  },
  {
    name: 'it will make a nice story',
    steps: [
      {surface: words("will would 'll it'll")},
      {surface: 'make'},
      {surface: 'a'},
      {gap: 2},
      {surface: words('story post video thread article review headline read viewing')},
    ],
  },
  {
    name: 'share this with the press',
    steps: [
      {surface: words('share post publish take bring make go taking bringing going posting sharing')},
      {surface: words('this it my the everything')},
      {gap: 2},
      {surface: words('with to on in')},
      {gap: 1},
      {
        surface: words(
          'press media newspaper newspapers journalist journalists facebook twitter instagram tiktok linkedin trustpilot',
        ),
      },
    ],
  },
]
