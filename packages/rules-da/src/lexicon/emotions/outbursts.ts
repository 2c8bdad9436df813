import {words, type Pattern} from '@tactlint/core'
import {someAdverbs} from '../adverbs.js'
import {trash} from './judgement-words.js'
import {atEnd, atStart, either, gap, maybe, next, notAfter, notNext, one, pattern, upTo} from '../notation.js'

const writer = one('jeg vi man')
const upset = one(`
  gal vred vrede arrig harm hidsig oprørt oprørte forarget forargede chokeret chokerede rystet rystede flov flove ydmyget ydmygede krænket
  krænkede knust fortvivlet fortvivlede desperat desperate magtesløs magtesløse hjælpeløs hjælpeløse bitter bitre stiktosset olm
  stjernerasende tosset ulykkelig ulykkelige utrøstelig grædefærdig forbitret forbitrede edderspændt pissesur rasende skidesur gale
  opbragt opbragte fuldstændigfærdig målløs målløse lamslået lamslåede sønderknust knuste syg bombet grædende
`)
const strong = one(`
  dødsens godt grundigt og så simpelthen virkelig decideret dybt inderligt helt fuldstændig fuldstændigt totalt direkte rigtig ret
  hamrende ærlig talt jo stadig efterhånden nærmest både meget usigelig usigeligt oprigtig oprigtigt pænt ganske temmelig
`)
const feelings = one(`
  afsky raseri harme væmmelse fortvivlelse afmagt vrede forargelse bestyrtelse skam lede frustration opgivenhed vantro
`)
export const outrages = words(`
  ydmygelse mareridt pinsel lidelse hån plage prøvelse forhånelse nedtur skandale farce fiasko katastrofe skændsel tragedie skam skuffelse
  krænkelse fornedrelse kamp hekseproces torturmetode svinestreg svinagtighed åndssvaghed tåbelighed uforskammethed frækhed grovhed
`)
export const nonsense = [
  ...trash,
  ...words(`
    vrøvl pjat ævl bavl vås nonsens fis hø sjusk fuskeri møg makværk klamphuggeri amatørteater amatørarbejde snyd humbug bluff fupnummer
    svineri griseri roderi kluddermor kludder cirkus teater komedie gøgl halløj bureaukrati papirnusseri tidsspilde pengespild galimatias
    galskab vanvid idioti åndsvagheder gylle vrøvleri
  `),
]
const worst = one(`
  grimmeste værste ringeste dårligste dummeste latterligste tåbeligste usleste pinligste klammeste ulækreste uhøfligste frækkeste groveste
  tarveligste sjofleste særeste sløjeste elendigste uforskammede urimelige uprofessionelle idiotiske tåbelige ulogiske hjernedøde
  uduelige absurde provokerende hovedløse ydmygende latterlige usympatiske ubehjælpsomme
`)
const good = one(`
  pragtfuld pragtfuldt dejlig dejligt herlig herligt fantastisk fantastiske vidunderlig vidunderligt skøn skønt festlig festligt
  glimrende strålende hyggelig hyggeligt smuk flot fin fint perfekt perfekte fremragende fornem fornemt storslået genial genialt god
`)

/** „Jeg er dødsens flov“, „sådan noget vrøvl“, „det er hul i hovedet“: by word classes. */
export const outbursts: readonly Pattern[] = [
  pattern(
    'jeg er godt og grundigt gal',
    either([writer, one('er bliver blev')], [one('er bliver blev'), writer]),
    upTo(4, strong),
    upset,
    notNext(one('med at efter kone mand')),
  ),
  pattern(
    'jeg er stiktosset',
    either([writer, one('er bliver')], [one('er bliver'), writer]),
    one(
      'stiktosset arrig forbitret stjernerasende edderspændt pissesur skidesur opbragt forarget oprørt chokeret rystet lamslået harm fortvivlet',
    ),
  ),
  pattern(
    'med dyb afsky',
    one('dyb stor ren stigende voksende inderlig voldsom den afmægtig'),
    feelings,
    notNext(one('i retten')),
  ),
  pattern(
    'kun føle afsky',
    one('føler føle fylder fyldt fyldes fylder ryster dirrer koger'),
    gap(2),
    one('af med kun'),
    feelings,
  ),
  pattern(
    'forløbet er én lang ydmygelse',
    one('er været var som bliver blev'),
    gap(1),
    maybe(one('én en et ét den det')),
    maybe(one('lang stor ren ubeskrivelig sand stor evig endeløs eneste fuldstændig')),
    maybe(one('lang stor')),
    one(outrages),
    notNext(one('af'), one('en')),
    notNext(one('for'), one('åbent')),
  ),
  pattern(
    'sådan noget vrøvl',
    one('sådan sikke sikken hvilket hvilken for'),
    one('noget et en'),
    maybe(one('omgang gang')),
    maybe(one('gammelt lorte rent ligegyldigt dumt værre')),
    one(nonsense),
    notNext(one('i ved bag')),
  ),
  pattern('rent amatørteater', one('rent ren rene purt pure pureste'), one(nonsense), notNext(one('i på'))),
  pattern(
    'den rene galskab',
    one('den det'),
    one('rene skære glade pureste rendyrkede'),
    one([
      ...nonsense,
      ...words(
        'røveri dagrøveri tyveri parodi katastrofe afpresning svindel middelalder stenalder cirkus helvede tortur chikane hån farce plattenslageri',
      ),
    ]),
  ),
  pattern(
    'noget af det mest urimelige sludder',
    one('noget'),
    one('af'),
    one('det'),
    maybe(one('mest')),
    worst,
  ),
  pattern(
    'det grimmeste bras, jeg nogensinde har set',
    worst,
    gap(5),
    one('jeg vi man'),
    gap(2),
    one('nogensinde endnu været oplevet'),
  ),
  pattern(
    'hul i hovedet',
    either(
      [one('hul'), one('i'), one('hovedet')],
      [one('hen'), one('i'), one('vejret')],
      [one('helt'), one('ude'), maybe(one('af i')), one('proportioner hampen')],
      [one('i'), one('hampen')],
      [one('under'), maybe(one('al')), one('lavmålet kritik')],
      [one('til'), one('rotterne')],
      [one('helt'), one('i'), one('skoven')],
    ),
    notNext(one('og'), one('højt')),
  ),
  pattern(
    'jeg er ved at brække mig',
    either([one('ved'), one('at')], [one('kan kunne skal må')]),
    gap(2),
    one('brække kaste'),
    one('mig op os'),
    notNext(one('benet armen foden')),
  ),
  pattern(
    'får ondt i maven',
    either(
      [one('ondt'), one('i'), one('maven')],
      [one('knude klump'), one('i'), one('maven halsen')],
      [one('sommerfugle'), one('i'), one('maven')],
    ),
    gap(2),
    one('bare af når over hver ved , fordi'),
    notNext(one('medicinen maden')),
  ),
  pattern(
    'mit hjerte gik i stykker',
    one('mit hjertet'),
    maybe(one('hjerte')),
    one('gik går hamrer hamrede banker sank bløder brast brister knuses synker'),
    gap(2),
    one('stykker bløder livet bukserne midt . , over når op for'),
    notNext(one('rytme')),
  ),
  pattern(
    'tårerne løb',
    one('tårer tårerne'),
    gap(2),
    one('løb løber trillede trillende øjnene stod pressede triller sprang'),
  ),
  pattern(
    'jeg ryster af raseri',
    one('ryster rystede skælver'),
    gap(2),
    one('af over på i'),
    gap(1),
    one('raseri vrede hænderne hele indignation harme'),
  ),
  pattern(
    'gud bevares for et bureaukrati',
    either(
      [one('gud herren himlen'), one('bevares fri nåde hjælpe')],
      [one('herregud')],
      [one('du'), one('godeste milde store')],
      [one('bevar'), one('mig')],
      [one('jøsses')],
    ),
    notNext(one('tjeneste')),
  ),
  pattern(
    'ligner noget, katten har slæbt ind',
    one('ligner lignede lugter smager'),
    maybe(one('noget mest')),
    gap(1),
    one('katten hunden lort løgn bombekrater bombenedslag losseplads svinesti griseri skrammel'),
  ),
  pattern(
    'hvilken fest',
    atStart,
    one('hvilken sikke sikken hvilket'),
    maybe(one('en et')),
    one('fest fornøjelse lykke luksus service timing idyl glæde overraskelse oplevelse hygge julegave gave'),
    either([atEnd], [one(': , ! når med at')]),
    notNext(one('tak')),
  ),
  pattern(
    'endnu en pragtfuld aften i køen',
    atStart,
    one('endnu'),
    one('en et'),
    good,
    one(
      'aften dag morgen weekend uge time nat eftermiddag oplevelse start omgang overraskelse onsdag mandag tirsdag torsdag fredag lørdag søndag',
    ),
    notNext(one('tak hos')),
  ),
  pattern(
    'fantastisk timing',
    atStart,
    good,
    one('timing planlægning koordinering tajming organisering logistik tilrettelæggelse'),
    either([atEnd], [one(': , ! at når')]),
  ),
  pattern('tillykke til os', atStart, one('tillykke'), one('til'), one('os mig alle')),
  pattern(
    'hvordan kan voksne mennesker finde på det',
    one('hvordan hvem'),
    one('kan kunne pokker søren fanden dælen i'),
    gap(5),
    one('finde komme få'),
    gap(1),
    one('på'),
    one('sådan det noget at den'),
    notNext(one('en'), one('løsning')),
  ),
  pattern('hvad bilder I jer ind', one('bilder'), one('i du de'), one('jer dig dem'), one('ind')),
  pattern(
    'hvad i alverden',
    one('hvad hvem hvordan hvorfor'),
    one('i'),
    one('alverden himlens himmelens hede'),
  ),
  pattern(
    'jeg kan ikke klare mere',
    either([writer, one('kan orker magter klarer')], [one('kan orker magter'), writer]),
    someAdverbs,
    gap(1),
    one('ikke'),
    gap(2),
    one('klare orke magte tåle overkomme rumme holde'),
    gap(1),
    one('mere længere flere til ud'),
    notNext(one('end')),
  ),
  pattern(
    'jeg er ved at gå i opløsning',
    one('ved'),
    one('at'),
    gap(1),
    one('gå miste flippe sprænges koge eksplodere ryge revne tabe knække'),
    gap(2),
    one('opløsning forstanden ud over flint indeni sammen modet troen fra loftet'),
    notNext(one('vandet')),
  ),
  pattern(
    'min mor er brudt sammen',
    one('har er brød bryder'),
    gap(3),
    one('brudt grædt sammen tudet'),
    gap(1),
    one('sammen hele af'),
    notNext(one('med')),
    notAfter('filen serveren'),
  ),
  pattern('man skulle tro, det var løgn', one('er var'), gap(1), one('løgn'), one('hele fra alt')),
  pattern(
    'så er grænsen nået',
    either(
      [
        one('grænsen bægeret'),
        one('er'),
        one('nået fuldt overskredet'),
        either([atEnd], [one('nu her , . !')]),
      ],
      [one('nok'), one('er'), one('nok')],
      [one('nu'), one('stopper'), one('det')],
      [one('bunden'), one('er'), one('nået')],
    ),
    notNext(one('for'), one('antal dagen')),
  ),
  pattern('til grin', one('til'), one('grin'), either([atEnd], [one('for hele at , over foran')])),
  pattern(
    'skam jer',
    atStart,
    either(
      [one('skam'), one('jer dig')],
      [
        one('føj fy pinligt uhørt utroligt ufatteligt grotesk skandaløst vanvittigt sindssygt helt'),
        either([atEnd], [next(one('! .'))]),
      ],
      [one('for'), one('søren pokker dælen satan hulen katten')],
    ),
    notNext(one('at')),
  ),
]
