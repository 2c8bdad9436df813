import {words, type Lexicon, type Pattern} from '@tactlint/core'
import {source} from '../source.js'
import {atEnd, atStart, either, maybe, next, one, pattern, upTo} from '../notation.js'

const fronts = ['lorte', 'møg', 'skod', 'pisse', 'røv', 'fup', 'svindel', 'amatør', 'pis', 'snyde', 'plat']
const backs = words(`
  service firma butik webshop app system side hjemmeside support kundeservice produkt selskab bank telefon net internet router
  forbindelse behandling kvalitet oplevelse pakke vare ting forretning regning biks tjeneste foretagende maskine printer kurer fragt
  levering bil program
`)
/** „lortefirma“, „møgrouter“ */
const contempt = fronts.flatMap(front => backs.map(back => front + back))
const degrees = [
  'pisse',
  'røv',
  'skide',
  'møg',
  'hammer',
  'drøn',
  'rav',
  'splitter',
  'skod',
  'lorte',
  'hunde',
  'fucking',
]
const judged = words(
  'irriterende ringe dårlig dårligt dårlige sur sure træt trætte gal irriteret langsom langsomt elendig elendigt pinligt uforskammet useriøst dumt dyrt tarveligt flabet',
)
/** „pisseirriterende“, „skideringe“ */
const vehement = degrees
  .flatMap(degree => judged.map(word => degree + word))
  .filter(word => !/^hunde(?:dyrt|dårlig)/.test(word))

const idiots = words(`
  klovne klovner røvere tyve svindlere snydere fuskere dilettanter blodsugere kæltringer banditter pinlige latterlige håbløse elendige
  ubrugelige horrible idioter amatører tåber løgnere løgnhalse skurke forbrydere bedragere fjolser uduelige sjuskehoveder
  plattenslagere gangstere bondefangere hyklere slyngler parasitter gribbe nasserøve ringe sinker ynkelige patetiske frække
  uforskammede tosser narrehatte kujoner undermålere nulliteter
`)

const patterns: readonly Pattern[] = [
  pattern('lortefirma', one([...contempt, ...vehement])),
  pattern(
    'I er nogle klovne',
    either([one('i'), one('er var')], [one('er var'), one('i')], [one('de'), one('er'), one('nogle')]),
    maybe(
      upTo(
        4,
        one(
          `jo bare simpelthen sgu da fandeme godt nok en et nogle noget flok bunke samling sjak bande rene komplet fuldstændig totalt for skide de største`,
        ),
      ),
    ),
    one(idiots),
  ),
  pattern(
    'Svindlere!',
    atStart,
    one(
      idiots.filter(
        word =>
          !/^(?:pinlige|latterlige|håbløse|elendige|ubrugelige|horrible|uduelige|ringe|ynkelige|patetiske|frække|uforskammede|tyve|gribbe)$/.test(
            word,
          ),
      ),
    ),
    either([atEnd], [next(one(', ! .'))]),
  ),
  pattern(
    'for guds skyld',
    one('for i'),
    one('guds himlens fandens helvedes satans søren himmelens'),
    one('skyld navn også'),
  ),
]

/** Contempt in single words, and oaths. */
export const insults = {
  source,
  phrases: [
    '(idiot|idioter|idiotisk|idiotiske|tåbe|tåber|tosse|tosser|tumpe|tumper|klaphat|klaphatte|kvajpande|kvajhoved|skiderik|skiderikker|røvhul|røvhuller|narrøv|narrøve|bonderøv|fupmagere|fupmager|bondefangere|amatører|amatøragtigt|åndssvag|åndssvagt|åndssvage|hjernedød|hjernedøde|hjernedødt|snothvalpe|blodsugere|pengegriske|nassere|dumrian|dumrianer|torskehoved)',
    '(lort|lortet|lorte|pis|pisse|pisset|fuck|fucking|fucked|fuckup|shit|crap|røvsyg|røvsygt|bullshit|wtf)',
    '(fanden|satan|satans|fandeme|fandme|kraftedeme|kraftedme|krafteddeme|kraftstejleme|sgudda|helvedes|for helvede|gudhjælpemig|sateme|satme|fandens)',
    '(gudfader|gudfaderbevares|herregud da|i guder|du milde|jøsses)',
    'for (pokker|søren|dælen|katten|hulen)',
    '(pokkers|pissesur|pissesure|skidesure|stiktosset|stiktossede|tudetosset|røvdårlig)',
    'hold (nu|) (kæft|kaje|mund)',
    'hold da (kæft|kaje|helt ferie)',
    '(rend|kys|rende|stikke) mig',
    '(kan|skal) (i|du) (bare |) (rende|stikke|kysse) (mig|os)',
    '(skråt|lodret) op',
    '(fy|føj|fy for|føj for) (for den|da|siger jeg|pokker|skam|søren|satan|fanden|helvede)',
    'øv(,|) øv',
    'kæft(,|) (mand|hvor|altså)',
    '(platugle|platugler|plattenslager|plattenslagere)',
    'gå ad helvede til',
    '(fulde|fuld|fyldt) (af|med) løgn',
    '(uduelig|uduelige|inkompetent|inkompetente|ubegavet|ubegavede|retarderet|dumme svin)',
    '(bilder|bildte) (i|du) (jer|dig) ind',
    '(hvor|hvordan) (vover|tør) (i|du)',
    'skam (jer|dig)',
    'skamme (jer|dig)',
    'hvad (søren|pokker|fanden|satan|helvede|i alverden) (er|sker|laver|har|skal|bilder|tænker)',
    'så er det (sgu|fandeme|altså) nok',
  ],
  patterns,
} satisfies Lexicon
