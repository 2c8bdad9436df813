import {words, type Pattern} from '@tactlint/core'

/** “I realise customers are a nuisance”, “I trust you had a nice weekend while we waited”: feigned sympathy with the reader. */
export const mockUnderstanding: readonly Pattern[] = [
  {
    name: 'customers are a nuisance, I realise',
    steps: [
      {surface: words('realise realize know understand see appreciate gather')},
      {optional: [{surface: 'that'}]},
      {surface: words("customers i i'm we my patients guests tenants buyers")},
      {gap: 1},
      {surface: words('a an such only just of')},
      {gap: 1},
      {
        surface: words(
          'nuisance burden distraction bother number irritation annoyance interruption inconvenience',
        ),
      },
    ],
  },
  {
    name: 'you could at least pretend to care',
    steps: [
      {surface: words('least pretend pretending pretended')},
      {optional: [{surface: words('pretend try bother')}]},
      {surface: words('to that')},
      {surface: words('care listen read try you help')},
      {optional: [{surface: words('care listen read')}]},
      {notAhead: [{surface: 'for'}]},
    ],
  },
  {
    name: 'is this what you call service',
    steps: [
      {surface: words('is was that this')},
      {optional: [{surface: words('this that it')}]},
      {surface: words('what how your')},
      {optional: [{surface: words('you people')}]},
      {surface: words('call idea understand')},
      {optional: [{surface: 'of'}]},
      {optional: [{surface: words('a good fast quick customer great first-class premium express')}]},
      {surface: words('service support help delivery care customer quality communication')},
    ],
  },
  {
    name: 'I hope I am not keeping you from your coffee',
    steps: [
      {surface: words('hope trust')},
      {gap: 5},
      {surface: words('keeping disturbing interrupting boring troubling')},
      {surface: words('you your anyone')},
    ],
  },
  {
    name: 'I trust you had a nice weekend while we waited',
    steps: [
      {surface: words('hope trust sure glad')},
      {gap: 3},
      {surface: words('had enjoyed enjoying have enjoy slept sleeping')},
      {gap: 5},
      {surface: words('while whilst because since')},
      {surface: words('i we my our')},
    ],
  },
  {
    name: 'do you get paid for ignoring people',
    steps: [
      {surface: words('do are is')},
      {surface: words('you they people your')},
      {gap: 2},
      {surface: words('paid trained employed instructed encouraged hired rewarded')},
      {surface: words('for to')},
      {surface: words('ignoring not doing ignore annoy losing lose lie making saying waste delay')},
    ],
  },
  {
    name: 'I wonder whether anybody still works there',
    steps: [
      {surface: words('wonder wondering whether')},
      {gap: 1},
      {surface: words('anyone anybody someone somebody there')},
      {gap: 1},
      {
        anyOf: [
          [
            {surface: words('still actually even ever really')},
            {gap: 1},
            {
              surface: words(
                'works working reads reading listens cares answers alive awake there exists open',
              ),
            },
            {notAhead: [{surface: words('on a the')}, {surface: words('saturdays sundays weekend case')}]},
          ],
          [{surface: words('got gets made read reads')}, {surface: words('past beyond through as further')}],
        ],
      },
    ],
  },
  {
    name: 'delighted to be ticket number 9000',
    steps: [
      {surface: words('delighted thrilled honoured honored overjoyed flattered')},
      {surface: words('to')},
      {surface: words('be hear see learn receive get find')},
      {gap: 5},
      {surface: words('again ticket number yet another template same still')},
    ],
  },
]
