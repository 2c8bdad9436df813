import {words, type Pattern, type Step} from '@tactlint/core'

const order: Step = {
  surface: words(`
    fix refund pay replace send return give take drop sign delete remove stop sort settle answer reply call ring deliver repair withdraw cancel
    unlock restore release reinstate correct bring find make get change close open tell leave move clear credit reverse apologise apologize
    honour honor collect deal help act lower match put
  `),
}
const subject = words(
  "my our your you you'll the this it there he she they no forget lose say expect face kiss see wave us me",
)
const bad = words(`
  lose loses lost walk walks leave leaves go goes gone void stays stay ends end over off out forget up down done finished cancel cancels cancelled closes closed
  tell telling post posting report reporting sue suing stop stops dispute charge charges close sell sells keep keeps publish share goodbye elsewhere else
  nothing never again hear read expect consequences court police lawyer bank press review star stars trouble broken blocked banned barred locked delete
  deletes block ban evict bailiffs deposit forfeit forfeited
`)
const polite = {
  notAhead: [{gap: 3}, {surface: words('can could may please would might prefer like')}],
} as const

/** “Fix it or lose us”, “no fridge, no payment”, “this is the last polite letter”: the reader has one way left. */
export const ultimatums: readonly Pattern[] = [
  {
    name: 'sign it or the horse stays here',
    steps: [
      {at: 'start'},
      {optional: [{surface: words('either so just now please')}, {optional: [{surface: words('you we ,')}]}]},
      order,
      {gap: 9},
      {optional: [{surface: ','}]},
      {surface: words('or otherwise')},
      {optional: [{surface: words('else ,')}]},
      polite,
      {surface: subject},
      {gap: 5},
      {surface: bad},
      {notAhead: [{surface: words('of the')}, {surface: words('order box cart')}]},
    ],
  },
  {
    name: 'take it down or forget it',
    steps: [
      {at: 'start'},
      order,
      {gap: 7},
      {surface: 'or'},
      {optional: [{surface: 'else'}]},
      {surface: words('lose forget face expect kiss')},
      {surface: words('us me my our the about your a it that')},
    ],
  },
  {
    name: 'either you delete it or we do',
    steps: [
      {surface: 'either'},
      {surface: words('you it this the somebody someone i we that my')},
      {gap: 14},
      {surface: 'or'},
      {surface: words("we i we'll i'll my our your the it you")},
      {gap: 4},
      {surface: bad},
    ],
  },
  {
    name: 'no fridge, no payment',
    steps: [
      {at: 'start'},
      {surface: 'no'},
      {gap: 5},
      {surface: [',', '–', '—']},
      {surface: 'no'},
      {gap: 1},
      {
        surface: words(
          'payment rent money deal signature renewal custom contract business cash pay mercy key keys cheque',
        ),
      },
      {anyOf: [[{at: 'end'}], [{surface: words('. ! from , :')}]]},
    ],
  },
  {
    name: 'the last polite letter',
    steps: [
      {surface: words('last final')},
      {surface: words('polite friendly nice civil kind courteous private quiet')},
      {surface: words('letter email e-mail mail message reminder request warning time word call note')},
    ],
  },
  {
    name: 'I have asked nicely',
    steps: [
      {surface: words("asked asking ask i've tried being been")},
      {surface: words('nicely politely nice polite')},
      {gap: 3},
      {surface: words('times twice once enough . , now but for')},
      {notAhead: [{surface: words('please')}]},
      {ahead: [{gap: 9}, {surface: words("won't not next last now enough . then more over")}]},
    ],
  },
  {
    name: 'I will not ask again',
    steps: [
      {anyOf: [[{surface: "won't"}], [{surface: words('will shall')}, {surface: 'not'}]]},
      {surface: words('ask say repeat warn remind tell')},
      {optional: [{surface: words('you it this myself')}]},
      {surface: words('again twice nicely')},
    ],
  },
  {
    name: 'next time you hear from me',
    steps: [
      {surface: 'next'},
      {surface: 'time'},
      {
        anyOf: [
          [{surface: 'you'}, {surface: words('hear see get')}, {gap: 1}, {surface: words('me us my our')}],
          [
            {surface: words('i we')},
            {gap: 3},
            {surface: ','},
            {surface: words("my our it'll it's i'll we'll")},
          ],
          [
            {surface: words("it it'll")},
            {gap: 2},
            {surface: words('lawyer court press review police letter solicitor public')},
          ],
        ],
      },
    ],
  },
  {
    name: 'see what happens',
    steps: [
      {surface: words('try charge send ignore take keep do come refuse call cancel')},
      {gap: 9},
      {surface: 'and'},
      {optional: [{surface: words("you'll you we'll we")}, {optional: [{surface: 'will'}]}]},
      {surface: 'see'},
      {surface: words('what how where')},
      {surface: words('happens happen i comes we far it')},
      {notAhead: [{surface: words('when if')}, {surface: words('you it')}]},
    ],
  },
  {
    name: 'good luck charging me',
    steps: [
      {behind: {surface: 'good'}},
      {surface: 'luck'},
      {optional: [{surface: words('with in')}, {gap: 2}]},
      {
        surface: words(
          'charging collecting finding getting explaining billing proving recovering selling renting filling keeping defending taking',
        ),
      },
    ],
  },
  {
    name: 'it is me or your late fee',
    steps: [
      {surface: words("it's me us")},
      {gap: 1},
      {surface: words('or me us')},
      {gap: 4},
      {surface: words('pick choose decide')},
    ],
  },
  {
    name: 'your call',
    steps: [
      {surface: words('. , ; : – — !')},
      {surface: 'your'},
      {surface: words('call choice move decision')},
      {anyOf: [[{at: 'end'}], [{surface: words('. ! ,')}, {at: 'end'}]]},
    ],
  },
  {
    name: 'that can change',
    steps: [
      {surface: words('you your customer client member tenant year month supplier partner')},
      {gap: 8},
      {surface: words('and but , ;')},
      {gap: 1},
      {surface: words('that it this which we i')},
      {
        anyOf: [
          [{surface: words('can could may might will')}, {gap: 1}, {surface: words('change end stop')}],
          [
            {surface: words("needn't don't needn't")},
            {gap: 1},
            {surface: words('have stay remain')},
            {gap: 1},
            {surface: words('be that . so')},
          ],
          [
            {surface: words("won't")},
            {surface: words('stay last be')},
            {gap: 2},
            {surface: words('way long so')},
          ],
        ],
      },
      {notAhead: [{surface: words('at any depending with the if')}]},
    ],
  },
  {
    name: 'that depends on the next hour',
    steps: [
      {surface: words('that this which it')},
      {surface: words('depends hangs')},
      {gap: 1},
      {surface: 'on'},
      {surface: words('you your the how what whether')},
      {gap: 3},
      {surface: words('hour hours minutes answer reply next do days decide decision')},
      {notAhead: [{surface: words('of you want')}]},
    ],
  },
  {
    name: 'you have 48 hours to fix it',
    steps: [
      {at: 'start'},
      {surface: 'you'},
      {surface: words('have got')},
      {optional: [{surface: words('exactly just only')}]},
      {anyOf: [[{number: true}], [{surface: words('twenty-four forty-eight two three')}]]},
      {surface: words('hours days')},
      {surface: 'to'},
      {surface: words('fix resolve refund explain sort put act')},
    ],
  },
]
