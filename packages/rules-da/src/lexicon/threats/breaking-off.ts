import {words, type Pattern} from '@tactlint/core'
import {ifNot, unless} from './conditions.js'
import {atEnd, either, gap, maybe, notNext, one, other, pattern} from '../notation.js'
import {rivals, then, writer} from './threat-words.js'

const bonds = words(`
  kundeforhold kundeforholdet samarbejde samarbejdet aftale aftalen kontrakt kontrakten medlemskab medlemskabet abonnement abonnementet
  engagement engagementet lejemål lejemålet forretning handel handlen partnerskab partnerskabet forhold venskab forbindelse
  serviceaftale serviceaftalen rammeaftale rammeaftalen forsikring forsikringerne abonnementer abonnementerne ordrer ordrerne
`)
const over = one(
  'slut forbi ovre historie fortid ophørt afsluttet opsagt færdigt færdig dødt død væk annulleret ophævet',
)
const elsewhere = one([
  ...rivals,
  ...words('konkurrent konkurrenten konkurrenterne andetsteds andre anden andet'),
])
const workers = one(`
  drengene svendene håndværkerne montørerne folkene mændene holdet mandskabet medarbejderne vognene bilerne chaufførerne leverandøren
  malerne murerne tømrerne pigerne kollegerne frivillige trænerne
`)
const work = one(`
  arbejdet værktøjet arbejde værktøj leverancer leverancerne leveringen leveringer produktionen stilladset byggeriet driften materialerne
  levering
`)
const supply = one(`
  strømmen strøm vandet vand varmen varme gassen internet internettet nettet forbindelsen telefonen nummeret adgangen kontoen konto kortet abonnementet
  medlemskabet lejemålet serveren hjemmesiden licensen licenserne profilen forsyningen linjen fiberen bredbåndet lejligheden pladsen
`)

/** Ends the business, the work or the supply: „Så er tyve års samarbejde slut“, „Drengene pakker sammen, hvis …“ */
export const breakingOff: readonly Pattern[] = [
  pattern(
    'bliver det et nej, er samarbejdet slut',
    either([ifNot, then], [one('så')], [one('nej afslag'), gap(1), one(','), then]),
    one('er bliver'),
    gap(5),
    one(bonds),
    gap(1),
    over,
  ),
  pattern(
    'samarbejdet er slut, hvis',
    one(bonds),
    gap(3),
    one('er bliver ophører stopper slutter'),
    gap(2),
    over,
    unless,
  ),
  pattern(
    'så er vores samarbejde fortid',
    one('så ellers'),
    one('ophører stopper slutter ender'),
    gap(3),
    one(bonds),
  ),
  pattern(
    'alle abonnementer ryger over til konkurrenten, hvis',
    one(
      'ryger flytter flyttes rykker rykkes går skifter overgår smutter vandrer siver forsvinder placeres lægges trækkes havner',
    ),
    gap(3),
    one('over hen til hos'),
    gap(3),
    elsewhere,
    unless,
  ),
  pattern(
    'får vi afslag, flytter alle abonnementer til konkurrenten',
    ifNot,
    then,
    one('ryger flytter flyttes rykker rykkes går skifter overgår smutter vandrer trækker'),
    gap(6),
    one('over hen til hos'),
    gap(2),
    elsewhere,
    notNext(one('dag tidspunkt størrelse model farve adresse')),
  ),
  pattern(
    'det tager mig fem minutter at skifte',
    one('tager koster kræver'),
    one('mig os'),
    gap(5),
    one('at'),
    either(
      [one('opsige'), gap(2)],
      [one('melde'), one('mig os'), one('ud')],
      [
        one('skifte flytte'),
        either([atEnd], [one('over til bank selskab udbyder leverandør forsikring , det alle hele')]),
      ],
    ),
  ),
  pattern(
    'så er I fri for mig',
    one('så ellers derefter'),
    either(
      [
        one('er bliver'),
        one('i du'),
        gap(1),
        either([one('fri'), one('for')], [one('af sluppet'), one('med af')]),
      ],
      [one('slipper'), one('i du'), gap(1), one('for af')],
      [one('har'), one('i du'), gap(2), one('set haft mistet')],
      [one('får ser hører'), one('i du'), gap(1), one('ikke aldrig'), gap(3)],
    ),
    one('mig os'),
  ),
  pattern(
    'én kunde mindre',
    one('én en'),
    maybe(other(', . ?')),
    one('kunde medlem abonnent lejer gæst patient forsikringstager leverandør'),
    one('mindre færre fattigere'),
    notNext(one('end')),
  ),
  pattern(
    'så skilles vores veje',
    either(
      [one('skilles'), one('vores'), one('veje')],
      [one('vores'), one('veje'), gap(2), one('skilles skilt')],
    ),
  ),
  pattern(
    'drengene pakker værktøjet sammen, hvis',
    either([workers], [writer], [one('min mine vores'), gap(1)]),
    maybe(gap(1)),
    either(
      [one('pakker'), gap(1), one('sammen')],
      [
        one('lægger nedlægger indstiller standser stopper forlader afbryder trækker tager holder'),
        gap(1),
        work,
      ],
      [one('går kører tager rejser bliver'), one('hjem hjemme væk')],
    ),
    gap(4),
    unless,
  ),
  pattern(
    'er beløbet ikke inde, går folkene hjem',
    ifNot,
    then,
    either(
      [
        one('pakker går kører nedlægger stopper forlader'),
        either([workers], [writer, gap(2), one('sammen hjem ned arbejdet pladsen')]),
      ],
      [
        one('lægger nedlægger indstiller standser stopper forlader holder'),
        either([workers], [writer]),
        gap(1),
        work,
      ],
    ),
  ),
  pattern(
    'betales restancen ikke, lukker vi for strømmen',
    ifNot,
    then,
    one(
      'lukker slukker afbryder spærrer frakobler inddrager fjerner sletter opsiger suspenderer deaktiverer afmelder udlejer sælger',
    ),
    one('vi jeg'),
    gap(4),
    supply,
    notNext(one('midlertidigt')),
  ),
  pattern(
    'betaler du ikke, lukkes der for strømmen',
    ifNot,
    then,
    one('lukkes slukkes afbrydes spærres frakobles inddrages'),
    maybe(one('der')),
    gap(3),
    supply,
  ),
  pattern(
    'betales det ikke, melder vi dig til RKI',
    ifNot,
    gap(8),
    one('melder registrerer indberetter anmelder sætter sender'),
    maybe(one('vi')),
    one('dig dem jer'),
    gap(2),
    one('rki ribers debitorregistret inkasso retten fogeden fogedretten politiet ud'),
  ),
  pattern(
    'jeg får banken til at føre pengene tilbage, hvis',
    one('får beder sætter lader'),
    gap(1),
    either(
      [one('banken nets kortselskabet kortudstederen paypal klarna')],
      [one('min vores'), one('bank revisor')],
    ),
    gap(2),
    one('føre trække tilbageføre hente afvise bestride tilbagekalde tilbageholde spærre'),
  ),
  pattern(
    'hører jeg ikke fra jer, åbner jeg en tvist hos PayPal',
    ifNot,
    then,
    one('åbner opretter starter rejser laver indleder indgiver gør melder trækker bestrider afviser spærrer'),
    writer,
    gap(5),
    one(`
      tvist indsigelse chargeback købersag sag betalingen beløbet transaktionen pengene betalingsaftalen tilbageførsel
    `),
    gap(3),
    one('hos via gennem i med til ved tilbage'),
    gap(1),
    one(
      'paypal banken bank nets visa klarna mobilepay kortselskabet dankort kortudstederen kortudsteder mastercard tilbage betalingsservice',
    ),
  ),
  pattern(
    'jeg åbner en tvist hos PayPal, hvis',
    writer,
    gap(1),
    one('åbner opretter starter rejser laver indleder indgiver gør'),
    gap(3),
    one('tvist indsigelse chargeback købersag sag'),
    gap(5),
    unless,
  ),
  pattern(
    'jeg sætter mig i jeres reception og bliver siddende',
    writer,
    gap(1),
    one('sætter stiller parkerer lægger møder dukker kommer tager slår lænker kører'),
    gap(5),
    one('i på foran ved'),
    one('jeres'),
    maybe(other(', .')),
    one(`
      reception receptionen kontor butik indgang dør døråbning hovedkontor indkørsel kantine lager forhal parkeringsplads ekspedition
      afdeling filial udstilling showroom borgerservice venteværelse
    `),
    gap(5),
    one('bliver til indtil går hvis morgen før'),
    notNext(one('aftalt kl klokken')),
  ),
  pattern(
    'jeg går ikke, før nogen har svaret',
    writer,
    one('går flytter rejser rykker'),
    maybe(one('mig os')),
    one('ikke'),
    maybe(one('derfra herfra')),
    maybe(one(',')),
    one('før'),
    gap(6),
    one('pengene svar penge svaret cyklen nøglen min mine chef'),
  ),
  pattern(
    'ellers tager jeg hanskerne af',
    one('tager smider lægger'),
    writer,
    gap(1),
    either([one('hanskerne'), one('af')], [one('andre skrappere hårdere'), one('midler metoder boller')]),
  ),
  pattern(
    'det er slut med at være flink',
    one('slut færdig forbi'),
    one('med'),
    one('at'),
    one('være'),
    one('flink rar venlig sød pæn høflig tålmodig overbærende'),
  ),
  pattern(
    'så må I tage konsekvensen',
    one('må kan skal'),
    one('i du'),
    gap(1),
    one('tage bære stå mærke'),
    gap(1),
    one('konsekvensen konsekvenserne følgerne ansvaret'),
    notNext(one('for')),
    notNext(gap(2), one('?')),
  ),
  pattern(
    'I skal få det at fortryde',
    one('i du'),
    one('skal'),
    gap(1),
    one('få'),
    gap(1),
    one('at'),
    one('føle fortryde mærke'),
  ),
]
