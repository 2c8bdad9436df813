import type {Pattern} from '@tactlint/core'
import {atEnd, either, gap, maybe, next, notNext, one, other, pattern, upTo} from '../notation.js'
import {it, noCondition} from './question-steps.js'

/** „Kan I lade den stå ved bagdøren?“, „Vi vil gerne have en nat mere“: it is there already. */
const arranged: readonly Pattern[] = [
  pattern(
    'lade den stå ved bagdøren',
    either([one('lade')], [one('stille lægge sætte aflevere')]),
    one('den det dem pakken kassen kasserne'),
    maybe(one('bare blot')),
    one('stå ved bag foran hos under ligge'),
    notNext(one('op')),
  ),
  pattern(
    'holde den et par dage mere',
    one('holde gemme beholde have'),
    one('den det dem pladsen værelset'),
    upTo(4, other('. , ? hvis til')),
    one('mere længere'),
  ),
  pattern(
    'en nat mere',
    one('en et to tre'),
    one(
      'nat dag uge måned kuffert person gæst seng bruger licens portion plads nætter dage uger personer brugere licenser kufferter',
    ),
    one('mere ekstra længere oveni til'),
    noCondition,
  ),
  pattern(
    'når I har den inde',
    one('i du'),
    maybe(one('alligevel nu stadig')),
    either(
      [one('havde fik')],
      [one('har'), next(either([it], [one('bilen cyklen maskinen')]), one('inde stående til hos'))],
    ),
    either([it], [one('bilen cyklen maskinen telefonen uret')]),
  ),
  pattern(
    'er der mere, I mangler',
    either([one('i du'), one('mangler')], [one('mangler'), one('i du')]),
    either([one('mere noget flere vist stadig endnu også nu papirer')], [atEnd], [next(one('? .'))]),
  ),
  pattern(
    'siden besigtigelsen den 3. maj',
    one('siden'),
    one(`
      besigtigelsen synet samtalen besøget servicebesøget eftersynet undersøgelsen behandlingen reparationen monteringen
      installationen aflæsningen visningen overdragelsen indflytningen
    `),
  ),
  pattern(
    'overtage rollen',
    one('overtage'),
    one('rollen abonnementet aftalen kontrakten medlemskabet pladsen ordningen licensen'),
  ),
  pattern(
    'sidde sammen',
    one('sidde'),
    either([one('sammen')], [one('ved'), one('siden')]),
    next(gap(6), one('hjem ud fly flyet turen vej')),
  ),
  pattern(
    'sende det sidste',
    one('sende eftersende have få'),
    maybe(one('mig os')),
    one('den det de'),
    one('sidste manglende resterende glemte'),
  ),
]

/** „Jeg kom til at overføre 2.000 kr.“, „Jeg har skrevet mit mellemnavn forkert“ */
const slips: readonly Pattern[] = [
  pattern(
    'jeg kom til at overføre',
    one('kom kommet'),
    maybe(one('jeg vi han hun')),
    maybe(one('vist desværre')),
    one('til'),
    one('at'),
    one(`
      overføre bestille taste indtaste slette invitere trykke vælge booke melde betale skrive købe afbestille annullere opsige
      sende oplyse opgive lukke godkende klikke tilmelde framelde
    `),
  ),
  pattern(
    'jeg tastede det gamle husnummer',
    either(
      [one('jeg vi'), one('tastede indtastede opgav oplyste')],
      [one('jeg vi'), one('har fik'), gap(1), one('tastet indtastet opgivet oplyst skrevet valgt')],
    ),
    gap(3),
    one('forkert forkerte gamle gammelt galt ved'),
  ),
]

/** „Vi er ikke hjemme på fredag alligevel“, „Kan vi få en anden dato?“ */
const prevented: readonly Pattern[] = [
  pattern(
    'vi kan alligevel ikke komme',
    one('jeg vi'),
    one('kan er når bliver'),
    maybe(one('desværre så derfor')),
    either([one('alligevel'), one('ikke')], [one('ikke'), gap(5), one('alligevel')]),
  ),
  pattern(
    'vi kan ikke komme den 3. maj',
    either([one('jeg vi'), one('kan')], [one('kan'), one('jeg vi')]),
    maybe(one('desværre så derfor altså')),
    one('ikke'),
    either([one('komme møde deltage')], [one('være'), one('hjemme der')]),
    one('den på i før'),
  ),
  pattern(
    'få en anden dato',
    one('få have finde aftale give skifte'),
    gap(2),
    one('en et'),
    one('anden andet ny nyt'),
    one('dato tid dag tidspunkt afgang leveringsdag hold afhentningsdag termin leveringstid'),
    noCondition,
  ),
  pattern(
    'springe over i uge 29',
    one('springe holde sætte'),
    one('over'),
    one('i næste den'),
    maybe(one('uge ugen denne')),
  ),
  pattern(
    'skulle være sket den 1.',
    one('skulle burde'),
    maybe(one('jeg vi han hun den det')),
    one('være'),
    maybe(one('blevet')),
    one(
      'ringet sket kommet leveret hentet sendt flyttet lukket betalt lavet klar fremme udbetalt åbnet skiftet',
    ),
    noCondition,
  ),
  pattern(
    'er jeg oprettet',
    either([one('er står'), one('jeg vi')], [one('jeg vi'), one('er står')], [one('der'), one('er står')]),
    gap(2),
    one('noteret registreret oprettet tilmeldt opført'),
    notNext(one('som virksomhed')),
  ),
  pattern(
    'skulle have haft svar',
    one('skulle burde'),
    maybe(one('jeg vi han hun den det')),
    gap(1),
    one('have ha'),
    gap(1),
    one('haft fået modtaget hørt været'),
    notNext(one('med vid')),
  ),
]

/** There is an order, an appointment or the like, which is to be otherwise: „Kan I lade den stå?“, „Jeg kom til at bestille to“ */
export const arrangements: readonly Pattern[] = [...arranged, ...slips, ...prevented]
