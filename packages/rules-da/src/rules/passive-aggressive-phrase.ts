import {passiveAggressivePhraseRule, rangeOf, type FoundPhrase, type Rewrite} from '@tactlint/core'
import {jabs} from '../lexicon/jabs/jabs.js'
import {withoutEnd} from './gain-clause.js'
import {leftOut} from './left-out.js'
import {capitalised} from './main-clause.js'
import {marked} from './marked.js'

/** „Som jeg allerede har skrevet flere gange, er …“ and what stands before the verb. */
const already =
  /^som (?:(?:jeg|vi) (?:\p{L}+ ){0,2}(?:har |havde )?(?:\p{L}+ ){0,2}(?:skrevet|sagt|forklaret|oplyst|nævnt|fortalt|skrev|sagde|forklarede|oplyste|nævnte|fortalte)|(?:allerede |jo )?(?:nævnt|skrevet|sagt|oplyst|forklaret))((?: \p{L}+){0,5}?)(?:, | )(?=(?:er|var|har|kom|blev|mangler|skal|kan|står|viser|virker|ligger|gælder|drejer|passer|stemmer) )/iu
const where = /(?:mails?|besked(?:er)?|breve?|telefonen|sagen)$/i

const again =
  /^det er (?:nu |efterhånden )?\p{L}+ gang,? (?:at )?(jeg|vi) (?!må|skal|har)(\p{L}+r [^,;:]+)$/iu
/** „For tredje gang: …“, „Jeg siger det gerne igen: …“ */
const announced =
  /^(?=[^:]*(?:gang|igen|gentag|sagt|siger|skrev|minde|respekt|stået på))[^:\d"»]{3,90}: (?=\p{L})/iu
/** „Til forskel fra jer har jeg …“ */
const lead =
  /^([^,;:\d]{4,40}?),? (har|kan|vil|skal|må|er|var|går|står|fik|sendte|gemte) (jeg|vi|der|(?:min|mit|mine|vores) \p{L}+) /iu

/** „Det er nu fjerde gang, jeg sender filen.“ → „Jeg sender filen igen.“ */
function once({sentence, text, range: found}: FoundPhrase<'jab'>): readonly Rewrite[] {
  const range = rangeOf(sentence)
  const words = text.slice(range.start, range.end)
  const [, writer = '', act] = again.exec(withoutEnd(words, /[\s.!]/)) ?? []
  if (act !== undefined)
    return [{edits: [{...range, text: `${capitalised(writer)} ${act} igen.`}], blanks: 0}]
  const [before] = announced.exec(words) ?? []
  if (
    before !== undefined &&
    found.start < range.start + before.length &&
    found.end <= range.start + before.length
  ) {
    const end = range.start + before.length
    return [{edits: [{start: range.start, end: end + 1, text: capitalised(text.charAt(end))}], blanks: 0}]
  }
  const [whole = '', said = '', verb = '', subject = ''] = lead.exec(words) ?? []
  if (said !== '' && found.start === range.start && found.end <= range.start + said.length + 1)
    return [
      {
        edits: [
          {
            start: range.start,
            end: range.start + whole.length - 1,
            text: `${capitalised(subject)} ${verb}`,
          },
        ],
        blanks: 0,
      },
    ]
  const cut = leftOut({range: found, sentence, text}, 14)
  return cut === undefined ? [] : [{edits: [cut], blanks: 0}]
}

/** „Som jeg allerede har skrevet, mangler der 12 stk.“ → „Som nævnt i min mail af ⟨dato⟩ mangler der 12 stk.“ */
function neutral({range, sentence, text}: FoundPhrase<'jab'>): readonly Rewrite[] {
  const {start, end} = rangeOf(sentence)
  const [whole, told = ''] = already.exec(text.slice(start, end)) ?? []
  if (whole === undefined || range.start >= start + whole.length) return []
  const isTold = where.test(told)
  const reference = isTold ? told.trim() : 'i min mail af ⟨dato⟩'
  return [
    {
      edits: [{start, end: start + whole.length, text: `Som nævnt ${reference} `}],
      blanks: isTold ? 0 : 1,
    },
  ]
}

/** A jab at how the reader reads or cares. */
export const passiveAggressivePhrase = passiveAggressivePhraseRule({
  phrases: {jab: jabs},
  marked,
  rewrite(found) {
    const referring = neutral(found)
    return referring.length > 0 ? referring : once(found)
  },
  wording: {
    jab: {
      what: '»{words}« er et stik til modtageren.',
      why: 'Modtageren hører bebrejdelsen og overser let det, du beder om.',
      instead: 'Henvis til din tidligere besked med dato, og gentag det vigtige.',
    },
  },
  examples: [
    {
      bad: 'Som jeg allerede har skrevet, mangler der 12 stk.',
      good: 'Som nævnt i min mail af ⟨dato⟩ mangler der 12 stk.',
    },
    {bad: 'Som nævnt flere gange er adressen forkert.'},
    {bad: 'Igen-igen: Kassen er væk.'},
    {bad: 'Jeg går ud fra at i har læst min mail.'},
    {bad: 'Læser I overhovedet det, man skriver?'},
    {bad: 'Det er nu fjerde gang, jeg sender følgesedlen.', good: 'Jeg sender følgesedlen igen.'},
    {bad: 'For tredje gang: Titlen er forkert.', good: 'Titlen er forkert.'},
    {bad: 'Man skulle tro, at et stort firma kunne svare på en mail.'},
    {bad: 'Er der hjemme?'},
    {bad: 'Måske er det for meget forlangt, at nogen hos jer læser til ende.'},
    {bad: 'Så meget for hurtig levering.'},
    {bad: 'Pengene kunne I da godt finde ud af at trække.'},
    {bad: 'Jeres definition af »straks« er interessant.'},
    {bad: 'Det er altså ikke raketvidenskab.'},
    {bad: 'Hvor svært kan det lige være at flytte en dato?'},
    {bad: 'Dejligt at I endelig har tid til at svare.'},
    {context: {audience: 'customer'}, bad: 'Det fremgår af den aftale, du selv har skrevet under på.'},
    {allowed: 'Som aftalt med Anna den 4. marts sender vi igen.'},
    {allowed: 'I min mail af 3. marts oplyste jeg FBA15DJ9S3J5.'},
    {allowed: 'Det er tredje gang, fejlen opstår på dette lager.'},
    {allowed: 'Som nævnt i jeres vejledning skal labelen være 4x6.'},
    {bad: 'Prøv at læse spørgsmålet, før I svarer.'},
    {bad: 'I er jo eksperterne.'},
    {bad: 'Lad mig gætte: systemet er nede.'},
    {bad: 'Penge kan I sagtens finde ud af at hæve.'},
    {bad: 'Et blik på billedet ville have været nok.'},
    {bad: 'I spørger om det samme hver gang.'},
    {bad: 'Jeres »hurtige« levering har nu taget fire uger.'},
    {bad: 'Måske skulle I prøve at købe en telefon.'},
    {bad: 'Ved I godt selv, at der bor mennesker i jeres huse?'},
    {bad: 'Du har det sikkert dejligt lunt derhjemme.'},
    {bad: 'Er I overhovedet vågne?'},
    {bad: 'Har I overvejet at svare?'},
    {bad: 'Tænk, at det skulle tage en måned at finde en ordre.'},
    {allowed: 'Har I overvejet at sende til Færøerne?'},
    {allowed: 'Hvor mange skruer skal der til?'},
    {allowed: 'Hvis I skulle få tid, må I gerne se på den.'},
    {bad: 'Som jeg skrev i den mail, I ikke har ulejliget jer med at åbne, er den betalt.'},
    {bad: 'I er vist de eneste i landet, der holder fri på en onsdag.'},
    {allowed: 'Vi vil gerne købe en telefon mere til kontoret.'},
    {allowed: 'Skulle I have brug for en kopi, sender jeg den gerne.'},
    {allowed: 'Ved I, hvornår den kommer?'},
    {allowed: 'Er du hjemme mellem kl. 8 og 12?'},
    {allowed: 'Jeg håber ikke, jeg forstyrrer.'},
    {allowed: 'Undskyld, at jeg har ulejliget jer med det.'},
    {allowed: 'Det må være hårdt for jer i juletravlheden.'},
    {allowed: 'I er de eneste, der fører reservedele til den.'},
    {allowed: 'Hver gang jeg ringer, er det et nyt menneske, der tager telefonen.'},
    {allowed: 'I er eksperterne, så jeg lytter gerne til jeres råd.'},
    {allowed: 'Er der nogen hos jer, der kan læse tysk?'},
    {allowed: 'Det er ikke så svært at samle den, når man har set videoen.'},
    {allowed: 'Regningen kom til tiden, men beløbet er forkert.'},
    {allowed: 'Kan I sende den rigtige størrelse denne gang?'},
    {allowed: 'Knappen »Hurtig levering« virker ikke.'},
    {allowed: 'Dejligt at høre fra jer.'},
    {allowed: 'Læser I engelsk, eller skal jeg skrive på dansk?'},
    {allowed: 'Endnu en gang tak for hjælpen.'},
    {allowed: 'Du kan læse mere i vejledningen.'},
    {allowed: 'Pakken kom retur for anden gang i går.'},
    {allowed: 'Er der nogen, der kan hjælpe mig med at logge ind?'},
    {allowed: 'I har sikkert travlt, så det haster ikke.'},
    {allowed: 'Jeg håber, at I har haft en god ferie.'},
    {allowed: 'Min indbakke er tom, så jeg har nok ikke fået jeres mail.'},
    {allowed: 'Undskyld, at jeg spørger igen.'},
    {allowed: 'Skal jeg sende jer billederne?'},
    {allowed: 'Hvor lang tid tager det at få svar?'},
    {allowed: 'Tak, fordi I ikke opkrævede gebyret.'},
  ],
})
