import {type Pattern} from '@tactlint/core'
import {writer} from './threat-words.js'
import {atEnd, either, gap, next, one, pattern} from '../notation.js'

/** Pays no more, or takes the money back: „Vi holder betalingen tilbage“. */
export const notPaying: readonly Pattern[] = [
  pattern(
    'så stopper jeg betalingen',
    one('så ellers ,'),
    one('stopper spærrer tilbageholder holder blokerer'),
    writer,
    gap(1),
    one('betalingen betalingerne kortet beløbet huslejen abonnementet'),
  ),
  pattern(
    'vi holder betalingen tilbage',
    either([writer, one('holder')], [one('holder'), writer]),
    gap(1),
    one('betalingen huslejen beløbet fakturaen pengene'),
    one('tilbage'),
  ),
  pattern(
    'jeg laver indsigelse hos banken, hvis jeg ikke hører fra jer',
    writer,
    one('laver gør rejser indgiver spærrer afviser'),
    gap(1),
    one('indsigelse kortet betalingen kort'),
    gap(3),
    one('hvis medmindre'),
    gap(5),
    one('ikke inden'),
  ),
  pattern(
    'den regning betaler jeg ikke',
    either([one('betaler'), writer], [writer, one('betaler')]),
    gap(1),
    one('ikke intet'),
    either([one('før en mere længere fakturaen regningen den det noget husleje')], [atEnd]),
  ),
  pattern(
    'så ringer jeg til banken',
    one('ringer går kontakter skriver beder'),
    writer,
    gap(2),
    one('banken bank kortudsteder nets paypal klarna'),
    gap(8),
    one('tilbage spærre tilbageført indsigelse trukket spærret'),
  ),
  pattern(
    'I får ikke flere penge af mig',
    one('i du'),
    one('får ser kommer'),
    gap(3),
    one('ikke aldrig ingen'),
    gap(4),
    one('flere mere en'),
    gap(2),
    one('penge krone øre ordrer opgaver betalinger'),
  ),
  pattern(
    'Jeg tilbageholder betalingen, indtil',
    either([writer, gap(2)], [one('tilbageholder stopper indstiller'), next(writer)]),
    one('tilbageholder stopper holder indstiller tilbageholde'),
    gap(2),
    one('betalingen betalingerne betaling huslejen ydelsen beløbet pengene fakturaen fakturaerne'),
    gap(4),
    one('indtil til'),
  ),
  pattern(
    'jeg laver en chargeback',
    writer,
    gap(2),
    one(
      `laver opretter starter rejser åbner beder lave oprette starte rejse åbne bede indsende indsender gør`,
    ),
    gap(6),
    one('chargeback tvist paypal-sag betalingstvist chargeback-sag tilbageførsel'),
  ),
]
