import {multipleIssuesRule} from '@tactlint/core'

const context = {audience: 'support', stage: 'first'} as const

export const multipleIssues = multipleIssuesRule({
  wording: {
    second: {
      what: '„{words}“ er en ny sag i samme besked.',
      why: 'Den skal måske til en anden afdeling, og sagen bliver let lukket, når den første del er løst.',
      instead: 'Skriv en besked for sig om den.',
    },
  },
  examples: [
    {
      context,
      bad: 'Hej\n\nDer mangler 12 enheder i vores forsendelse FBA15DJ9S3J5. Kan I tælle op igen?\n\nTitlen på vores produkt B00X4WHP5E er forkert. Vil I rette den?',
    },
    {context, allowed: 'Min ordre 58-70431 er gået i stykker. Jeg vil gerne have ordre 58-70431 refunderet.'},
    {
      context: {audience: 'customer'},
      allowed: 'Din ordre 58-70431 er på vej. Giv gerne besked, når den er kommet.',
    },
  ],
})
