import {passiveAggressivePhraseRule, type FoundPhrase, type Rewrite} from '@tactlint/core'
import {jabs} from '../lexicon/jabs.js'

const already =
  /^som (?:jeg|vi) (?:allerede|jo|også|ellers) (?:har|havde) (?:skrevet|sagt|forklaret|oplyst|nævnt|fortalt)$/iu

/** „Som jeg allerede har skrevet, mangler der 12 stk.“ → „Der mangler 12 stk.“: verb and subject change places. */
function neutral({range, sentence, text}: FoundPhrase<'jab'>): readonly Rewrite[] {
  const start = sentence.position?.start.offset
  if (start !== range.start || !already.test(text.slice(range.start, range.end))) return []
  const rest =
    /^,? (mangler|er|var|har|kom|blev) (der|den|det|jeg|vi|pakken|varen|titlen|beløbet|forsendelsen)(?= )/iu.exec(
      text.slice(range.end),
    )
  if (!rest) return []
  const [whole, verb = '', subject = ''] = rest
  const opened = subject.charAt(0).toLocaleUpperCase('da') + subject.slice(1)
  return [{edits: [{start, end: range.end + whole.length, text: `${opened} ${verb}`}], blanks: 0}]
}

/** A jab at how the reader reads or cares. */
export const passiveAggressivePhrase = passiveAggressivePhraseRule({
  phrases: {jab: jabs},
  rewrite: neutral,
  wording: {
    jab: {
      what: '»{words}« er et stik til modtageren.',
      why: 'Modtageren hører bebrejdelsen og overser let det, du beder om.',
      instead: 'Henvis til din tidligere besked med dato, og gentag det vigtige.',
    },
  },
  examples: [
    {bad: 'Som jeg allerede har skrevet, mangler der 12 stk.', good: 'Der mangler 12 stk.'},
    {bad: 'Som nævnt flere gange er adressen forkert.'},
    {bad: 'Igen-igen: Kassen er væk.'},
    {bad: 'Jeg går ud fra at i har læst min mail.'},
    {bad: 'Læser I overhovedet det, man skriver?'},
    {bad: 'Det er nu fjerde gang, jeg sender følgesedlen.'},
    {bad: 'For tredje gang: Titlen er forkert.'},
    {bad: 'Hvor svært kan det lige være at flytte en dato?'},
    {bad: 'Dejligt at I endelig har tid til at svare.'},
    {context: {audience: 'customer'}, bad: 'Det fremgår af den aftale, du selv har skrevet under på.'},
    {allowed: 'Som aftalt med Anna den 4. marts sender vi igen.'},
    {allowed: 'I min mail af 3. marts oplyste jeg FBA15DJ9S3J5.'},
    {allowed: 'Det er tredje gang, fejlen opstår på dette lager.'},
    {allowed: 'Som nævnt i jeres vejledning skal labelen være 4x6.'},
    {allowed: 'Dejligt at høre fra jer.'},
    {allowed: 'Læser I engelsk, eller skal jeg skrive på dansk?'},
    {allowed: 'Endnu en gang tak for hjælpen.'},
    {allowed: 'Du kan læse mere i vejledningen.'},
    {allowed: 'Pakken kom retur for anden gang i går.'},
  ],
})
