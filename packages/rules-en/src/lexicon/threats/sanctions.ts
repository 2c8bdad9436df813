import {words, type Pattern, type Step} from '@tactlint/core'
import {underPressure} from './pressure.js'

const conduct: Step = {
  anyOf: [
    [
      {surface: 'if'},
      {surface: 'you'},
      {optional: [{surface: words('ever still try dare choose decide')}]},
      {optional: [{surface: 'to'}]},
      {
        surface: words(
          'dispute open file raise complain post publish insist persist refuse dare withdraw argue',
        ),
      },
    ],
    [{surface: 'if'}, {surface: 'you'}, {surface: 'go'}, {surface: words('through to public over')}],
    [
      {surface: 'if'},
      {surface: 'you'},
      {surface: words('leave write give post')},
      {gap: 2},
      {surface: words('review rating feedback star')},
    ],
    [
      {surface: words('one another next any')},
      {gap: 1},
      {surface: words('complaint return late missed bad chargeback dispute warning')},
    ],
  ],
}
const punish = words(`
  blacklist blacklisting ban banning bar barring block blocking suspend suspending evict evicting exclude excluding lock locking kick throw
  remove removing revoke report reporting sue suing terminate terminating refuse close closing withhold hold cancel cancelling limit restrict
  strike end flag downgrade void forfeit confiscate impound
`)
const punished = words(`
  blacklisted banned barred blocked suspended evicted excluded locked kicked thrown removed revoked reported sued terminated closed withheld
  cancelled canceled limited restricted struck flagged forfeited confiscated impounded refused downgraded fined
`)

/** “If you go through your bank, we blacklist you”, “one more return and you'll be locked out”: what the stronger side does. */
export const sanctions: readonly Pattern[] = [
  {
    name: 'if you leave a bad review, we block you',
    steps: [
      conduct,
      {gap: 14},
      {surface: words("we we'll i'll i we're")},
      {optional: [{surface: words('will shall may must can have')}]},
      {optional: [{surface: words('to be permanently simply')}]},
      {surface: punish},
      {gap: 3},
      {surface: words('you your this the')},
    ],
  },
  {
    name: 'if you do it again, you will be banned',
    steps: [
      conduct,
      {gap: 14},
      {surface: words("you you'll your you're")},
      {gap: 3},
      {surface: words("be are is get find will 'll end")},
      {gap: 2},
      {surface: [...punished, ...words('out banned')]},
    ],
  },
  underPressure(
    'we ban you',
    {surface: words("we we'll i'll we're")},
    {optional: [{surface: words('will shall may must can')}]},
    {gap: 1},
    {surface: punish},
    {gap: 1},
    {surface: words('you your back')},
    {notAhead: [{surface: words('order ticket case request booking subscription')}]},
  ),
  underPressure(
    'you will be banned',
    {surface: words("you'll you your you're")},
    {gap: 2},
    {surface: words('be is are get find end have lose')},
    {gap: 3},
    {surface: punished},
    {notAhead: [{surface: words('automatically from the')}, {surface: words('waiting list queue')}]},
  ),
  {
    name: 'you may find your lease is not renewed',
    steps: [
      {surface: words('you')},
      {surface: words("may might could will 'll")},
      {gap: 1},
      {surface: words('find lose discover')},
      {optional: [{surface: 'that'}]},
      {surface: words('your yourself')},
      {gap: 3},
      {surface: words("isn't not aren't won't without out terminated refused withdrawn back ended over")},
      {notAhead: [{surface: words('work working fit visible shown available')}]},
    ],
  },
  {
    name: 'keep calling and your number is blocked',
    steps: [
      {at: 'start'},
      {
        anyOf: [
          [
            {surface: 'keep'},
            {
              surface: words(
                'calling complaining writing posting arguing ignoring delaying on this that it sending stalling asking pushing emailing ringing talking going up',
              ),
            },
          ],
          [{surface: words('continue carry go')}, {surface: words('on like to as')}],
          [{surface: words('complain argue insist push dispute')}],
          [
            {surface: words('one another any')},
            {gap: 1},
            {
              surface: words(
                'further word complaint chargeback dispute late missed negative bad return email call',
              ),
            },
          ],
          [
            {surface: words('leave')},
            {surface: words('that the this your it')},
            {gap: 2},
            {surface: words('up online there standing')},
          ],
          [
            {surface: words('raise open file post start')},
            {surface: words('a another that the')},
            {gap: 1},
            {surface: words('dispute claim complaint chargeback review case')},
          ],
        ],
      },
      {gap: 8},
      {surface: words('and , but ;')},
      {surface: words("your the we we'll i i'll you you'll it my our there that he she they")},
      {gap: 4},
      {
        surface: words(
          "will won't goes go stays stay ends end is are lose may might can could have closes gets stops has find",
        ),
      },
      {notAhead: [{surface: words('help be')}, {surface: words('you happy fine')}]},
    ],
  },
  {
    name: 'it would be unfortunate if your deposit got lost',
    steps: [
      {surface: words('unfortunate pity shame awkward embarrassing sad regrettable interesting')},
      {surface: words('if should were')},
      {surface: words('your the somebody someone anything something anyone')},
      {gap: 2},
      {
        surface: words(
          'deposit lease listing listings account place slot appointment reference licence contract boss wife husband manager employer neighbours file tickets booking seat inspector landlord grade happened happen found got heard rating reputation photo photos',
        ),
      },
      {notAhead: [{surface: words('expired')}]},
    ],
  },
  {
    name: 'your bonus could suffer',
    steps: [
      {surface: 'your'},
      {gap: 3},
      {surface: words("could may might will would 'll")},
      {gap: 1},
      {surface: words('suffer survive')},
      {notAhead: [{surface: words('damage from')}]},
    ],
  },
  {
    name: 'the car stays on the ramp',
    steps: [
      {surface: words('and or then until till')},
      {surface: words('the your')},
      {gap: 2},
      {surface: words('stays stay remains')},
      {surface: words('here on with in locked where shut closed')},
      {gap: 2},
      {surface: words('ramp us here . is workshop yard pound safe drawer locked closed shut until till')},
      {notAhead: [{surface: words('open the')}]},
    ],
  },
  {
    name: 'your account will not survive the month',
    steps: [
      {surface: words("won't not")},
      {surface: words('survive outlive')},
      {surface: words('the this another')},
    ],
  },
  {
    name: 'your reference depends on how you behave',
    steps: [
      {surface: 'your'},
      {gap: 2},
      {surface: words('depends hangs rests')},
      {surface: 'on'},
      {surface: words('how what whether this')},
      {surface: words('you your is matter')},
      {gap: 1},
      {surface: words('behave react act answer do handle reply decide say settled')},
    ],
  },
  {
    name: 'lasts six years, so I would pay now',
    steps: [
      {surface: words("so i'd would if")},
      {gap: 4},
      {surface: words('would were')},
      {gap: 1},
      {surface: words('pay withdraw sign settle delete drop think hurry apologise answer reply you')},
      {surface: words('now today first carefully twice quickly hard very , the that it')},
      {ahead: [{gap: 6}, {surface: words('before if now today . complaint review post dispute claim')}]},
    ],
  },
]
