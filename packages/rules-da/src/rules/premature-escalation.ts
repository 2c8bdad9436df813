import {prematureEscalationRule, rangeOf, textOf} from '@tactlint/core'
import {escalations, generalEscalation, unanswered} from '../lexicon/escalations.js'

const first = {audience: 'support', stage: 'first'} as const

/** Beside these the mention of a superior asks for one: „tale med en chef“, „få jeres leder til at ringe“. */
const contact =
  /(?<!\p{L})(?:tal\p{L}*|snak\p{L}*|høre fra|hører fra|videre|ring\p{L}*|kontakt\p{L}*|videresend\p{L}*|opringning|opkald|fat i|forbindelse|overdrag\p{L}*|møde|svar fra|stil\p{L}*|send|sende|sendes|inddrag\p{L}*|vurder\p{L}*|behandl\p{L}*|involver\p{L}*|går|gå|op til|kræver|forlanger|ønsker|vil have|beder om|bede om|få|sagen|røret|telefonen|overtag\p{L}*|gerne have|klage|klager|skriver|skrive|find|hent|helst|lad|gå til|se på|ser på|kigge på|orientere|i tale|forelæg\p{L}*|kobl\p{L}*|diskuter\p{L}*|drøft\p{L}*|til stede|tage over|tager|nummer\p{L}*|telefonnummer\p{L}*|hvem er|hedder|giv|henvend\p{L}*|vender? tilbage|løft\p{L}*|igennem|hente|svare|personligt|er til|rettes|sæt|sørge)(?!\p{L})/iu
/** „Vores afdelingsleder Lis Holm“, „Jeg har talt med jeres chef“: somebody else's, or told. */
const others = /(?<!\p{L})(?:vores|min|mine) (?:\p{L}+ )?\p{L}*(?:chef|leder|direktør|ledelse)\p{L}*$/iu
const told =
  /(?<!\p{L})(?:har (?:\p{L}+ )?(?:talt|snakket|aftalt|skrevet) (?:\p{L}+ )?(?:med|til)(?: \p{L}+){0,2}|man (?:kan|skal) eskaler\p{L}*|(?:hvornår|hvordan) kan man(?: \p{L}+){0,6})$/iu

const anybody = new Set(['en chef', 'chefen', 'en ledende medarbejder'])

/** Asks for a supervisor before anybody has answered. */
export const prematureEscalation = prematureEscalationRule({
  phrases: {escalation: escalations},
  unanswered,
  harmless: generalEscalation,
  isHarmless({sentence, entry, end}) {
    const words = textOf(sentence)
    const upToHere = words.slice(0, end - rangeOf(sentence).start)
    return others.test(upToHere) || told.test(upToHere) || (anybody.has(entry) && !contact.test(words))
  },
  wording: {
    escalation: {
      what: '»{words}« beder om en overordnet før nogen har haft mulighed for at svare.',
      why: 'Den, der læser, kan som regel selv løse sagen, og en leder har den endnu ikke for sig.',
      instead: 'Beskriv sagen, og bed først om at få den sendt videre, hvis svaret ikke løser den.',
    },
  },
  examples: [
    {context: first, bad: 'Jeg vil tale med en chef om ordre 5520183.'},
    {context: first, bad: 'Stil mig om til din leder.'},
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
