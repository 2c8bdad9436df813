import {words, type Lexicon, type Pattern} from '@tactlint/core'
import {source} from '../source.js'
import {atStart, either, gap, maybe, next, notNext, one, pattern, upTo} from '../notation.js'

const delightful = words(
  'fantastisk dejligt skønt herligt strålende smukt genialt vidunderligt rart hyggeligt fedt super storslået magisk betagende',
)

const patterns: readonly Pattern[] = [
  pattern(
    'hvor er det dejligt at betale for ingenting',
    either([one('hvor'), one('er var'), one('det')], [one('det'), one('er var')], [atStart]),
    maybe(upTo(2, one('jo da bare altså helt simpelthen virkelig så da lige'))),
    one(delightful),
    maybe(one(',')),
    one('at når som hvordan så'),
    notNext(one('høre se få i du jeg vi tale handle have')),
  ),
]

/** Praise that mocks, where something went wrong: „Flot klaret. Nu er alle kasserne væk“. */
export const mockery = {
  source,
  phrases: [
    '(flot|godt|fint|super|stærkt|pænt|strålende|rigtig godt|rigtig flot|virkelig flot) (klaret|gået|arbejde|arbejdet|præsteret|kæmpet|gjort|stil|skuldret)',
    '(flot|fin|god|pragtfuld|sublim|prima|formidabel|storartet) (service|kundeservice|indsats|præstation|opbakning)',
    '(en|den) (sand|sande|ren|rene) (fornøjelse|fryd|nydelse)',
    'et (sandt|rent) (eventyr|festfyrværkeri)',
    '(tillykke|bravo|hurra|stort tillykke|hatten af|klap på skulderen|sikke en service|sikken service|sikke en fornøjelse|sikken en fornøjelse)',
    '(fantastisk|imponerende|fremragende|strålende|glimrende|fornem|enestående|super|vidunderlig) (service|kundeservice|support|indsats|betjening|præstation)',
    '(imponerende|fantastisk|mageløst|utroligt|vidunderligt)(,|) (at|så|hvordan|som) (i|du|man|det)',
    'hvor er det (bare|da|) (imponerende|vidunderligt)(,|) (at|når|hvordan)',
    'hvor professionelt',
    'stor ros til jer for at',
    '(må man|vil jeg) sige',
    'det var (jo|) lige det(,|) (jeg|vi) (manglede|havde brug for)',
  ],
  patterns,
} satisfies Lexicon

const sneering: readonly Pattern[] = [
  pattern(
    'flot, så har vi heller ikke internet i påsken',
    atStart,
    one('flot herligt fantastisk tillykke pragtfuldt strålende skønt bravo'),
    one(', ! … –'),
    one('så nu endnu men og'),
    next(gap(12), one('ikke ingen heller igen ødelagt regning aflyst forsinket uden væk')),
    notNext(gap(12), one('mere længere problemer spørgsmål tak')),
  ),
  pattern(
    'en ren fornøjelse at stå i kø',
    one('fornøjelse fryd nydelse luksus'),
    one('at'),
    one('stå vente sidde fryse ringe høre betale blive'),
  ),
  pattern(
    'imponerende så lidt man kan få',
    one('imponerende fantastisk utroligt mageløst fascinerende beundringsværdigt'),
    maybe(one(',')),
    one('så hvor'),
    one('lidt langsomt dårligt længe svært ringe få sløvt lang besværligt elendigt meget'),
  ),
  pattern(
    'I har slået jeres egen rekord',
    one('slået slår sat sætter ny må'),
    gap(3),
    one('rekord rekorden verdensrekord bundrekord rekorder'),
  ),
  pattern(
    'tak for en ødelagt ferie',
    one('tak'),
    one('for'),
    one('en et den det at'),
    gap(1),
    one(
      `ødelagt ødelagte spildt spildte aflyst aflyste forsinkede iskold søvnløs mislykket ødelægge spilde lade`,
    ),
  ),
  pattern(
    'en medalje til jer',
    one('medalje medaljen guldstjerne diplom nobelpris bifald klapsalve applaus'),
    gap(2),
    one('til fra for'),
    gap(1),
    one('jer jeres at den det lageret'),
  ),
]

/** Praise that nobody means. */
export const sneers = {
  source,
  phrases: [
    'tak for (ingenting|lort|lortet|kaffe)',
    'jeres såkaldte',
    'klap jer selv på skulderen',
    '(ren|den rene) (luksus|velvære|wellness|forkælelse) at',
    'så er (dagen|ugen|ferien|weekenden) reddet',
  ],
  patterns: sneering,
} satisfies Lexicon
