import type {Pattern} from '@tactlint/core'
import {amount, business, falls, harms, period} from './words.js'
import {atEnd, either, gap, maybe, notAfter, notNext, one, other, pattern, upTo} from '../notation.js'

const writer = one('jeg vi')

const own = one('min mit mine vores')

const me = one('mig os')

/** What a business loses: „Vi får ikke en krone ind“. */
export const losses: readonly Pattern[] = [
  pattern(
    'mit salg er faldet',
    own,
    gap(1),
    one(business),
    maybe(upTo(4, one('er har i nu allerede helt næsten derfor så var bliver på the amazon søgningen'))),
    one(falls),
    notNext(one('godt fint fremad op vel')),
  ),
  pattern(
    'jeg mister omsætning',
    either(
      [
        writer,
        maybe(
          upTo(
            4,
            one(
              `har hver dag dagligt stadig nu så derfor jo allerede time måske også risikerer at vil komme til`,
            ),
          ),
        ),
        one('taber mister tabt mistet miste tabe'),
      ],
      [one('taber mister'), writer],
    ),
    maybe(one('hver dagligt stadig nu jo allerede dag')),
    amount,
    maybe(own),
    maybe(one('rigtig mange gode potentielle faste kr kr. kroner i .'), maybe(one('i . gode på'))),
    one(
      `salg omsætning ordrer indtægter indtægt indtjening fortjeneste kunder markedsandele formue købere omsætningen salget terræn visninger avance penge annoncekroner`,
    ),
  ),
  pattern(
    'vi har tabt 40.000 kr. på det',
    either([writer, one('har')], [one('har'), writer]),
    gap(2),
    one('tabt mistet'),
    amount,
    one('kr kr. kroner euro dkk 0'),
    maybe(one('.')),
    one('på i'),
    one('det den salg omsætning mistet tabt ugen fortjeneste indtjening få grund'),
  ),
  pattern(
    'det koster mig kroner i manglende salg',
    one('koster kostet'),
    maybe(me),
    maybe(upTo(7, other(', . at retur fragt returnere sende'))),
    either([period], [one('salg omsætning indtjening fortjeneste kunder ordrer')]),
  ),
  pattern(
    'hver dag koster mig penge',
    one('hver'),
    one('dag time uge døgn minut eneste'),
    maybe(one('dag time uge')),
    maybe(upTo(7, other('. ?'))),
    one('koster taber mister betyder'),
    gap(1),
    either([me], [writer], [one('tabt mistet penge')]),
  ),
  pattern(
    'vi har ikke solgt en eneste',
    either([writer, one('har')], [one('har'), writer]),
    gap(2),
    one('ikke intet ingenting'),
    gap(1),
    one('solgt'),
    gap(1),
    one('en et eneste noget nogen én ét i siden'),
  ),
  pattern(
    'vi får ikke en krone ind',
    either([writer], []),
    gap(1),
    one('får tjener har fik tjente omsætter får'),
    maybe(writer),
    gap(1),
    either(
      [
        one('ikke'),
        maybe(one('en én nogen noget')),
        maybe(one('rød eneste')),
        one('krone øre indtægter indtægt omsætning indtjening'),
      ],
      [one('ingen nul intet'), one('indtægter indtægt omsætning indtjening salg fortjeneste')],
      [one('ingenting'), atEnd],
    ),
  ),
  pattern(
    'så længe vi ikke tjener noget',
    writer,
    gap(1),
    one('ikke ingenting'),
    one('tjener sælger omsætter'),
    one('noget nok en for'),
  ),
  pattern(
    'uden omsætning',
    one('uden'),
    maybe(one('nogen en')),
    one('omsætning indtægt indtægter indtjening salg fortjeneste'),
    notNext(one('af til på')),
  ),
  pattern(
    'jeg kan ikke betale min leverandør',
    one('kan kunne'),
    gap(2),
    one('ikke'),
    gap(1),
    one('betale aflønne'),
    gap(2),
    one(
      'leverandør leverandører lønninger løn ansatte medarbejdere fabrikken producenten regninger butikslejen momsen',
    ),
    notNext(one('i på via med før her inden online')),
  ),
  pattern(
    'jeg har lønninger, der skal betales',
    one('udgifter husleje løn lønninger leverandører ansatte medarbejdere lejekontrakt varelån butiksleje'),
    gap(4),
    one('skal'),
    gap(1),
    one('betales aflønnes have betale lønnes'),
  ),
  pattern(
    'vi går konkurs',
    either([writer, gap(2)], [one('min vores mit'), gap(2)]),
    either(
      [one('går gå går'), one('konkurs fallit nedenom på'), notAfter('på')],
      [one('lukke lukker'), one('butikken forretningen firmaet')],
      [one('dreje drejer'), one('nøglen'), one('om')],
    ),
  ),
  pattern(
    'penge bundet i varer, der samler støv',
    either(
      [one('samler samle'), one('støv')],
      [one('bundet låst binder'), amount, one('kr kr. kroner penge kapital likviditet')],
      [one('penge kapital kr kr. kroner'), gap(2), one('bundet låst')],
    ),
  ),
  pattern(
    'varerne står bare på lageret, og jeg har købt for 80.000 kr.',
    one('for'),
    amount,
    one('kr kr. kroner 0'),
    maybe(one('.')),
    gap(2),
    one('varer lager varelager vare'),
    gap(5),
    one('står ligger samler'),
  ),
  pattern(
    'jeg brænder penge af på annoncer',
    one('brænder spilder bruger smider brændt spildt hælder poster'),
    maybe(writer),
    gap(2),
    one('penge kroner annoncekroner kr kr. tusindvis formue'),
    gap(4),
    one('annoncer reklame reklamer annoncering ppc klik kampagner markedsføring'),
  ),
  pattern(
    'annoncekroner spildt',
    one('annoncekroner annoncekronerne reklamekroner annoncebudget markedsføringskroner'),
    gap(2),
    one('spildt tabt spilde vinduet væk'),
  ),
  pattern(
    'det skader vores omsætning',
    notAfter(
      'oplysninger tal overblik data status oversigt opgørelse rapport statistik indblik spørgsmål fordeling specifikation',
    ),
    one([...harms, 'på', 'over']),
    own,
    gap(1),
    one(
      business.filter(
        word => !/^(?:salgstal|visninger|trafik|klik|budget|kvartal|regnskab|placering)/.test(word),
      ),
    ),
    notNext(one('? side rapport rapporten')),
  ),
  pattern(
    'BSR er faldet fra 200',
    one('bsr bestseller-rangering ranking buy'),
    gap(2),
    one(falls.filter(word => !/^(?:går|gået|lider|væk|frit|nul)$/.test(word))),
    one('fra til med drastisk markant'),
  ),
  pattern(
    'jeg mangler omsætning',
    writer,
    one('mangler savner'),
    one('omsætning salg indtjening indtægter likviditet visninger'),
  ),
  pattern(
    'det giver et hul i kassen',
    one('hul huller'),
    one('i'),
    gap(1),
    one('kassen budgettet regnskabet likviditeten økonomien indtjeningen'),
  ),
  pattern(
    'vores margin er tynd',
    own,
    gap(1),
    one(business),
    gap(3),
    one('tynd tynde lille presset pressede stram lav lave negativ minimal tom smal'),
  ),
  pattern(
    'vi sælger med tab',
    one('sælger handler kører drives'),
    maybe(writer),
    gap(2),
    one('med'),
    one('tab underskud'),
  ),
  pattern(
    'det er rent tab for os',
    one('rent ren tabt spildt'),
    one('tab fortjeneste omsætning indtjening underskud'),
    notNext(one('?')),
  ),
  pattern(
    'kassen er snart tom',
    own,
    one('kasse kassekredit konto likviditet'),
    one('er'),
    gap(2),
    one('tom brugt opbrugt i'),
  ),
  pattern('får mig til at tabe penge', one('spilder brænder bløder'), maybe(writer), one('penge kroner')),
]
