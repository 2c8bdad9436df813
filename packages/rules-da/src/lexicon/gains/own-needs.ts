import {words, type Pattern} from '@tactlint/core'
import {atEnd, either, gap, maybe, next, notNext, one, pattern} from '../notation.js'

const writer = one('jeg vi')
const own = one('min mit mine vores')
const bonuses = words(
  'bonus årsbonus kvartalsbonus provision salgsmål budget budgettet kvartalsmål månedsmål mål omsætningsmål',
)
const costs = words(`
  løn lønninger lønningerne leverandør leverandører leverandøren varelager lager lageret indkøb julevarer annoncer reklame moms butiksleje
  varekøb nye
`)

/** What the writer needs the money for, or wants to reach: „Vi mangler pengene til lønninger“, „Så når jeg ikke min bonus“. */
export const ownNeeds: readonly Pattern[] = [
  pattern(
    'vi mangler pengene til lønninger',
    one('mangler bruge brug savner'),
    maybe(one('for')),
    one('pengene beløbet udbetalingen de omsætningen'),
    maybe(one('her penge')),
    one('til'),
    maybe(one('at'), one('betale købe dække finansiere')),
    gap(1),
    either(
      [one(costs)],
      [
        one('husleje huslejen lejen leje'),
        gap(4),
        one('lager lageret butik butikken lokaler værksted kontor forretning'),
      ],
    ),
  ),
  pattern(
    'når jeg ikke min bonus',
    either([one('når misser mister'), writer], [writer, one('når misser mister')]),
    maybe(one('ikke aldrig så heller')),
    maybe(own),
    maybe(one('ikke aldrig')),
    maybe(own),
    one(bonuses),
    notNext(one('på')),
  ),
  pattern('det går ud over min bonus', one('over for'), own, one('årsbonus bonus kvartalsbonus provision')),
  pattern(
    'vi har satset hele opsparingen på den kampagne',
    either([writer, one('har')], [one('har'), writer]),
    gap(1),
    one('satset investeret sat bundet'),
    gap(3),
    one('opsparing opsparingen alt formue kapital pensionen friværdien'),
  ),
  pattern(
    'varer, som jeg skal af med',
    either([writer, one('skal må')], [one('skal må'), writer]),
    gap(2),
    one('af'),
    one('med'),
    either([one('varerne lageret dem restlageret resten')], [atEnd], [next(one('. ! inden før'))]),
  ),
  pattern(
    'jeg har investeret mange penge i mit lager',
    either([writer, one('har')], [one('har'), writer]),
    maybe(one('allerede nu også')),
    one('investeret brugt lagt bundet smidt'),
    gap(3),
    one('penge kr kr. kroner kapital'),
    maybe(one('.')),
    one('i på'),
    own,
    one('lager varelager butik annoncer forretning webshop produkter kampagne virksomhed'),
  ),
  pattern(
    'jeg vil gerne op på første side',
    writer,
    one('vil skal'),
    gap(2),
    one('op frem'),
    maybe(one('igen')),
    one('på i'),
    either([one('første'), one('side')], [one('toppen forsiden førstepladsen')]),
  ),
  pattern(
    'vi har brug for omsætningen',
    one('brug'),
    one('for'),
    one('omsætningen salget indtjeningen omsætning indtjening indtægten'),
  ),
  pattern(
    'så jeg kan tjene lidt på den',
    either([writer, gap(2), one('tjene tjener')], [one('kan tjener'), writer, gap(1), maybe(one('tjene'))]),
    gap(1),
    one('lidt noget penge mere godt'),
    one('på'),
    one('den det dem varen varerne salget'),
  ),
  pattern(
    'jeg mister pladsen på første side',
    one('mister mistet miste taber tabt'),
    gap(3),
    one('pladsen placeringen positionen førstepladsen'),
    maybe(one('på i'), gap(2), one('side søgningen listen toppen')),
  ),
  pattern(
    'vi vil gerne sælge nogle flere',
    writer,
    one('vil skal kan kunne'),
    gap(2),
    one('sælge'),
    maybe(one('nogle lidt mange endnu langt')),
    one('flere mere'),
  ),
  pattern(
    'den sælger dobbelt så godt',
    one('sælger'),
    one('den varen produktet'),
    gap(1),
    one('dobbelt bedre mere tre'),
  ),
  pattern(
    'jeg har et lån at betale',
    one('lån varelån kassekredit banklån afdrag'),
    maybe(one(',')),
    maybe(one('der som')),
    either([one('at'), one('betale afdrage')], [one('skal'), one('betales afdrages')]),
    notNext(one('ud tilbage inden hos')),
  ),
]
