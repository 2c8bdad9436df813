import {words, type Lexicon, type Pattern} from '@tactlint/core'
import {source} from '../source.js'
import {atEnd, atStart, either, gap, maybe, notNext, one, pattern} from '../notation.js'

const times =
  'flere|adskillige|mange|gentagne|utallige|talrige|to|tre|fire|fem|seks|syv|otte|ni|ti|hundrede|tusind|gud ved hvor mange|3|4|5|6|7|8|9|10'
const writer = one('jeg vi')
const tellsAgain = words(`
  skriver sender beder spørger forklarer må rykker kontakter ringer gentager oplyser har vedhæfter henvender fortæller skal forsøger
  prøver efterlyser
`)
const told = words(
  'skrevet forklaret sagt bedt gentaget rykket ringet spurgt sendt fortalt oplyst kontaktet vedhæftet henvendt mailet forsøgt',
)
const counts = words(`
  tredje fjerde femte sjette syvende ottende niende tiende tyvende hundrede 3. 4. 5. 6. 7. 8. 9. 10. nte gud-ved-hvilken
`)
const numbers = words(
  'tre fire fem seks syv otte ni ti tolv tyve flere adskillige utallige gentagne mange 3 4 5 6 7 8 9 10 12',
)

const patterns: readonly Pattern[] = [
  pattern(
    'det har jeg svaret på tre gange',
    either([one('jeg vi'), one('har')], [one('har'), one('jeg vi')]),
    gap(1),
    one('svaret besvaret'),
    gap(5),
    one(numbers),
    one('gange'),
  ),
  pattern(
    'det har jeg jo svaret på',
    one('det'),
    one('har'),
    one('jeg vi'),
    gap(1),
    one('svaret'),
    one('på'),
    either([atEnd], [one('. ! allerede før flere')]),
  ),
  pattern(
    'I spørger om det samme hver gang',
    either([one('i du'), one('spørger spurgte')], [one('spørger spurgte'), one('i du')]),
    gap(1),
    one('om'),
    gap(5),
    either(
      [one('samme')],
      [one('hver'), one('gang')],
      [one('som'), gap(1), one('står stod fremgår allerede')],
      [one('igen')],
    ),
  ),
  pattern(
    'det spurgte I også om i går',
    one('det'),
    one('spurgte skrev sagde'),
    one('i du'),
    one('også jo'),
    gap(1),
    notNext(one('ville')),
  ),
  pattern(
    'står i emnefeltet, ligesom sidst',
    one('ligesom præcis'),
    maybe(one('som')),
    one('sidst sidste'),
    either([atEnd], [one('. ! gang jeg')]),
  ),
  pattern(
    'som sagt før, og som sagt før det',
    one('som'),
    one('sagt skrevet nævnt'),
    gap(2),
    one('og'),
    one('som'),
    one('sagt skrevet nævnt'),
  ),
  pattern(
    'for tredje gang skriver jeg',
    one('for'),
    maybe(one('nu ja altså')),
    one(counts),
    one('gang og'),
    maybe(one('denne sidste på'), gap(2)),
    either([one(': –')], [maybe(one(',')), one(tellsAgain), writer], [atEnd]),
  ),
  pattern(
    'jeg skriver nu for tredje gang',
    either([writer, one(tellsAgain)], [one(tellsAgain), writer]),
    gap(6),
    one('for'),
    one(counts),
    one('gang'),
  ),
  pattern(
    'det er nu tredje gang, jeg sender',
    one('er var bliver'),
    gap(2),
    one(counts),
    one('gang mail rykker besked henvendelse opkald brev'),
    maybe(one(',')),
    maybe(one('at som')),
    writer,
    one([...tellsAgain, 'skrev', 'ringede']),
  ),
  pattern(
    'mail nummer syv',
    one('mail besked henvendelse rykker opkald brev forsøg e-mail'),
    one('nummer nr nr.'),
    maybe(one('.')),
    one([...numbers, 'sytten', '13', '14', '15', '17', '20', '117']),
  ),
  pattern(
    'jeg har nu forklaret det fire gange',
    either([writer, one('har fik')], [one('har fik'), writer]),
    gap(2),
    one('nu efterhånden allerede snart jo sagt da'),
    gap(2),
    one(told),
    gap(6),
    one([...numbers, 'så', 'to']),
    either(
      [one('gange omgange')],
      [one('mange'), one('gange')],
      [one('forskellige af'), gap(1), one('medarbejdere kolleger personer mennesker jer')],
    ),
  ),
  pattern(
    'jeg har forklaret det fire gange',
    either([writer, one('har')], [one('har'), writer]),
    gap(1),
    one('forklaret gentaget sagt'),
    gap(4),
    one(numbers),
    one('gange'),
    notNext(one(', :'), one('den nemlig i først og')),
  ),
  pattern(
    'jeg har spurgt om det samme tre gange',
    either([writer, one('har')], [one('har'), writer]),
    gap(1),
    one('spurgt bedt skrevet rykket'),
    one('om'),
    one('det'),
    maybe(one('samme her')),
    gap(1),
    one([...numbers, 'to']),
    one('gange'),
  ),
  pattern(
    'igen: jeg har ikke bestilt den',
    either(
      [atStart, one('igen')],
      [atStart, writer, one('spørger gentager skriver'), maybe(one('igen'))],
      [atStart, writer, one('siger'), one('det'), one('igen')],
    ),
    one(':'),
  ),
  pattern(
    'gentager gerne for fjerde gang',
    one('gentager gentage forklarer forklare skrive skriver tager siger'),
    maybe(writer),
    one('gerne da åbenbart lige nok også så selvfølgelig naturligvis'),
    gap(3),
    one('igen for endnu gang langsomt'),
    notNext(one('på når hvis i om ved for senere')),
  ),
  pattern(
    'lad mig sige det på en anden måde',
    one('lad sige skrive tage tager forklare prøve siger skriver prøver'),
    maybe(one('mig os jeg')),
    gap(2),
    one('sige skrive forklare tage det den formulere stave gentage'),
    gap(3),
    either(
      [one('på'), one('en'), one('anden'), one('måde facon')],
      [
        one('langsomt enkelt simpelt kort tydeligt'),
        gap(2),
        one('så at som'),
        gap(2),
        one('i alle du selv børn enhver'),
      ],
      [gap(2), one('så'), gap(1), one('alle selv i'), gap(2), one('med kan forstår fatter')],
    ),
  ),
]

/** Says how often it has been said: „Som jeg allerede har skrevet“, „for tredje gang“. */
export const repetition = {
  source,
  phrases: [
    'som (jeg|vi) (allerede|jo|også|ellers) (har|havde) (skrevet|sagt|forklaret|oplyst|nævnt|fortalt|bedt|gjort opmærksom|påpeget|svaret)',
    `som (jeg|vi) (nu|) har (skrevet|sagt|forklaret|oplyst|nævnt|fortalt|bedt om|påpeget) (${times}) gange`,
    'som (jeg|vi) (allerede|jo|også|ellers) (skrev|sagde|forklarede|oplyste|nævnte|fortalte)',
    'som (allerede|tidligere) (nævnt|skrevet|sagt|oplyst|forklaret)(, (sagt|skrevet|forklaret|nævnt)|) og (dokumenteret|sagt|forklaret|skrevet)',
    'som allerede (nævnt|skrevet|sagt|oplyst|forklaret)',
    `som (nævnt|skrevet|sagt|oplyst|forklaret) (${times}) gange`,
    `som (nævnt|skrevet|sagt|oplyst|forklaret) (et utal af gange|til hudløshed|i det uendelige|igen og igen|gang på gang)`,
    '(skrevet|sagt|forklaret|bedt|gentaget|spurgt|fortalt) (det|dette|jer|jer det|) (igen og igen|gang på gang|til hudløshed|i det uendelige|et utal af gange)',
    '(det|dette) (har|havde) (jeg|vi) (allerede|jo|altså|jo allerede) (skrevet|sagt|forklaret|oplyst|fortalt)',
    'det (skrev|sagde|forklarede|oplyste) (jeg|vi) (jo|allerede)',
    `(jeg|vi) (har|har nu|har jo) (allerede|) (forklaret|sagt|bedt|gentaget) (jer|det|dette|om det|jer om det|jer det) (${times}) gange`,
    '(må|skal) (jeg|vi) (virkelig|åbenbart|tilsyneladende) (gentage|forklare|skrive|minde|bede|gøre|selv)',
    '(jeg|vi) (må|skal) (åbenbart|tilsyneladende|endnu en gang) (gentage|forklare|skrive|minde|gøre|selv)',
    'jeg (må|skal) (åbenbart|vist|) gentage mig selv',
    '(jeg|vi) gentager (mig|os) selv',
    '(jeg|vi) har (allerede|jo) (forklaret|sagt) (det|dette) (for|til|over)',
    'for (nu|lige) at gentage (mig|os) selv',
    '(lad mig|jeg skal lige) gentage',
    '(skal|må) (det|jeg) (virkelig|) være nødvendigt at (skrive|ringe|rykke|spørge)',
    '(endnu en gang|endnu engang|for gud ved hvilken) (må|gang|beder|skriver) (jeg|vi|skriver)',
    '(igen-igen|(igen igen|igen, igen|igen og igen) (må|skal|har|beder|rykker|skriver) (jeg|vi|i)|endnu engang en)',
    '(igen|en gang til|endnu en gang|én gang til|) for prins knud',
    'for (hundrede og syttende|hundredesyttende|hundredeogsyttende|syttende|tusinde|hundrede|gud ved hvilken|jeg ved ikke hvilken) gang',
    '(nu|jeg skriver|jeg ringer) (ved gud|) ikke (hvor mange|hvilken) gang',
    '(men|og) hvem tæller',
    '(de samme|det samme|den samme|samme) (mail|tegning|kvittering|billede|dokument|bilag|oplysninger|forklaring|spørgsmål) (for|nu for) (tredje|fjerde|femte|sjette|gud ved hvilken) gang',
    '(bare|blot) (lige|) en (venlig|lille) (påmindelse|reminder)',
    'har jo (kun|bare) (ventet|skrevet|ringet|spurgt|bedt|rykket)',
    '(jeg|vi) (kan|kunne) det (efterhånden|snart|) udenad',
    '(vi|jeg) henviser (endnu en gang|igen|atter|nok en gang|for tredje gang)',
    '(vi|jeg) har (allerede|jo allerede|flere gange|gentagne gange) (svaret på|besvaret) (det|dit|jeres|dette|din)',
  ],
  patterns,
} satisfies Lexicon
