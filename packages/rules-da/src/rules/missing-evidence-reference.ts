import {missingEvidenceReferenceRule} from '@tactlint/core'
import {evidence, visible} from '../lexicon/evidence/evidence.js'
import {source} from '../lexicon/source.js'

/** En skade, som intet viser. */
export const missingEvidenceReference = missingEvidenceReferenceRule({
  visible,
  evidence,
  claimants: {
    source,
    phrases: ['(kunden|køberen|køber|en kunde|en køber|min kunde|vores kunde|kunder|kunderne|købere)'],
  },
  line: 'Jeg har vedhæftet ⟨billeder af skaden⟩.',
  wording: {
    none: {
      what: '»{words}« uden et billede.',
      why: 'Modtageren afgør sagen ud fra det, der kan ses, og beder først om et billede.',
      instead: 'Vedhæft et billede, og skriv det, eller tilbyd at sende et.',
    },
  },
  examples: [
    {
      context: {audience: 'support', stage: 'first'},
      bad: 'Min ordre 58704 kom i stykker. Kan I sende en ny?\n\nVenlig hilsen\nNora',
      good: 'Min ordre 58704 kom i stykker. Kan I sende en ny?\n\nJeg har vedhæftet ⟨billeder af skaden⟩.\n\nVenlig hilsen\nNora',
    },
    {
      context: {audience: 'support'},
      bad: 'Jeg har modtaget en forkert vare i min ordre 58704. Kan I bytte den?',
    },
    {
      context: {audience: 'support'},
      allowed: 'Min ordre 58704 kom i stykker, se billederne. Kan I sende en ny?',
    },
    {
      context: {audience: 'support', attachments: ['IMG_1.jpg']},
      allowed: 'Min ordre 58704 kom i stykker. Kan I sende en ny?',
    },
    {context: {audience: 'support'}, allowed: 'Min ordre 58704 kom i stykker. Jeg sender gerne billeder.'},
    {
      context: {audience: 'support', stage: 'follow-up'},
      allowed: 'Min ordre 58704 kom i stykker. Er der noget nyt?',
    },
    {context: {audience: 'support'}, allowed: 'Min ordre 58704 er ikke kommet. Kan I undersøge det?'},
    {context: {audience: 'customer'}, allowed: 'Vi beklager, at din ordre kom i stykker. En ny er på vej.'},
    {
      context: {audience: 'support'},
      allowed: 'Kunden i ordre 58704 skriver, at pladen har en ridse. Kan I vejlede mig?',
    },
  ],
})
