import {words, type Pattern} from '@tactlint/core'
import {business} from './words.js'
import {gap, maybe, notNext, one, pattern, upTo} from '../notation.js'

const writer = one('jeg vi')

const own = one('min mit mine vores')

const me = one('mig os')

/** What a business strives for, and who is ahead of it: „vi skal nå budgettet“. */
export const goals: readonly Pattern[] = [
  pattern(
    'konkurrenten snupper mine salg',
    one('konkurrent konkurrenten konkurrenter konkurrenterne'),
    gap(2),
    one('snupper overhaler vinder stjæler scorer løber hugger napper tager overtager sælger'),
    gap(2),
    one([...words('mine mit vores alle alt min salg salget kunderne buy med ordrerne')]),
  ),
  pattern(
    'taber terræn til konkurrenterne',
    one('terræn kunder pladsen markedsandele'),
    one('til'),
    gap(1),
    one('konkurrenten konkurrenterne konkurrenter andre'),
  ),
  pattern(
    'giver os et bedre dækningsbidrag',
    one('giver give skaffer skaffe sikrer sikre betyder betyde'),
    me,
    maybe(
      upTo(
        3,
        one(
          `en et flere mere højere bedre større langt meget mange endnu færre noget væsentligt markant ekstra`,
        ),
      ),
    ),
    one(business.filter(word => word !== 'trafik')),
  ),
  pattern(
    'Min bonus afhænger af det',
    one('min vores mit'),
    one('bonus provision løn levebrød årsresultat kvartal'),
    gap(1),
    one('afhænger hænger står ryger hviler'),
  ),
  pattern(
    'vi skal nå budgettet',
    writer,
    one('skal må vil'),
    gap(2),
    one('nå ramme'),
    gap(2),
    one('budgettet budget målet salgsmålet omsætningsmålet kvartalsmålet salgstallene mål tallene'),
  ),
  pattern(
    'jeg skal have solgt varerne',
    writer,
    one('skal vil'),
    gap(1),
    one('have nå'),
    gap(1),
    one('solgt sælge'),
    gap(3),
    one('inden før nu til senest'),
  ),
  pattern('så vi skal sælge nu', writer, one('skal'), one('sælge'), one('nu mere hurtigt')),
  pattern('det er højsæson for os', one('højsæson julehandel julesalg'), gap(2), one('for'), one('os mig')),
  pattern(
    'det er min levevej',
    one('er det'),
    gap(1),
    own,
    gap(1),
    one('levevej levebrød eksistensgrundlag indtægtskilde hovedindtægt'),
  ),
  pattern(
    'jeg vil gerne have flere visninger',
    writer,
    one('vil ønsker skal'),
    gap(2),
    maybe(one('have få')),
    one('flere mere højere bedre'),
    one(`visninger salg klik omsætning ordrer konvertering konverteringsrate placering avance fortjeneste`),
    notNext(one('af')),
  ),
  pattern(
    'vi går glip af Black Friday',
    one('går gå gik'),
    maybe(writer),
    gap(2),
    one('glip'),
    one('af'),
    gap(2),
    one(
      'black cyber højsæsonen julesalget julehandlen sæsonen salget omsætningen påskesalget weekendens sommersalget ordrer kunder indtægter',
    ),
  ),
  pattern(
    'vi er bagud med vores mål',
    writer,
    one('er ligger'),
    gap(1),
    one('bagud under langt'),
    gap(5),
    one('mål målet budget budgettet salgsmål forventet prognosen'),
  ),
  pattern(
    'konkurrenten griner hele vejen til banken',
    one('konkurrent konkurrenten konkurrenter konkurrenterne'),
    gap(2),
    one('griner ligger fryder nyder gnider'),
    gap(4),
    one('banken hænderne nummer foran øverst et'),
  ),
  pattern(
    'jeg vil toppe listen igen',
    writer,
    gap(3),
    one('toppe bestige erobre indtage'),
    gap(1),
    one('listen søgningen toppen førstepladsen'),
  ),
]
