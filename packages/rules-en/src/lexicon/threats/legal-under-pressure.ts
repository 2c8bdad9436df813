import {words, type Pattern} from '@tactlint/core'
import {office} from './offices.js'
import {underPressure} from './pressure.js'

const lawyer = words('lawyer lawyers solicitor solicitors attorney attorneys barrister counsel')

/** “My lawyer has the file …, unless”, “see you in small claims, then”: law as the next step. */
export const legalUnderPressure: readonly Pattern[] = [
  underPressure('my lawyer … unless', {surface: words('my our')}, {gap: 1}, {surface: lawyer}),
  underPressure(
    'it goes to arbitration unless',
    {
      surface: words(
        "i we i'll we'll i'm we're this it that everything file case matter claim papers forms form",
      ),
    },
    {gap: 6},
    {surface: words('to with before for through at')},
    {gap: 2},
    office,
  ),
  {
    name: 'see you in small claims',
    steps: [
      {surface: words('see meet')},
      {surface: words('you u')},
      {surface: words('in at before')},
      {optional: [{surface: words('the a county')}]},
      {surface: words('small court tribunal arbitration county magistrates hearing mediation front')},
      {notAhead: [{surface: words('of room')}, {surface: words('hotel house the')}]},
    ],
  },
  {
    name: 'she is who I am writing to next',
    steps: [
      {surface: words('who whom where whoever that which')},
      {surface: words("i i'm i'll we we're we'll")},
      {optional: [{surface: words('am are will shall')}]},
      {optional: [{surface: 'be'}]},
      {
        surface: words(
          'calling ringing writing talking speaking contacting telling emailing messaging going reporting call ring write contact',
        ),
      },
      {gap: 1},
      {surface: words('next then')},
    ],
  },
  {
    name: 'in my statement to the commissioner',
    steps: [
      {surface: words('my our')},
      {surface: words('statement complaint submission evidence testimony dossier')},
      {surface: words('to with before')},
      {gap: 2},
      office,
    ],
  },
  {
    name: 'formal notice before action',
    steps: [
      {surface: words('notice letter warning')},
      {surface: words('before of')},
      {surface: words('action claim proceedings')},
      {notBehind: {surface: words('your')}},
    ],
  },
  {
    name: 'you will pay my court costs',
    steps: [
      {surface: words("my our pay paying with plus bear you'll cover")},
      {gap: 3},
      {surface: words("court legal solicitor's lawyer's attorney's")},
      {surface: words('costs fees fee bill')},
      {notAhead: [{surface: words('insurance cover')}]},
      {notBehind: {surface: words('insurance')}},
    ],
  },
  {
    name: 'the small claims form is only £35',
    steps: [
      {surface: words('claims court claim')},
      {surface: words('form forms papers online')},
      {gap: 2},
      {surface: words('costs is takes are lies')},
      {gap: 2},
      {surface: words('only just minutes £ £35 cheap easy short pounds quick simple downloaded')},
    ],
  },
]
