import type {Pattern} from '@tactlint/core'
import {atEnd, either, gap, maybe, notNext, one, pattern} from '../notation.js'

const writer = one('jeg vi')
const own = one('min mit mine vores')

/** Trade that stands still: „Jeg har ikke haft et eneste salg i denne uge“. */
export const slowTrade: readonly Pattern[] = [
  pattern(
    'jeg har ikke haft et eneste salg i denne uge',
    either([writer, one('har')], [one('har'), writer]),
    gap(2),
    either([one('ikke'), one('haft fået'), gap(1), one('eneste')], [one('haft fået'), one('nul ingen')]),
    one('salg ordre ordrer køber købere kunde kunder indtægt indtægter'),
  ),
  pattern(
    'min virksomhed lider under det',
    own,
    one('virksomhed forretning butik firma webshop biks'),
    one('lider bløder kæmper'),
    gap(1),
    one('under for af meget hårdt'),
  ),
  pattern('mit lager hober sig op', own, one('lager varelager varer produkter'), one('hober'), one('sig')),
  pattern(
    'få mit salg op igen',
    one('få får fik'),
    own,
    one('salg omsætning ordrer indtjening'),
    maybe(one('godt')),
    one('op i på'),
    one('igen gang niveau fart'),
  ),
  pattern(
    'og dermed mit salg',
    one('mistet tabt mister taber'),
    gap(5),
    one('dermed derfor'),
    own,
    one('salg omsætning indtjening kunder ordrer indtægt'),
  ),
  pattern(
    'mit firma overlever ikke det her',
    either([own, one('virksomhed forretning butik firma webshop')], [writer]),
    one('overlever klarer'),
    one('ikke'),
    gap(4),
    either([one('her længe måned uge uden sæsonen år længere')], [atEnd]),
  ),
  pattern(
    'jeg har intet overskud',
    either([writer, one('har får tjener')], [one('har får'), writer]),
    one('intet ingen nul'),
    one('overskud fortjeneste avance indtjening profit'),
  ),
  pattern(
    'min familie lever af butikken',
    own,
    one('familie børn kone mand'),
    one('lever'),
    one('af'),
    one('butikken forretningen salget det den min mit firmaet'),
  ),
  pattern(
    'jeg må lukke min butik',
    writer,
    one('må'),
    gap(2),
    one('lukke'),
    own,
    one('butik forretning virksomhed firma webshop'),
    notNext(one('i midlertidigt på mens fra')),
  ),
  pattern(
    'kan I hjælpe mig med at sælge mere',
    one('med for til'),
    one('at'),
    either(
      [one('sælge'), one('mere flere')],
      [one('øge booste hæve'), gap(1), one('omsætningen salget omsætning salg indtjening')],
      [one('få'), one('flere'), one('kunder ordrer salg købere')],
    ),
    notNext(one('billetter til')),
  ),
  pattern(
    'jeg vil gerne have flere kunder',
    writer,
    one('vil'),
    gap(1),
    one('have få'),
    one('flere mere'),
    one('kunder ordrer salg købere omsætning'),
    notNext(one('af på')),
  ),
  pattern(
    'så kan jeg tjene mere',
    one('så'),
    maybe(writer),
    one('kan'),
    maybe(writer),
    one('tjene sælge'),
    one('mere flere noget lidt'),
    notNext(one('ud')),
  ),
]
