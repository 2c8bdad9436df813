import {words, type Pattern} from '@tactlint/core'
import {amount, business} from './words.js'
import {atEnd, either, gap, maybe, next, notNext, one, other, pattern, upTo} from '../notation.js'

const writer = one('jeg vi')
const own = one('min mit mine vores')

/** Stock, season, rivals and what the writer still wants to sell: „Jeg ligger inde med varer for 40.000 kr.“ */
export const gainsOfTrade: readonly Pattern[] = [
  pattern(
    'jeg ligger inde med varer for 40.000 kr.',
    writer,
    gap(2),
    one('inde lager brænder'),
    one('med'),
    gap(3),
    one('varer paller lager restlager kasser enheder produkter jakker'),
    gap(6),
    one('kr kroner solgt af afsat væk'),
  ),
  pattern(
    'vi skal have tømt lageret',
    either(
      [one('tømt tømme ryddet rydde'), gap(1), one('lageret lager hylderne varelageret')],
      [one('af'), one('med'), gap(1), one('lageret restlageret varerne partiet')],
    ),
    upTo(1, other('jeres dit')),
  ),
  pattern(
    'vi har lagt penge i annoncer',
    either([writer, one('har')], [one('har'), writer]),
    gap(1),
    one('brugt investeret lagt betalt smidt hældt sat skudt'),
    amount,
    gap(3),
    one(
      'annoncer annoncering reklamer reklame markedsføring kampagner lagervarer produktionen lageret influencer indkøb',
    ),
    notNext(one('hos'), one('jer')),
    notNext(gap(4), one('fakturaen faktura')),
  ),
  pattern(
    'konkurrenten ligger over mig',
    one('konkurrent konkurrenten konkurrenter konkurrenterne'),
    gap(2),
    one('står ligger vises sælger får har tager ranker underbyder fører'),
    gap(3),
    one('over foran øverst højere mig os mine vores pladsen førstepladsen salget buy'),
    either([atEnd], [gap(3), next(one('. , ! i på og'))]),
  ),
  pattern(
    'det er på den måde, jeg tjener mine penge',
    writer,
    one('tjener tjente'),
    gap(1),
    one('mine vores flest kun næsten bedst mest'),
    gap(1),
    one('penge på når om i'),
  ),
  pattern(
    'så min forretning kan vokse',
    one('så for'),
    gap(2),
    own,
    one('forretning butik webshop brand virksomhed omsætning salg indtjening firma shop'),
    gap(1),
    one('kan vokser vokse stiger overlever overleve vækster kommer løber ekspandere'),
  ),
  pattern(
    'det ville give mig flere bestillinger',
    one('giver give skaffer skaffe sikrer sikre betyder betyde bringer bringe trækker trække'),
    maybe(one('mig os')),
    gap(2),
    one('flere mere bedre højere større dobbelt'),
    maybe(one('så')),
    maybe(one('mange meget')),
    one(
      'salg omsætning ordrer bestillinger visninger klik trafik fortjeneste avance overskud profit indtjening konverteringer købere penge',
    ),
    notNext(one('i retur')),
  ),
  pattern(
    'det er min bedste måned',
    own,
    one('bedste bedst travleste vigtigste største stærkeste mest absolut'),
    maybe(one('bedste indbringende sælgende vigtigste solgte givtige lønsomme')),
    one(`
      måned uge dag døgn salgsdøgn salgsdag salgsuge sæson tid weekend sælger vare produkt salgsmåned kvartal indtægt indtægtskilde lørdag
      salgsperiode titel varer kunde kunder
    `),
  ),
  pattern(
    'spild af mine penge',
    either(
      [one('spild'), one('af'), next(own)],
      [one('brænder bruger smider hælder fyrer'), writer],
      [writer, one('brænder smider hælder fyrer')],
    ),
    gap(3),
    one('penge annoncekroner annoncepenge annoncebudget reklamekroner'),
    notNext(one('tilbage')),
  ),
  pattern(
    'jeg har ikke råd til det',
    writer,
    one('har'),
    gap(1),
    one('ikke'),
    one('råd'),
    one('til'),
    gap(2),
    one('undvære vente miste tabe ligge stå betale så flere mere en'),
  ),
  pattern(
    'godt for mit salg',
    one(`
      godt gavn gavner underværker afgørende vigtigt skidt dårligt katastrofe katastrofalt guld mirakler forskel alt meget altafgørende gift
      konsekvenser betydning dyrt hul dyk
    `),
    gap(1),
    one('for på i'),
    own,
    gap(1),
    one(
      business
        .filter(word => !/^(?:regnskab|økonomi|budget|budgettet)$/.test(word))
        .concat(words('forretning butik webshop virksomhed pengepung')),
    ),
  ),
  pattern(
    'komme op på en ordentlig omsætning',
    one('op frem videre'),
    one('på til i'),
    gap(2),
    one('omsætning ordrer salg avance fortjeneste førstepladsen'),
    notNext(one('i'), one('systemet rapporten')),
  ),
  pattern(
    'så der er mere til mig',
    one('mere flere lidt penge'),
    gap(2),
    one('til hos'),
    one('mig os'),
    notNext(one('i på og som'), gap(1)),
    next(gap(1), one('. , ! selv')),
  ),
  pattern('jo mere tjener jeg', one('mere flere'), gap(1), one('tjener sælger omsætter'), writer),
  pattern(
    'så jeg kan nå mine 100.000',
    one('nå ramme'),
    own,
    gap(2),
    either([{number: true}], [one('mål salgsmål årsmål tal million budget budgettal bonusmål')]),
  ),
  pattern(
    'jeg har købt ind for 60.000',
    writer,
    one('har'),
    gap(1),
    one('købt bestilt'),
    one('ind hjem stort'),
    gap(8),
    one('kr kroner ud solgt sælge lager lageret sælges'),
  ),
  pattern(
    'varerne skal ud ad døren',
    one('have få får skal'),
    gap(2),
    one('varerne lageret dem produkterne partiet resten'),
    gap(1),
    one('ud solgt afsat'),
    notNext(one('til'), one('kunden kunderne')),
  ),
  pattern(
    'jeg kunne sælge det dobbelte',
    writer,
    one('kan kunne ville vil'),
    gap(1),
    one('sælge tjene omsætte'),
    gap(2),
    one('dobbelte tredobbelte dobbelt mere flere bedre hurtigere procent'),
  ),
  pattern(
    'jeg skal have solgt ud',
    writer,
    one('skal vil må'),
    gap(2),
    one('have få'),
    gap(1),
    one('solgt'),
    gap(1),
    one('ud af resten lageret det dem'),
  ),
  pattern(
    'konkurrenten tager alle mine kunder',
    one('konkurrent konkurrenten konkurrenter konkurrenterne'),
    gap(8),
    one('tager snupper stjæler lokker henter scorer får løber'),
    gap(3),
    one('kunder salget ordrerne salg kunderne køberne'),
  ),
  pattern(
    'så jeg kan sælge flere',
    one('så'),
    writer,
    gap(1),
    one('kan får når sælger tjener'),
    gap(1),
    one('sælge tjene afsætte omsætte solgt tjent'),
    gap(2),
    one('flere mere lidt godt noget nogle bedre ekstra hurtigere resten'),
  ),
]
