import {words, type Lexicon, type Pattern} from '@tactlint/core'
import {someAdverbs} from './adverbs.js'
import {source} from './source.js'
import {either, gap, maybe, notAfter, notNext, one, pattern, upTo} from './notation.js'

const being = one('er var bliver blev føles virker minder')
const it = one('det dette den her forløbet behandlingen servicen sagen situationen ventetiden jeres hele')
const shocking = words(`
  rystende ufatteligt ubegribeligt forfærdeligt frygteligt katastrofalt hjerteløst umenneskeligt uværdigt ydmygende
  nedværdigende amatøragtigt grinagtigt hovedløst tragikomisk rædsomt hjernedødt skandaløst absurd grotesk gak forrykt
  tåbeligt åndsvagt gakket vanvid kafkask hensynsløst uetisk kynisk skammeligt horribelt patetisk galimatias fladpandet
  idiotisk makværk elendighed idioti tortur
`)
/** Calm people say so too; with an intensifier it vents. */
const bad = words(`
  surrealistisk tragisk pinligt pinlig flovt urimeligt nederen sørgeligt uprofessionelt provokerende frustrerende dumt
  uhyggeligt grimt deprimerende ulækkert
`)
const very = words(`
  så simpelthen fuldstændig fuldstændigt totalt helt dybt ganske komplet aldeles jo da virkelig bare altså direkte intet decideret
  utrolig utroligt vildt sindssygt hamrende ret faktisk ærlig talt sgu fandeme nærmest mildest rent ud sagt mere end både meget
`)
const disasters = words(`
  katastrofe farce skandale parodi cirkus mareridt komedie fiasko joke vittighed vits skændsel tragedie ommer hån gyser svineri
  lussing fornærmelse skuffelse absurditet galskab vanvid idioti tidsspilde spild tåbelighed kaos helvede lidelse prøvelse pinsel
  teater tragikomedie amatørteater gøglertrup jungle junglen bananrepublik forhånelse uforskammethed syg vandgang plathed gang
  kæmpeskuffelse tyveri røveri dagrøveri bedrageri svindel fup plattenslageri bondefangeri afpresning chikane mobning magtmisbrug
`)
const trash = words(
  'lort møg skrammel bras pis juks makværk skidt skrald crap bæ ragelse affald fusk sludder vås pladder ævl nonsens',
)

const patterns: readonly Pattern[] = [
  pattern(
    'det er rystende',
    it,
    maybe(one('her måde')),
    being,
    someAdverbs,
    maybe(upTo(2, one(very))),
    one(shocking),
  ),
  pattern('det er så pinligt', it, maybe(one('her måde')), being, upTo(3, one(very)), one(bad)),
  pattern('er det rystende', being, one('det den dette i'), upTo(3, one(very)), one([...shocking, ...bad])),
  pattern(
    'dybt frustrerende',
    one(
      `dybt ekstremt enormt fuldstændig fuldstændigt mega meget så voldsomt utrolig utroligt virkelig vildt total totalt usigeligt`,
    ),
    one(
      `frustrerende irriterende ydmygende nedværdigende provokerende pinligt nederen urimeligt respektløst`,
    ),
  ),
  pattern(
    'den værste … nogensinde',
    one(
      `værste dårligste ringeste sløveste elendigste langsomste dummeste usleste uforskammede uduelige værst`,
    ),
    gap(8),
    one('nogensinde nogen hidtil verden verdenshistorien landet danmark norden liv jeg vi mands'),
    notNext(one('kan bruger måler har'), one('på i målt liggende')),
  ),
  pattern(
    'det er en skandale',
    it,
    maybe(one('her forløb service app support kundeservice behandling')),
    one('er var bliver blev har'),
    maybe(one('været blevet')),
    someAdverbs,
    maybe(upTo(2, one(very))),
    one('en et den det noget ét én ren rent'),
    maybe(
      upTo(
        3,
        one(
          `ren rene rent sand sandt total komplet kæmpe stor stort stort større værre værste værre værre veritabel regulær regulært endeløst langt eneste værre dårlig ordentlig og skær sølle`,
        ),
      ),
    ),
    one(disasters),
  ),
  pattern(
    'det er tyveri',
    it,
    maybe(one('her')),
    one('er var'),
    someAdverbs,
    one('tyveri røveri dagrøveri bondefangeri plattenslageri afpresning åger hærværk'),
    notNext(one('fra af , ? begået')),
  ),
  pattern(
    'det er ren og skær svindel',
    one('er var'),
    gap(2),
    either(
      [one('ren rent rene ren'), maybe(one('og'), one('skær skært'))],
      [one('intet'), one('mindre'), one('end')],
      [one('simpelthen decideret direkte jo regulær regulært nærmest bare')],
    ),
    one(
      `svindel bedrageri fup tyveri røveri afpresning chikane plattenslageri bondefangeri vanvid idioti mobning snyd galskab løgn vilkårlighed hån tidsspilde magtmisbrug pengeafpresning kynisme`,
    ),
  ),
  pattern(
    'jeres app er noget lort',
    one('er var noget sådan'),
    gap(1),
    one('noget et ét en jo værste'),
    maybe(
      upTo(
        2,
        one(`stykke gang bunke omgang værre ubrugeligt forbandet rent stort gammelt billigt pænt elendigt`),
      ),
    ),
    one([...trash, 'roderi', 'rod', 'pjat', 'svineri', 'sjusk', 'kaos']),
    notNext(one('i på bag ved med under')),
  ),
  pattern(
    'noget værre rod',
    one('noget et én ét en'),
    one('værre stort forfærdeligt frygteligt elendigt'),
    one('rod roderi cirkus kaos svineri miskmask morads vås sludder makværk noget halløj'),
    notNext(one('i bag')),
  ),
  pattern(
    'sikke en omgang vrøvl',
    one('sikke sikken hvilken hvilket for'),
    maybe(one('en et noget')),
    maybe(one('omgang gang bunke måde forestilling latterlig elendig ynkelig pinlig gedigen')),
    one([
      ...disasters,
      ...trash,
      'vrøvl',
      'pjat',
      'sjusk',
      'roderi',
      'fjolleri',
      'bavl',
      'rod',
      'behandling',
      'omgang',
      'forestilling',
      'start',
      'arrogance',
      'ligegyldighed',
      'frækhed',
      'flabethed',
      'opførsel',
      'inkompetence',
    ]),
  ),
  pattern(
    'hvor er det pinligt',
    one('hvor'),
    one('er var kan'),
    one('det i den'),
    maybe(upTo(3, one('altså bare da dog simpelthen jo vel virkelig egentlig'))),
    one([
      ...shocking,
      ...bad,
      ...words(
        'ringe dårligt tarveligt groft pinligt elendigt skuffende uforskammet sløvt useriøst trist irriterende træls frække fræk ringe dårlige elendige langsomt langsomme amatører ynkeligt sløve dumme',
      ),
    ]),
  ),
  pattern(
    'det kan simpelthen ikke passe',
    either([one('det dette'), maybe(one('her')), one('kan')], [one('kan'), one('det dette')]),
    upTo(2, one('simpelthen bare da altså virkelig sgu fandeme jo godt nok ganske')),
    one('ikke umuligt'),
    maybe(one('være blive')),
    one('passe rigtigt meningen sandt'),
    notNext(one('med til i på fredag jer ?')),
  ),
  pattern(
    'det er simpelthen ikke i orden',
    one('er var'),
    maybe(one('det dette den')),
    either(
      [upTo(2, one('simpelthen bare da altså virkelig overhovedet slet fandeme sgu')), one('ikke')],
      [one('på'), one('ingen'), one('måde')],
      [one('ikke'), maybe(one('på')), one('nogen engang'), maybe(one('måde'))],
    ),
    either(
      [one('i'), one('orden')],
      [one('okay ok rimeligt acceptabelt fair værdigt forsvarligt')],
      [one('godt'), one('nok')],
      [one('til'), one('at'), one('holde bære forstå fatte')],
    ),
    notNext(one('?')),
  ),
  pattern(
    'hvad er det for en måde',
    one('hvad'),
    one('er fanden pokker søren'),
    one('det er i'),
    maybe(one('det')),
    one('for'),
    one('en et noget nogle'),
    gap(1),
    one(
      `måde opførsel behandling service kundeservice biks butik forretning foretagende cirkus svineri vås pjat sludder vrøvl fis pladder rod svar klovne idioter amatører noget system`,
    ),
    notNext(one('i bruger der jeg'), one('anvender bruger har skal kan fører')),
  ),
  pattern(
    'aldrig set magen',
    one('aldrig ikke'),
    gap(2),
    one('set oplevet mødt hørt været'),
    gap(2),
    one('magen mage lignende'),
  ),
  pattern(
    'aldrig i mit liv',
    one('aldrig'),
    either(
      [gap(2), one('i'), gap(1), one('mit vores mine'), gap(2), one('liv dage år')],
      [gap(1), one('nogensinde')],
    ),
    gap(3),
    one('mødt set oplevet hørt været stødt handlet'),
    gap(3),
    one('noget så sådan en lignende magen ringe dårlig dårligt værre sådant'),
    notNext(one('god godt fin fint hurtig hurtigt flot venlig venligt rar rart flink')),
  ),
  pattern(
    'til at blive tosset af',
    one('til'),
    one('at'),
    one('blive få grine græde brække skrige kaste tude'),
    gap(3),
    one('af over op'),
    notAfter('penge'),
    notNext(one('at den')),
  ),
  pattern(
    'så man kunne græde',
    one('så at'),
    one('man jeg'),
    one('kunne må kan får'),
    one('græde tude skrige brække kaste spy kvalme'),
  ),
  pattern(
    'hundrede timer',
    one(
      `hundredvis hundrevis tusindvis tusindevis millioner hundrede tusind tusinde 100 1000 1.000 117 ørten`,
    ),
    maybe(one('af')),
    one('timer gange mails opkald telefonopkald minutter'),
    notNext(one('tak undskyld siden garanti gammel gamle i bedre')),
  ),
]

/** What the writer thinks of it all: „Det er en skandale“, „den dårligste webshop nogensinde“. */
export const judgements = {
  source,
  phrases: [
    '(latterlig|latterligt|latterlige|uforskammet|uforskammede|skandaløs|skandaløst|skandaløse|uhørt|uhyrlig|uhyrligt|uanstændigt|skammelig|skammeligt|forargeligt|forkasteligt|horribelt|horribel|tåbeligt|vanvid|vanvittigt|sindssyg|sindssygt|grotesk|rædselsfuldt|rædselsfuld|rædderligt|ynkeligt|ynkelig|usselt|absurd|en hån)',
    '(uacceptabel|uacceptabelt|uacceptable)',
    '(slet ikke|overhovedet ikke|på ingen måde) acceptabelt',
    '(en|den rene|en ren|total|komplet) (katastrofe|komedie|parodi)',
    '(rene|ren|rent|sandt|rigtigt) (cirkus|helvede|kaos|rod|fup|amatørteater|tyveri|bondefangeri)',
    '(mareridt|mareridtet|dagrøveri|farce|skandale)',
    'under al kritik',
    'til grin',
    '(elendig|elendigt|elendige|ringeste|dårligste|værste|usleste) (service|kundeservice|support|oplevelse|butik|firma|webshop|betjening|behandling|kundebetjening|selskab)',
    '(elendigt|elendig)',
    '(den|det) (værste|dårligste|ringeste) (jeg|vi)',
    'verdens (dårligste|ringeste|værste|sløveste)',
    '(aldrig|ikke) (nogensinde|i mit liv|i hele mit liv|nogen sinde) (oplevet|set|mødt|været ude for)',
    '(oplevet|set|mødt|været ude for) (noget|så) (ringe|dårlig|dårligt|elendig|elendigt)',
    '(det er|er det) (simpelthen|bare|virkelig|godt nok|altså|fandeme|fandme|sgu|da|jo|) for (dårligt|ringe|galt|groft|slapt|sløjt|tyndt)',
    'for (dårligt|ringe|galt) (af jer|af dig|at i)',
    '(i|du|man|de) ikke være (det|) bekendt',
    '(kan|må) (i|du) (simpelthen|bare|da|altså|virkelig) ikke være (det|) bekendt',
    '(helt|fuldstændig|virkelig|simpelthen|for) sygt',
    '(helt|dybt|virkelig|simpelthen|yderst|pænt|så) (pinligt|flovt)',
    '(er|helt|bare) (håbløs|håbløst)',
    'det er (da|jo|simpelthen|) utroligt(,|) (at|hvordan)',
    'ad helvede til',
    '(nul|ingen som helst|0) service',
    '(spild|rent spild) af (tid|min tid|penge)',
    '(en|en hel|en halv) evighed',
    'evigheder',
    '(en million|en milliard) gange',
    '(en dårlig|en stor|en kæmpe) (joke|vittighed|vits)',
    '(ufatteligt|ubegribeligt|utilgiveligt|utroligt|vildt) (dårligt|ringe|sløvt|dårlig|useriøst)',
    '(total|totalt|fuldstændig|dybt|komplet) (useriøst|useriøs|uprofessionelt|uprofessionel|uduelig|uansvarligt|utroværdigt|urimeligt|uretfærdigt|respektløst|nederen|ubrugeligt|ubrugelig|håbløst|vanvittigt)',
    '(useriøst|uprofessionelt|respektløst|hjerteløst|umenneskeligt)',
    'til rotterne',
    '(galoperende|buldrende) (vanvid|idioti)',
    '(sådan noget|det rene|rent|ren) (makværk|juks|bras|svineri|sjusk|svindel|humbug|galimatias|plattenslageri|vås|fiasko|tortur|pip|vilde vesten)',
    'noget (makværk|juks|bras|svineri|sjusk|humbug|galimatias|vås|pip)',
    'hul i hovedet',
    'under (lavmålet|al værdighed|enhver kritik)',
    '(stinker|lugter|dufter) (langt væk|) af (svindel|fup|snyd|plat|amatører|inkompetence)',
    'stinker langt væk',
    'man (skulle tro|tror|troede)(,|) (at|) det (er|var) løgn',
    '(tyveri|røveri|bedrageri) ved højlys dag',
    '(finde sig i|finde mig i|finde os i|byde folk|byde os|byde mig|bydes) (det her|den slags|sådan noget|dette|noget sådant)',
    'nok er nok',
    '(oplevet|set|mødt|været ude for|hørt) (noget så|en så) (ringe|dårlig|dårligt|elendig|elendigt|uprofessionelt|uprofessionel|tåbeligt|sløset|useriøst|slemt|groft|uforskammet)',
    '(uudholdelig|uudholdeligt|utålelig|utåleligt|ulideligt|ulidelig|utilgivelig|utilgiveligt|oprørende|hårrejsende|himmelråbende|tåkrummende|hovedrystende|forrykt|infamt|nedrigt|tarveligt|gement|usmageligt|kritisabelt|kummerligt|kummerlig|jammerligt|jammerlig|gyseligt|vederstyggeligt)',
    '(fuldstændig|fuldstændigt|totalt|simpelthen|helt|komplet|aldeles|ganske) (uholdbart|uholdbar|urimelig|uforståeligt|uforståelig|hen i vejret|ude i hampen|i skoven|væk i skoven|gak|langt ude)',
    '(ad pommern til|ude i hampen|ad hekkenfeldt til|så langt ude|ude af (alle|) proportioner)',
    '(det|dette|den) er (da|jo|simpelthen|helt|virkelig|altså|) langt ude',
    '(da|simpelthen|altså|jo) det (vildeste|frækkeste|værste|groveste)',
    '(er|var) (ren|den rene) (tortur|hån|vilkårlighed|afpresning)',
    'fra ende til anden',
    '(det|dette|den) (overgår|slår) (da|jo|dog|) alt',
    'tager (da|dog|altså|simpelthen|jo) (prisen|kagen)',
    'lige til (ug|ug kryds og slange)',
    '(er|det er) (da|jo|) (et mirakel|en gåde|ufatteligt|et mysterium)(,| for mig(,|)|) (at|hvordan) (i|du|jeres)',
    '(er|var) (vist|åbenbart|nok|som|) (lavet|bygget|designet|programmeret|skrevet|pakket) af (en abe|aber|amatører|blinde|børn|en praktikant|idioter)',
    'dum som en (dør|dansk|støvle)',
    '(typisk|så typisk) (jer|dig)',
    '(frækheden|inkompetencen|idiotien|vanviddet) (har|kender) ingen (ende|grænser)',
    '(i|du) er (sgu|da|altså|simpelthen) (for meget|utrolige|helt utrolige|ikke rigtig kloge|til grin)',
    '(længste|værste|mest) (uge|dag|måned|time) i mit liv',
    '(direkte|decideret) (ulækker|ulækkert|ulækre|uhygiejnisk)',
    '(hele|alt) (huset|det hele|lortet) sejler',
    'mareridt uden ende',
    '(fornærmelse|lussing|skændsel|foragt|ydmygelse) (mod|for|over|i ansigtet)',
    'der er (simpelthen|bare|virkelig|) (ikke|ingen) (ord for|grænser for|måde på)',
    'hver evig eneste gang',
    '(tager|tog|varer|varede|går) (jo|da|) (hundrede|100|tusind|tusinde|flere hundrede) år',
    'der er aldrig nogen(,|) der (svarer|tager|gider|hjælper|lytter|læser)',
    '(alle|enhver) (ved|kan se)(,|) (at|) (i|du) (er|har|bare)',
    '(helt|altså helt|nej(,|)) ærligt(,|) (det|hvad|hvor|er|i|kan)',
  ],
  patterns,
} satisfies Lexicon
