import {missingPleaseRule} from '@tactlint/core'
import {soften} from './question.js'

const toSupport = {audience: 'support'} as const

/** Asks for something and in no way politely: „Jeg skal bruge en faktura.“ */
export const missingPlease = missingPleaseRule({
  soften,
  wording: {
    none: {
      what: '»{words}« siger, hvad du vil have, uden at bede om det.',
      why: 'Dansk har intet ord for “please”, så det er måden at spørge på, der viser venlighed.',
      instead: 'Skriv f.eks. »Kan I …?«, »Vil I venligst …?« eller »Jeg vil gerne bede om …«.',
    },
  },
  examples: [
    {context: toSupport, bad: 'Hej. Jeg skal bruge en kopi af fakturaen for ordre 5520183.'},
    {
      context: toSupport,
      bad: 'Jeg skal have en ny nøgle til skabet.',
      good: 'Jeg vil gerne have en ny nøgle til skabet.',
    },
    {context: toSupport, bad: 'Hej. Vi har brug for et svar inden fredag.'},
    {context: toSupport, allowed: 'Kan I sende en kopi af fakturaen?'},
    {context: toSupport, allowed: 'Jeg skal bruge en kopi af fakturaen. Har I mulighed for at sende den?'},
    {context: toSupport, allowed: 'Må jeg bede om en kopi af fakturaen?'},
    {context: toSupport, allowed: 'Send gerne fakturaen, for vi har brug for den til regnskabet.'},
    {context: toSupport, allowed: 'Jeg ønsker at opsige aftalen pr. 1. maj.'},
    {context: toSupport, allowed: 'Jeg har brug for hjælp til at logge ind.'},
    {context: toSupport, allowed: 'Gider I lige se på min konto?'},
    {context: toSupport, bad: 'Ordren skal annulleres.'},
    {context: toSupport, allowed: 'Et svar inden fredag ville være rart.'},
    {allowed: 'Vi har brug for et svar inden fredag.'},
  ],
})
