import {words, type Lexicon, type Pattern} from '@tactlint/core'
import {someAdverbs, writer} from './adverbs.js'
import {source} from './source.js'

const feelings = words(`
  rasende vred vrede sur sure edderspændt hidsig forbandet harm indigneret fortørnet dødtræt oprørt oprørte
  rystet rystede chokeret chokerede forarget forargede målløs målløse fortvivlet fortvivlede desperat
  desperate frustreret frustrerede fuming pissed rystende
`)
/** Calm people say them too; only with an intensifier do they vent. */
const mild = ['skuffet', 'skuffede', 'utilfreds', 'utilfredse', 'irriteret', 'irriterede', 'træt', 'trætte']
const intensifiers = words(`
  dybt ekstremt enormt fuldstændig fuldstændigt helt kæmpe mega meget rystende så voldsomt utrolig utroligt
  virkelig vildt møg pisse skide røv sindssygt total totalt usigeligt super
`)
const being = {surface: ['er', 'var', 'bliver', 'blev', 'føler']} as const

const emotionPatterns: readonly Pattern[] = [
  {name: 'jeg er rasende', steps: [writer, being, someAdverbs, {surface: feelings}]},
  {name: 'nu er jeg rasende', steps: [being, writer, someAdverbs, {surface: feelings}]},
  {
    name: 'jeg er dybt skuffet',
    steps: [writer, being, {gap: 2}, {surface: intensifiers}, {surface: mild}],
  },
  {name: 'dybt skuffet', steps: [{surface: ['dybt', 'ekstremt', 'voldsomt', 'usigeligt']}, {surface: mild}]},
  {
    name: 'jeg er træt af',
    steps: [writer, being, someAdverbs, {surface: ['træt', 'trætte']}, {surface: 'af'}],
  },
  {
    name: 'er jeg træt af',
    steps: [being, writer, someAdverbs, {surface: ['træt', 'trætte']}, {surface: 'af'}],
  },
  {
    name: 'dybt frustrerende',
    steps: [
      {surface: [...intensifiers, 'så']},
      {surface: ['frustrerende', 'irriterende', 'ydmygende', 'nedværdigende', 'provokerende']},
    ],
  },
  {
    name: 'det er rystende',
    steps: [
      {surface: ['det', 'dette']},
      being,
      someAdverbs,
      {
        surface: ['rystende', 'ufatteligt', 'ubegribeligt', 'forfærdeligt', 'frygteligt', 'katastrofalt'],
      },
    ],
  },
  {
    name: 'den værste … nogensinde',
    steps: [
      {surface: ['værste', 'dårligste', 'ringeste', 'sløveste']},
      {gap: 6},
      {surface: ['nogensinde', 'nogen', 'hidtil']},
    ],
  },
]

/** Anger, contempt, despair, exaggeration. */
export const emotions = {
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
    'til at (grine|græde|brække sig) over',
    '(elendig|elendigt|elendige|ringeste|dårligste|værste|usleste) (service|kundeservice|support|oplevelse|butik|firma|webshop|betjening|behandling|kundebetjening|selskab)',
    '(elendigt|elendig)',
    '(den|det) (værste|dårligste|ringeste) (jeg|vi)',
    'verdens (dårligste|ringeste|værste|sløveste)',
    '(aldrig|ikke) (nogensinde|i mit liv|i hele mit liv|nogen sinde) (oplevet|set|mødt|været ude for)',
    '(oplevet|set|mødt|været ude for) (noget|så) (ringe|dårlig|dårligt|elendig|elendigt)',
    'aldrig (oplevet|set|mødt|været ude for) noget lignende',
    '(det er|er det) (simpelthen|bare|virkelig|godt nok|altså|fandeme|sgu|) for (dårligt|ringe|galt|groft|slapt|sløjt|tyndt)',
    'for (dårligt|ringe|galt) (af jer|af dig|at i)',
    '(i|du|man|de) ikke være (det|) bekendt',
    '(kan|må) (i|du) (simpelthen|bare|da|altså|virkelig|) ikke være (det|) bekendt',
    'skam (jer|dig)',
    '(mister|mistet|tabt) (helt|efterhånden|snart|al|alt|fuldstændig|) (modet|tålmodigheden|tålmodighed|troen|besindelsen|forstanden)',
    '(min|vores) tålmodighed (er|har)',
    '(er ved at have|havde) fået (mere end|rigeligt|) nok',
    '(har|får) (efterhånden|snart|virkelig|) (fået nok|nok af|mere end nok)',
    '(gider|orker|magter) (simpelthen|virkelig|bare|) (ikke|snart ikke) (mere|længere|vente|at vente|at blive ved|flere)',
    '(ved at blive|bliver|gør mig|gøre mig) (sindssyg|skør|tosset|vanvittig|gal)',
    '(driver|drevet|drive) (mig|os) til vanvid',
    '(ud|op|helt op) (af|i) (mit gode skind|det røde felt)',
    '(grædefærdig|grædefærdige)',
    'nået kogepunktet',
    '(helt|fuldstændig|virkelig|simpelthen|for) sygt',
    '(helt|dybt|virkelig|simpelthen|yderst) pinligt',
    '(er|helt|bare) (håbløs|håbløst)',
    'det er (da|jo|simpelthen|) utroligt(,|) (at|hvordan)',
    '(bobler|koger) (af raseri|indeni|over)',
    'ad helvede til',
    '(nul|ingen som helst|0) service',
    '(spild|rent spild) af (tid|min tid|penge)',
    '(en evighed|evigheder)',
    '(tusind|tusinde|hundrede|en million|en milliard|hundredvis af|tusindvis af|ørten) gange',
    'hvad (søren|pokker)',
    '(en dårlig|en stor|en kæmpe) (joke|vittighed|vits)',
    '(fatter|begriber|forstår) (simpelthen|virkelig|slet|) (ikke|hat|minus|intet)( en brik|)(,|) (at|hvordan i)',
    '(ufatteligt|ubegribeligt|utilgiveligt|utroligt|vildt) (dårligt|ringe|sløvt|dårlig|useriøst)',
    '(total|totalt|fuldstændig|dybt|komplet) (useriøst|useriøs|uprofessionelt|uprofessionel|uduelig|uansvarligt|utroværdigt|urimeligt|uretfærdigt|respektløst|nederen|ubrugeligt|ubrugelig|håbløst|vanvittigt)',
    '(useriøst|uprofessionelt|respektløst)',
    '(hold op hvor|hvor er det|hvor er i) (dårligt|ringe|sløvt|useriøst|nederen|trist|irriterende|træls)',
    'til rotterne',
    '(galoperende|buldrende) (vanvid|idioti)',
    'slået (fuldstændig|helt) målløs',
    'hvor er det (bare|da|dog|altså|simpelthen) (ringe|dårligt|tarveligt|groft|pinligt|elendigt|sørgeligt|skuffende|uforskammet)',
    '(sikke|sikken|hvilket|for) (noget|en gang|et) (makværk|juks|bras|skrammel|svineri|sjusk|pjat|pladder|vås|cirkus|roderi|fjolleri|bavl|mareridt|teater|amatøragtigt juks)',
    '(noget|sådan noget|det rene|rent|ren) (makværk|juks|bras|svineri|sjusk|svindel|humbug|galimatias|plattenslageri|vås|fiasko|tortur|pip)',
    'hul i hovedet',
    'under (lavmålet|al værdighed)',
    'stinker (langt væk|af svindel|af fup)',
    '(jeg|vi) (kunne|kan) (tude|græde|skrige|brække mig)',
    '(kunne|kan) (jeg|vi) (tude|græde|skrige|brække mig)',
    'man (skulle tro|tror|troede)(,|) (at|) det (er|var) løgn',
    '(tyveri|røveri|bedrageri) ved højlys dag',
    'for (pokker|søren|dælen|katten|hulen)',
    '(pokkers|pissesur|pissesure|skidesur|skidesure|møgsur|møgsure|stiktosset|stiktossede|pissedårlig|pissedårligt|skidedårlig|skidedårligt|røvdårlig|røvdårligt|møgirriterende|hammerirriterende|pisseirriterende|pisseringe|skideringe|tudetosset)',
    '(finde sig i|finde mig i|finde os i|byde folk|byde os|byde mig) (det her|den slags|sådan noget|dette|noget sådant)',
    'så er det (sgu|fandeme|altså) nok',
    'nok er nok',
    'i (er|var) (nogle|en flok|en bunke|jo bare|bare|simpelthen|) (klovne|røvere|tyve|svindlere|snydere|fuskere|dilettanter|blodsugere|kæltringer|banditter|pinlige|latterlige|håbløse|elendige|ubrugelige|horrible)',
    '(godt og grundigt|godt gammeldags|inderligt|simpelthen så|ualmindeligt|umådeligt|hamrende|grænseløst|dødsens) (træt|trætte|irriteret|irriterede|sur|sure|skuffet|skuffede|utilfreds|irriterende|pinligt|ringe)',
    '(led og ked|hjertens træt|dødtræt|inderligt træt|led og træt) af',
    '(bilder|bildte) (i|du) (jer|dig) ind',
    'skamme (jer|dig)',
    '(oplevet|set|mødt|været ude for|hørt) (noget så|en så) (ringe|dårlig|dårligt|elendig|elendigt|uprofessionelt|uprofessionel|tåbeligt|sløset|useriøst|slemt|groft|uforskammet)',
    '(uudholdelig|uudholdeligt|utålelig|utåleligt|ulideligt|ulidelig|utilgivelig|utilgiveligt|oprørende|hårrejsende|himmelråbende|tåkrummende|hovedrystende|forrykt|infamt|nedrigt|tarveligt|gement|usmageligt|kritisabelt|kummerligt|kummerlig|jammerligt|jammerlig|gyseligt|vederstyggeligt)',
    '(fuldstændig|fuldstændigt|totalt|simpelthen|helt|komplet|aldeles|ganske) (uholdbart|uholdbar|urimelig|uforståeligt|uforståelig|hen i vejret|ude i hampen|i skoven|væk i skoven|ude af proportioner)',
    '(ad pommern til|ude i hampen|ad hekkenfeldt til|så langt ude)',
    'bægeret er (fuldt|ved at flyde over)',
    '(fik|får) bægeret til at flyde over',
    '(tager|tage|tog) (jeg|vi|) (mig|os) til hovedet',
    '(river|rive|revet) (jeg|) (mig|os) i håret',
    'på (grådens|sammenbruddets) rand',
    '(ved at|brudt) bryde (helt|) sammen',
    '(er|var) (ren|den rene) (tortur|hån|vilkårlighed|afpresning)',
    '(røvrendt|snydt så vandet driver|taget i røven)',
    '(en|den) (fornærmelse|lussing|skændsel|foragt|ydmygelse)',
    'sikke en (behandling|omgang|måde|forestilling|start)',
  ],
  patterns: emotionPatterns,
} satisfies Lexicon

/** Contempt in single words, and oaths. */
export const insults = {
  source,
  phrases: [
    '(idiot|idioter|idiotisk|idiotiske|tåbe|tåber|tosse|tosser|tumpe|tumper|klaphat|klaphatte|kvajpande|kvajhoved|skiderik|skiderikker|røvhul|røvhuller|narrøv|narrøve|bonderøv|møgfirma|lortefirma|skodfirma|lorteservice|møgservice|skodservice|lortebutik|svindelfirma|fupfirma|fupmagere|fupmager|bondefangere|amatører|amatøragtigt|åndssvag|åndssvagt|åndssvage|hjernedød|hjernedøde|hjernedødt|snothvalpe)',
    '(lort|lortet|lorte|møgtjeneste|pis|pisse|pisset|fuck|fucking|fucked|fuckup|shit|crap|røvsyg|røvsygt|bullshit|wtf)',
    '(fanden|satan|satans|fandeme|fandme|kraftedeme|kraftedme|krafteddeme|sgudda|helvedes|for helvede|gudhjælpemig|sateme)',
    'hold (nu|) (kæft|kaje|mund)',
    '(rend|kys) mig',
    'gå ad helvede til',
    '(fulde|fuld|fyldt) (af|med) løgn',
    '(uduelig|uduelige|inkompetent|inkompetente|ubegavet|ubegavede|retarderet|dumme svin)',
  ],
} satisfies Lexicon

/** Praise that mocks, where something went wrong: „Flot klaret. Nu er alle kasserne væk“. */
export const mockery = {
  source,
  phrases: [
    'tak for (ingenting|lort|lortet|kaffe)',
    '(flot|godt|fint|super|rigtig godt|rigtig flot) (klaret|gået|arbejde|arbejdet)',
    '(en|den) (sand|sande|ren|rene) (fornøjelse|fryd|nydelse)',
    '(tillykke|bravo|hurra|stort tillykke|hatten af|klap på skulderen|sikke en service|sikken service|sikke en fornøjelse|sikken en fornøjelse)',
    '(fantastisk|imponerende|fremragende|strålende|glimrende|fornem|enestående|super|vidunderlig) (service|kundeservice|support|indsats|betjening|præstation)',
    '(imponerende|fantastisk|mageløst|utroligt|vidunderligt)(,|) (at|så|hvordan|som) (i|du|man|det)',
    'hvor er det (bare|da|) (fantastisk|imponerende|vidunderligt|herligt)(,|) (at|når|hvordan)',
    'jeres såkaldte',
    'hvor professionelt',
    'stor ros til jer for at',
  ],
} satisfies Lexicon

/** Facts that hold one of those words. */
export const factualEmotions = {
  source,
  phrases: [
    '(værste|værst) (tilfælde|fald|af alt)',
    'i værste fald',
    '(blev|bliver|er) (sur|sure) (i|på) (smagen|lugten|mælken)',
    '(sure|surt) (vingummi|vingummier|slik|regn|øl|mælk|opstød|pletter)',
    'for (dårligt|ringe) til',
    'det er for (dårligt|ringe) til',
    'cirkus (arena|dannebrog|summarum)',
    '(i|et|til|fra) (cirkus|cirkusset)',
    'en helvedes masse',
    '(tusind|tusinde|hundrede) gange (tak|undskyld)',
    '(tak|undskyld|beklager) (tusind|tusinde|hundrede) gange',
    '(én|en|ti|hundrede|tusind) gange (så|om|mere|bedre|hurtigere|større)',
    '(er|helt|bare) håbløs til',
    '(jeg|vi) er (desperat|desperate) efter',
    '(aldrig|ikke) (nogensinde|nogen sinde|i mit liv) oplevet (så|en så|noget så) (god|godt|fin|fint|hurtig|hurtigt|flot|venlig|venligt|rar|rart|flink)',
  ],
} satisfies Lexicon
