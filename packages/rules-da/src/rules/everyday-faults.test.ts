import {describe, expect, it} from 'vitest'
import {toneOf} from '../testing/tone-of.js'

describe('what is written every week', () => {
  it.each([
    'Jeg har allerede sendt jer dokumentationen to gange.',
    'Læs venligst min mail igen.',
    'Jeg ved ikke, om I overhovedet læser det, jeg skriver.',
    'Jeg undrer mig over, at I ikke kan finde ud af det.',
    'Jeg går ud fra, at I ikke har tænkt jer at svare.',
    'Jeg kan forstå, at I ikke har tid til at svare.',
    'Det må I da kunne finde ud af.',
    'I må da kunne se, at regningen er forkert.',
    'I ved vel godt, at man har 14 dages fortrydelsesret?',
    'Jeg troede ellers, at I gik op i kundeservice.',
    'Kalder I det kundeservice?',
    'Det er jo nemt nok for jer at sige.',
    'Jeg håber, at I denne gang kan finde ud af det.',
    'Jeg forventer efterhånden ikke noget svar.',
    'Jeg regner ikke med at høre fra jer.',
    'Kan I så svare på mit spørgsmål?',
    'Svar venligst på det, jeg spørger om.',
    'Jeg har spurgt om det samme tre gange nu.',
    'Igen: Jeg har ikke bestilt den vare.',
    'Måske skulle I tale sammen internt.',
    'Sjov måde at behandle kunder på.',
    'Tak for den hurtige afvisning.',
  ])('jabs: %s', async text => {
    expect(await toneOf(text, 'support')).toContain('passive-aggressive-phrase')
  })

  it.each([
    'I har lukket min konto uden grund.',
    'I slettede min annonce uden varsel.',
    'I afviste min klage uden begrundelse.',
    'I har fejlagtigt lukket min konto.',
    'I har behandlet mig dårligt.',
    'I svarer ikke på mine henvendelser.',
    'I leverer altid for sent.',
    'I er aldrig til at få fat i.',
    'I har slet ikke reageret på min klage.',
    'I har ikke undersøgt sagen ordentligt.',
    'I har igen sendt en forkert regning.',
    'I sagde, at I ville ringe, men det har I ikke gjort.',
    'I gør det besværligt for jeres kunder.',
    'I prøver at tjene penge på mig.',
    'Jeres personale er uhøfligt.',
  ])('blames: %s', async text => {
    expect(await toneOf(text, 'support')).toContain('blame-language')
  })

  it.each([
    'Jeg lægger sag an mod jer.',
    'Hvis I ikke svarer i dag, bliver I anmeldt.',
    'Vi overvejer retslige skridt.',
    'Vi vil gøre jer ansvarlige for tabet.',
    'Så må vi se, hvad Ankenævnet siger.',
    'Jeg skriver om det på de sociale medier.',
    'Jeg fortæller alle mine venner om det.',
    'Jeg skifter til et andet selskab.',
    'I kommer aldrig til at se mig igen.',
    'I skal ikke regne med at få penge fra mig.',
    'Jeg trækker pengene tilbage via banken.',
    'Jeg annullerer købet, hvis I ikke leverer i morgen.',
  ])('threatens: %s', async text => {
    expect(await toneOf(text, 'support')).toContainEqual(expect.stringMatching(/-threat$/))
  })

  it.each([
    'Jeg har aldrig oplevet så dårlig service.',
    'Sikke en dårlig service.',
    'Jeg fatter det ikke.',
    'Det kan simpelthen ikke være rigtigt.',
    'Jeg er meget skuffet over jer.',
    'Jeg gider ikke det her mere.',
    'Jeg føler mig bedraget.',
  ])('vents: %s', async text => {
    expect(await toneOf(text, 'support')).toContain('emotional-language')
  })

  it.each([
    'Det går ud over min forretning.',
    'Jeg har ikke haft et eneste salg i denne uge.',
    'Min virksomhed lider under det.',
    'Jeg vil gerne op på første side.',
    'Kan I hjælpe mig med at sælge mere?',
    'Mit firma overlever ikke det her.',
  ])('argues from gain: %s', async text => {
    expect(await toneOf(text, 'support')).toContain('seller-centric-framing')
  })

  it.each([
    'Vi må desværre give dig afslag.',
    'Din garanti er udløbet.',
    'Det er vores politik.',
    'Det er ikke vores afdeling.',
    'Vores afgørelse er endelig.',
    'Vi har ikke flere på lager.',
  ])('refuses: %s', async text => {
    expect(await toneOf(text, 'customer')).toContain('negative-framing')
  })

  it.each([
    'Jeg har ringet to gange og prøver nu pr. mail.',
    'Jeg har allerede sendt billederne i dag.',
    'Jeg regner ikke med at høre fra jer før mandag.',
    'Jeg forventer ikke svar i weekenden.',
    'I svarer ikke på telefonen i dag, så jeg skriver.',
    'I har sendt fakturaen uden EAN-nummer.',
    'Har I lukket kontoen uden at slette billederne?',
    'I kommer altid til tiden.',
    'Jeg skifter til en anden bank den 1. juni og skal bruge et nyt kontonummer.',
    'Når billedet er klar, lægger jeg det op på vores Facebook-side.',
    'Jeg fortæller gerne mine venner om jer.',
    'Jeg kan ikke betale mine regninger i appen.',
    'Det er ikke i orden endnu, men montøren kommer på mandag.',
    'Det kan ikke være rigtigt, at beløbet er 0.',
    'Jeg har aldrig oplevet så god en service.',
    'Sikke en god service, tak.',
    'Er der nogen, der læser tysk hos jer?',
    'Hvem er ansvarlig for skolernes aftaler?',
    'Tak for den lange forklaring.',
    'Måske skulle vi tale sammen i telefonen.',
    'Hvis I læser min mail igen, kan I se linket.',
    'Jeg vil gerne søge erstatning for kufferten. Hvilken formular bruger jeg?',
    'I hører fra mig igen på mandag.',
    'Kan I bytte den uden kvittering?',
    'Montøren har målt forkert, så hylden er 2 cm for kort.',
    'Jeg vil gerne have flere visninger af filmen slået til i abonnementet.',
    'Jeres personale kørte hende hjem.',
    'I må da gerne ringe, hvis noget er uklart.',
    'I må altså gerne sende den med posten.',
    'Den mindste havde mareridt om natten.',
  ])('leaves alone: %s', async text => {
    expect(await toneOf(text, 'support')).toEqual([])
  })

  it.each([
    'Det er vores politik at svare inden 24 timer.',
    'Det ved jeg ikke endnu, men jeg spørger lageret og ringer i dag.',
    'Din garanti er ikke udløbet.',
    'Du hører ikke fra politiet, når varen er lovlig.',
    'Vi har ikke flere på lager, men der kommer nye på mandag.',
    'Måske skulle vi tale sammen i telefonen?',
    'Vi har overført pengene uden gebyr.',
  ])('leaves alone what is written to a customer: %s', async text => {
    expect(await toneOf(text, 'customer')).toEqual([])
  })
})
