import type {Pattern} from '@tactlint/core'
import {publicPlaces, writer} from './threat-words.js'
import {either, gap, maybe, notNext, one, pattern} from '../notation.js'

const bad = one(`
  dårlig dårlige elendig negativ negative sviende 1-stjernet etstjernet én-stjernet en-stjernet enstjernet saftig ordentlig hård hårde
  kritisk grim bidende ærlig sønderlemmende knusende lang
`)

/** A bad review is announced: „Det bliver én stjerne herfra“. */
export const reviews: readonly Pattern[] = [
  pattern(
    'en anmeldelse, som I ikke bliver glade for',
    one('anmeldelse indlæg opslag'),
    maybe(one(',')),
    maybe(one('som der')),
    one('i du'),
    gap(3),
    one('ikke sent næppe'),
    gap(3),
    one('for om af glade glemme bryde'),
  ),
  pattern(
    'så anmelder jeg jer på Trustpilot',
    either([writer, one('anmelder')], [one('anmelder'), writer]),
    one('jer dig'),
    gap(3),
    one([...publicPlaces, 'online', 'offentligt', 'nettet', 'stjerne']),
  ),
  pattern('Trustpilot er næste stop', one(publicPlaces), one('er bliver'), one('næste'), one('stop skridt')),
  pattern(
    'så ses vi på Trustpilot',
    one('ses mødes høres'),
    one('vi'),
    gap(1),
    one('på i hos'),
    one([...publicPlaces, 'aviserne']),
  ),
  pattern(
    'det bliver én stjerne herfra',
    one('én en 1 nul 0'),
    one('stjerne stjerner'),
    one('herfra fra i på'),
    gap(3),
    one('hvis mig os trustpilot google . !'),
    notNext(one('siden for')),
  ),
  pattern(
    'så får I en dårlig anmeldelse',
    either(
      [one('ellers så'), gap(6)],
      [one('får'), one('i du'), gap(3)],
      [one('i du'), one('får kan'), gap(4)],
      [writer, one('skriver giver efterlader lægger sender har'), gap(3)],
      [one('skriver giver efterlader lægger'), writer, gap(3)],
      [one('ryger ender vanker kommer falder bliver havner'), gap(4)],
      [one('skrive give efterlade lægge'), one('jer en'), maybe(one('en'))],
    ),
    bad,
    one('anmeldelse anmeldelser omtale bedømmelse'),
  ),
  pattern(
    'det bliver én stjerne',
    either(
      [one('bliver vanker falder ryger lander'), one('det der den')],
      [writer, one('giver smider')],
      [one('giver smider'), writer],
      [one('får'), one('i du')],
      [one('i du'), one('får')],
    ),
    gap(3),
    one('én en 1 nul 0'),
    one('stjerne stjerner'),
  ),
  pattern(
    'en anmeldelse, I sent vil glemme',
    one('anmeldelse anmeldelsen'),
    maybe(one(',')),
    either(
      [one('i du'), gap(2), one('glemme glemmer mærke fortryde')],
      [one('og som'), gap(8), one('hvis medmindre')],
    ),
  ),
  pattern(
    'den anmeldelse, I ikke bryder jer om',
    one('bryde holde synes kunne'),
    gap(2),
    one('om'),
    gap(3),
    one('anmeldelse anmeldelsen indlæg'),
  ),
]
