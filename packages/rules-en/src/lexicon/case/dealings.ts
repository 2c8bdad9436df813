import {words, type Lexicon} from '@tactlint/core'
import {own} from './own.js'
import {source} from '../source.js'

const past = words(`
  bought paid ordered purchased cancelled canceled booked returned subscribed registered renewed
  hired rented signed joined prepaid topped redeemed enrolled upgraded downgraded terminated
`)
const done = words(`
  charged billed debited collected delivered installed deducted withdrew refused promised confirmed took repaired fitted
  overcharged invoiced closed deactivated cancelled canceled shipped returned sold
`)

/** What somebody and a company have had to do with one another, whatever the trade: “we paid”, “you collected it”, “my voucher”. */
export const dealings = {
  source,
  phrases: [
    '(bought|purchased|ordered|paid) (for|from|in|at|through|via|with|by|it|them|this|these)',
    'your (letter|bill|invoice|reminder|statement|confirmation|e-mail|email|quote|offer|receipt) (of|dated|from|says|shows|states)',
    '(another|a second|a new|a further|the last|the next) (bill|invoice|reminder|charge|debit)',
    '(gift card|gift voucher|loyalty points|reward points)',
    '(take|took|taken) (off|from|out of) (my|our) (card|account)',
  ],
  patterns: [
    {
      // “40 of our teapots went missing”
      name: '40 … went missing',
      steps: [
        {number: true},
        {gap: 4},
        {surface: words('went gone are is were was')},
        {surface: words('missing lost short gone')},
      ],
    },
    {name: 'I … paid', steps: [{surface: words("i we i've we've she he")}, {gap: 2}, {surface: past}]},
    {
      name: 'you … collected',
      steps: [{surface: words("you you've they")}, {gap: 2}, {surface: done}],
    },
    {
      name: 'your driver … collected',
      steps: [
        {surface: 'your'},
        {
          surface: words(
            'driver company team colleague shop store branch technician engineer courier app system',
          ),
        },
        {gap: 2},
        {surface: done},
      ],
    },
    own(
      'contract',
      words(`
        contract membership appointment payment payments deposit card points bonus ticket tickets pass
        installation repair warranty quote loan bill statement plan claim application registration permit receipt
        order purchase parcel refund renewal cancellation enrolment credit balance
      `),
    ),
  ],
} satisfies Lexicon

/** Who has a home, a child at school or a doctor in mind is found by address and name. */
export const knownByName = {
  source,
  phrases: [
    '(flat|apartment|tenancy|tenant|tenants|landlord|lease|rent|caretaker|estate agent)',
    '(doctor|clinic|hospital|patient|prescription|surgery|dentist)',
    '(school|kindergarten|nursery|lesson|lessons|tuition|exam|teacher)',
    '(court|lawsuit|attorney|notary|probate|executor)',
    '(street light|street lamp|pothole|playground|neighbours are)',
    '(could|can|may|please) (you |i |we |) (have|get|send|give) (me |us |) (a|an|your) (quote|offer|estimate|quotation|price list|catalogue)',
  ],
} satisfies Lexicon
