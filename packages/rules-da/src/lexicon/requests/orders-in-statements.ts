import type {Pattern} from '@tactlint/core'
import {
  atEnd,
  atStart,
  either,
  gap,
  maybe,
  notAfter,
  notNext,
  one,
  other,
  pattern,
  upTo,
} from '../notation.js'
import {towards, unhedged, writer} from './order-words.js'

const weekday = one('mandag tirsdag onsdag torsdag fredag lørdag søndag')
/** „senest fredag“, „inden ugen er omme“; „inden for 14 dage“ is what terms say. */
const by = either(
  [one('senest omgående straks øjeblikkeligt prompte')],
  [one('inden'), notNext(one('for'))],
  [one('uden'), one('yderligere videre mere'), other('omkostninger')],
  [one('i'), one('dag')],
)
/** „Pengene refunderes inden fredag, står der“: told by others, or what terms say. */
const asTold = notNext(
  gap(8),
  one(
    'skriver skrev står stod lovede lovet sagde siger sagt ifølge fremgår normalt typisk automatisk efter oplyst oplyser ? hvis gerne',
  ),
)
const remedied = one(`
  refunderes tilbagebetales krediteres ombyttes genåbnes slettes rettes genoptages frafaldes fremvises udbedres besvares erstattes
  annulleres ophæves tilbageføres genleveres udskiftes fjernes omgøres godtgøres eftergives genoprettes tilbagekaldes kompenseres ryddes
  repareres bortskaffes nedtages afleveres indsendes udfyldes eftersendes
`)

/** Orders in the shape of statements: „Gebyret frafaldes inden fredag“, „Jeg hører fra jer senest mandag“. */
export const ordersInStatements: readonly Pattern[] = [
  pattern(
    'jeg skal have afgørelsen inden mandag',
    notAfter('hvis når hvad om at som fordi hvordan hvor da'),
    either([writer, one('skal')], [one('skal'), writer]),
    maybe(upTo(2, one('altså simpelthen også bare nu'))),
    one('have ha'),
    other(`
      pakket ryddet købt betalt afleveret sendt lavet gjort valgt bestilt solgt skiftet repareret synet fri tid gæster besøg noget nogen lov
      råd styr , .
    `),
    maybe(one('i på'), one('hånden hænde skrift')),
    by,
    unhedged,
  ),
  pattern(
    'gebyret frafaldes inden fredag',
    other('at hvis når om som der ikke og eller , kan skal vil'),
    remedied,
    towards(3),
    by,
    asTold,
  ),
  pattern(
    'jeg hører fra jer senest fredag',
    either([writer, one('hører')], [one('hører'), writer]),
    one('fra'),
    one('jer dig'),
    towards(2),
    by,
    unhedged,
  ),
  pattern(
    'på fredag vil jeg se den stå her',
    atStart,
    either([one('på'), weekday], [one('i'), one('morgen dag aften')], [one('senest inden'), gap(3)]),
    one('vil'),
    writer,
    either(
      [one('se høre'), notNext(one('på om efter , hvor hvordan hvad nærmere'))],
      [one('have ha'), one('den det dem pengene min mit mine svar besked')],
    ),
    unhedged,
  ),
  pattern(
    'ring til mig, og det er nu',
    one(', og'),
    maybe(one('og')),
    one('det'),
    one('er bliver'),
    one('nu'),
    atEnd,
  ),
  pattern(
    'et bud med dem, og inden for en time',
    one(','),
    one('og'),
    one('inden'),
    one('for'),
    towards(4),
    atEnd,
  ),
  pattern(
    'tekniker herud i morgen',
    atStart,
    maybe(one('en et ny nyt nye')),
    other('er kom kommer jeg vi i du sendes sender sendt send og . ,'),
    one('herud hertil retur hjem tilbage herhen'),
    either([one('i'), one('dag morgen aften')], [one('på'), weekday], [by], [one('nu')]),
    towards(4),
    atEnd,
  ),
  pattern(
    'nogen skal ringe til mig',
    one('nogen'),
    maybe(upTo(3, other(', . der som'))),
    one('skal'),
    one('ringe komme svare kontakte rette rydde hente tage løse reparere forklare sørge møde'),
    unhedged,
  ),
  pattern(
    'mit krav er hele beløbet',
    one('mit vores'),
    one('krav'),
    one('er lyder'),
    notNext(one('ikke at afvist')),
    unhedged,
  ),
  pattern(
    'det forventes, at I svarer',
    one('forventes kræves forlanges'),
    maybe(one(',')),
    one('at'),
    one('i de du'),
    unhedged,
  ),

  pattern(
    'jeg skal bruge kvitteringen nu',
    writer,
    one('skal'),
    one('bruge'),
    towards(3),
    one('nu straks omgående'),
    atEnd,
  ),
  pattern(
    'der skal en ny skærm herud inden fredag',
    one('der'),
    one('skal'),
    one('en et nogen noget nyt nye ny'),
    towards(4),
    one('herud hertil op ind hjem frem'),
    by,
    unhedged,
  ),
  pattern(
    'et svar senest kl. 16',
    atStart,
    maybe(one('et en ny nyt hele mit min')),
    one(
      'svar besked opkald afklaring refusion kreditnota erstatning tid dato bud bekræftelse beløbet løsning kvittering opgørelse liste kopi',
    ),
    maybe(upTo(3, one('tilbage retur på skrift ind min kontoen kortet konto herpå'))),
    by,
    towards(3),
    atEnd,
  ),
  pattern(
    'den regning betaler I',
    other(', at hvis som når hvad hvor så hvilken hvornår hvordan hvorfor hvem og nu derfor'),
    one('betaler dækker henter retter ordner fjerner erstatter klarer refunderer løser'),
    one('i'),
    notNext(one('?')),
    atEnd,
  ),
  pattern(
    'vagten skal ringe til mig inden en time',
    other('jeg vi hvem at om hvis i du man der'),
    one('skal'),
    one('ringe kontakte svare'),
    maybe(one('til')),
    one('mig os'),
    asTold,
  ),
  pattern(
    'det er på tide, at pengene kommer',
    one('på'),
    one('tide'),
    maybe(one(',')),
    one('at'),
    one('i du pengene beløbet det den der sagen nogen jeres'),
    unhedged,
  ),
  pattern(
    'nu vil jeg høre, hvad I gør',
    atStart,
    one('nu så'),
    one('vil'),
    writer,
    one('høre se vide'),
    maybe(one(',')),
    one('hvad hvorfor hvornår hvordan'),
    unhedged,
  ),
  pattern(
    'jeg venter svar i dag',
    writer,
    one('venter afventer'),
    maybe(one('et jeres')),
    one('svar besked opkald'),
    by,
    unhedged,
  ),
]
