import {missingGreetingRule} from '@tactlint/core'

const context = {audience: 'support'} as const

/** Begins with the matter at once. */
export const missingGreeting = missingGreetingRule({
  wording: {
    none: {
      what: 'Het bericht begint zonder aanhef.',
      why: 'Met een aanhef laat u zien dat u aan een mens schrijft.',
      instead: 'Begin met “Beste …,” of “Geachte heer, mevrouw,”.',
    },
  },
  line: {support: 'Geachte heer, mevrouw,', customer: 'Beste ⟨naam⟩,'},
  examples: [
    {
      context,
      bad: 'Bestelling 58-70431 is niet bezorgd. Kunt u nagaan waar het pakket is?',
      good: 'Geachte heer, mevrouw,\n\nBestelling 58-70431 is niet bezorgd. Kunt u nagaan waar het pakket is?',
    },
    {context, allowed: 'Geachte heer/mevrouw,\n\nBestelling 58-70431 is niet bezorgd.'},
    {context, allowed: 'L.S.,\n\nBestelling 58-70431 is niet bezorgd.'},
    {context, allowed: 'Goedemiddag, bestelling 58-70431 is niet bezorgd.'},
    {context, allowed: 'Mevrouw Van den Berg,\n\nBestelling 58-70431 is niet bezorgd.'},
    {context, allowed: 'Sanne,\n\nbedankt voor je telefoontje. Bestelling 58-70431 is nog niet bezorgd.'},
    {context: {audience: 'support', channel: 'chat'}, allowed: 'Bestelling 58-70431 is niet bezorgd.'},
    {allowed: 'Bestelling 58-70431 is niet bezorgd.'},
  ],
})
