import {words, type Pattern} from '@tactlint/core'
import {definite} from '../definite.js'
import {atStart, either, gap, maybe, notNext, one, other, pattern, upTo} from '../notation.js'
import {nounsOf, type NounKind} from '../nouns.js'

const mine = one('min mit mine vores')
const the = (kind: NounKind) => ({lemma: nounsOf(kind), form: definite})

/** „mit lokale avisabonnement“, „varmeabonnementet“: a thing of the writer's by the last noun of its name, whatever comes before. */
const things = (kind: NounKind): readonly Pattern[] => [
  pattern(`mit … (${kind})`, mine, gap(2), {lemma: nounsOf(kind)}),
  pattern(`-et (${kind})`, the(kind)),
]

/** Named in passing: „opvaskemaskinen“ counts beside a complaint, where nothing else tells what it is about. */
export const goodsNamed: readonly Pattern[] = things('goods')
/** „forsvundet fra appen“, „kan jeg ikke bogføre mine bilag“ */
export const placesOnline: readonly Pattern[] = [
  pattern(
    'kan jeg ikke bogføre',
    either([one('kan kunne'), one('jeg vi')], [one('jeg vi'), one('kan kunne')]),
    one('ikke'),
    maybe(one('længere')),
    one(`
      bogføre gemme uploade downloade oprette redigere printe udskrive eksportere importere afspille streame opdatere underskrive
      synkronisere indlæse tilføje indberette signere godkende
    `),
  ),
  pattern(
    'fra appen',
    one('fra i på'),
    either([one('jeres min')], [notNext(one('en et'))]),
    one('appen app portalen selvbetjeningen platformen brugerfladen skyen webappen mobilappen kundeportalen'),
  ),
]

const wrongly = words('trukket hævet opkrævet debiteret faktureret trak hævede opkrævede debiterede')
/** „Der er trukket 349 kr.“, „depositummet“ */
export const moneyTaken: readonly Pattern[] = [
  pattern('trukket 349', one(wrongly), maybe(one('hele ca cirka kr kr. dkk yderligere ekstra mig os')), {
    number: true,
  }),
  ...things('refund'),
  pattern(
    'abonnement hos jer',
    {lemma: [...nounsOf('subscription'), 'konto', 'aftale', 'kunde']},
    one('hos'),
    one('jer'),
  ),
]

/** „fragtsedlen“, „hentekoden“ */
export const papersNamed: readonly Pattern[] = things('paper')

export const thingsNamed = {
  delivery: [
    ...things('parcel'),
    pattern(
      'nåede ikke at hente den',
      one('nåede nået fik fået'),
      gap(2),
      one('ikke'),
      maybe(one('at')),
      one('hente hentet afhente afhentet'),
    ),
    pattern(
      'er gået retur',
      one('er blev kom røg gik'),
      gap(2),
      maybe(one('gået kommet sendt røget blevet')),
      one('retur'),
      notNext(one('med til for')),
    ),
    // „Det kom i dag“ names nothing and tells that something was sent.
    pattern(
      'det kom i dag',
      atStart,
      maybe(one('så'), one(',')),
      either([one('den det de')], [one('i'), one('dag går')]),
      one('kom ankom'),
      either(
        [one('i'), one(`dag går mandags tirsdags onsdags torsdags fredags lørdags søndags formiddags`)],
        [one('den det de'), notNext(one('til frem ikke op'))],
      ),
    ),
  ],
  listing: things('listing'),
  subscription: [
    ...things('subscription'),
    pattern(
      'sætte mig i bero',
      one('sætte sæt sat'),
      one('mig os ham hende min vores'),
      gap(4),
      either([one('i'), one('bero')], [one('på'), one('pause hold')]),
    ),
    pattern('vores boks', mine, gap(1), one('boks modem')),
    pattern(
      'flytte internettet',
      one('flytte flyttet opsige opsagt opgradere opgraderet opdele genåbne genåbnet'),
      gap(1),
      one(
        'internettet nettet bredbåndet fibernettet strømmen alarmen avisen telefonen mobilen fastnettelefonen el-aftalen elaftalen bladet',
      ),
      notNext(gap(6), one('hvis når såfremt man')),
    ),
  ],
  bank: things('bank'),
  booking: things('booking'),
  insurance: [
    ...things('insurance'),
    pattern(
      'der var indbrud hos os',
      one('var været skete'),
      maybe(one('et en der')),
      one('indbrud brand tyveri indbrudstyveri vandskade hærværk'),
      gap(3),
      one('os vores mig min mit'),
    ),
    pattern('anmeldt en vandskade', one('anmeldt anmeldte'), gap(3), {
      lemma: [...nounsOf('insurance'), 'skade', 'skaden', 'tyveri', 'tyveriet', 'indbrud', 'indbruddet'],
    }),
  ],
  authority: [
    ...things('authority'),
    pattern(
      'sendte jeg en ansøgning',
      one('sendte sendt indsendte indsendt indgav indgivet indleverede indleveret afleverede afleveret'),
      gap(3),
      {lemma: ['ansøgning', 'anmodning', 'begæring', 'klage', 'indsigelse', 'byggeansøgning']},
    ),
  ],
  invoice: things('invoice'),
  supply: [
    ...things('supply'),
    pattern(
      'årets aflæsning',
      one('årets månedens min vores en ny'),
      maybe(one('ny nye')),
      one('aflæsning måleraflæsning'),
    ),
  ],
  payout: things('payout'),
} satisfies Partial<Record<string, readonly Pattern[]>>

/** „Vejrtrækningsmaskinen, som min far fik, giver ikke luft nok“, „Elcyklens batteri lader ikke op“ */
export const thingsFailing: readonly Pattern[] = [
  pattern(
    'maskinen giver ikke',
    {lemma: [...nounsOf('goods'), ...nounsOf('subscription'), ...nounsOf('bank')], form: definite},
    maybe(one(','), one('som der jeg vi i du'), upTo(9, other(', . ?')), one(',')),
    maybe(
      one(
        'batteri motor skærm display låg håndtag lås bremse bremser gear pedal hjul ledning knap lampe døre dør',
      ),
    ),
    other('og men , er har kan vil skal blev bliver var passer behøver koster hører måtte må'),
    maybe(one('den det sig længere stadig slet overhovedet')),
    one('ikke aldrig'),
  ),
  pattern(
    'vakler',
    one(`
      klemmer hyler brummer gnaver skramler ryster piber vakler vipper svigter strejker oser løsner skurrer hvæser knager slingrer
      kortslutter skaller falmer fnugger krymper
    `),
  ),
  pattern('jeg tæller kun seks', one('tæller talte fandt'), maybe(one('jeg vi')), one('kun blot')),
  pattern('ikke lagt i', one('ikke'), maybe(one('var blev')), one('lagt fulgt fulgte'), one('i ved med')),
]
