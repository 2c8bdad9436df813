import {words, type Pattern, type Step} from '@tactlint/core'

const negation = words("not no none nothing never neither nor cannot can't won't don't doesn't isn't aren't")
const affirmed: Step = {notAhead: [{gap: 10}, {surface: negation}]}
const place = words(`
  clinic shop branch desk office library centre center counter pharmacy garage school course round list fund scheme kiosk hotline helpline line app portal
  ferry bus train window sale auction class hall market workshop organiser organizer airline insurer maker museum hotel surgery
`)

/** “The spring round opens on 1 October”, “you're free to pass it on”, “we could do it for £95”: what is open to the customer. */
export const waysForwardByName: readonly Pattern[] = [
  {
    name: 'the spring round opens on 1 October',
    steps: [
      {surface: words('opens reopens starts begins resumes restarts runs departs')},
      {surface: words('again on in at from every next this until till daily tomorrow')},
      affirmed,
    ],
  },
  {
    name: 'the clinic is open until ten',
    steps: [{surface: place}, {gap: 5}, {surface: words('is are stays')}, {surface: 'open'}, affirmed],
  },
  {
    name: 'they would be able to sell you a dozen',
    steps: [
      {surface: words("would will could can might 'll may")},
      {anyOf: [[{surface: 'be'}, {surface: words('able happy glad willing')}, {surface: 'to'}]]},
      {not: {surface: words('not no help')}},
      affirmed,
    ],
  },
  {
    name: 'they could see you tonight',
    steps: [
      {notBehind: {surface: words('nothing nobody none we i')}},
      {surface: words('could would might')},
      {surface: words('see take sell lend help fit repair collect post send keep make do give swap')},
      {surface: words('you it one them your the a')},
    ],
  },
  {
    name: 'we could do it for £95',
    steps: [
      {surface: words('we i')},
      {surface: words('can could')},
      {surface: 'do'},
      {surface: words('it that this one the a both')},
      {surface: words('for by on at in from tomorrow today instead with')},
    ],
  },
  {
    name: 'you’re free to pass it on',
    steps: [
      {surface: "you're"},
      {optional: [{surface: words('very also still')}]},
      {surface: words('free welcome able entitled')},
    ],
  },
  {
    name: 'you’ll get the next one',
    steps: [
      {surface: "you'll"},
      {surface: words('find get receive have hear see keep need only be')},
      {notAhead: [{surface: words('to no nothing disappointed')}]},
    ],
  },
  {
    name: 'the organiser is paying it back',
    steps: [
      {surface: words('is are')},
      {
        surface: words(
          'paying giving offering refunding lending accepting taking repairing holding keeping swapping replacing selling sending running adding',
        ),
      },
      {surface: words('the a it back you them your out one')},
      affirmed,
    ],
  },
  {
    name: 'I’ve put you on the list',
    steps: [
      {surface: words("i've we've")},
      {optional: [{surface: words('already now therefore also just')}]},
      {
        surface: words(
          'put booked added asked sent moved reserved held kept passed forwarded arranged refunded credited waived extended ordered set opened taken noted attached left changed',
        ),
      },
    ],
  },
  {
    name: 'it has been kept for you',
    steps: [
      {surface: words('has have')},
      {surface: 'been'},
      {
        surface: words(
          'extended reserved kept set booked moved refunded credited waived arranged passed forwarded added put held',
        ),
      },
      {surface: words('to for on aside until till by back onto in')},
    ],
  },
  {
    name: 'it will be kept for the autumn',
    steps: [
      {surface: words("will 'll it'll they'll")},
      {surface: 'be'},
      {surface: words('kept held considered reserved possible free open back extended moved booked waived')},
      {surface: words('for in on from again until till to with by')},
    ],
  },
  {
    name: 'ask at the desk',
    steps: [
      {surface: words(', ; : and or – so')},
      {optional: [{surface: 'please'}]},
      {
        surface: words(
          'ask try call ring choose bring show send order write visit contact book pick reply click press use go',
        ),
      },
      {surface: words('the a your for us me it on at to our one any number in by')},
      {notBehind: {surface: words('not')}},
    ],
  },
  {
    name: 'if you send the form, …',
    steps: [
      {at: 'start'},
      {surface: words('if once when')},
      {surface: words("you you'd you've")},
      {gap: 8},
      {surface: words(', we i the')},
      {gap: 2},
      {surface: words("can could will we'll i'll we'd i'd would try ask call write just choose tell")},
      affirmed,
    ],
  },
  {
    name: 'the quickest way is',
    steps: [
      {surface: words('the your a')},
      {surface: words('quickest easiest best nearest cheapest fastest simplest good')},
      {surface: words('way option route shop date place solution choice bet step alternative')},
      {surface: words('is would will to for')},
      affirmed,
    ],
  },
]
