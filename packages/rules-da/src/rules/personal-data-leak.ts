import {personalDataLeakRule} from '@tactlint/core'

/** Et kortnummer eller et CPR-nummer. */
export const personalDataLeak = personalDataLeakRule({
  wording: {
    'payment-card': {
      what: 'Der står et kortnummer i beskeden.',
      why: 'Den, der læser beskeden eller en kopi af den, kan betale med kortet, og ingen kundeservice har brug for mere end de sidste fire cifre.',
      instead: 'Skriv kun de sidste fire cifre.',
    },
    'personal-number': {
      what: 'Der står et CPR-nummer i beskeden.',
      why: 'Beskeder bliver kopieret og gemt, og nummeret kan misbruges af enhver, der ser det.',
      instead: 'Udelad det. Er der brug for det, har modtageren en sikker formular eller Digital Post.',
    },
  },
  examples: [
    {
      bad: 'Pengene må gerne sættes ind på kort 5555 5555 5555 4444.',
      good: 'Pengene må gerne sættes ind på kort •••• •••• •••• 4444.',
    },
    {bad: 'Mit CPR-nummer er 070761-4285.', good: 'Mit CPR-nummer er ••••••-••••.'},
    {bad: 'Cpr: 010190-1234'},
    {allowed: 'Jeg betalte med kortet, der slutter på 4444. CVR 13748136, tlf. 33 12 34 56.'},
    {allowed: 'Ordre 070761-42851, varenr. 320190-1234.'},
  ],
})
