import {words, type Pattern} from '@tactlint/core'
import {either, gap, maybe, next, notNext, one, pattern} from '../notation.js'

/** Said to everybody: „I skrev på Facebook, at …“ */
const publicly = notNext(
  gap(5),
  one(`
    nyhedsbrev nyhedsbrevet facebook instagram hjemmeside hjemmesiden siden annoncen opslaget avisen reklamen kataloget udsendelsen
    opslag reklame radioen fjernsynet plakaten
  `),
)
const promised = words('lovede bad efterspurgte efterlyste bekræftede krævede aftalte ringede')
const told = words('skrev sagde oplyste meldte fortalte nævnte svarede')
/** Nobody but the desk sends them: a carpenter may be one's own. */
const visitors = words(`
  montøren montørerne teknikeren teknikerne taksatoren taksatorerne chaufføren chaufførerne sagsbehandleren sagsbehandlerne
  installatøren fragtmanden fragtmændene buddet opmåleren servicemanden serviceteknikeren flyttemændene flyttefolkene
  skadebehandleren skadekonsulenten kundekonsulenten
`)
const came = words(`
  var kom har skulle ville sagde tog lovede skrev målte glemte lagde satte fik gav ringede nævnte mente nåede afleverede
  dukkede mødte monterede skiftede så
`)

/** What somebody at the desk has said, or whom it has sent: „I skrev, at det gamle skulle retur“, „Taksatoren var her den 4. marts“. */
export const contacts: readonly Pattern[] = [
  pattern(
    'jeg bad om',
    either(
      [one('jeg vi'), one('bad')],
      [one('bad'), one('jeg vi')],
      [one('jeg vi'), one('har'), gap(1), one('bedt')],
      [one('har'), one('jeg vi'), gap(1), one('bedt')],
    ),
    one('om'),
    notNext(one('hjælp råd at')),
  ),
  pattern(
    'jeg fik afslag',
    either([one('jeg vi'), one('fik')], [one('fik'), one('jeg vi')], [one('har'), one('fået')]),
    one('nej afslag medhold rykker rykkere'),
  ),
  pattern(
    'sidst I var her',
    either(
      [one('efter'), one('at'), one('i')],
      [one('sidst'), one('i')],
      [one('da'), one('i'), next(one('var kom skiftede lavede monterede leverede satte havde hentede'))],
    ),
    notNext(one('har er kan lukker åbner')),
  ),
  pattern('som I bad om', one('i du'), one(promised), publicly),
  pattern(
    'I har bedt om',
    either([one('i du'), one('har')], [one('har'), one('i du')]),
    gap(2),
    one('bedt efterspurgt efterlyst'),
    publicly,
  ),
  pattern(
    'I skrev, at det skulle',
    either([one('i du'), one(told)], [one(told), one('i du')]),
    publicly,
    gap(3),
    one('at'),
    gap(4),
    one('skulle ville'),
  ),
  pattern(
    'jeg fik at vide, at … ville',
    either(
      [one('jeg vi'), one('fik')],
      [one('fik'), one('jeg vi')],
      [one('jeg vi'), one('har'), gap(1), one('fået')],
      [one('har'), one('jeg vi'), gap(1), one('fået')],
    ),
    gap(1),
    one('at'),
    one('vide'),
    notNext(gap(4), one('veninde ven nabo naboen kollega søster bror svigermor hjemmesiden facebook')),
    gap(8),
    one('ville skulle'),
  ),
  pattern(
    'jeg blev lovet',
    either(
      [one('jeg vi'), one('blev fik')],
      [one('blev fik'), one('jeg vi')],
      [one('jeg vi'), one('er har'), one('blevet fået')],
    ),
    gap(1),
    one('lovet'),
  ),
  pattern(
    'i jeres mail af 4. marts',
    one('jeres'),
    one('mail brev e-mail sms besked svar rykker bekræftelse opgørelse afgørelse'),
    one('af fra'),
  ),
  pattern('montøren var her', one(visitors), maybe(one('fra'), gap(1)), one(came)),
  pattern('var montøren her', one('var kom har skulle ville'), one(visitors)),
  pattern(
    'der var en mand ude at se på',
    one('var kom har'),
    maybe(one('der været')),
    one('en to'),
    one('mand mænd fyr medarbejder medarbejdere kollega kolleger'),
    maybe(one('fra'), gap(1)),
    one('ude her forbi hjemme'),
  ),
  pattern(
    'en sagsbehandler ville ringe',
    one('en'),
    one('sagsbehandler rådgiver medarbejder kollega konsulent taksator'),
    maybe(one('hos fra af'), one('jer')),
    one('ville skulle lovede'),
  ),
]
