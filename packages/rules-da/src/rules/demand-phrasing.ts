import {demandPhrasingRule} from '@tactlint/core'
import {soften} from './question.js'

/** An order to the reader: „Send fakturaen.“ */
export const demandPhrasing = demandPhrasingRule({
  soften,
  wording: {
    order: {
      what: '»{words}« er en ordre.',
      why: 'På dansk ligger høfligheden i spørgsmålet, og uden det lyder ønsket som en befaling.',
      instead: 'Spørg med »Kan I …?« eller »Vil I venligst …?«.',
    },
    only: {
      what: '»{words}« er en ordre, og der bliver ikke bedt om noget på en venligere måde.',
      why: 'Modtageren hjælper hellere, når der bliver spurgt.',
      instead: 'Spørg med »Kan I …?« eller »Vil I venligst …?«.',
    },
  },
  examples: [
    {bad: 'Hej. Send fakturaen for ordre 5520183.', good: 'Hej. Kan I sende fakturaen for ordre 5520183?'},
    {bad: 'Ret titlen med det samme!', good: 'Kan I rette titlen?'},
    {bad: 'Giv mig mine penge tilbage nu.', good: 'Kan I give mig mine penge tilbage?'},
    {bad: 'Så send dog pakken.', good: 'Kan I sende pakken?'},
    {bad: 'I skal genåbne min konto.', good: 'Kan I genåbne min konto?'},
    {bad: 'Jeg vil have mine penge tilbage.', good: 'Jeg vil gerne have mine penge tilbage.'},
    {
      bad: 'Vi kræver at få hele beløbet tilbage.',
      good: 'Vi vil gerne bede om at få hele beløbet tilbage.',
    },
    {bad: 'Luk ikke sagen!', good: 'Luk venligst ikke sagen.'},
    {bad: 'Send mig ikke flere skabeloner.', good: 'Send mig venligst ikke flere skabeloner.'},
    {
      bad: 'Lad være med at ignorere mine mails.',
      good: 'Jeg vil gerne bede jer om ikke at ignorere mine mails.',
    },
    {bad: 'Jeg forventer pengene på min konto senest fredag kl. 12.'},
    {bad: 'Pakken er væk, send en ny.'},
    {bad: 'hvor er den?? send den nu eller giv mig mine penge tilbage'},
    {bad: 'Det skal løses i dag.'},
    {allowed: 'Kan I refundere ordre 112-4738291-5047863?'},
    {allowed: 'Vil I ikke nok sende fakturaen igen?'},
    {allowed: '1. Åbn Indstillinger.\n2. Klik på Nulstil.\n3. Send filen.'},
    {allowed: 'Appen kræver en opdatering.'},
    {allowed: 'Ret henvendelse til kundeservice, står der på siden.'},
    {allowed: 'I skal have tak for hjælpen.'},
    {allowed: 'I skal bare sige til, hvis I mangler noget.'},
    {allowed: 'Jeg vil gerne have et overblik over sagen.'},
    {allowed: 'Se vedhæftede faktura.'},
    {allowed: 'Skriv endelig, hvis der mangler noget. Ring gerne efter kl. 16.'},
    {allowed: 'Kontakt vores afdelingschef Lis Holm på 22 33 44 55. Ring til mig på 61 40 22 95.'},
    {allowed: 'Vælg en farve. Lad være tomt for at vise alle.'},
    {allowed: 'Send venligst fakturaen til regnskab@nordkrus.dk.'},
    {allowed: 'Ret mange kunder har spurgt efter den.'},
    {allowed: 'Jeg er i tvivl om, hvad I skal bruge fra mig.'},
    {allowed: 'Ring i guld, str. 54. Svar ønskes på mail.'},
    {allowed: 'Vi forventer at sende de næste 40 stk. på mandag.'},
    {allowed: 'Kunden skriver: »Send mig pengene nu.«'},
    {context: {audience: 'customer'}, allowed: 'Åbn appen, og skift adgangskoden.'},
  ],
})
