import {missingGreetingRule} from '@tactlint/core'

const toSupport = {audience: 'support'} as const

/** Begins without greeting the reader. */
export const missingGreeting = missingGreetingRule({
  wording: {
    none: {
      what: 'Beskeden begynder uden en hilsen.',
      why: 'En kort hilsen viser, at du skriver til et menneske.',
      instead: 'Begynd med »Hej« og navnet, hvis du kender det.',
    },
  },
  line: {support: 'Hej', customer: 'Hej ⟨navn⟩'},
  examples: [
    {allowed: 'Farvel! Din konto er nu slettet. Vi håber at se dig igen en anden gang.'},
    {
      context: toSupport,
      bad: 'Min pakke (ordrenr. 5520183) er ikke kommet. Kan I se, hvor den er?',
      good: 'Hej\n\nMin pakke (ordrenr. 5520183) er ikke kommet. Kan I se, hvor den er?',
    },
    {
      context: {audience: 'customer'},
      bad: 'Din ordre er sendt i dag.\n\nMange hilsner\nKasper',
      good: 'Hej ⟨navn⟩\n\nDin ordre er sendt i dag.\n\nMange hilsner\nKasper',
    },
    {context: toSupport, allowed: 'Hej Nordbo\n\nHar I modtaget min mail?'},
    {context: toSupport, allowed: 'Til Pladsanvisningen\n\nHar I modtaget min ansøgning?'},
    {context: toSupport, allowed: 'Jørgen,\n\nRadiatoren er kold igen. Kan du se på den?'},
    {context: toSupport, allowed: 'godmorgen, har i modtaget min mail?'},
    {context: {audience: 'customer'}, allowed: 'Kære {{fornavn}}\n\nDin ordre er sendt i dag.'},
    {context: {audience: 'support', channel: 'chat'}, allowed: 'Er min ordre sendt?'},
    {allowed: 'Kan jeg få en status?'},
  ],
})
