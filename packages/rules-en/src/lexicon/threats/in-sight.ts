import {words, type Pattern} from '@tactlint/core'

/** Who speaks: “I”, “my”. */
export const firstPerson = words("i we my our i'm we're i've we've i'll we'll i'd we'd me us")
/** Up to the noun, with nobody else in between. */
export const upTo = {
  optional: [{repeat: [{not: {surface: words('you your he she they his her their @ . ! ? ; "')}}], most: 12}],
} as const

const ofItself = words(
  'need needs require requires decide decides rule issue send accept ask hear sit open close publish pay charge grant be',
)
const modal = words("will would may might can could shall 'll won't")
const press = words(
  'journalist journalists reporter reporters columnist newsroom newsdesk tabloid tabloids headline headlines telly',
)
const newspaper = {
  anyOf: [
    [{surface: press}],
    [
      {surface: words('the local national sunday daily')},
      {surface: words('press papers newspaper newspapers media news')},
    ],
    [{surface: words('local national sunday daily')}, {surface: 'paper'}],
    [{surface: words('evening six tv television')}, {surface: words('news')}],
    [{surface: 'daily'}, {surface: words('mail express mirror telegraph record post star')}],
    [{surface: 'evening'}, {surface: words('standard post mail chronicle echo times')}],
    [{surface: words('wall')}, {surface: 'street'}, {surface: 'journal'}],
    [{surface: words('washington new')}, {optional: [{surface: 'york'}]}, {surface: words('post times')}],
    [{surface: words('local regional national')}, {surface: words('radio tv television')}],
  ],
} as const
const notOf = {
  notAhead: [
    {
      surface: words(
        'subscription delivery office release conference kit pass card accreditation team department that round size type letter in to tells says',
      ),
    },
  ],
} as const

/** “A reporter has my number”, “I have one star for you”, “you have a rival next door”. */
export const exposureInSight: readonly Pattern[] = [
  {
    name: 'I … journalist',
    steps: [
      {notBehind: {surface: words('read saw')}},
      {surface: firstPerson},
      {
        optional: [
          {
            repeat: [
              {
                not: {
                  surface: words(
                    'you your he she they his her their . ! ? ; " is was read saw seen in of from advert ad subscribe ordered published work am',
                  ),
                },
              },
            ],
            most: 12,
          },
        ],
      },
      newspaper,
      notOf,
    ],
  },
  {
    name: 'there is a reporter who',
    steps: [
      {surface: words("there's is waiting sits who has")},
      {gap: 1},
      {surface: words('a the one two')},
      {gap: 1},
      {surface: press},
      {surface: words('at from of in who and waiting interested on')},
    ],
  },
  {
    name: 'the press would … you',
    steps: [
      newspaper,
      {surface: modal},
      {not: {surface: [...ofItself, 'deliver', 'arrive', 'appear', 'come', 'write']}},
      {gap: 3},
    ],
  },
  {
    name: 'I … Trustpilot',
    steps: [
      {surface: firstPerson},
      upTo,
      {surface: words('trustpilot tripadvisor yelp glassdoor')},
      {notAhead: [{surface: words('account login page profile widget badge integration invitation')}]},
    ],
  },
  {
    name: 'I give you one star',
    steps: [
      {surface: words("i we i'll we'll i've my our i'm")},
      {
        optional: [
          {repeat: [{not: {surface: words('got received he she they buyer customer . ! ?')}}], most: 8},
        ],
      },
      {surface: words('one 1 zero single two')},
      {surface: words('star stars')},
    ],
  },
  {
    name: 'my bank can reverse it',
    steps: [
      {surface: words('my our the')},
      {gap: 1},
      {surface: words('bank paypal visa mastercard amex issuer')},
      {optional: [{surface: words('company card provider')}]},
      {surface: words('says has is will can would offers tells confirmed advised may')},
      {gap: 8},
      {surface: words('reverse reversed reversal chargeback dispute disputed claw recall')},
      {notAhead: [{gap: 4}, {surface: words('only mistake error accident')}]},
    ],
  },
  {
    name: 'file a chargeback',
    steps: [
      {surface: firstPerson},
      {
        optional: [
          {
            repeat: [{not: {surface: words('got received receive buyer customer he she they from . ! ?')}}],
            most: 6,
          },
        ],
      },
      {
        surface: words(
          'file filing filed start starting started open opening opened raise raising raised initiate initiated do doing request requesting requested',
        ),
      },
      {gap: 2},
      {surface: words('chargeback chargebacks')},
    ],
  },
]
