import {followUpTooSoonRule} from '@tactlint/core'

/** Asks again before a day has passed. */
export const followUpTooSoon = followUpTooSoonRule({
  wording: {
    soon: {
      what: 'Der er gået mindre end {hours} timer, siden du skrev sidst.',
      why: 'En rykker så tidligt giver en sag mere i køen, men ikke et hurtigere svar.',
      instead: 'Vent et døgn, eller send kun nye oplysninger.',
    },
  },
  examples: [
    {
      context: {
        audience: 'support',
        stage: 'follow-up',
        lastContactAt: '2026-03-03T20:15',
        sentAt: '2026-03-04T09:30',
      },
      bad: 'Hej. Er der noget nyt i sag 55210?',
    },
    {
      context: {stage: 'follow-up', lastContactAt: '2026-03-03', sentAt: '2026-03-03'},
      bad: 'Hej igen. Har I set min mail?',
    },
    {
      context: {stage: 'follow-up', lastContactAt: '2026-03-01', sentAt: '2026-03-04'},
      allowed: 'Hej. Er der noget nyt i sag 55210?',
    },
    {
      context: {stage: 'first', lastContactAt: '2026-03-04', sentAt: '2026-03-04'},
      allowed: 'Hej. Jeg har også et spørgsmål om moms.',
    },
    {context: {stage: 'follow-up'}, allowed: 'Hej. Er der noget nyt i sag 55210?'},
  ],
})
