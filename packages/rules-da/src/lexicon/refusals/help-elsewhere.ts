import type {Pattern} from '@tactlint/core'
import {atEnd, either, gap, maybe, next, notAfter, notNext, one, other, pattern, upTo} from '../notation.js'
import {serves} from './roles.js'

const we = one('vi jeg')
const notDenied = notNext(gap(2), one('ikke aldrig ingen intet hverken næppe kun'))
const also = maybe(
  upTo(
    2,
    one(
      'så dog også altid stadig stadigvæk gerne godt i stedet gengæld til derfor nu selv fortsat derimod roligt straks',
    ),
  ),
)
/** „hvis du kan …“, „selv om vi giver …“: nothing is offered. */
const offered = notAfter(
  'om hvis når som hvad hvor fordi da medmindre før end hvornår hvordan selvom hvorfor hvilke hvilken hvilket',
)

const served = one(`
  vedlagt vedhæftet lagt sendt bestilt reserveret sat skrevet bedt oprettet refunderet krediteret forlænget flyttet overført givet talt aftalt
  spurgt fundet rettet nulstillet udbetalt booket anmeldt efterlyst hævet åbnet genåbnet tilføjet godskrevet nedsat trukket tilmeldt
  kontaktet ringet ombyttet skiftet udskudt forhåndsgodkendt ladet fået lavet markeret noteret gemt
`)

/** Who else helps: „⟦Genbrugspladsen⟧ tager imod dem“. */
const others = one(`
  genbrugspladsen borgerservice kommunen producenten importøren fabrikken forhandleren sælgeren butikken banken forsikringen
  forsikringsselskabet rejseforsikringen indboforsikringen ankenævnet forbrugerklagenævnet forbrugerrådet skattestyrelsen politiet
  apoteket lægevagten lægen vagtlægen skadestuen biblioteket jobcentret studievejlederen studiekontoret sundhedsplejersken
  jordemoderen vejlederen netselskabet elselskabet vandværket fragtmanden posthuset pakkeshoppen udlejer udlejeren viceværten
  ejerforeningen boligforeningen beboerklagenævnet huslejenævnet udbetaling gældsrådgivningen retshjælpen
  værkstedet skomageren skrædderen urmageren guldsmeden glarmesteren låsesmeden elektrikeren kollegaen kollegerne naboen familien
  hotellet flyselskabet rejsearrangøren rederiet dsb rejsekort metroen billetkontoret teatret billetlugen arrangøren
  klubben foreningen a-kassen fagforeningen arbejdsgiveren tandlægen specialisten speciallægen hospitalet klinikken afdelingen
`)
const chances = one(`
  mulighed muligheder chance runde frist hold optag tur afgang tid tider plads pladser ansøgningsrunde ansøgningsfrist levering sending
  eksamen reeksamen termin sæson forestilling fly tog afsendelse udbetaling kampagne lejlighed prøve uddeling møde restock kursus
  puljer pulje kvartal semester skoleår
`)
const times = either(
  [one('den i igen om på til fra kl. kl klokken næste når allerede til efter senest omkring')],
  [{number: true}],
  [{entity: 'date'}],
)

/** Who else helps, and what happens next: „Vi har vedlagt en bekræftelse“, „Næste hold starter i maj“. */
export const helpElsewhere: readonly Pattern[] = [
  pattern('så tager vi en samtale', one('så'), one(serves), we, notDenied),
  pattern(
    'der går et fly mere',
    one('der'),
    one('går kommer åbner afgår kører starter'),
    either([one('et en to tre flere')], [{number: true}]),
    notDenied,
  ),
  pattern(
    'vi bytter den gerne',
    offered,
    we,
    one(serves),
    notDenied,
    other('os mig fast ved op afslag afstand forbehold sagen kravet . ,'),
  ),
  pattern(
    'i morgen bytter vi den',
    offered,
    one(serves),
    we,
    notDenied,
    other('os mig fast ved op afslag afstand forbehold sagen kravet . ,'),
  ),
  pattern(
    'vi har vedlagt en bekræftelse',
    offered,
    either([we, one('har')], [one('har'), we]),
    also,
    maybe(upTo(2, other('ikke aldrig heller ingen intet , . desværre'))),
    served,
    notNext(gap(2), one('ikke afslag')),
  ),
  pattern(
    'næste mulighed er i januar',
    one('næste nye nyt første'),
    maybe(one('ledige mulige')),
    chances,
    gap(2),
    one('er ligger åbner starter begynder kommer bliver går finder har holdes afholdes sker'),
    notDenied,
  ),
  pattern(
    'tilmeldingen åbner den 15.',
    offered,
    one('åbner genåbner starter begynder genoptages udkommer'),
    maybe(we),
    times,
    notNext(gap(2), one('ikke først aldrig')),
  ),
  pattern(
    'den er tilbage i næste uge',
    one('er kommer bliver'),
    maybe(one('den det de varen vi')),
    one('tilbage klar ledig ledige åbent åben oppe frigivet genåbnet hjem igen'),
    times,
    notNext(gap(1), one('ikke')),
  ),
  pattern(
    'genbrugspladsen gør',
    notAfter('det vi jeg du i hvad'),
    one('gør'),
    either([atEnd], [next(one('. også gerne'))], [one(','), one('og')]),
  ),
  pattern('det gør skraldebilen også', one('gør'), upTo(3, other('ikke , . vi')), one('også gerne gratis')),
  pattern(
    'de fleste apoteker fører den',
    one('fleste mange nogle andre enkelte flere andet anden'),
    maybe(upTo(2, other('ikke ingen , . kan aldrig'))),
    one(
      'dækker har fører tager gør tilbyder hjælper sælger modtager reparerer kan udfører accepterer giver yder køber lejer låner fås findes',
    ),
    notDenied,
  ),
  pattern(
    'producenten hjælper dig',
    others,
    one(
      'dækker hjælper tager har gør rådgiver vejleder yder giver afgør behandler reparerer udsteder opretter skriver låner sælger tilbyder ved kender laver',
    ),
    notDenied,
  ),
  pattern(
    'din bank kan hjælpe',
    either([others], [one('din dit jeres'), other('. ,')]),
    one('kan'),
    also,
    one(
      'hjælpe svare give lave udstede se oplyse rådgive vejlede dække bestille oprette rette undersøge fortælle tage skrive ændre genudsende',
    ),
    notDenied,
  ),
  pattern(
    'der er stadig plads på holdet',
    notAfter('om hvis når hvor'),
    either([one('der'), one('er findes ligger står bliver')], [one('er findes bliver'), one('der')]),
    maybe(one('dog stadig også fortsat måske nok til gengæld lige nu')),
    either(
      [one('plads pladser ledige tid tider mulighed frit åbent hjælp adgang')],
      [{number: true}, one('pladser billetter tider stk stykker eksemplarer tilbage')],
      [
        one('et en to tre fire fem seks syv otte ni ti flere mange få'),
        gap(1),
        one('plads pladser tider hold muligheder afgange værelser butikker modeller'),
      ],
    ),
    notNext(gap(1), one('ikke')),
  ),
  pattern('det er gratis', notAfter('ikke aldrig hverken'), one('gratis'), notNext(one('ikke'))),
  pattern(
    'uden gebyr',
    one('uden'),
    maybe(one('ekstra nogen yderligere')),
    one('gebyr beregning omkostninger omkostning merpris betaling binding'),
    notNext(gap(1), one('kan er går'), gap(1), one('ikke')),
  ),
  pattern(
    'den gælder også i Aalborg',
    one('gælder virker passer findes fås sælges kører åbner holder'),
    one('også stadig fortsat dog gerne'),
    notNext(one('ikke din dit dine for jer')),
  ),
  pattern(
    'den fås hos apoteket',
    notAfter('ikke der'),
    one('findes fås ligger sælges udlånes udlejes'),
    one('til gratis i på hos fra ved online'),
    notDenied,
  ),
  pattern(
    'det nemmeste er at ringe',
    one('nemmeste letteste hurtigste billigste sikreste smarteste bedste'),
    gap(2),
    one('er'),
    notDenied,
  ),
  pattern('vores råd er at vente', one('råd forslag anbefaling'), either([one('er')], [one(':')])),
  pattern('formularen er vedlagt', one('er ligger'), maybe(one('også')), one('vedlagt vedhæftet')),
  pattern(
    'klagen skal sendes inden fire uger',
    one('klagevejledning klagevejledningen klagefristen indbringe indbringes ankes påklages'),
  ),
  pattern(
    'pr. 1. februar er den jeres',
    one('pr pr. fra'),
    maybe(one('.')),
    {number: true},
    maybe(one('.')),
    one('januar februar marts april maj juni juli august september oktober november december'),
    one('er kan har får starter åbner begynder må kører gælder'),
    notNext(gap(3), one('ikke ingen intet aldrig slut forbi lukket umuligt')),
  ),
]
