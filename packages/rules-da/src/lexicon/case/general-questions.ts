import type {Lexicon} from '@tactlint/core'
import {atEnd, either, maybe, next, one, pattern} from '../notation.js'
import {source} from '../source.js'

/** Asks how things are done in general. Beside a complaint it is about a case again: „Hvordan kan pakken være væk?“ */
export const generalQuestions = {
  source,
  phrases: [
    'hvordan',
    'hvor (finder|ser) (jeg|vi|man)',
    'hvor kan (jeg|vi|man) (finde|se|læse|få|aflevere|hente)',
    'hvor (lang|længe|meget|mange|stor|ofte|tit)',
    'hvor langt (er der|fra|væk|ud|kan|kører|går|rækker|må)',
    'hvad (koster|er prisen|betyder|skal jeg bruge|er jeres)',
    'hvilke(n|t|) (regler|frist|fragtfirma|leveringstid|leveringstider|muligheder)',
    '(sender|leverer|tilbyder|fører|bruger|accepterer) (i|du) (også|ikke|)',
    'har i (også|en|et|nogen|stadig|åbent|mulighed for at sende til)',
    '(kan|skal|må|bør) man',
    'om (i|man) (også|)',
    'hvad er forskellen',
    '(på|til) lager (igen|)',
    '(hjem|tilbage) på lager',
  ],
} satisfies Lexicon

/** Not yet a case: „hvis jeg fortryder“. */
export const hypotheticals = {
  source,
  phrases: [
    '(hvis|når|inden|før|såfremt) (jeg|man|vi|en kunde|kunden|kunder|pakken|varen|ordren) (bestiller|køber|skifter til|vælger|tegner|booker|fortryder|returnerer|vil|gerne vil|skal|skulle|ikke|går|bliver|er)',
    '(overvejer|tænker på) at (bestille|købe|returnere|oprette)',
    '(jeg|vi) (vil|ville) (bestille|købe)',
    '(vil|ville) gerne (bestille|købe)',
  ],
} satisfies Lexicon

const buying = one(
  'vælge bestille købe booke leje melde blive sælge tegne oprette prøve begynde skifte flytte',
)

/** Who writes this has no case yet: „Inden jeg melder mig ind“, „Vi overvejer at begynde at sælge tæpper“. */
export const prospects = {
  source,
  phrases: [
    '(inden|før) (jeg|vi) (melder|bestiller|køber|booker|skriver under|tegner|lejer|beslutter|bestemmer|slår til|opretter|vælger)',
    '(min|vores) første (vare|ordre|levering|forsendelse|annonce|booking|bestilling)',
    '(går|står) og (kigger|ser|overvejer|tænker)',
    '(er|som) (helt |) (ny|nye) (sælger|kunde|kunder|sælgere|på området|i faget)',
  ],
  patterns: [
    pattern(
      'vi overvejer at begynde',
      one('overvejer overvejet'),
      maybe(one('jeg vi')),
      either([one('at'), buying], [one('jeres en et den det')]),
    ),
    pattern(
      'vi har ikke bestilt endnu',
      one('ikke'),
      maybe(one('endnu')),
      one('bestilt købt booket lejet tegnet oprettet'),
      maybe(one('noget den det en et')),
      either([one('endnu')], [next(one('. , og men'))], [atEnd]),
    ),
    pattern(
      'vi er ikke kunder',
      one('er'),
      one('ikke endnu'),
      maybe(one('ikke')),
      one('kunde kunder medlem medlemmer'),
    ),
    pattern(
      'er ved at vælge',
      one('er står'),
      either([one('ved'), one('at')], [one('og'), one('skal')]),
      buying,
    ),
    pattern(
      'vi vil gerne blive kunder',
      one('vil kunne'),
      one('gerne'),
      one('blive begynde starte'),
      maybe(one('som')),
      one('kunde kunder medlem sælger forhandler leverandør'),
    ),
  ],
} satisfies Lexicon
