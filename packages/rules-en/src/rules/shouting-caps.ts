import {shoutingCapsRule} from '@tactlint/core'
import {acronyms, emphasis, ordinary} from '../lexicon/emotions/capitals.js'

/** “The display reads”, “the button with the words”. */
const shown =
  /(?<![a-z])(?:reads?|says|shows?|showed|showing|saying|stands|stood|contains?|marked|labelled|labeled|printed|titled|displays?|words?|letters(?: on the [a-z]+)?(?: must be| are)?|buttons?(?: with)?|signs?) ?(?:only|just|in red|in green)?:? ?$/i

/** Words in capitals to be heard: “I was charged TWICE”. */
export const shoutingCaps = shoutingCapsRule({
  emphasis,
  ordinary,
  acronyms,
  capitals: new Set(['i', "i'm", "i've", "i'll", "i'd"]),
  isShown: before => shown.test(before),
  wording: {
    shouting: {
      what: '“{words}” is in capital letters.',
      why: 'Readers hear words in capitals as shouting, and the tone hides the facts.',
      instead: 'Write the words in small letters.',
    },
  },
  examples: [
    {
      bad: 'WHERE IS MY MONEY? I sent the boots back on 3 February.',
      good: 'Where is my money? I sent the boots back on 3 February.',
    },
    {
      bad: 'I paid for order 84-20931 TWICE on 1 March.',
      good: 'I paid for order 84-20931 twice on 1 March.',
    },
    {
      bad: 'Could you PLEASE check box 3?',
      good: 'Could you please check box 3?',
    },
    {
      bad: 'The parcel is STILL NOT HERE, although I paid for express delivery.',
      good: 'The parcel is still not here, although I paid for express delivery.',
    },
    {
      bad: 'MY FBA SHIPMENT IS LOST AND I WANT AN ANSWER. It left on 4 March.',
      good: 'My FBA shipment is lost and I want an answer. It left on 4 March.',
    },
    {allowed: 'FBA SKU ABC-XL-RED is missing. The ASIN is B00X4WHP5E.'},
    {
      options: {acronyms: ['POA']},
      bad: 'MY POA WAS REJECTED.',
      good: 'My POA was rejected.',
    },
    {options: {acronyms: ['NOW']}, allowed: 'The NOW card was charged in March.'},
    {allowed: 'We need the label ASAP. FYI, the ETA was 3 March.'},
    {allowed: 'During the drill the display will read FIRE - LEAVE NOW for five minutes.'},
    {allowed: 'HAS MOVED TO 4783 Bay Rd, Saginaw, Michigan'},
    {allowed: 'IMPORTANT: see the second page.'},
    {allowed: 'The label reads “FRAGILE DO NOT DROP”, but the boxes were dropped.'},
    {allowed: 'USPS and UPS both scanned it, and the IT team in the US confirmed it.'},
    {allowed: 'Select JOIN, then press ALT and F4. The switch must be set to OFF.'},
    {allowed: 'The order of CUP BLUE XL shows the status DELIVERED.'},
    {allowed: 'We stayed at HOTEL ROYAL INN in March; the bill names IBIS AND PARTNERS LTD.'},
  ],
})
