import {credentialsLeakRule} from '@tactlint/core'

/** En adgangskode, en pinkode, en engangskode. */
export const credentialsLeak = credentialsLeakRule({
  wording: {
    password: {
      what: 'Der står en adgangskode i beskeden.',
      why: 'Den, der læser beskeden eller en kopi af den, kan logge ind, og ingen kundeservice har brug for koden.',
      instead: 'Udelad den, og skift koden, hvis beskeden allerede er sendt.',
    },
    code: {
      what: 'Der står en pinkode eller en sikkerhedskode i beskeden.',
      why: 'Koden beviser, at det er dig, og ingen kundeservice har brug for den.',
      instead: 'Udelad den.',
    },
  },
  examples: [
    {
      bad: 'Mit brugernavn er mia88, og adgangskoden er Havnen7. Jeg kan ikke logge ind.',
      good: 'Mit brugernavn er mia88, og adgangskoden er •••. Jeg kan ikke logge ind.',
    },
    {bad: 'Log selv ind og se: bruger mia88, kode Havn!en22.'},
    {bad: 'Kortet har pinkode 4821, og CVC er 123.'},
    {bad: 'Engangskoden 482913 virker ikke.'},
    {allowed: 'Jeg har glemt min adgangskode for 2 dage siden. Kodeordet er på 8 tegn.'},
    {allowed: 'Kodeordet er stadig ikke godkendt, og linket fra den 3. marts er udløbet.'},
    {allowed: 'Rabatkode SOMMER24 virker ikke, og koden SOMMER24 gør heller ikke. Fejlkode 8541.'},
    {allowed: 'Engangskoden kommer ikke, selv om jeg prøvede kl. 10.30 og 10.45.'},
    {allowed: 'Porten åbnes med koden 1234.'},
  ],
})
