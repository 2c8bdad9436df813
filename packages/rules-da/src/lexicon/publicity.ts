import type {Pattern} from '@tactlint/core'
import {butGladly, ifThen, lands, publicPlaces, story, tell, tells, then, writer} from './threat-words.js'
import {either, gap, maybe, next, notAfter, notNext, one, pattern} from './notation.js'

const bad = one(`
  dårlig dårlige elendig negativ negative sviende 1-stjernet etstjernet én-stjernet en-stjernet enstjernet saftig ordentlig hård hårde
  kritisk grim bidende ærlig sønderlemmende knusende lang
`)

/** Tells the world. */
export const publicity: readonly Pattern[] = [
  pattern(
    'ellers lægger jeg det på Facebook',
    either([ifThen, then], [one('så derefter')]),
    either(
      [one(tells), writer],
      [one(lands), one('den det der sagen historien i du jeres dette')],
      [writer, gap(1), one(tells)],
      [one('må vil kan skal bliver ser er agter'), writer, butGladly(5), one(tell)],
    ),
    butGladly(8),
    one(publicPlaces),
  ),
  pattern(
    'jeg lægger det på Facebook, hvis',
    writer,
    gap(2),
    one(tells),
    gap(7),
    one(publicPlaces),
    gap(2),
    one('hvis medmindre ellers inden'),
  ),
  pattern(
    'jeg lægger hele historien op på Facebook',
    either(
      [writer, gap(2), one('lægger deler poster smider offentliggør uploader skriver hænger')],
      [one('lægger deler poster smider offentliggør uploader skriver hænger'), writer],
    ),
    gap(2),
    one(story),
    gap(6),
    one(publicPlaces),
    notNext(gap(6), one('så kan kunne'), one('i du'), one('se')),
  ),
  pattern(
    'det her ryger på Facebook',
    either([one('det'), one('her')], [one('sagen historien mailen dette oplevelsen')]),
    one('kommer ryger havner ender lander skal'),
    gap(3),
    one('på i hos til'),
    one(publicPlaces),
  ),
  pattern(
    'så får I en dårlig anmeldelse',
    either(
      [one('ellers så'), gap(6)],
      [one('får'), one('i du'), gap(3)],
      [one('i du'), one('får kan'), gap(4)],
      [writer, one('skriver giver efterlader lægger sender har'), gap(3)],
      [one('skriver giver efterlader lægger'), writer, gap(3)],
      [one('ryger ender vanker kommer falder bliver havner'), gap(4)],
      [one('skrive give efterlade lægge'), one('jer en'), maybe(one('en'))],
    ),
    bad,
    one('anmeldelse anmeldelser omtale bedømmelse'),
  ),
  pattern(
    'det bliver én stjerne',
    either(
      [one('bliver vanker falder ryger lander'), one('det der den')],
      [writer, one('giver smider')],
      [one('giver smider'), writer],
      [one('får'), one('i du')],
      [one('i du'), one('får')],
    ),
    gap(3),
    one('én en 1 nul 0'),
    one('stjerne stjerner'),
  ),
  pattern(
    'en anmeldelse, I sent vil glemme',
    one('anmeldelse anmeldelsen'),
    maybe(one(',')),
    either(
      [one('i du'), gap(2), one('glemme glemmer mærke fortryde')],
      [one('og som'), gap(8), one('hvis medmindre')],
    ),
  ),
  pattern(
    'mine følgere skal nok få det at vide',
    either(
      [
        one('mine vores'),
        gap(2),
        one(`følgere venner læsere naboer kolleger netværk bekendte medlemmer facebookvenner familie`),
      ],
      [one('alle hele resten folk'), gap(4), next(gap(12), one('i jer jeres'))],
    ),
    one('skal må får kommer bør hører'),
    gap(3),
    one('høre vide fortalt advaret advares læse'),
    notNext(one('besked hvor hvornår hvilke at')),
  ),
  pattern(
    'kommer ud til alle mine følgere',
    one('til med for'),
    maybe(one('alle samtlige')),
    one('mine'),
    gap(1),
    one('følgere læsere abonnenter lyttere'),
  ),
  pattern(
    'sørge for, at alle hører om det',
    one('sørge sørger'),
    gap(2),
    one('for'),
    maybe(one(',')),
    one('at'),
    either(
      [one('alle folk andre ingen mine hele'), gap(3), one('hører vide ved advaret handler køber får')],
      [one('det sagen historien'), gap(3), one(publicPlaces)],
    ),
  ),
  pattern(
    'advare andre mod jer',
    one('advare advarer advaret fraråde fraråder'),
    gap(3),
    one('andre alle folk venner netværk enhver kolleger medlemmer kunder naboer familie'),
    gap(3),
    maybe(one('mod om imod'), one('jer dig jeres firmaet butikken')),
  ),
  pattern(
    'hele landet får det at læse',
    one(
      'landet verden byen følgere medlemmer forældre læsere naboer alle offentligheden de kollegaer kolleger',
    ),
    gap(2),
    one('får skal'),
    gap(2),
    one('det historien sagen hele alt'),
    gap(2),
    one('at'),
    one('vide læse høre se'),
    notAfter('lov'),
  ),
  pattern(
    'får hele landet det at læse',
    one('får'),
    one('hele alle'),
    gap(3),
    one('det alt historien'),
    one('at'),
    one('vide læse høre se'),
  ),
  pattern(
    'det ender på Facebook',
    one('de det den alt hele skærmbillederne billederne optagelsen'),
    one('ender havner lander ryger'),
    gap(3),
    one('på i hos'),
    one(publicPlaces),
  ),
  pattern(
    'en historie i avisen',
    one('historie forside indslag forsiden'),
    one('i på til om'),
    gap(2),
    one('avisen pressen tv tv2 bladet ekstrabladet medierne nyhederne forsiden'),
  ),
  pattern(
    'den anmeldelse, I ikke bryder jer om',
    one('bryde holde synes kunne'),
    gap(2),
    one('om'),
    gap(3),
    one('anmeldelse anmeldelsen indlæg'),
  ),
  pattern(
    'jeg skriver til avisen, medmindre I ringer',
    writer,
    gap(1),
    one(tells),
    gap(5),
    one('avis lokalavis blad radio lokalradio'),
    gap(2),
    one('medmindre hvis ellers'),
  ),
  pattern(
    'jeg kender en på TV2',
    one('kender er bror søster kone mand ven kæreste nabo kusine fætter'),
    gap(4),
    one('journalist redaktør tv2 dr avisen bladet pressen'),
    gap(8),
    one('høre interesseret historie historien skrive om'),
  ),
]
