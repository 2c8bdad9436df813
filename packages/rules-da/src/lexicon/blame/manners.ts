import type {Pattern} from '@tactlint/core'
import {amongYou, some, they, theySteps} from './actors.js'
import {has} from './wrong-steps.js'
import {either, gap, maybe, next, notNext, one, other, pattern, upTo} from '../notation.js'

/** How it was done: on purpose, without a look. */
export const manners: readonly Pattern[] = [
  pattern('med fuldt overlæg', one('med'), one('fuldt overlæg'), maybe(one('overlæg'))),
  pattern(
    'jeres chauffør gjorde det med vilje',
    theySteps,
    maybe(upTo(8, other('ikke næppe sikkert , . ? hvis om at'))),
    either([one('med'), one('vilje')], [one('bevidst forsætligt modvilligt')], [one('på'), one('trods')]),
  ),
  pattern(
    'I har sendt den ud uden selv at prøve den',
    either(
      [they, has],
      [has, they],
      [
        they,
        one(
          'kørte gik lukkede sendte stillede smed afviste afgjorde tog skar trykkede underskrev godkendte solgte',
        ),
      ],
    ),
    maybe(upTo(7, other('. ? !'))),
    one('uden'),
    either(
      [one('så'), one('meget'), one('som')],
      [one('selv overhovedet engang bare'), gap(1), one('at')],
      [one('at'), gap(2), one('læse tænke gide undersøge blinke skamme spørge lytte')],
    ),
  ),
  pattern('uden så meget som at ringe', one('uden'), one('så'), one('meget'), one('som')),
  pattern(
    'ikke en eneste i receptionen ville hjælpe',
    either(
      [maybe(one('ikke')), one('en én'), one('eneste'), maybe(one('af i på hos'), gap(2))],
      [
        one('ingen'),
        either(
          [amongYou, maybe(one('jeres disken')), gap(1)],
          [one('af'), one('jer dem jeres personalet'), gap(1)],
        ),
      ],
      [one('personalet folkene'), maybe(amongYou)],
    ),
    either(
      [one('ville gad orkede tænkte løftede rørte reagerede magtede')],
      [one('kunne vil'), some(2), one('have tage hjælpe svare rejse lytte svare forklare løfte')],
      [
        one('hjalp lyttede svarede kiggede så'),
        next(maybe(upTo(5, other('. ?'))), one('hjælpe efter på mig os')),
      ],
    ),
  ),
  pattern(
    'er der da ingen hos jer, der tænker',
    one('er var'),
    one('der'),
    maybe(one('da virkelig slet dog')),
    one('ingen'),
    maybe(either([amongYou], [one('af'), one('jer')])),
    maybe(one(',')),
    one('der som'),
    one('læser tænker læste tænkte kiggede tjekkede tjekker opdagede så gad gider lyttede lytter'),
  ),
  pattern(
    'har ikke engang åbnet den',
    either([they, one('har havde')], [one('har havde'), they], [they]),
    maybe(one('jo åbenbart tydeligvis')),
    either([one('ikke'), one('engang')], [one('end'), one('ikke')]),
    notNext(one('behøver skal kan')),
  ),
  pattern(
    'han vidste godt, at den ikke holdt',
    one('i du han hun de sælgeren'),
    either(
      [one('godt udmærket'), one('vidste vidst ved')],
      [one('vidste'), one('godt udmærket')],
      [one('vidste'), one('bedre')],
    ),
    maybe(one('at hvad')),
    notNext(one('?')),
  ),
]
