import {missingClosingRule} from '@tactlint/core'

const context = {audience: 'support'} as const
const said = 'Geachte heer, mevrouw,\n\nKunt u nagaan waar bestelling 58-70431 is?'

/** Ends without a closing formula. */
export const missingClosing = missingClosingRule({
  wording: {
    none: {
      what: 'Het bericht eindigt zonder groet.',
      why: 'Aan groet en naam ziet de lezer voor wie het antwoord is.',
      instead: 'Sluit af met “Met vriendelijke groet” en uw naam.',
    },
  },
  line: {support: 'Met vriendelijke groet,\n⟨naam⟩', customer: 'Met vriendelijke groet,\n⟨naam⟩'},
  examples: [
    {context, bad: said, good: `${said}\n\nMet vriendelijke groet,\n⟨naam⟩`},
    {context, allowed: `${said}\n\nMvg,\nNoor Wiersma`},
    {context, allowed: `${said}\n\nHoogachtend,\nN. Wiersma`},
    {context, allowed: `${said}\n\nGroeten, Noor`},
    {context, allowed: `${said}\n\nAlvast hartelijk bedankt,\nNoor Wiersma`},
    {context: {audience: 'customer'}, allowed: 'Beste Noor,\n\nJe pakket is onderweg.\n\nFijne dag!\nBram'},
    // Who reads it is not known.
    {allowed: 'Beste Noor,\n\nKun je dat nagaan?'},
  ],
})
