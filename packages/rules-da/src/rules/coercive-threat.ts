import {coerciveThreatRule} from '@tactlint/core'
import {coercion} from '../lexicon/threats/coercion.js'
import {noThreat} from '../lexicon/threats/no-threat.js'
import {marked} from './marked.js'
import {isOnlyMentioned, isTold, threatIn, unthreatened} from './threats.js'

/** Pressure by bad reviews, publicity or leaving. */
export const coerciveThreat = coerciveThreatRule({
  phrases: {threat: coercion},
  marked,
  harmless: noThreat,
  isHarmless: (found, seen) => isTold(found) || isOnlyMentioned(found, seen),
  span: threatIn,
  rewrite: unthreatened,
  wording: {
    threat: {
      what: '»{words}« er en trussel.',
      why: 'En trussel flytter opmærksomheden fra sagen til konflikten, og svaret bliver forsigtigt.',
      instead: 'Skriv, hvad du ønsker gjort, og hvornår du har brug for svar.',
    },
  },
  examples: [
    {bad: 'Send pengene, ellers anmelder jeg jer på Trustpilot.'},
    {
      bad: 'Kan I svare inden fredag? Ellers lægger jeg det op på Facebook.',
      good: 'Kan I svare inden fredag?',
    },
    {
      bad: 'Hvis I ikke svarer inden fredag, opsiger jeg abonnementet.',
      good: 'Kan I svare inden fredag?',
    },
    {
      bad: 'Får jeg ikke pengene inden søndag, ryger det hele på Trustpilot.',
      good: 'Jeg vil gerne have pengene inden søndag.',
    },
    {bad: 'Refunder beløbet, ellers ryger den på Trustpilot.', good: 'Kan I refundere beløbet?'},
    {bad: 'Så har I mistet en kunde.'},
    {bad: 'Det var sidste gang, jeg handlede hos jer.'},
    {bad: 'Ellers må jeg finde en anden bank.'},
    {bad: 'Det her slipper I ikke godt fra.'},
    {bad: 'Så får I en dårlig anmeldelse.'},
    {bad: 'Det er jeres sidste chance.'},
    {bad: 'Hvis det ikke er løst i dag, finder vi en anden leverandør.'},
    {context: {audience: 'customer'}, bad: 'Betal inden fredag, ellers lukker vi din konto.'},
    {allowed: 'En køber har skrevet en dårlig anmeldelse med persondata. Kan I fjerne den?'},
    {bad: 'Trustpilot er næste stop.'},
    {bad: 'Fem stjerner kan I godt glemme.'},
    {bad: 'Vi har allerede en prøveaftale hos jeres konkurrent og skifter, hvis det trækker ud.'},
    {bad: 'Næste mail går til pressen.'},
    {bad: 'Så kan I læse om det i avisen.'},
    {allowed: 'Kan vi læse om åbningstiderne i avisen?'},
    {allowed: 'Om en uge, så flytter vi sammen, og så skal adressen ændres.'},
    {bad: 'I skal ikke regne med at beholde os som kunder.'},
    {allowed: 'Næste faktura sendes til min kollega i bogholderiet.'},
    {allowed: 'Vi har fået et tilbud fra en anden leverandør og vil gerne høre jeres pris.'},
    {allowed: 'Jeg overvejer at skifte til jer.'},
    {allowed: 'Man kan godt glemme koden, når man kun bruger den en gang om året.'},
    {bad: 'Jeg siger abonnementet op, hvis der ikke sker noget.'},
    {allowed: 'Vi overvejer at skifte til jeres store abonnement.'},
    {allowed: 'Hvis I ikke har den på lager, køber jeg den et andet sted.'},
    {allowed: 'Vi tager den røde, ellers den blå.'},
    {allowed: 'Kunderne kan ikke finde varen, og vi mister besøgende på siden.'},
    {allowed: 'Kampagnen hedder »Sidste chance« og slutter på søndag.'},
    {allowed: 'Vi lægger trackingnummeret ind i sagen.'},
    {allowed: 'Jeg så tilbuddet på Facebook og skrev til jer samme dag.'},
    {allowed: 'Hvis den ikke kan repareres, vil jeg gerne have en ny.'},
    {allowed: 'Ellers finder jeg en anden dag.'},
    {allowed: 'Så finder vi en anden løsning sammen.'},
    {allowed: 'Jeg afbestiller værelset, hvis hunden ikke må komme med.'},
    {allowed: 'Hvis vi ikke hører fra dig inden 14 dage, lukker vi sagen.'},
    {allowed: 'Alle i foreningen skal have besked om den nye dato.'},
    {allowed: 'Vi opsiger hermed aftalen pr. 1. juni, da vi flytter.'},
    {allowed: 'Hvis du er tilfreds, må du meget gerne skrive en anmeldelse på Trustpilot.'},
  ],
})
