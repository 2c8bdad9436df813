import type {Pattern} from '@tactlint/core'
import {atEnd, either, gap, maybe, next, notAfter, notNext, one, pattern} from '../notation.js'

const reader = one('i du')

/** At how the reader answers: „I svarer på noget helt andet“, „endnu et standardsvar“. */
export const answers: readonly Pattern[] = [
  pattern(
    'I svarer på noget helt andet',
    either([reader, one('svarer svarede')], [one('svarer svarede'), reader]),
    gap(1),
    one('på om'),
    gap(1),
    one('noget alt et andet'),
    gap(2),
    one('andet spurgt end'),
  ),
  pattern(
    'et standardsvar for tredje gang',
    one('endnu atter nok samme igen et det sædvanlige'),
    gap(1),
    one(
      `standardsvar standardsvaret autosvar autosvaret copy-paste-svar copypaste-svar kopisvar standardtekst robotsvar skabelonsvar copy-paste floskel standardmail`,
    ),
  ),
  pattern(
    'ingen hos jer har det store overblik',
    one('ingen hverken'),
    gap(5),
    one('hos af'),
    one('jer'),
    gap(2),
    one('læser gider orker ved har kan tager svarer hører kender'),
    gap(4),
    one('overblik ende læse sig svare styr mails færdig ansvar telefonen andre'),
  ),
  pattern(
    'der er vist ingen, der har overblik hos jer',
    one('ingen'),
    maybe(one(',')),
    one('der som'),
    gap(8),
    one('hos'),
    one('jer'),
  ),
  pattern(
    'jeg ved godt, jeg kun er en kunde',
    one('jeg vi'),
    gap(2),
    one('kun bare blot'),
    gap(1),
    one('en et'),
    maybe(one('almindelig lille dum stakkels menig')),
    one('kunde nummer forbruger lejer passager'),
    notNext(one('til hos i af')),
  ),
  pattern(
    'svare på det, jeg spørger om',
    one('svare svar svarer'),
    maybe(one('venligst så nu ikke aldrig blot bare lige')),
    one('på'),
    one('det hvad'),
    maybe(one(',')),
    one('jeg vi der'),
    one('spørger spurgte skriver skrev bliver spørges'),
  ),
  pattern(
    'svarer, som om jeg havde spurgt om noget andet',
    reader,
    one('svarer svarede skriver'),
    maybe(one(',')),
    one('som'),
    one('om'),
  ),
  pattern(
    'et svar, der intet havde med min sag at gøre',
    one('svar svaret mail mailen besked standardsvar'),
    gap(8),
    one('intet ikke ingenting'),
    gap(3),
    one('med'),
    gap(3),
    one('at'),
    one('gøre'),
  ),
  pattern(
    'den næste, der svarer, kan læse',
    one('næste en nogen et medarbejder person menneske'),
    gap(3),
    one('der som'),
    gap(4),
    either(
      [one('kan'), gap(1), one('læse regne tænke stave tælle lytte')],
      [one('har'), one('læst'), gap(3)],
    ),
    either([atEnd], [next(one('. ! ? , en indad mails sagen min mine'))]),
    notAfter('tysk engelsk fransk korrektur'),
  ),
]
