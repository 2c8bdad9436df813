import {emotionalLanguageRule, rangeOf, textOf, type Facts, type Found} from '@tactlint/core'
import {factualEmotions} from '../lexicon/emotions/factual-emotions.js'
import {insults} from '../lexicon/emotions/oaths.js'
import {mockeries, venting} from '../lexicon/emotions/venting.js'
import {calmed} from './calmed.js'
import {isNegated, isOfOneself, isQuality, isStory} from './context-of-words.js'
import {marked} from './marked.js'

const wellMeant =
  /(?<![a-zà-ÿ])(?:tak|altid|ellers|plejer|tidligere|normalt|hidtil|sidste gang|dog|tillykke med|vi glæder|med (?:jeres|den|det) nye|tilfreds|hurtige? (?:svar|hjælp))(?![a-zà-ÿ])/i

/** „Det var helt uacceptabelt, og jeg beklager“: den, der skriver for firmaet, dømmer dets egen fejl, ikke kunden. */
const isOwnFault = ({sentence, start}: Found, {acts, audience}: Facts, text: string): boolean =>
  audience?.value === 'customer' &&
  !/(?<![a-zà-ÿ])(?:du|(?:din|jeres|deres) (?:tone|opførsel|sprogbrug|adfærd|mail|besked|holdning))(?![a-zà-ÿ])/i.test(
    textOf(sentence).slice(0, start - rangeOf(sentence).start),
  ) &&
  (acts.some(({act}) => act === 'apology') ||
    /(?<![a-zà-ÿ])(?:undskyld\w*|beklag\w*|fra vores side|vores fejl|flov|ondt)(?![a-zà-ÿ])/i.test(text))

/** „… fordi hovedledningen er tæt på at bryde sammen“ */
const isOfMachine = ({sentence, start, end}: Found): boolean => {
  const text = textOf(sentence)
  const from = rangeOf(sentence).start
  return (
    /bryde? sammen/i.test(text.slice(start - from, end - from)) &&
    !/(?<![a-zà-ÿ])(?:jeg|vi|mig|os|man)(?![a-zà-ÿ])/i.test(
      text
        .slice(0, end - from)
        .split(',')
        .at(-1) ?? '',
    )
  )
}

/** Anger, contempt, exaggeration, mockery, oaths. */
export const emotionalLanguage = emotionalLanguageRule({
  phrases: {emotion: venting, insult: insults},
  marked,
  harmless: factualEmotions,
  isHarmless(found, {facts, message}) {
    if (isOwnFault(found, facts, message.prose.text) || isOfMachine(found)) return true
    if (isNegated(found) || isOfOneself(found) || isStory(found) || isQuality(found)) return true
    // „Min svigermor er dybt skuffet.“
    if (
      found.entry === 'dybt skuffet' &&
      !/(?<![a-zà-ÿ])(?:jeg|vi|mig|os)(?![a-zà-ÿ])/i.test(textOf(found.sentence))
    )
      return true
    if (!mockeries.has(found.entry)) return false
    // Praise is meant unless the writer complains in the same breath.
    const {start, end} = rangeOf(found.sentence)
    const next = facts.sentences.find(sentence => sentence.start >= end)
    const near = message.prose.text.slice(start, next?.end ?? end)
    if (wellMeant.test(near)) return true
    return !facts.acts.some(
      act => act.act === 'complaint' && (act.start === start || act.start === next?.start),
    )
  },
  rewrite: calmed,
  wording: {
    emotion: {
      what: '»{words}« udtrykker en følelse.',
      why: 'Modtageren kan handle på det, der er sket, men ikke på vreden.',
      instead: 'Skriv, hvad der er sket, hvornår det skete, og hvad det betyder.',
    },
    insult: {
      what: '»{words}« er et skældsord eller en ed.',
      why: 'Modtageren hører ordet og ikke sagen.',
      instead: 'Slet ordet, og skriv, hvad der er sket.',
    },
  },
  examples: [
    {
      bad: 'Jeg er rasende over, at pengene ikke er kommet!',
      good: 'Pengene er ikke kommet.',
    },
    {
      bad: 'Varmen har været væk siden mandag, hvilket er fuldstændig uacceptabelt!',
      good: 'Varmen har været væk siden mandag!',
    },
    {
      bad: 'Jeg har ventet i tre uger på pakken, og det er simpelthen for dårligt.',
      good: 'Jeg har ventet i tre uger på pakken.',
    },
    {
      bad: 'Lampen kom i stykker. Det er fuldstændig latterligt. Kan I sende en ny?',
      good: 'Lampen kom i stykker. Kan I sende en ny?',
    },
    {bad: 'Nu er jeg altså virkelig vred over jeres svar.'},
    {bad: 'Vi er dybt skuffede over behandlingen.'},
    {bad: 'Det er under al kritik, at en gammel mand skal vente så længe.'},
    {bad: 'jeg er så træt af at vente på svar'},
    {bad: 'Det er den dårligste webshop, jeg nogensinde har handlet i.'},
    {bad: 'Flot klaret. Nu er alle kasserne forsvundet.'},
    {bad: 'Tak for ingenting.'},
    {bad: 'For fanden, hvor er min pakke?', good: 'Hvor er min pakke?'},
    {
      bad: 'Det er fuldstændig uhørt, at varerne stadig ikke er kommet!',
      good: 'Varerne er stadig ikke kommet.',
    },
    {bad: 'Det kan simpelthen ikke passe, at en montør kan tage så meget fejl.'},
    {bad: 'Jeg er ved at bryde sammen over det her.'},
    {bad: 'Vi føler os trådt på af jeres telefonpasser.'},
    {bad: 'Sikken en gang makværk.'},
    {bad: 'I er sgu da nogle amatører.'},
    {bad: 'Nu er det nok!'},
    {bad: 'Jeg er ved at drukne i rykkere.'},
    {bad: 'Børnene græd sig i søvn.'},
    {bad: 'Det er som at tale til en væg.'},
    {bad: 'Lampen var rød. Typisk!'},
    {allowed: 'Jeg er meget skuffet over kvaliteten.'},
    {allowed: 'Typisk svarer I inden for en dag.'},
    {allowed: 'Min søn var ved at drukne i poolen, og der var ingen livredder.'},
    {allowed: 'Babyen græd, da alarmen gik i gang.'},
    {allowed: 'Jeg bliver syg af mælk og vil gerne kende indholdet.'},
    {bad: 'Flot, så har vi heller ikke varmt vand i morgen.'},
    {bad: 'Det er noget lort.'},
    {allowed: 'Jeg er ikke vred, jeg mangler bare fakturaen.'},
    {allowed: 'Kunden skriver, at hun er rasende over farven.'},
    {allowed: 'Køberen er vred, fordi pakken kom for sent.'},
    {allowed: 'Kassen er fuld, og palle 3 er tom.'},
    {allowed: 'Bogen hedder »Rasende roligt« og er på lager.'},
    {allowed: 'Batteriet er ved at være træt: Kapaciteten er nede på 40 %.'},
    {allowed: 'Sure vingummier, 24 poser.'},
    {allowed: 'Flot klaret, nu er titlen rigtig.'},
    {allowed: 'Jeg er ked af at måtte ulejlige jer.'},
    {allowed: 'Vi er kede af, at varen er forsinket.'},
    {allowed: 'Vi har tyve stk. på lager. Dem kan I få i værste fald.'},
    {allowed: 'Tak for en fantastisk service. Lampen lyser flot.'},
    {allowed: 'Kan I fjerne anmeldelsen, hvor der står »noget lort«?'},
    {context: {audience: 'customer'}, allowed: 'Jeg er meget ked af at høre, at din mor er blevet syg.'},
    {allowed: 'Kan I fjerne anmeldelsen, der kalder os idioter?'},
    {allowed: 'Det var tåbeligt af mig at glemme koden.'},
    {allowed: 'Jeg er vanvittigt glad for lampen.'},
    {allowed: 'To af glassene var knuste, og det sinker os.'},
    {allowed: 'Jeg er blevet ringet op af svindlere og har spærret kortet.'},
    {allowed: 'Tusind gange tak for hjælpen, og undskyld tusind gange.'},
    {allowed: 'Anmeldelsen blev fjernet, fordi den indeholdt ordet idiot.'},
    {allowed: 'Hæftet handler om en skandale i 1929.'},
    {allowed: 'Lyden i højre højttaler er elendig. Varmen i stuen er uudholdelig.'},
    {allowed: 'Beklager, jeg er håbløs til teknik. Jeg bliver gal på mig selv.'},
    {allowed: 'Signalet er for dårligt til at se film.'},
    {allowed: 'Nu er det nok bedst at vente til mandag.'},
    {allowed: 'Det kan ikke passe, at beløbet er 300 kr. Kan I se efter?'},
    {allowed: 'Er det virkelig meningen, at gebyret er 100 kr.?'},
    {allowed: 'Flot, så er det på plads.'},
    {allowed: 'Jeg er helt færdig med opsætningen.'},
    {allowed: 'Jeg fortryder mit køb og vil gerne bruge fortrydelsesretten.'},
    {allowed: 'Det er frustrerende, at kablet er for kort, men jeg har fundet et andet.'},
  ],
})
