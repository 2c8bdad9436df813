import {words} from '@tactlint/core'

const we = words('i we')

/** Announced by the writer: “I will”, “we'll”, “I am forced to”, “I have no choice but to”, “I won't hesitate to”. */
export const iWill = {
  anyOf: [
    [{surface: we}, {surface: words('will shall')}],
    [{surface: words("i'll we'll")}],
    [
      {surface: words("i'd we'd")},
      {
        notAhead: [
          {surface: words('like love prefer rather be appreciate welcome need ask suggest propose')},
        ],
      },
    ],
    [{surface: we}, {surface: ['am', 'are']}, {surface: 'going'}, {surface: 'to'}],
    [{surface: words("i'm we're")}, {surface: 'going'}, {surface: 'to'}],
    [
      {surface: words("i we i'm we're")},
      {gap: 3},
      {
        surface: words(
          'forced choice option alternative obliged compelled ready prepared tempted inclined determined about bound',
        ),
      },
      {gap: 1},
      {surface: 'to'},
    ],
    [
      {surface: we},
      {surface: words('would might may')},
      {surface: words('have need be want')},
      {gap: 1},
      {surface: 'to'},
    ],
    [{surface: we}, {surface: words('intend plan mean')}, {surface: 'to'}],
    [
      {surface: we},
      {surface: words('can could may might')},
      {surface: words('also always easily still just')},
    ],
    [{surface: words("i'm we're")}, {surface: words('considering')}],
    [{surface: we}, {gap: 2}, {surface: 'hesitate'}, {surface: 'to'}],
  ],
} as const

const subject = words("i we i'm we're my our")

const notOffered = {notAhead: [{surface: words('can could may might would should')}]} as const

/** “If it is not here by Friday, we …”, “unless you fix it I will …”, “or else we …”. Not “do you mind if I …”. */
export const onCondition = [
  {
    anyOf: [
      [
        {surface: words('if unless should until failing')},
        {not: {surface: words("i we i'm we're")}},
        {gap: 22},
        {anyOf: [[{surface: ','}, {optional: [{surface: 'then'}]}, {surface: subject}, notOffered], [iWill]]},
      ],
      [
        {surface: words('or otherwise else')},
        {optional: [{surface: ','}]},
        {optional: [{surface: words('else then')}, {optional: [{surface: ','}]}]},
        {anyOf: [[iWill], [{surface: subject}, notOffered]]},
      ],
    ],
  },
  {gap: 2},
] as const
