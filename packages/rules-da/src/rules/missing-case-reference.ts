import {missingCaseReferenceRule} from '@tactlint/core'

const again = {audience: 'support', stage: 'follow-up', channel: 'email'} as const

/** En rykker, der ikke siger for hvad. */
export const missingCaseReference = missingCaseReferenceRule({
  wording: {
    none: {
      what: 'Beskeden handler om en tidligere henvendelse og nævner intet sagsnummer.',
      why: 'Uden nummeret kan modtageren ikke finde det, der er skrevet før, og sagen begynder forfra.',
      instead: 'Skriv sagens nummer.',
    },
  },
  line: 'Sagsnummer: ⟨sagsnummer⟩',
  examples: [
    {
      context: {audience: 'support'},
      bad: 'Hej\n\nJeg følger op på min tidligere mail. Kan I fortælle mig, hvordan det går?',
      good: 'Hej\n\nSagsnummer: ⟨sagsnummer⟩\n\nJeg følger op på min tidligere mail. Kan I fortælle mig, hvordan det går?',
    },
    {context: again, bad: 'Hej. Er der noget nyt om min refundering? Kan I give mig besked?'},
    {context: again, allowed: 'Opfølgning på sag 1234567890: Er der noget nyt?'},
    {context: {...again, subject: 'Sag 1234567890'}, allowed: 'Er der noget nyt om min refundering?'},
    // Som svar står den under det, den handler om.
    {context: {...again, subject: 'SV: Din refundering'}, allowed: 'Tak for svaret. Er der noget nyt?'},
    {context: again, allowed: 'Er der noget nyt om ordre 58704?'},
    {context: {...again, channel: 'chat'}, allowed: 'Er der noget nyt om min refundering?'},
    {
      context: {audience: 'support', stage: 'first'},
      allowed: 'Kan I fortælle mig, hvordan jeg returnerer en jakke?',
    },
    {context: {audience: 'customer'}, allowed: 'Jeg følger op på din mail. Er der andet, vi kan hjælpe med?'},
    {allowed: 'Der er stadig 12 stk. på lager.'},
  ],
})
