import {describe, expect, it} from 'vitest'
import {toneOf} from '../testing/tone-of.js'

describe('refusals to a customer', () => {
  it.each([
    'Bussen venter ikke på forsinkede passagerer.',
    'Vi er fuldt booket til september.',
    'Du er desværre ikke kommet med på holdet.',
    'Det afgør lægen og ikke dig.',
    'Uden recept får du ingenting udleveret.',
    'Vi har ikke den slags.',
    'For din adresse er der ingen levering.',
    'Den røde udgave kommer ikke igen.',
    'Det er ikke planen at åbne den igen.',
    'Prisen kender du, og den står vi ved.',
    'Ombytning er kun for medlemmer.',
    'Solgt er solgt.',
    'Nøglen udleveres kun til lejeren selv.',
    'Ingen hos os kender svaret.',
    'Det får du ikke hævet.',
    'Nej til rabat på bøger.',
    'Huslejen sættes ikke ned.',
    'Der er ingen, som reparerer den type længere.',
    'Ferien kan du godt glemme.',
    'Vielser om søndagen laver kommunen ikke.',
    'Klagefristen var den 3. marts.',
    'Point veksles ikke til penge.',
    'Tandlægen har ingen tider før sommer.',
    'Dine point er udløbet.',
    'Har du købt den brugt, er garantien tabt.',
    'Budgettet er brugt op for i år.',
    'Kæledyr er forbudt i hele ejendommen.',
    'Ikke uden kvittering.',
    'Det er der ikke folk til.',
    'Hunde kan du ikke medbringe.',
    'Vi starter ikke forfra med den sag.',
    // More is told, but nothing that helps.
    'Vi kan ikke flytte tiden. Sådan er reglerne for alle.',
    'Vi kan ikke refundere den. Det kan vi kun beklage.',
    'Togkortet kan ikke byttes. Det fremgår af kontrakten.',
  ])('refuses: %s', async text => {
    expect(await toneOf(text, 'customer')).toContainEqual(expect.stringMatching(/^negative-framing$/))
  })

  it.each([
    'Vi kan ikke oplyse hans nummer. Læg en besked, så giver jeg den videre.',
    'Flyet er fyldt, og vi kan ikke skaffe flere pladser. Der går et fly mere kl. 18.40.',
    'Vi har desværre ingen værelser den weekend. Vores søsterhotel i Kolding har fem tilbage.',
    'Togkortet kan ikke refunderes. Det er gyldigt i 30 dage endnu og må bruges af andre.',
    'Holdet er fyldt. Skriver du dig på ventelisten, får du besked, når der bliver en plads.',
    'Lægen har ingen tider i dag. Er det akut, så ring 1813.',
    'Vi kan ikke udlevere medicinen uden recept. Din læge kan forny den i løbet af en time.',
    'Printpladen kan ikke repareres. En ny koster 400 kr. og kan monteres mandag.',
    'Vi kan ikke nå bilen i dag. Lånebilen står klar, og den er uden beregning.',
    'Vi sælger ikke enkeltvis. Fra 12 stk. får du engrospris og fri fragt.',
    'Varen er udgået. Efterfølgeren hedder X200 og passer til samme holder.',
    'Vi kan ikke give dig adgang til hendes konto. En fuldmagt løser det.',
    'Forsikringen dækker ikke tyveri fra ulåst bil. Låser du den fremover, er du dækket.',
    'Lejligheden er udlejet. To lignende bliver ledige 1. juli.',
    'Støj fra vejen tager vi os ikke af. Kommunen behandler den slags klager.',
    'Vi tager ikke imod glas. Genbrugspladsen gør.',
    'Prøven kan ikke flyttes. Næste mulighed er i januar.',
  ])('shows a way: %s', async text => {
    expect(await toneOf(text, 'customer')).toEqual([])
  })

  it.each([
    'Din pakke er ikke ankommet til lageret endnu.',
    'Vi opkræver ikke noget for flytningen.',
    'Du behøver ikke møde op.',
    'Kontoen er lukket, som du bad om.',
    'Vi glemmer ikke din sag.',
    'Vi lukker ikke sagen, før du er tilfreds.',
    'Du får ikke flere rykkere.',
    'Prisen ændres ikke i perioden.',
    'Dine data gives ikke videre til andre.',
    'Abonnementet fornyes ikke automatisk.',
    'Vi hæver ikke beløbet, før varen er sendt.',
    'Det gælder kun de nye kunder, så din pris er den samme.',
    'Koden gælder kun til søndag.',
    'Der er ingen ændringer i din kontrakt.',
    'Medicinen må ikke tages sammen med alkohol.',
    'Vi har ikke flere spørgsmål til sagen.',
    'Ingen har været inde på din konto.',
    'Du er ikke kommet for sent.',
    'Det er ikke for sent at ændre valget.',
    'Fejlen kommer ikke igen.',
    'Der er ingen, der har rørt ved indstillingerne.',
    'Vi kunne ikke trække beløbet på dit kort. Opdater kortet under Betaling.',
  ])('denies what nobody wants: %s', async text => {
    expect(await toneOf(text, 'customer')).toEqual([])
  })
})
