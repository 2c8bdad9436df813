import type {Pattern} from '@tactlint/core'
import {notPaying} from './not-paying.js'
import {reviews} from './reviews.js'
import {consequences} from './consequences.js'
import {leaving} from './leaving.js'
import {publicity} from './publicity.js'
import {colleagues} from '../reader.js'
import {pressNamed} from './mentioned.js'
import {warnings} from './warnings.js'
import {breakingOff} from './breaking-off.js'
import {heldBack} from './held-back.js'
import {heldOver, inReadiness, notAfraid} from './held-over.js'
import {shuttingOut} from './shutting-out.js'
import {orElse, publicPlaces, then, writer} from './threat-words.js'
import {atEnd, either, gap, maybe, next, notNext, one, pattern} from '../notation.js'

/** Dark hints: „Så ved I, hvad der sker“. */
const hints: readonly Pattern[] = [
  pattern(
    'jeg bliver siddende, til jeg har fået mine penge',
    writer,
    one('bliver'),
    one('siddende stående her'),
    gap(4),
    one('til indtil før'),
    gap(5),
    one('penge pengene svar fået løst'),
  ),
  pattern(
    'jeg møder op på jeres kontor',
    writer,
    one('møder dukker kører troppe tropper'),
    gap(1),
    one('op ud ind forbi'),
    gap(1),
    one('på i hos til'),
    one('jeres'),
    gap(1),
    notNext(gap(8), one('aftalt ? hente aflevere')),
    next(gap(8), one('morgen hvis personligt dag til indtil pengene svar . !')),
    notNext(gap(6), one('kl klokken og')),
  ),
  pattern('ellers skal I få med mig at bestille', one('med'), one('mig os'), one('at'), one('bestille gøre')),
  pattern(
    'hvis ikke, så ved I, hvad der venter',
    one('hvad'),
    one('der'),
    one('venter sker kommer'),
    either([atEnd], [next(one('. ! jer'))]),
    notNext(one('?')),
  ),
  pattern(
    'det kan blive en dyr affære for jer',
    one('dyr dyrt kostbar pinlig ubehagelig'),
    maybe(one('affære historie fornøjelse omgang')),
    one('for'),
    one('jer dig jeres'),
  ),
  pattern(
    'det her får konsekvenser',
    one('her det dette sagen'),
    one('får vil kommer'),
    maybe(one('til få')),
    maybe(one('at få')),
    maybe(one('få')),
    maybe(one('alvorlige')),
    one('konsekvenser efterspil følger'),
    either([atEnd], [next(one('. ! for'))]),
    notNext(one('for'), one('mig os vores kunden kunderne min')),
  ),
  pattern(
    'ellers dukker jeg op hos jer',
    orElse,
    then,
    one('dukker kører møder stiller sætter tropper'),
    writer,
    gap(8),
    one(
      `kontor kontoret butik butikken adresse dør døren reception receptionen direkte hovedkontor foran personligt jer`,
    ),
  ),
  pattern(
    'det kommer til at koste jer dyrt',
    one('det dette sagen'),
    gap(1),
    one('kommer vil bliver skal'),
    gap(4),
    either([one('koste'), one('jer dig')], [one('dyrt grimt ubehageligt'), one('for'), one('jer dig')]),
  ),
  pattern(
    'I slipper ikke godt fra det',
    either([one('i du'), one('slipper')], [one('slipper'), one('i du')]),
    gap(1),
    one('ikke'),
    gap(1),
    one('godt af afsted fra så'),
  ),
  pattern(
    'jeg lader den ikke ligge',
    either([writer, one('lader')], [one('lader'), writer]),
    gap(2),
    one('ikke den det sagen'),
    gap(3),
    one('ligge hvile fare passere'),
  ),
  pattern(
    'I har ikke hørt det sidste',
    one('ikke'),
    one('hørt set'),
    gap(1),
    one('sidste'),
    maybe(one('til fra af')),
  ),
  pattern(
    'så ved I, hvad der sker',
    one('så ellers ,'),
    one('ved'),
    one('i du'),
    gap(2),
    one('hvad'),
    one('der jeg vi i'),
    one('sker gør kan'),
  ),
  pattern(
    'Hvis du ikke betaler, lukker vi for strømmen',
    either(
      [one('hvis såfremt'), one('du i'), gap(3), one('ikke igen stadig'), gap(8), one(',')],
      [one('betaler gør svarer reagerer'), one('du'), gap(6), one(',')],
    ),
    then,
    one('lukker spærrer sletter opsiger suspenderer sortlister'),
    one('vi jeg'),
    notNext(gap(2), one('sagen sag den kortet ordren reservationen')),
  ),
  pattern(
    'banken trækker betalingen tilbage',
    one('min vores banken'),
    maybe(one('bank netbank kortudsteder')),
    gap(3),
    one('trække tilbageføre trækker tilbagefører'),
    gap(2),
    one('betalingen beløbet pengene købet tilbage'),
    gap(3),
    one('hvis medmindre ellers tilbage'),
  ),
  pattern(
    'din chef hører fra mig',
    one('jeres din'),
    one(colleagues),
    one('hører'),
    one('fra'),
    one('mig os'),
  ),
]

export const coercionPatterns: readonly Pattern[] = [
  ...publicity,
  ...reviews,
  ...leaving,
  ...notPaying,
  ...shuttingOut,
  ...hints,
  ...warnings,
  ...consequences,
  ...heldOver(publicPlaces),
  ...notAfraid,
  ...inReadiness,
  ...breakingOff,
  ...heldBack,
  ...pressNamed,
]
