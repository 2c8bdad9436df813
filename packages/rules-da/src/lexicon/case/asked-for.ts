import {words, type Pattern} from '@tactlint/core'
import {atEnd, either, gap, maybe, next, notNext, one, pattern} from '../notation.js'
import {can, it, noCondition, reader, softly} from './question-steps.js'

/** Looked up in what the desk has written down: „Kan I se, hvor den er?“ But „Kan I se, om den er på lager?“ */
const lookedUp: readonly Pattern[] = [
  pattern(
    'kan I se, hvor den er',
    can,
    reader,
    softly,
    one('se tjekke undersøge kontrollere'),
    maybe(one(',')),
    one('hvor hvorfor hvem om hvad'),
    notNext(gap(8), one('lager hjemme butikken')),
    notNext(one('man i jeres')),
    noCondition,
  ),
  pattern(
    'kan I undersøge det',
    either([can, reader], [one('i'), can]),
    softly,
    either(
      [one('undersøge tjekke kontrollere')],
      [one('se kigge'), one('på efter')],
      [one('følge'), one('op')],
    ),
    either([one('det den dem sagen min mit mine vores')], [atEnd], [next(one('? . og'))]),
    noCondition,
  ),
  pattern(
    'vil I tælle efter',
    can,
    reader,
    softly,
    one('tælle regne'),
    maybe(one('det dem den')),
    one('efter om igen'),
  ),
]

const changed = words(`
  rettes ændres stoppes fjernes slettes annulleres afbestilles flyttes udskydes forlænges genåbnes fremskyndes tilføjes noteres
  sættes tilbageføres refunderes dækkes spærres ophæves godskrives krediteres udbetales omdirigeres overføres deles samles tages slås
`)
/** „Kan fristen forlænges med en uge?“, „Kan det stoppes?“ */
const toBeChanged: readonly Pattern[] = [
  pattern('kan det stoppes', one('kan må skal bør'), it, softly, one(changed), noCondition),
  pattern(
    'kan fristen forlænges',
    one('kan må'),
    one(`
      fristen beløbet datoen tiden ydelsen grænsen prisen bestillingen leveringen anmeldelsen gebyret afgiften navnet nummeret
      betalingen overførslen pladsen opkrævningen tilmeldingen returneringen aftalen
    `),
    softly,
    one(changed),
    noCondition,
  ),
  pattern(
    'kan I hæve grænsen',
    can,
    reader,
    softly,
    one(
      'hæve sænke nedsætte forhøje forlænge udskyde ophæve annullere stoppe rette ændre frigive genoptage dele',
    ),
    one(`
      grænsen ydelsen fristen aftalen beløbet datoen gebyret afgiften prisen kravet rykkeren tilmeldingen betalingen abonnementet
      rabatten satsen navnet nummeret mængden antallet tidspunktet renten kreditten rammen acontoen forbruget opkrævningen
    `),
    noCondition,
  ),
  pattern(
    'kan I rette det',
    can,
    reader,
    softly,
    one('rette ændre stoppe slette fjerne annullere rulle slå sætte skrive trække føre tage'),
    one('den det dem hende ham'),
    notNext(one('som der med mest')),
    noCondition,
  ),
]

/** Asked for one's own: „Må jeg få en kopi af det, jeg skrev under på?“ */
const ownPapers: readonly Pattern[] = [
  pattern(
    'hvornår hører jeg noget',
    one('hvornår'),
    one('hører får'),
    one('jeg vi'),
    one('noget svar besked nyt'),
  ),
  pattern(
    'kopi af det, jeg skrev under på',
    one('kopi udskrift genpart'),
    one('af'),
    one('det den dem'),
    maybe(one(',')),
    one('jeg vi i'),
  ),
  pattern(
    'noget tilbage',
    one('få får'),
    maybe(one('jeg vi')),
    one('noget erstatning kompensation dækning'),
    one('tilbage for'),
  ),
  pattern(
    'kan vi få kompensation',
    one('få får har'),
    maybe(one('jeg vi')),
    maybe(one('ret')),
    maybe(one('til')),
    one('kompensation erstatning prisnedslag afslag'),
    notNext(one('hvis')),
    noCondition,
  ),
]

/** What is wanted tells that the desk has something of the writer's: „Kan det stoppes?“, „Kan I se, hvor den er?“ */
export const askedFor: readonly Pattern[] = [...lookedUp, ...toBeChanged, ...ownPapers]
