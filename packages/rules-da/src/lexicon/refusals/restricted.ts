import type {Pattern} from '@tactlint/core'
import {
  atEnd,
  atStart,
  either,
  gap,
  maybe,
  next,
  notAfter,
  notNext,
  one,
  other,
  pattern,
} from '../notation.js'
import {isServed, no, serves, unfortunately} from './roles.js'

const we = one('vi jeg')
const stops = either([atEnd], [next(one('. ! ,'))])

/** For others alone, full, or as it is: „Det er kun for medlemmer“, „Holdet er fuldt“, „Solgt er solgt“. */
export const restricted: readonly Pattern[] = [
  pattern(
    'vi udleverer den kun til ejeren',
    we,
    one(serves),
    maybe(one('den det dem')),
    unfortunately,
    one('kun udelukkende'),
  ),
  pattern(
    'nøglen udleveres kun til lejeren',
    one(isServed),
    unfortunately,
    one('kun udelukkende'),
    one('til mod med ved på i inden hvis af'),
  ),
  pattern(
    'det er kun for medlemmer',
    notAfter('det'),
    one('er'),
    unfortunately,
    one('kun udelukkende forbeholdt'),
    maybe(one('for til')),
    other('at din dit en et to tre , .'),
    notNext(one('øjeblik')),
  ),
  pattern(
    'holdet er fuldt',
    one('er'),
    unfortunately,
    either(
      [
        one(
          'fuld fuldt fyldt overtegnet overtegnede udsolgt udgået udsolgte destrueret makuleret bortkommet skrottet',
        ),
      ],
      [one('fuldt'), one('booket')],
      [one('gået'), one('tabt')],
    ),
    either([atEnd], [next(one('. ! , i til resten hele'))]),
  ),
  pattern(
    'dine point er udløbet',
    notAfter('hvis når'),
    one(
      'dine point koden kuponen gavekortet bonussen klippekortet værdibeviset rabatkoden tilbuddet fuldmagten recepten henvisningen garantien bonuspoint pointene voucheren kampagnen licensen',
    ),
    maybe(one('point kort penge')),
    one('er udløb'),
    unfortunately,
    one('udløbet slut ovre forbi'),
  ),
  pattern(
    'du er ikke kommet med på holdet',
    one('er blev bliver kom'),
    unfortunately,
    maybe(one('du i')),
    unfortunately,
    one('ikke'),
    one('valgt udtaget optaget udvalgt antaget prioriteret kommet'),
    one('med til på ud ind på . i'),
  ),
  pattern(
    'solgt er solgt',
    either(
      ...['solgt aftalt købt sagt', 'regler', 'prisen', 'fristen'].map(said => [
        one(said),
        one('er'),
        one(said),
      ]),
    ),
  ),
  pattern(
    'en aftale er en aftale',
    one('en et'),
    one('aftale frist regel nej'),
    one('er'),
    one('en et'),
    one('aftale frist regel nej'),
  ),
  pattern('nej til rabat', atStart, one('nej'), one('til')),
  pattern('den står vi ved', one('står holder'), one('vi jeg'), maybe(one('fast')), one('ved i')),
  pattern(
    'afslaget står',
    one('afslaget afgørelsen kravet beslutningen gebyret regningen'),
    one('står består gælder'),
    unfortunately,
    atEnd,
  ),
  pattern(
    'du hører under en anden kommune',
    one('hører ligger bor'),
    gap(2),
    one('under uden i'),
    one('en et for'),
    one('anden andet vores'),
    one('kommune distrikt område afdeling forening region sogn dækningsområde leveringsområde'),
  ),
  pattern('det kan ikke svare sig', one('kan'), unfortunately, one('ikke'), one('svare betale'), one('sig')),
  pattern(
    'den er personlig',
    one('er'),
    one('personlig personlige personligt'),
    either([atEnd], [next(one('. ! og'))]),
  ),
  pattern('du er for sent på den', one('er var'), gap(1), one('for'), one('sent'), one('på'), one('den')),
  pattern('den fås ikke mere', one('fås sælges laves produceres udkommer'), unfortunately, no),
  pattern(
    'det er ikke planen',
    one('er'),
    unfortunately,
    one('ikke'),
    either(
      [one('planen meningen aktuelt planlagt')],
      [one('en noget'), gap(1), one('mulighed option service')],
      [one('sådan')],
    ),
    notNext(one('at'), one('du')),
  ),
  pattern('så er det sådan', one('er'), one('det'), one('sådan'), stops),
  pattern('tilbuddet var kun til i går', one('var gjaldt'), one('kun'), one('til i')),
  pattern(
    'kortet virker kun i Danmark',
    one('virker gælder dækker'),
    one('kun'),
    one('i på med for ved inden'),
    other('dag at dig'),
  ),
  pattern('holdet er aflyst', one('er'), unfortunately, one('aflyst nedlagt')),
]
