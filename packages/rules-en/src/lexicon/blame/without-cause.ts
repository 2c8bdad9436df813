import {words, type Pattern} from '@tactlint/core'
import {adverbs, theirPeople, theReader} from './the-reader.js'

const perfect = {optional: [{surface: words("have has had 've")}]}
/** No deed: “you can return it without giving a reason”, “you were charged for no reason”. */
const noDeed = words(`
  can could may might will would shall should must do does did are is was were be been being have has had to if not never know want need like get
  gets got who that which and or but , . : ; ? !
`)
/** What takes something from somebody. “You cancel within 14 days without giving a reason” is a right. */
const interventions = words(`
  removed deleted closed suspended blocked banned cancelled canceled rejected refused denied declined deactivated cut charged changed withdrew
  terminated ended stopped fined hid flagged restricted locked froze frozen disabled downgraded raised increased kept withheld reversed reduced
  evicted dismissed ignored delayed postponed moved shut switched reported accused took taken down-ranked delisted unlisted revoked barred excluded
  expelled deducted billed returned detained confiscated seized
`)
const clauseEnd = words('. , ; : ? ! – — and but if when so because')
const injustice = words(
  'wrongly incorrectly unfairly unjustly wrongfully mistakenly erroneously falsely unreasonably unlawfully illegally arbitrarily',
)
const machines = words(
  'bot bots algorithm algorithms system systems filter filters software ai scanner scanners website',
)

/** “You removed it for no reason”, “you wrongly suspended me”: what was done had no ground. */
export const deedsWithoutCause: readonly Pattern[] = [
  {
    name: 'you removed it for no reason',
    steps: [
      theReader,
      perfect,
      adverbs,
      {surface: interventions},
      {optional: [{repeat: [{not: {surface: clauseEnd}}], most: 9}]},
      {
        anyOf: [
          [
            {surface: 'for'},
            {surface: 'no'},
            {optional: [{surface: words('good apparent real valid obvious particular other')}]},
            {surface: words('reason reasons')},
          ],
          // “Without” takes back what follows it.
          [
            {
              ahead: [
                {surface: 'without'},
                {optional: [{surface: words('giving showing having')}]},
                {optional: [{surface: words('any a an')}]},
                {optional: [{surface: words('any a good valid single proper real further prior')}]},
                {surface: words('reason reasons cause grounds explanation justification evidence proof')},
              ],
            },
          ],
        ],
      },
    ],
  },
  {
    name: 'you wrongly suspended my account',
    steps: [
      {anyOf: [[theReader], [{surface: 'your'}, {gap: 1}, {surface: machines}]]},
      {optional: [{surface: words("have has had 've")}]},
      {optional: [{surface: words('once again also')}]},
      {surface: injustice},
      {not: {surface: [...noDeed, ...words('think thought believe believed assume assumed')]}},
    ],
  },
  {
    name: 'wrongly deactivated by your bot',
    steps: [
      {surface: words('was were been be is are got')},
      {surface: injustice},
      {not: {surface: noDeed}},
      {surface: 'by'},
      {surface: words('your you')},
    ],
  },
  {
    name: 'your bot flagged it wrongly',
    steps: [
      {anyOf: [[theirPeople], [{surface: 'your'}, {gap: 2}, {surface: machines}]]},
      perfect,
      adverbs,
      {not: {surface: [...noDeed, ...words('shows show says displays')]}},
      {optional: [{repeat: [{not: {surface: clauseEnd}}], most: 5}]},
      {surface: injustice},
    ],
  },
]
