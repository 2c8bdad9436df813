import {blameLanguageRule, rangeOf, type FoundPhrase, type Rewrite} from '@tactlint/core'
import {blame} from '../lexicon/blame/blame.js'
import {isDenied, isSupposed} from './context-of-words.js'
import {withoutEnd} from './gain-clause.js'
import {asMainClause, capitalised} from './main-clause.js'
import {marked} from './marked.js'

const participles: Readonly<Record<string, string>> = {
  mistet: 'er endnu ikke registreret som modtaget',
  ødelagt: 'er kommet beskadiget frem',
  smadret: 'er kommet beskadiget frem',
}
const lost =
  /^(?:nu )?(?:i har|har i) (?:\p{L}+ )?(mistet|ødelagt|smadret) ((?:min|mit|mine|vores|\d+) [^,;:!]{2,60})$/iu

const undone: Readonly<Record<string, string>> = {
  sende: 'sendt',
  registrere: 'registreret',
  opdatere: 'opdateret',
  vedhæfte: 'vedhæftet',
  bestille: 'bestilt',
  oprette: 'oprettet',
  levere: 'leveret',
  refundere: 'refunderet',
  rette: 'rettet',
  lukke: 'lukket',
  åbne: 'åbnet',
}
const thing = String.raw`((?:min|mit|mine|vores) \p{L}+|\p{L}+(?:en|et|erne|ne))`
const forgotten = new RegExp(`^(?:nu )?(?:i har|har i) (?:\\p{L}+ ){0,3}glemt at (\\p{L}+) ${thing}$`, 'iu')
const unkept = new RegExp(`^(?:i har|har i) (?:\\p{L}+ )?ikke overholdt ${thing}$`, 'iu')
const fault = /^det er (?:\p{L}+ )?jeres (?:egen )?(?:skyld|fejl|ansvar),? at (.+)$/iu

/** „I har mistet min forsendelse.“ → „Min forsendelse er endnu ikke registreret som modtaget.“ */
function asFact({sentence, text}: FoundPhrase<'blame'>): readonly Rewrite[] {
  const range = rangeOf(sentence)
  const fact = factIn(withoutEnd(text.slice(range.start, range.end), /[\s.!]/))
  return fact === undefined ? [] : [{edits: [{...range, text: `${fact}.`}], blanks: 0}]
}

function factIn(accusation: string): string | undefined {
  const [, told] = fault.exec(accusation) ?? []
  if (told !== undefined) return asMainClause(told)
  const [, verb = '', object] = forgotten.exec(accusation) ?? []
  const done = undone[verb.toLocaleLowerCase('da')]
  if (object !== undefined && done !== undefined) return `${capitalised(object)} er endnu ikke ${done}`
  const [, agreed] = unkept.exec(accusation) ?? []
  if (agreed !== undefined) return `${capitalised(agreed)} er ikke overholdt`
  const [, loss = '', lostThing = ''] = lost.exec(accusation) ?? []
  const state = participles[loss.toLocaleLowerCase('da')]
  if (state === undefined || /(?<![A-Za-zÀ-ÿ])(?:og|så|fordi|igen|væk)(?![A-Za-zÀ-ÿ])/.test(lostThing))
    return undefined
  const plural = /^(?:mine|\d)/i.test(lostThing) || /^vores [a-zà-ÿ]+(?:erne|er|ne) /i.test(`${lostThing} `)
  return `${capitalised(lostThing)} ${plural ? state.replace('beskadiget', 'beskadigede') : state}`
}

/** Accuses the reader: „I har mistet min pakke“. */
export const blameLanguage = blameLanguageRule({
  phrases: {blame},
  marked,
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
    {bad: 'Nu har i igen glemt at sende fakturaen.', good: 'Fakturaen er endnu ikke sendt.'},
    {bad: 'Det er jeres skyld, at gebyret er forkert.', good: 'Gebyret er forkert.'},
    {bad: 'I har ikke overholdt aftalen.', good: 'Aftalen er ikke overholdt.'},
    {bad: 'Jeg gider ikke betale for en fejl, I har lavet.'},
    {bad: 'Jeres montør er doven og har sjusket med fugerne.'},
    {bad: 'Forsinkelsen skyldes jeres elendige planlægning.'},
    {bad: 'I bliver ved med at sende rykkere til en død mand.'},
    {bad: 'Hvorfor svarer I ikke på mine mails?'},
    {bad: 'Har I da slet ikke styr på jeres lager?'},
    {bad: 'Udbetalingen er stoppet, fordi I igen har rodet i vores oplysninger.'},
    {bad: 'Det er jeres chauffører, der har smidt med kassen.'},
    {bad: 'I kan jo ikke engang finde ud af at tælle til tolv.'},
    {bad: 'i har ikke gidet svare mig'},
    {context: {audience: 'customer'}, bad: 'Det skyldes din sjuskede indtastning af adressen.'},
    {bad: 'I lovede at ringe, og det gjorde I ikke.'},
    {bad: 'I har haft tre uger til at løse det og har intet gjort.'},
    {bad: 'I tænker kun på penge.'},
    {bad: 'Hvordan kunne I overse så tydelig en fejl?'},
    {bad: 'Afslaget kom, fordi jeres taksator ikke gad kravle op på taget.'},
    {bad: 'Ham, jeg talte med hos jer, vidste ingenting.'},
    {bad: 'I trækker bare tiden ud.'},
    {bad: 'I sagde ét og gjorde noget andet.'},
    {bad: 'I har kørt sagen i grøften.'},
    {allowed: 'Du kan ikke regne med, at bussen holder her i weekenden, ifølge skiltet.'},
    {allowed: 'I har to opgaver i kalenderen den dag.'},
    {allowed: 'Det kunne du have sagt ja til i appen, og det er gratis.'},
    {bad: 'I lever jo af at plukke folk, der følger reglerne.'},
    {bad: 'I har regnet helt forkert.'},
    {bad: 'I fylder os med undskyldninger.'},
    {bad: 'I ansætter åbenbart hvem som helst.'},
    {context: {audience: 'customer'}, bad: 'Du kunne have læst bekræftelsen ordentligt.'},
    {allowed: 'I skulle have hentet sofaen i tirsdags, men der kom ingen.'},
    {allowed: 'I har sendt en helt forkert farve.'},
    {allowed: 'I har regnet med ti personer, og vi er tolv.'},
    {allowed: 'I spiller musik i ventetiden, og den hakker.'},
    {allowed: 'I gjorde det sikkert ikke med vilje.'},
    {allowed: 'I smider vel ikke kvitteringerne ud efter et år?'},
    {allowed: 'I kunne have sendt den til min gamle adresse, for der bor min søn nu.'},
    {allowed: 'I lovede levering den 3. marts, men pakken er ikke ankommet.'},
    {allowed: 'Hvordan kan I finde min ordre uden nummer?'},
    {allowed: 'I har heldigvis ikke gjort noget forkert.'},
    {allowed: 'I glemte vist at vedhæfte filen.'},
    {allowed: 'Jeg er glad for, at I tager ansvar for fejlen.'},
    {allowed: 'Montøren skulle komme tirsdag, men han kom ikke.'},
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
    {allowed: 'Jeg siger ikke, at det er jeres skyld.'},
    {allowed: 'Måske har I overset min mail af 3. marts.'},
    {allowed: 'Du mister ikke dine billeder, når du skifter telefon.'},
    {allowed: 'I skulle have modtaget en mail fra mig.'},
    {allowed: 'Jeres chauffør ringede og aftalte levering til kl. 14.'},
    {allowed: 'Hvorfor sender I ikke til Færøerne?'},
    {context: {audience: 'customer'}, allowed: 'Vi er kede af jeres dårlige oplevelse.'},
    {context: {audience: 'customer'}, allowed: 'Du skulle have fået en mail med linket.'},
  ],
})
