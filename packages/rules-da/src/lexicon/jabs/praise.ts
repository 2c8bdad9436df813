import {words, type Pattern} from '@tactlint/core'
import {atEnd, atStart, either, gap, maybe, next, notNext, one, other, pattern, upTo} from '../notation.js'

const praise = words(`
  flot smart hyggeligt betryggende rart dejligt fint godt sødt imponerende skønt fedt herligt pænt stærkt elegant genialt effektivt festligt
  praktisk beroligende opmuntrende interessant morsomt sjovt pudsigt spændende fascinerende rørende beundringsværdigt bemærkelsesværdigt
  underholdende tankevækkende fantastisk strålende perfekt bravo hurra venligt omsorgsfuldt betænksomt generøst modigt kreativt originalt
  nydeligt charmerende storslået glimrende fornemt kært nuttet snedigt heldigt tillykke super skægt finurligt fortræffeligt
`)
/** What nobody would praise. */
const bad = one(`
  aldrig ingen ingenting intet sovende rykkere rykker standardsvar autosvar forkert forkerte lukket lukker lukkede stadig overse overser
  glemme glemmer miste mister uden væk nede spærret spærre ignorere ignorerer telefonkø pauser frokostpauser kaffepauser frokost tom tomt
  tomme halv halve gammel forsinket forsinkede knust ødelagt kaos rod mangler manglede modsat måneder uger gætte gætter afvise afviser
  afslag bøde bøder gebyrer aflyst aflyse sovet sover ferie glemt overset forgæves ventetid vente venter ventede røret lægger smide smider
  opdigte finde tie tier tavs tavse
`)
const notYet = either(
  [one('når nu')],
  [
    one('ikke'),
    maybe(gap(2)),
    one('kommet svaret sendt løst virker findes leveret åbnet læst sket fået rørt ringet'),
  ],
  [one('nu så'), one('mangler'), gap(1), one('bare kun blot')],
  [
    one('to tre fire fem seks syv otte ni ti'),
    one('medarbejdere kolleger mennesker afdelinger mails opkald forsøg'),
    gap(1),
    one('til at'),
  ],
)

/** „Imponerende, at der skal fem mand til at overse ét tal“: praise for what is bad. */
export const fakePraise: readonly Pattern[] = [
  pattern(
    'smart, at chatten lukker, når alle har fri',
    atStart,
    maybe(one('hvor ja nå ih tak meget rigtig virkelig så')),
    maybe(one('er var')),
    maybe(one('det')),
    one(praise),
    maybe(one('arbejde gået klaret lavet planlagt timet')),
    maybe(one(', !')),
    one('at i nu når så hvor der'),
    upTo(12, other('men dog desværre gerne tak heldigvis ikke undskyld')),
    either([bad], [notYet]),
  ),
  pattern(
    'flot arbejde, nu mangler kun tre af stolene',
    atStart,
    one(praise),
    gap(2),
    one(', !'),
    gap(1),
    one('så nu'),
    gap(3),
    one('mangler'),
    gap(2),
    one('bare kun blot'),
  ),
  pattern(
    'dejligt at se, at sagen er lukket',
    atStart,
    one(praise),
    one('at'),
    one('se høre vide læse mærke opleve erfare'),
    gap(1),
    one('at hvor hvordan'),
    upTo(8, other('men dog')),
    one(
      'lukket sovende pauser frokostpauser travlt ferie afsluttet forkert autosvar aldrig glemt prioriterer længe',
    ),
  ),
  pattern(
    'endnu et nydeligt svar uden indhold',
    one('endnu'),
    one('et en'),
    gap(2),
    one('svar mail brev besked standardsvar autosvar brev'),
    gap(1),
    one('uden på der som fra'),
    either(
      [one('indhold svar noget'), gap(2)],
      [one('ikke')],
      [one('ikke'), gap(2)],
      [one('en'), one('maskine robot')],
    ),
  ),
  pattern(
    'tak for standardsvaret',
    one('tak'),
    one('for'),
    gap(2),
    one(`
      standardsvaret skabelonsvaret autosvaret skabelonen standardmailen standardbrevet ingenting tavsheden udenomssnakken standardsvar
      robotsvaret undvigelsen omvejen kopien ligegyldigheden foredraget belæringen
    `),
    notNext(one('af')),
  ),
  pattern(
    'tak for linket til en side, der ikke findes',
    one('tak'),
    one('for'),
    gap(8),
    one('der'),
    one('ikke aldrig intet'),
    notNext(one('var er'), one('nødvendig nødvendigt')),
  ),
  pattern(
    'det var så den telefontid',
    atStart,
    either([one('det'), one('var'), one('så')], [one('der'), one('røg gik'), maybe(one('så'))]),
    one('den det jeres'),
    gap(1),
    other('for i'),
    either([atEnd], [next(one('. !'))]),
  ),
  pattern(
    'så fik jeg også lært det',
    one('så nu'),
    one('fik har'),
    one('jeg vi'),
    one('også da så jo omsider'),
    gap(1),
    one('lært prøvet oplevet set'),
    next(gap(1), one('det at hvad hvordan . !')),
  ),
  pattern(
    'jeg lærer altid noget nyt',
    one('lærer'),
    gap(1),
    one('altid hele jo da stadig'),
    gap(1),
    one('noget'),
    one('nyt'),
  ),
  pattern(
    'spændende, hvad I finder på næste gang',
    one('spændende nysgerrig spændt'),
    gap(2),
    one('hvad hvilken hvem'),
    gap(2),
    one('i du bliver næste undskyldning'),
    gap(1),
    one('finder kommer bliver undskyldning næste svarer'),
    gap(2),
    one('på med næste gang denne'),
  ),
  pattern(
    'det må være rart ikke at skulle svare',
    one('må'),
    one('være'),
    gap(1),
    one('rart skønt dejligt nemt bekvemt luksus hårdt svært behageligt'),
    gap(1),
    one('at for'),
    gap(2),
    one('kunne slippe ikke job arbejde løn lukke bestemme skulle lade'),
    notNext(one('med på'), one('have')),
  ),
]
