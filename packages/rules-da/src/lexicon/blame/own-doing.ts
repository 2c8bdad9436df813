import type {Pattern} from '@tactlint/core'
import {duties, house} from './their-side.js'
import {atStart, either, gap, notNext, one, pattern} from '../notation.js'
import {reader, yours} from '../reader.js'

/** „I er selv ude om det“, „Havde I målt efter, var den ikke for kort“. */
export const ownDoing: readonly Pattern[] = [
  pattern(
    'den skade har I selv ladet ske',
    either([one('har er'), reader], [reader, one('har er')]),
    one('selv'),
    gap(1),
    one(
      'ladet skabt ude skyld forårsaget valgt bedt fremprovokeret rodet bygget lavet provokeret besluttet stået',
    ),
    notNext(one('password kode adgangskode')),
  ),
  pattern('selv ude om det', one('selv'), one('ude'), one('om')),
  pattern('det kan I takke jer selv for', one('takke'), one('jer dig dem'), one('selv')),
  pattern(
    'Havde De passet Deres arbejde, var den ikke slettet',
    atStart,
    one('havde'),
    either([one('i du de nogen man')], [yours, gap(2)], [one(house)]),
    gap(3),
    duties,
    gap(8),
    one(','),
    gap(1),
    one('var havde kunne ville stod sad lå fik blev'),
  ),
  pattern(
    'det kunne være undgået, hvis I havde målt',
    one('hvis'),
    either([reader], [yours, gap(1)], [one('nogen')], [one(house)]),
    gap(2),
    one('havde gad orkede'),
    gap(3),
    duties,
  ),
  pattern(
    'du var ikke omhyggelig nok',
    one('du i de'),
    one('er var har'),
    gap(1),
    one('ikke næppe'),
    gap(1),
    one(
      'omhyggelig omhyggelige opmærksom opmærksomme grundig grundige forsigtig forsigtige præcis præcise vågen kvik hurtig hurtige været',
    ),
    one('nok omhyggelig opmærksom'),
  ),
  pattern(
    'det har I på samvittigheden',
    one('har er bliver'),
    gap(3),
    one('jeres på'),
    one('kappe skuldre samvittighed samvittigheden'),
  ),
  pattern(
    'fordi en eller anden hos jer ikke kan finde ud af det',
    one('fordi når eftersom for'),
    gap(5),
    one('hos'),
    one('jer'),
    gap(2),
    one('ikke aldrig'),
    gap(1),
    one('kan gider kunne gad har ved orker læser'),
  ),
]
