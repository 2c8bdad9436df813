import {words, type Pattern} from '@tactlint/core'
import {authority, office, publicity} from './offices.js'

/** “The whole group is talking about you”, “I wonder if the tax office knows”: who would hear of it. */
export const threatsOfTalk: readonly Pattern[] = [
  {
    name: 'what a bad review would do to you',
    steps: [
      {surface: words('what how')},
      {surface: words('a one another such')},
      {gap: 1},
      {surface: words('bad negative public one-star honest')},
      {surface: words('review reviews rating post article')},
      {surface: words('would could will might can does on from')},
    ],
  },
  {
    name: 'the whole group is talking about you',
    steps: [
      {
        surface: words(
          'group village community followers neighbours neighbors parents forum town street building school',
        ),
      },
      {gap: 4},
      {surface: words('talking talks talk laughing laughs asking')},
      {surface: words('about at')},
      {surface: words('you your this it')},
    ],
  },
  {
    name: 'others will make up their minds',
    steps: [
      {surface: words('let letting')},
      {surface: words('others people everybody everyone my our the')},
      {gap: 2},
      {surface: words('decide judge know see hear')},
      {surface: words('for what how who whether about themselves')},
      {notAhead: [{surface: 'you'}]},
    ],
  },
  {
    name: 'I know where to complain',
    steps: [
      {surface: words('know found knows looked')},
      {optional: [{surface: words('up out exactly well')}]},
      {surface: words('who where whom which')},
      {gap: 4},
      {surface: words('complain report licensing supervises regulates oversees licenses')},
      {notAhead: [{surface: words('it this')}, {surface: words('here in')}]},
    ],
  },
  {
    name: 'I have kept all the evidence',
    steps: [
      {surface: words("i i've we we've have")},
      {gap: 2},
      {surface: words('kept saved recorded documented archived logged filmed screenshotted collected')},
      {surface: words('everything every all it screenshots evidence each our')},
      {gap: 6},
      {surface: words('evidence court proof lawyer publish post use useful needed share ready case')},
      {notAhead: [{surface: words('you if')}]},
    ],
  },
  {
    name: 'before it gets ugly',
    steps: [
      {surface: words('before or until otherwise')},
      {gap: 3},
      {surface: words('gets get turns becomes goes turn')},
      {surface: words('ugly nasty unpleasant messy expensive legal public serious')},
      {notAhead: [{surface: words('for to')}]},
    ],
  },
  {
    name: 'the last email before',
    steps: [
      {surface: words('last final')},
      {surface: words('email e-mail message letter attempt warning time reminder request')},
      {gap: 3},
      {surface: words('before prior')},
      {gap: 3},
      {
        anyOf: [
          [office],
          [{surface: words('take legal involve go post chargeback lawyers action dispute i we')}],
        ],
      },
    ],
  },
  {
    name: 'if this got out',
    steps: [
      {surface: 'if'},
      {surface: words('this it word that')},
      {surface: words('got gets came leaked spread went')},
      {surface: words('out about around viral public')},
      {notAhead: [{surface: 'of'}]},
    ],
  },
  {
    name: 'I am recording this and will publish it',
    steps: [
      {surface: words('recording recorded filming filmed documenting documented keeping kept saving saved')},
      {gap: 6},
      {surface: words('and , which')},
      {gap: 1},
      {surface: words("will would shall can i'll")},
      {gap: 1},
      {surface: words('publish post share forward show upload')},
    ],
  },
  {
    name: 'I wonder if the tax office knows',
    steps: [
      {surface: words('wonder curious doubt bet')},
      {surface: words('if whether')},
      {gap: 3},
      {
        surface: [
          ...authority,
          ...publicity,
          ...words('authorities taxman hmrc irs office council inspector insurer customs landlord'),
        ],
      },
      {surface: words('know knows is are would has have')},
      {optional: [{surface: 'be'}]},
      {surface: words('aware about how what that interested heard of seen')},
    ],
  },
  {
    name: 'my followers are waiting',
    steps: [
      {surface: words('my our')},
      {gap: 2},
      {surface: words('followers subscribers readers viewers listeners')},
      {surface: words('are have')},
      {gap: 1},
      {surface: words('waiting watching following reading asking curious interested seen heard')},
    ],
  },
  {
    name: 'an honest review is waiting for you',
    steps: [
      {surface: words('honest bad negative detailed damning scathing one-star')},
      {surface: words('review rating')},
      {gap: 2},
      {surface: words('waiting coming ready')},
    ],
  },
]
