import {coerciveThreatRule} from '@tactlint/core'
import {coercion} from '../lexicon/coercion.js'
import {noThreat} from '../lexicon/no-threat.js'
import {isTold, threatIn, unthreatened} from './threats.js'

/** Pressure by bad reviews, publicity or leaving. */
export const coerciveThreat = coerciveThreatRule({
  phrases: {threat: coercion},
  harmless: noThreat,
  isHarmless: isTold,
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
    {
      bad: 'Kan I svare inden fredag? Ellers lægger jeg det op på Facebook.',
      good: 'Kan I svare inden fredag?',
    },
    {bad: 'Hvis I ikke svarer, afviser jeg betalingen og advarer alle mine venner.'},
    {bad: 'Refunder beløbet, ellers ryger den på Trustpilot.'},
    {bad: 'Så får I en dårlig anmeldelse.'},
    {bad: 'Det er jeres sidste chance.'},
    {bad: 'Hvis det ikke er løst i dag, finder vi en anden leverandør.'},
    {context: {audience: 'customer'}, bad: 'Betal inden fredag, ellers lukker vi din konto.'},
    {allowed: 'En køber har skrevet en dårlig anmeldelse med persondata. Kan I fjerne den?'},
    {allowed: 'Vi tager den røde, ellers den blå.'},
    {allowed: 'Kunderne kan ikke finde varen, og vi mister besøgende på siden.'},
    {allowed: 'Kampagnen hedder »Sidste chance« og slutter på søndag.'},
    {allowed: 'Vi lægger trackingnummeret ind i sagen.'},
    {allowed: 'Jeg så tilbuddet på Facebook og skrev til jer samme dag.'},
    {allowed: 'Hvis den ikke kan repareres, vil jeg gerne have en ny.'},
    {allowed: 'Hvis du er tilfreds, må du meget gerne skrive en anmeldelse på Trustpilot.'},
  ],
})
