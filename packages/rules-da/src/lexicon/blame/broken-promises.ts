import type {Pattern} from '@tactlint/core'
import {someAdverbs} from '../adverbs.js'
import {inaction} from './inaction.js'
import {motives} from './motives.js'
import {either, gap, maybe, notNext, one, other, pattern} from '../notation.js'
import {noPronoun, reader, yours} from '../reader.js'
import {colleague, has, who} from './wrong-steps.js'

const not = one('ikke aldrig intet ingenting hverken')
const kept = one('gjorde holdt ringede kom leverede svarede sendte overholdt')
/** Words that were not kept, and words that do not agree: „I lovede at ringe, og det gjorde I ikke“. */
const promises: readonly Pattern[] = [
  pattern(
    'I lovede at ringe, og det gjorde I ikke',
    reader,
    one('lovede sagde garanterede forsikrede aftalte påstod'),
    gap(12),
    one('og men'),
    either(
      [one('holdt gjorde ringede overholdt svarede'), gap(2), not],
      [gap(1), either([kept, reader], [reader, kept]), gap(1), not],
      [one('nu i'), gap(1), one('siger påstår skriver'), reader],
    ),
  ),
  pattern(
    'du lovede mig noget andet',
    either([reader, one('lovede sagde skrev garanterede')], [one('lovede sagde'), reader]),
    gap(2),
    one('noget det'),
    one('andet stik modsatte helt'),
  ),
  pattern(
    'det var jer, der lovede',
    one('det'),
    one('er var'),
    someAdverbs,
    one('jer dig'),
    ...who,
    someAdverbs,
    one('lovede garanterede sagde bad forlangte påstod har tabte sendte pakkede tastede valgte'),
    notNext(one('den bedste det bedste leveret klaret hjulpet fundet')),
  ),
  pattern(
    'I ændrer forklaring hver gang',
    reader,
    one('ændrer skifter siger fortæller finder kommer'),
    gap(4),
    either(
      [one('forklaring mening historie'), gap(1), one('hver hele igen konstant fra')],
      [one('noget en et'), one('nyt ny andet'), one('hver undskyldning')],
    ),
  ),
]

/** Somebody who was spoken to: „Ham, jeg talte med hos jer, vidste ingenting“. */
const people: readonly Pattern[] = [
  pattern(
    'ham, jeg talte med hos jer, vidste ingenting',
    one('ham hende den dem damen manden personen medarbejderen vedkommende'),
    maybe(one(',')),
    one('jeg vi'),
    one('talte snakkede fik havde'),
    gap(6),
    one('vidste anede fattede kunne gad lyttede løj grinede'),
    one('ikke ingenting intet aldrig højt mig overhovedet'),
  ),
  pattern(
    'nogen hos jer har tastet forkert',
    one('hos'),
    one('jer'),
    gap(1),
    has,
    gap(5),
    one('forkert forkerte fejl om hul galt'),
    notNext(one('at')),
  ),
  pattern(
    'jeres taksator ikke gad',
    yours,
    other(', . har er og'),
    gap(3),
    one('gad gider løj lyver snød snyder nægtede nægter sjuskede sjusker fralagde vrissede råbte'),
    notNext(one('mig sig sin')),
  ),
  pattern(
    'jeres tekniker gjorde det kun værre',
    ...colleague,
    gap(2),
    one('gjorde gør har'),
    gap(3),
    one('værre ringere'),
  ),
  pattern(
    'jeres håndværkere har efterladt det i et rod',
    ...colleague,
    maybe(gap(3)),
    has,
    gap(1),
    one('efterladt'),
    gap(6),
    one('rod svineri kaos affald lort møg tilstand'),
  ),
]

/** „Hvordan kunne I overse det?“ */
const wondering: readonly Pattern[] = [
  pattern(
    'hvordan kunne I overse det',
    one('hvordan'),
    one('kan kunne'),
    one('i du'),
    noPronoun,
    gap(1),
    one('overse glemme miste rode tillade forsvare sove lade afvise ignorere nægte'),
    gap(8),
    one('det sådan ? noget en et så hele den min mig'),
  ),
  pattern(
    'hvorfor gør I det så besværligt',
    one('hvorfor'),
    one('gør skal'),
    reader,
    gap(2),
    either([one('så'), one('besværligt svært indviklet kompliceret')], [one('altid'), gap(3)]),
  ),
  pattern(
    'hvorfor har I ladet det ske',
    one('hvorfor'),
    one('har lod'),
    reader,
    gap(1),
    one('ladet glemt overset sendt lukket lovet sagt fortalt smidt forkert mig'),
    gap(3),
    one('ske det forkert forkerte noget en uden ? mig vente'),
  ),
]

export const brokenPromises: readonly Pattern[] = [
  ...promises,
  ...inaction,
  ...motives,
  ...people,
  ...wondering,
]
