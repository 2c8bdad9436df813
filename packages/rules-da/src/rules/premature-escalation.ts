import {prematureEscalationRule, rangeOf, textOf} from '@tactlint/core'
import {escalations, generalEscalation, unanswered} from '../lexicon/threats/escalations.js'
import {marked} from './marked.js'
import {conditional} from './polite-escalation.js'

const first = {audience: 'support', stage: 'first'} as const

/** Beside these the mention of a superior asks for one: „tale med en chef“, „få jeres leder til at ringe“. */
const contact =
  /(?<![a-zà-ÿ])(?:tal[a-zà-ÿ]*|snak[a-zà-ÿ]*|høre fra|hører fra|videre|ring[a-zà-ÿ]*|kontakt[a-zà-ÿ]*|videresend[a-zà-ÿ]*|opringning|opkald|fat i|forbindelse|overdrag[a-zà-ÿ]*|møde|svar fra|stil[a-zà-ÿ]*|send|sende|sendes|inddrag[a-zà-ÿ]*|vurder[a-zà-ÿ]*|behandl[a-zà-ÿ]*|involver[a-zà-ÿ]*|går|gå|op til|kræver|forlanger|ønsker|vil have|beder om|bede om|få|sagen|røret|telefonen|overtag[a-zà-ÿ]*|gerne have|klage|klager|skriver|skrive|find|hent|helst|lad|gå til|se på|ser på|kigge på|orientere|i tale|forelæg[a-zà-ÿ]*|kobl[a-zà-ÿ]*|diskuter[a-zà-ÿ]*|drøft[a-zà-ÿ]*|til stede|tage over|tager|nummer[a-zà-ÿ]*|telefonnummer[a-zà-ÿ]*|hvem er|hvad hedder|giv|henvend[a-zà-ÿ]*|vender? tilbage|løft[a-zà-ÿ]*|igennem|hente|svare|personligt|er til|rettes|sæt|sørge|kopi|cc|på vagt|ledig|foretrækker|hellere|i stedet|opad|den her|hører hjemme|nytter|har brug for|krav er|svarer)(?![a-zà-ÿ])/i
/** „Vores afdelingsleder Lis Holm“, „Jeg har talt med jeres chef“: somebody else's, or told. */
const others =
  /(?<![a-zà-ÿ])(?:vores|min|mine) (?:[a-zà-ÿ]+ )?[a-zà-ÿ]*(?:chef|leder|direktør|ledelse)[a-zà-ÿ]*$/i
const told =
  /(?<![a-zà-ÿ])(?:har (?:[a-zà-ÿ]+ )?(?:talt|snakket|aftalt|skrevet) (?:[a-zà-ÿ]+ )?(?:med|til)(?: [a-zà-ÿ]+){0,2}|man (?:kan|skal) eskaler[a-zà-ÿ]*|(?:hvornår|hvordan) kan man(?: [a-zà-ÿ]+){0,6})$/i

/** „Jeres butikschef var meget hjælpsom“, „Tak til jeres leder“: thanked or told of. */
const toldOf =
  /^ (?:var|er|har|havde|hjalp|viste|gav|sagde|lovede|kom|bekræftede|skrev|ringede) (?!nødt|nødsaget|den eneste)/i
const thanked = /(?<![a-zà-ÿ])(?:tak|hilsen|hilsner|hils) til [a-zà-ÿ ]*$/i

/** „Jeg vil tale med jeres direktør Lars Holm“ */
const wanted =
  /(?<![a-zà-ÿ])(?:tale|snakke|høre|møde|forbindelse|fat|kontakt|røret|linjen|kræver|forlanger|beder om|bede om|kun|videre til|stil|stille|om til)(?![a-zà-ÿ])/i

/** „Hvis sagen ikke kan løses hos jer, vil I så sende den videre til en leder?“ */
const inCase =
  /(?<![a-zà-ÿ])(?:hvis|såfremt) (?:sagen|den|det|problemet) ikke kan (?:løses|afgøres|ordnes|klares)[^,.]*, (?:vil|kan|må) (?:i|de|jeg|vi) /i

const anybody = new Set(['en chef', 'chefen', 'en ledende medarbejder'])

/** „Lederen af kurset“, „Jeres butikschef Mona hjalp mig“: somebody with a task or a name of their own. */
const named =
  /^(?: (?:af|for|på|i|fra) (?!jeres |kundeservice|supporten|butikken|kæden|firmaet|selskabet|virksomheden|afdelingen|hotellet|filialen|koncernen|vagt|dag|tale|kopi|røret|en |et |tråden|linjen|sagen|min |mit |den |det )[a-zÀ-ÿA-Z]+| [A-ZÀ-ß][a-zà-ÿ]+)/

/** Asks for a supervisor before anybody has answered. */
export const prematureEscalation = prematureEscalationRule({
  phrases: {escalation: escalations},
  marked,
  unanswered,
  harmless: generalEscalation,
  isHarmless({sentence, entry, end}) {
    const words = textOf(sentence)
    const upToHere = words.slice(0, end - rangeOf(sentence).start)
    const names = named.test(words.slice(end - rangeOf(sentence).start))
    return (
      inCase.test(words) ||
      others.test(upToHere) ||
      told.test(upToHere) ||
      (anybody.has(entry) && (names || !contact.test(words))) ||
      (entry === 'din chef' &&
        ((names && !wanted.test(words)) || toldOf.test(words.slice(end - rangeOf(sentence).start)))) ||
      thanked.test(upToHere)
    )
  },
  rewrite: conditional,
  wording: {
    escalation: {
      what: '»{words}« beder om en overordnet før nogen har haft mulighed for at svare.',
      why: 'Den, der læser, kan som regel selv løse sagen, og en leder har den endnu ikke for sig.',
      instead: 'Beskriv sagen, og bed først om at få den sendt videre, hvis svaret ikke løser den.',
    },
  },
  examples: [
    {
      context: first,
      bad: 'Jeg vil tale med en chef om ordre 5520183.',
      good: 'Det drejer sig om ordre 5520183. Hvis sagen ikke kan løses hos jer, vil I så sende den videre til en leder?',
    },
    {
      context: first,
      bad: 'Stil mig om til din leder.',
      good: 'Hvis sagen ikke kan løses hos jer, vil I så sende den videre til en leder?',
    },
    {context: first, bad: 'Eskalér sagen med det samme.'},
    {context: first, bad: 'Vi vil straks have vores kundeansvarlige på linjen.'},
    {context: first, bad: 'Jeg henvender mig direkte til ledelsen.'},
    {context: first, bad: 'Vil I sende sagen videre til jeres afdelingsleder?'},
    {context: first, bad: 'Jeg kontakter ledelsen.'},
    {context: first, bad: 'Kan I inddrage souschefen med det samme?'},
    {
      context: {audience: 'support', stage: 'follow-up', sentAt: '2026-03-05', lastContactAt: '2026-03-03'},
      bad: 'Jeg har ikke hørt fra jer endnu. Må jeg bede om at tale med en leder?',
    },
    {
      context: {audience: 'support', stage: 'follow-up'},
      allowed: 'Tak for jeres svar. Kan en leder også se på billederne?',
    },
    {
      context: {audience: 'support', stage: 'escalation'},
      allowed: 'Vil I venligst sende sagen videre til en leder, der kan vurdere fakturaen?',
    },
    {context: first, bad: 'Jeg har talt med tre forskellige medarbejdere. Nu vil jeg have en chef i røret.'},
    {context: first, bad: 'Jeg har snakket med Lise hos jer og vil nu gerne tale med jeres leder.'},
    {context: first, bad: 'Giv sagen til en, der har mere at sige.'},
    {context: first, allowed: 'Vores kontochef har godkendt det.'},
    {context: first, allowed: 'Vores afdelingsleder Lis Holm vil gerne have adgang til rapporterne.'},
    {context: first, allowed: 'Jeg har talt med jeres butikschef i Odense, som bad mig skrive hertil.'},
    {context: first, allowed: 'Chefstol i sort læder, 2 stk.'},
    {context: first, allowed: 'Jeg leder efter en måde at give vores leder adgang på.'},
    {context: first, allowed: 'Hvornår kan man eskalere en sag?'},
    {context: first, allowed: 'Konflikten med køberen er eskaleret.'},
    {context: first, allowed: 'Jeg har talt med min chef, og vi vil gerne have to brugere mere.'},
  ],
})
