import type {Pattern} from '@tactlint/core'
import {atEnd, atStart, either, gap, maybe, next, notNext, one, other, pattern, upTo} from '../notation.js'

const somebody = one(`
  jer dig banken kommunen systemet jeres lægerne kassereren afdelingen kundeservice selskabet skolen myndigheden postvæsenet forsikringen
  udlejeren butikken firmaet eksperterne
`)

/** Who should teach whom: „Så er det åbenbart kunden, der skal forklare banken, hvad en fuldmagt er“. */
export const lessons: readonly Pattern[] = [
  pattern(
    'så er det åbenbart mig, der skal forklare banken det',
    one('åbenbart så altså jo åbenbart'),
    upTo(8, other('gerne')),
    one('skal må'),
    gap(3),
    one('forklare lære fortælle minde undervise oplyse belære hjælpe'),
    somebody,
    gap(1),
    one('hvad hvordan at om i hvor hvornår hvem'),
  ),
  pattern(
    'måske skulle nogen fortælle jeres system det',
    one('skulle burde kunne'),
    one('nogen jeg man vi en'),
    gap(1),
    one('fortælle lære forklare minde sige vise'),
    gap(1),
    somebody,
    gap(2),
    one('at hvad hvordan om'),
  ),
  pattern(
    'man kunne jo prøve at læse sagen',
    either([one('man i du nogen'), one('kunne burde')], [one('kunne burde'), one('man i du nogen')]),
    one('jo måske eventuelt passende'),
    gap(2),
    maybe(one('prøve forsøge overveje begynde starte')),
    maybe(one('med')),
    maybe(one('at')),
    one('læse svare ringe tage åbne kigge spørge lytte tjekke undersøge ansætte gøre holde sende'),
    notNext(one('den på med'), one('rater')),
    notNext(gap(3), one('rater aftale fredag mandag')),
  ),
  pattern(
    'til forskel fra jer har jeg gemt samtalen',
    either(
      [one('til'), one('forskel'), one('fra')],
      [one('i'), one('modsætning'), one('til')],
      [one('modsat ulig')],
    ),
    one('jer dig visse andre jeres nogle'),
    notNext(one('modeller varer produkter nye gamle sidste andre konkurrenter'), gap(1)),
  ),
  pattern(
    'for de medarbejdere, der først er stået på nu',
    atStart,
    one('for til kære'),
    maybe(one('den de dem')),
    maybe(one('næste')),
    either(
      [one('medarbejdere medarbejder kolleger sagsbehandler sagsbehandlere robot')],
      [
        one('dem jer den'),
        either(
          [one('af hos'), one('jer')],
          [maybe(one(',')), next(one('der'), one('sover først stadig ikke endnu får overtager'))],
        ),
      ],
    ),
    maybe(one(',')),
    one('der som'),
    notNext(one('har hjalp hjælper'), one('hjulpet')),
  ),
  pattern(
    'jeg byder medarbejder nummer fire velkommen',
    either(
      [one('byder'), gap(6), one('velkommen'), gap(2), one('og til som i')],
      [one('velkommen'), one('til'), one('sagen forløbet føljetonen historien')],
    ),
    gap(6),
    one('forfra nummer du sagen afsnit femte fjerde tredje sjette begynder starter nu'),
    notNext(one('er'), one('her')),
  ),
  pattern(
    'det er åbenbart en hemmelighed',
    one('åbenbart tilsyneladende vist jo stadig fortsat vel forbliver også'),
    gap(1),
    one('en et'),
    gap(1),
    one('hemmelighed statshemmelighed mysterium gåde forretningshemmelighed'),
  ),
  pattern(
    'jeg troede i min enfold',
    one('troede regnede gik forventede håbede'),
    gap(4),
    one('enfold naivitet uskyld naivt naiv dumhed optimisme naive barnlighed'),
  ),
  pattern(
    'jeg skriver det langsomt denne gang',
    one('skriver siger forklarer gentager prøver tager skrive forklare sige gentage'),
    gap(4),
    one('langsomt langsommere'),
    either([atEnd], [one('denne for så og igen nu , .')]),
  ),
  pattern(
    'de fleste andre kan godt finde ud af det',
    one('fleste alle andre'),
    maybe(one('andre kunder medlemmer brugere lejere gæster')),
    maybe(one('kunder medlemmer')),
    either(
      [one('finder klarer forstår'), gap(3), one('ud selv uden fint godt')],
      [
        one('kan kunne plejer'),
        gap(2),
        one('godt sagtens selv'),
        gap(1),
        one('finde læse forstå klare se huske regne gøre'),
      ],
      [one('har'), gap(1), one('ingen'), one('problemer besvær vanskeligheder')],
    ),
    notNext(one('selv'), one('hente vælge')),
  ),
  pattern(
    'det står lige foran dig',
    one('lige'),
    one('foran for'),
    maybe(one('næsen')),
    maybe(one('af på')),
    one('dig næsen jer'),
    next(gap(3), one('. ! , på')),
  ),
  pattern(
    'så alle kan være med',
    one('så'),
    gap(1),
    one('alle selv'),
    gap(2),
    one('kan være'),
    maybe(one('være')),
    one('med'),
    either([atEnd], [one('. !')]),
  ),
  pattern(
    'som du ville vide, hvis du havde læst',
    one('ville havde kunne'),
    one('vide vidst have set'),
    gap(4),
    one('hvis'),
    one('du i'),
    one('havde læste åbnede kiggede'),
  ),
  pattern(
    'som du ikke har haft overskud til at læse',
    one('du i'),
    gap(1),
    one('åbenbart tydeligvis måske tilsyneladende vist sikkert nok'),
    one('ikke aldrig'),
    gap(4),
    one('overskud tid lyst kræfter energi nået ro tålmodighed evner orket'),
  ),
  pattern(
    'vi har jo forklaret det',
    either([one('har'), one('jeg vi'), one('jo')], [one('jeg vi'), one('har'), one('jo')]),
    gap(2),
    one('forklaret sagt fortalt svaret vist oplyst gentaget nævnt'),
    notNext(one('ja sammen dig,')),
  ),
]
