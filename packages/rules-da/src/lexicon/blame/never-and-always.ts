import type {Pattern} from '@tactlint/core'
import {someAdverbs} from '../adverbs.js'
import {noPronoun, reader} from '../reader.js'
import {either, gap, maybe, notAfter, notNext, one, pattern} from '../notation.js'
import {has} from './wrong-steps.js'

const notSupposed = notAfter('hvis når om såfremt medmindre')
const hasNot = [notSupposed, either([reader, someAdverbs, has], [has, reader, noPronoun])] as const

/** What is always so, or never was: „I kommer altid for sent“, „I har slet ikke reageret på min klage“. */
export const neverAndAlways: readonly Pattern[] = [
  pattern(
    'I leverer altid for sent',
    notSupposed,
    either(
      [
        reader,
        one('leverer kommer svarer sender møder betaler ringer afleverer'),
        one('altid konstant hele'),
      ],
      [one('altid konstant'), one('kommer leverer sender svarer'), reader],
    ),
    maybe(one('tiden')),
    gap(2),
    either([one('for'), one('sent lidt sene')], [one('forkert forkerte forsinket forsinkede fejl defekte')]),
  ),
  pattern(
    'I er aldrig til at få fat i',
    either([reader, one('er')], [one('er'), reader]),
    someAdverbs,
    either(
      [one('aldrig umulige umulig'), maybe(one('til')), one('at')],
      [one('ikke'), one('til'), one('at')],
    ),
    one('få komme'),
    one('fat kontakt igennem i'),
    notNext(one('på i'), one('weekenden telefonen dag')),
  ),
  pattern(
    'I har slet ikke reageret på min klage',
    ...hasNot,
    one('slet overhovedet simpelthen bare stadigvæk'),
    one('ikke'),
    one('reageret svaret undersøgt læst besvaret hjulpet lyttet forsøgt kontaktet behandlet'),
  ),
  pattern(
    'I har ikke svaret på en eneste mail',
    ...hasNot,
    one('ikke aldrig'),
    one('svaret reageret besvaret læst behandlet'),
    maybe(one('på')),
    one('en et én nogen'),
    maybe(one('eneste')),
    one('eneste af mail mails besked henvendelse'),
  ),
  pattern(
    'I har ikke undersøgt sagen ordentligt',
    ...hasNot,
    one('ikke aldrig'),
    gap(1),
    one(
      'undersøgt tjekket læst kigget sat behandlet taget repareret renset ryddet vejledt informeret gjort forklaret',
    ),
    gap(4),
    one('ordentligt grundigt alvorligt seriøst korrekt'),
    notNext(one('endnu')),
  ),
  pattern(
    'I tager ikke jeres kunder alvorligt',
    notSupposed,
    either([reader, one('tager behandler')], [one('tager behandler'), reader]),
    someAdverbs,
    one('ikke aldrig'),
    gap(3),
    one('alvorligt seriøst ordentligt'),
  ),
  pattern(
    'I har igen sendt en forkert regning',
    ...hasNot,
    one('igen atter endnu'),
    gap(5),
    one('forkert forkerte fejl'),
  ),
  pattern(
    'I sagde, at I ville ringe, men det har I ikke gjort',
    reader,
    maybe(has),
    one('sagde skrev lovede sagt skrevet lovet garanterede'),
    gap(14),
    one('men og'),
    one('det'),
    either(
      [one('har'), reader, gap(1), one('ikke aldrig'), one('gjort')],
      [one('gjorde'), reader, gap(1), one('ikke aldrig')],
    ),
  ),
  pattern(
    'I gør det besværligt for jeres kunder',
    reader,
    one('gør har'),
    maybe(one('gjort')),
    maybe(one('virkelig bevidst simpelthen')),
    one('det'),
    maybe(one('så unødigt unødvendigt meget alt ekstra')),
    one('besværligt svært umuligt vanskeligt'),
    one('for'),
  ),
  pattern(
    'I prøver at tjene penge på mig',
    reader,
    maybe(one('bare kun jo')),
    one('prøver forsøger vil'),
    maybe(one('bare kun jo')),
    maybe(one('at')),
    maybe(one('bare kun')),
    either(
      [one('tjene malke'), gap(2), one('på'), one('mig os kunderne jeres folk ens')],
      [one('malke snyde')],
    ),
  ),
]
