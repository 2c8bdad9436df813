import {blameLanguageRule, rangeOf, type FoundPhrase, type Rewrite} from '@tactlint/core'
import {blame} from '../lexicon/blame.js'
import {isDenied, isSupposed} from './context-of-words.js'
import {withoutEnd} from './gain-clause.js'

const participles: Readonly<Record<string, string>> = {
  mistet: 'er endnu ikke registreret som modtaget',
  ødelagt: 'er kommet beskadiget frem',
  smadret: 'er kommet beskadiget frem',
}
const lost =
  /^(?:nu )?(?:i har|har i) (?:\p{L}+ )?(mistet|ødelagt|smadret) ((?:min|mit|mine|vores|\d+) [^,;:!]{2,60})$/iu

/** „I har mistet min forsendelse.“ → „Min forsendelse er endnu ikke registreret som modtaget.“ */
function asFact({sentence, text}: FoundPhrase<'blame'>): readonly Rewrite[] {
  const range = rangeOf(sentence)
  const match = lost.exec(withoutEnd(text.slice(range.start, range.end), /[\s.!]/))
  const [, verb = '', thing = ''] = match ?? []
  const state = participles[verb.toLocaleLowerCase('da')]
  if (state === undefined || /(?<!\p{L})(?:og|så|fordi|igen|væk)(?!\p{L})/u.test(thing)) return []
  const subject = thing.charAt(0).toLocaleUpperCase('da') + thing.slice(1)
  const plural = /^(?:mine|\d)/i.test(thing) || /^vores \p{L}+(?:erne|er|ne) /iu.test(`${thing} `)
  const written = plural ? state.replace('beskadiget', 'beskadigede') : state
  return [{edits: [{...range, text: `${subject} ${written}.`}], blanks: 0}]
}

/** Accuses the reader: „I har mistet min pakke“. */
export const blameLanguage = blameLanguageRule({
  phrases: {blame},
  isHarmless: found => isSupposed(found) || isDenied(found),
  rewrite: asFact,
  wording: {
    blame: {
      what: '»{words}« lægger skylden på modtageren.',
      why: 'Den, der svarer, er sjældent den, der begik fejlen, og vil forsvare sig, før sagen kan løses.',
      instead: 'Skriv, hvad der er sket, og hvad du ønsker gjort.',
    },
  },
  examples: [
    {
      bad: 'I har mistet min forsendelse FBA15DJ9S3J5.',
      good: 'Min forsendelse FBA15DJ9S3J5 er endnu ikke registreret som modtaget.',
    },
    {bad: 'I har ødelagt tre af mine varer.'},
    {bad: 'Nu har i igen glemt at sende fakturaen.'},
    {bad: 'Det er jeres skyld, at gebyret er forkert.'},
    {bad: 'Udbetalingen er stoppet, fordi I igen har rodet i vores oplysninger.'},
    {bad: 'Det er jeres chauffører, der har smidt med kassen.'},
    {bad: 'I kan jo ikke engang finde ud af at tælle til tolv.'},
    {bad: 'i har ikke gidet svare mig'},
    {context: {audience: 'customer'}, bad: 'Det skyldes din sjuskede indtastning af adressen.'},
    {allowed: 'I har været meget hjælpsomme.'},
    {allowed: 'Det er vores fejl, at labelen var forkert.'},
    {allowed: 'Fragtfirmaet har mistet pakken.'},
    {allowed: 'Fejlen i systemet har ødelagt to filer.'},
    {allowed: 'I dag har vi ikke modtaget noget. I alt mangler der 12 stk.'},
    {allowed: 'Kan I se, om der er en fejl i vores opsætning?'},
    {allowed: 'Er det jeres ansvar eller fragtfirmaets at dække skaden?'},
    {allowed: 'Har du glemt din adgangskode? Så vælg »Ny kode«.'},
    {allowed: 'Hvis I har mistet følgesedlen, sender jeg den igen.'},
    {allowed: 'Kunden skriver, at det er jeres skyld.'},
    {allowed: 'Det er ikke jeres skyld, at pakken er forsinket.'},
    {allowed: 'Jeg skriver det også for jeres skyld.'},
    {context: {audience: 'customer'}, allowed: 'Du skulle have fået en mail med linket.'},
  ],
})
