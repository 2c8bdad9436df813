import {words, type Pattern, type Step} from '@tactlint/core'
import {ifNot, unless} from './conditions.js'
import {either, gap, maybe, next, notNext, one, other, pattern} from '../notation.js'
import {then, writer} from './threat-words.js'

/** How something gets there, by the writer or by itself. */
const gets = words(`
  går klager sender indbringer tager overgiver overdrager kontakter melder anmelder inddrager giver ryger overgår bringer sætter
  indgiver indsender henvender ringer skriver tipper deler lægger poster lander havner ender kommer ligger får modtager hører læser
  rejser fortæller involverer beder lader hyrer kobler trækker opretter åbner starter viser videresender viderebringer anlægger
  indberetter publicerer offentliggør uploader sendes indbringes overdrages meldes anmeldes indberettes
`)
const shows = words(`
  interessant interesseret interesserede interesse spændende nysgerrig nysgerrige lytte lytter elske elsker begejstret begejstrede glade
  glad fornøjet fornøjelse morsom morsomt læsning underholdende slikke hænderne øjnene næsen sulten sultne forfærdet
`)
const supposed = one('nok sikkert garanteret formentlig vist bestemt helt sandsynligvis da ganske nærmest')
const papers = words(`
  stævningen stævning klagen anmeldelsen politianmeldelsen opslaget opslag læserbrevet læserbrev indlægget indberetningen opsigelsen
  pressemeddelelsen anmeldelse politianmeldelse kladden udkastet
`)

/** Steps to these places, held over the reader in one way or the other. */
export const heldOver = (places: readonly string[]): readonly Pattern[] => {
  const there = one(places)
  const story: Step = maybe(gap(6))
  return [
    pattern('får jeg ikke svar, klager jeg til nævnet', ifNot, then, gap(3), one(gets), gap(6), there),
    pattern(
      'får jeg afslag, vil nævnet få besked',
      ifNot,
      then,
      gap(1),
      one('vil skal må kan bliver'),
      gap(4),
      there,
    ),
    pattern('billederne lander hos nævnet, hvis', other('du i man de'), one(gets), gap(6), there, unless),
    pattern('på mandag må nævnet se på det, hvis', one('må vil skal bliver'), gap(3), there, unless),
    pattern(
      'det vil nævnet synes er spændende læsning',
      either(
        [there, one('vil ville skal kan kunne bliver er elsker')],
        [one('vil ville bliver er kunne'), there],
        [there, one('hos på til'), gap(2), one('vil ville bliver er')],
      ),
      gap(5),
      one(shows),
    ),
    pattern(
      'det vil nævnet nok gerne høre om',
      either([there, one('vil ville skal')], [one('vil ville skal'), there]),
      maybe(gap(1)),
      supposed,
      maybe(gap(2)),
      one('høre se vide læse mene have'),
    ),
    pattern(
      'hvad mon nævnet siger til det',
      either(
        [one('mon'), gap(3), there],
        [one('hvad'), one('tror'), one('i du'), gap(3), there],
        [one('gad vide'), maybe(one('nok vide')), one('hvad hvordan om'), gap(3), there],
        [
          one('hvad'),
          one('siger synes mener tænker ville vil'),
          gap(2),
          there,
          gap(1),
          one('mon sige til synes tænke'),
        ],
      ),
      gap(4),
      one('siger sige synes mener tænker ville vil få gør gøre reagerer skriver mene skrive til finder er'),
    ),
    pattern(
      'skal jeg hellere spørge nævnet, eller kan I finde ud af det',
      one('skal må'),
      writer,
      gap(8),
      there,
      gap(4),
      one('eller før'),
      gap(1),
      either(
        [one('kan vil skal'), one('i du'), gap(2), next(gap(8), one('? .'))],
        [one('i du'), gap(4), one('selv')],
      ),
      notNext(gap(3), one('sende hjælpe anbefale foreslå oplyse klare gøre')),
    ),
    pattern(
      'har I lyst til at høre fra nævnet',
      one('har vil er kunne'),
      one('i du'),
      gap(3),
      one('lyst hellere interesseret interesserede helst virkelig gerne'),
      gap(7),
      there,
      story,
      next(gap(8), one('?')),
    ),
    pattern(
      'I kan få lov at forklare det i nævnet',
      one('i du'),
      one('kan må skal får'),
      gap(6),
      one(
        'forklare forsvare fortælle gentage svare argumentere begrunde bevise sige forklares tage diskutere uddybe',
      ),
      gap(3),
      one('i til for hos foran'),
      gap(2),
      there,
      notNext(one('og på i'), one('hvis dag')),
    ),
    pattern(
      'valget står mellem en kreditnota og nævnet',
      one('valget vælge vælger muligheder'),
      gap(3),
      one('mellem imellem om'),
      gap(12),
      one('og eller'),
      gap(3),
      there,
    ),
    pattern(
      'klagen til nævnet ligger klar',
      one(papers),
      maybe(one('til i hos på'), gap(3)),
      either([there], [one('jer politiet')]),
      one('er ligger'),
      gap(2),
      one('klar færdig færdigt skrevet udfyldt formuleret underskrevet parat klargjort afsendt'),
    ),
    pattern(
      'det bliver ikke mig, der skriver, men nævnet',
      either(
        [one('ikke'), gap(8), one('men')],
        [one('næste'), gap(3), one('gang brev mail opkald besked kontakt samtale henvendelse')],
      ),
      gap(5),
      there,
      next(gap(3), one('der . ! som hører ringer skriver kommer')),
      next(gap(2), one('der . !')),
    ),
    pattern(
      'gemt til nævnet',
      one('gemt dokumenteret optaget samlet noteret fotograferet'),
      gap(6),
      one('til'),
      gap(3),
      there,
      notNext(one('og')),
    ),
    pattern(
      'tøver ikke med at gå til nævnet',
      one('tøver venter'),
      gap(4),
      one('med'),
      one('at'),
      gap(6),
      there,
    ),
  ]
}

/** „… eller også går jeg på stationen“ */
export const toThePolice: readonly Pattern[] = [
  pattern(
    'ellers går jeg på stationen',
    ifNot,
    then,
    one('går kører tager'),
    writer,
    gap(2),
    one('stationen politistationen'),
  ),
]

/** „Jeg tøver ikke med at klage“, „Jeg er ikke bleg for at dele det“: what the writer isn't too good for. */
export const notAfraid: readonly Pattern[] = [
  pattern(
    'jeg er ikke bleg for at klage',
    either(
      [one('tøver'), one('ikke'), gap(2), one('med')],
      [one('ikke'), gap(1), one('bleg bange nervøs flov'), one('for')],
      [one('viger'), one('ikke'), one('tilbage'), one('for')],
      [one('ingen'), one('kvaler problemer betænkeligheder skrupler'), one('med ved')],
      [one('ikke'), one('noget'), one('imod'), one('mod')],
    ),
    one('at'),
    gap(2),
    one(
      'klage anmelde dele opsige skifte melde stævne politianmelde indberette hænge advare offentliggøre sagsøge ophæve fortælle',
    ),
  ),
]

/** „Stævningen er skrevet“, „Jeg trykker send i aften“: all is ready. */
export const inReadiness: readonly Pattern[] = [
  pattern(
    'stævningen ligger færdig på mit skrivebord',
    one(
      'stævningen politianmeldelsen opslaget læserbrevet anmeldelsen klagen opsigelsen indlægget udkastet kladden',
    ),
    maybe(one('til i om over på'), gap(4)),
    one('er ligger står'),
    gap(2),
    one(`
      klar færdig færdigt udfyldt formuleret underskrevet parat klargjort færdigskrevet skuffen udbakken kladde skrivebord skrivebordet
      kladdemappen
    `),
    notNext(one('af til')),
    notNext(maybe(one('i på')), one('forkert gennemgået')),
  ),
  pattern(
    'jeg trykker send i aften',
    one('trykker klikker'),
    gap(2),
    one('send udgiv publicer publicér opslå del'),
    gap(5),
    one('aften morgen dag fredag mandag kl medmindre hvis når'),
  ),
  pattern(
    'opslaget er skrevet',
    one('opslaget læserbrevet indlægget stævningen opsigelsen'),
    maybe(one('til i om over på'), gap(4)),
    one('er'),
    gap(1),
    one('skrevet'),
    gap(2),
    one('og'),
    gap(3),
    one('trykker sender poster deler venter lægger afleverer'),
  ),
  pattern(
    'mangler kun en dato',
    one('stævningen klagen politianmeldelsen anmeldelsen opslaget opsigelsen'),
    gap(3),
    one('mangler venter'),
    gap(1),
    one('kun bare blot'),
    notNext(gap(3), one('godkendelse behandling svar')),
  ),
]
