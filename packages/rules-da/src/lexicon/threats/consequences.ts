import {words, type Pattern} from '@tactlint/core'
import {atEnd, either, gap, maybe, next, notNext, one, pattern} from '../notation.js'
import {orElse, publicPlaces, writer} from './threat-words.js'

const dealings = words('aftalen handlen samarbejdet kundeforholdet kontrakten handelen')

/** What the reader will lose or read: „Så kan I læse om det i avisen“, „Ellers er aftalen død“. */
export const consequences: readonly Pattern[] = [
  pattern(
    'så kan I læse om det i avisen',
    one('kan'),
    one('i du'),
    one('læse høre se'),
    gap(3),
    one(publicPlaces),
  ),
  pattern(
    'er vi færdige som kunder',
    one('er'),
    writer,
    one('færdige færdig'),
    one('som hos'),
    one('kunder kunde jer'),
  ),
  pattern(
    'I får en uge, så flytter vi',
    one('uge uger dag dage fredag mandag'),
    one(','),
    one('så'),
    one('flytter skifter opsiger stopper lukker'),
    writer,
    notNext(one('ind sammen')),
  ),
  pattern(
    'I risikerer at miste os',
    one('i du'),
    one('risikerer'),
    one('at'),
    one('miste'),
    gap(2),
    one('kunder medlemmer os mig kunde ordren aftalen kontrakten'),
  ),
  pattern(
    'få jer til at betale for det',
    one('få'),
    one('jer dig'),
    one('til'),
    one('at'),
    one('betale bløde fortryde svede'),
  ),
  pattern(
    'vores jurist kigger på det',
    one('vores min'),
    one('jurist advokat advokater jurister'),
    one('kigger ser læser gennemgår'),
    gap(2),
    one('det sagen mailen jeres korrespondancen'),
  ),
  pattern('ellers er aftalen død', orElse, one('er'), one(dealings), one('død slut ovre forbi opsagt')),
  pattern(
    'jeg opfordrer alle til det samme',
    either([writer, one('opfordrer')], [one('opfordrer'), writer], [one('og'), one('opfordrer')]),
    one('alle andre folk naboerne'),
    one('til'),
    gap(3),
    notNext(one('passe hilse')),
  ),
  pattern(
    'jeg går hele vejen i retten',
    one('hele'),
    one('vejen'),
    one('i til'),
    one('retten højesteret byretten nævnet landsretten domstolene'),
  ),
  pattern(
    'det bliver uden os fremover',
    one('bliver er'),
    one('uden'),
    one('os mig'),
    one('fremover herefter næste'),
    either([atEnd], [next(one('. ! , gang'))]),
  ),
  pattern(
    'jeg har allerede skrevet anmeldelsen',
    writer,
    one('har'),
    gap(1),
    one('skrevet formuleret klar'),
    one('anmeldelsen klagen opslaget læserbrevet'),
    maybe(one(',')),
    one('og som den'),
  ),
]
