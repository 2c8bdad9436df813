import {blameLanguageRule, rangeOf, type FoundPhrase, type Range, type Rewrite} from '@tactlint/core'
import {blame} from '../lexicon/blame/blame.js'
import {factOf, questionOf} from './blame-as-fact.js'
import {isDenied, isSupposed} from './context-of-words.js'
import {withoutEnd} from './gain-clause.js'
import {leftOut, withoutCause} from './left-out.js'
import {marked} from './marked.js'
import {noAnswer} from './no-answer.js'

const promise =
  /^((?:i|du) (?:har )?(?:\p{L}+ )?(?:lovede|lovet) (?:(?:mig|os) )?,? ?at [^,]+),? (?:og|men) (?:det gjorde i (?:\p{L}+ )?(?:ikke|aldrig)|det har i (?:\p{L}+ )?(?:ikke|aldrig) gjort|i gjorde det (?:\p{L}+ )?(?:ikke|aldrig)|der skete (?:intet|ingenting)|det skete (?:ikke|aldrig)|i løj|det var løgn)$/iu

/** „Annoncen er væk, ⟦og I har slettet mine billeder⟧“ */
const joint = /(?:, |;\s| [–-] )(?=(?:og|men|for|så|derfor) )/g
const joined = /^(?:og|men|for|så|derfor) /i
/** A clause behind the accusation that stands for itself. */
const stands =
  /^(?:og|men|så) (?:jeg|vi|der|min|mit|mine|vores|nu|hver|det er (?:mig|os|ikke)|den \d|\p{L}{3,}(?:en|et|erne) (?:er|var|har|kan|kommer|virker)) /iu

/** „I ringede aldrig“, „I har sat en elev til det“ tell what happened. */
const event =
  /(?<!\p{L})(?:\p{L}+ede|kom|gav|tog|sagde|skrev|fik|gik|lod|satte|brød|løj|stod|blev|mig|os|den|dem|har \p{L}+(?:et|t|dt)(?! for)|havde \p{L}+t|at (?:jeg|vi|man|der|det|de|en|et|nogen|ingen))(?!\p{L})/iu

/** „I har mistet min forsendelse.“ → „Min forsendelse er endnu ikke registreret som modtaget.“ */
function asFact({sentence, text, range: found}: FoundPhrase<'blame'>): readonly Rewrite[] {
  const whole = rangeOf(sentence)
  const end = whole.start + withoutEnd(text.slice(whole.start, whole.end), /[\s.!?]/).length
  const isQuestion = text.slice(end, whole.end).includes('?')
  const clause = clauseAt(found.start, {start: whole.start, end}, text)
  const isWhole = clause.start === whole.start && clause.end === end
  const words = text.slice(clause.start, clause.end)
  const kept = isWhole && !isQuestion ? promise.exec(words)?.[1] : undefined
  const [conjunction = ''] = isWhole ? [] : (joined.exec(words) ?? [])
  const accusation = words.slice(conjunction.length)
  const asked = isQuestion && isWhole ? questionOf(accusation) : undefined
  const fact =
    (kept === undefined ? undefined : `${kept}, men det er endnu ikke sket`) ??
    noAnswer(accusation, text) ??
    (isQuestion ? undefined : factOf(accusation))
  if (asked !== undefined) return [{edits: [{start: clause.start, end, text: asked}], blanks: 0}]
  if (fact !== undefined) {
    const said = conjunction === '' ? fact : fact.charAt(0).toLocaleLowerCase('da') + fact.slice(1)
    const edit = isWhole
      ? {...whole, text: `${said}.`}
      : {start: clause.start + conjunction.length, end: clause.end, text: said}
    return [{edits: [edit], blanks: 0}]
  }
  const cut =
    withoutCause({range: found, sentence, text}) ??
    (event.test(text.slice(whole.start, whole.end)) ? undefined : leftOut({range: found, sentence, text}, 9))
  return cut === undefined ? [] : [{edits: [cut], blanks: 0}]
}

/** The main clause of a sentence that holds an offset; the sentence, where another depends on it. */
function clauseAt(offset: number, {start, end}: Range, text: string): Range {
  const words = text.slice(start, end)
  const borders = [...words.matchAll(joint)].map(({index, 0: {length}}) => ({index, length}))
  const before = borders.filter(({index}) => start + index < offset).at(-1)
  const after = borders.find(({index}) => start + index >= offset)
  const next = after && words.slice(after.index + after.length)
  if (next !== undefined && !stands.test(next)) return {start, end}
  return {
    start: before === undefined ? start : start + before.index + before.length,
    end: after === undefined ? end : start + after.index,
  }
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
    {bad: 'I har ødelagt tre af mine varer.', good: 'Tre af mine varer er kommet beskadigede frem.'},
    {bad: 'Nu har i igen glemt at sende fakturaen.', good: 'Fakturaen er endnu ikke sendt.'},
    {bad: 'Det er jeres skyld, at gebyret er forkert.', good: 'Gebyret er forkert.'},
    {bad: 'I har ikke overholdt aftalen.', good: 'Aftalen er ikke overholdt.'},
    {bad: 'Jeg gider ikke betale for en fejl, I har lavet.'},
    {bad: 'Jeres montør er doven og har sjusket med fugerne.'},
    {bad: 'Forsinkelsen skyldes jeres elendige planlægning.'},
    {
      bad: 'I bliver ved med at sende rykkere til en død mand.',
      good: 'Der bliver stadig sendt rykkere til en død mand.',
    },
    {bad: 'Hvorfor svarer I ikke på mine mails?', good: 'Jeg har endnu ikke fået svar på mine mails.'},
    {bad: 'Har I da slet ikke styr på jeres lager?'},
    {bad: 'Udbetalingen er stoppet, fordi I igen har rodet i vores oplysninger.'},
    {bad: 'Det er jeres chauffører, der har smidt med kassen.'},
    {bad: 'I kan jo ikke engang finde ud af at tælle til tolv.'},
    {bad: 'i har ikke gidet svare mig'},
    {context: {audience: 'customer'}, bad: 'Det skyldes din sjuskede indtastning af adressen.'},
    {
      bad: 'I lovede at ringe, og det gjorde I ikke.',
      good: 'I lovede at ringe, men det er endnu ikke sket.',
    },
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
