import {avoidedPhraseRule} from '@tactlint/core'

const ticket = {phrases: [{avoid: ['ticket', 'ticketen'], prefer: 'sag'}]}
const regrets = {
  phrases: [{avoid: 'desværre må vi (meddele|oplyse)', why: 'Vi siger, hvad der kan lade sig gøre.'}],
}
const english = {phrases: [{avoid: 'sag', prefer: 'henvendelse', language: 'en'}]}
const customer = {phrases: [{avoid: 'kunden', prefer: ['kunden hos os', 'du']}]}

/** Ord, som teamet er enigt om ikke at skrive: `phrases` i konfigurationen. */
export const avoidedPhrase = avoidedPhraseRule({
  why: 'I har aftalt at bruge andre ord.',
  wording: {
    avoided: {
      what: 'I skriver ikke »{words}«.',
      why: '{why}',
      instead: 'Sig det med andre ord.',
    },
    replaced: {
      what: 'I skriver ikke »{words}«.',
      why: '{why}',
      instead: 'Skriv »{prefer}«.',
    },
  },
  examples: [
    {options: ticket, bad: 'Ticket 4411203 er stadig åben.', good: 'Sag 4411203 er stadig åben.'},
    {options: regrets, bad: 'Desværre må vi meddele, at varen er udgået.'},
    {options: customer, bad: 'Kunden har skrevet igen.', good: 'Kunden hos os har skrevet igen.'},
    {options: customer, allowed: 'Kunden hos os har skrevet igen.'},
    {options: english, allowed: 'Din sag er stadig åben.'},
    {options: ticket, allowed: 'På siden står der »Ticket lukket«.'},
    {allowed: 'Ticket 4411203 er stadig åben.'},
  ],
})
