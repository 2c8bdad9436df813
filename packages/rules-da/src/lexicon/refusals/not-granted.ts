import type {Pattern} from '@tactlint/core'
import {
  atEnd,
  atStart,
  either,
  gap,
  maybe,
  notAfter,
  notNext,
  one,
  other,
  pattern,
  upTo,
} from '../notation.js'
import {isServed, no, unfortunately, us} from './roles.js'

const notYet = notNext(one('endnu først kun før automatisk'))
const not = one('ikke aldrig')

/** Hoped for by customers: „Du får ikke ⟦kursusbevis⟧“. */
const grants = one(`
  bevis kursusbevis plads adgang tilskud rabat refusion kompensation erstatning penge pengene lån kredit støtte boligstøtte udbetaling bonus
  henstand udsættelse dispensation tilladelse hjælp ret godtgørelse dagpenge dækning garanti returret fortrydelsesret bytteret
  klageadgang ombytning afslag prisnedsættelse gavekort medhold krav mulighed undtagelse løsning
`)
/** Runs out: „Lægen har ingen ⟦tider⟧“. */
const stock = one(`
  tider tid plads pladser værelser borde biler lånebiler montører teknikere folk personale ressourcer kapacitet hjælp reservedele dele midler
  penge budget udstyr varer eksemplarer størrelser modeller hold vikarer bemanding billetter løsning løsninger råd opskrift afgange
  returret venteliste aftaler hylder mandskab hænder timer aftentider akuttider parkeringspladser cykelpladser barnestole senge puljer
  muligheder alternativer alternativ mulighed tilbud hjemmel
`)
const subject = one(`
  du man i de kunder medlemmer lejere kursister elever beboere studerende patienter passagerer gæster forældre ansøgere
`)
/** Done by whom the desk serves: „Du kan ikke ⟦medbringe⟧ hunde“. */
const done = one(`
  købe bestille bruge skifte tage sende hente afbestille parkere deltage søge klage melde fremleje overdrage dele betale vælge medbringe
  beholde låne leje booke tilmelde framelde afmelde reklamere opgradere nedgradere veksle indløse kombinere trække udsætte udskyde genbruge
  få springe komme regne forvente slippe optage anke kræve ombooke annullere returnere bytte fortryde opsige ændre flytte benytte reservere overføre
`)

/** What is not given, by what is hoped for: „Gavekort veksles ikke“, „Lægen har ingen tider“. */
export const notGranted: readonly Pattern[] = [
  pattern('der dispenseres ikke', one('der'), one(isServed), unfortunately, no, notYet),
  pattern(
    'cykler må ikke medtages',
    one('må'),
    unfortunately,
    not,
    one(
      'medtages medbringes udlånes byttes returneres overdrages fremlejes videresælges udlejes ombyttes fremvises holdes',
    ),
  ),
  pattern(
    'det ekspederer vi ikke',
    other(`
      tror håber mener synes ved regner forventer kender husker opkræver trækker sletter hæver skal behøver og at hvis når som der men så
      fordi da ser videregiver gemmer sælger deler må kan har er , :
    `),
    us,
    unfortunately,
    one('ikke'),
    maybe(one('ud ind op imod fra ned på med for til af i over om nogen længere mere'), maybe(one('igen'))),
    atEnd,
  ),
  pattern(
    'lægen har ingen tider',
    notAfter('du i hvis'),
    one('har'),
    maybe(us),
    unfortunately,
    one('ikke ingen'),
    maybe(upTo(2, one('flere ledige nogen andre noget nok fri gratis den det de'))),
    either([stock], [grants]),
    notNext(one('endnu')),
  ),
  pattern(
    'større borde har vi ikke',
    one('har'),
    us,
    unfortunately,
    one('ikke'),
    one('andet andre flere mere nogen'),
    notNext(one('spørgsmål')),
  ),
  pattern(
    'det har vi ikke folk til',
    one('har er'),
    either([us], [one('der')]),
    unfortunately,
    one('ikke ingen'),
    maybe(one('nok')),
    either([stock], [one('råd hjemmel lov bevilling')]),
    one('til'),
  ),
  pattern(
    'der er ingen rabat',
    either([one('der'), one('er findes gives')], [one('er findes gives'), one('der')]),
    unfortunately,
    one('ingen ikke'),
    maybe(one('nogen mere længere anden andre flere')),
    either([grants], [one('vej'), one('uden udenom')]),
    notNext(one('endnu')),
  ),
  pattern(
    'du får ikke kursusbevis',
    one('får modtager gives'),
    maybe(subject),
    unfortunately,
    one('ikke ingen'),
    maybe(one('et en noget nogen din dit dine nyt ny nye mere')),
    grants,
    notNext(one('endnu for'), gap(1)),
  ),
  pattern(
    'den bliver ikke rettet',
    one('bliver'),
    unfortunately,
    not,
    one(`
      rettet bestilt bygget lavet bevilget bevilliget genoptrykt optaget hentet ryddet fjernet fornyet genindført produceret fremstillet løst
      oplyst udleveret talt medregnet kompenseret krediteret ombyttet reserveret tilbudt imødekommet accepteret anerkendt eftergivet frafaldet
    `),
    notYet,
  ),
  pattern(
    'der er ikke nogen, der kan svare på det',
    one('ingen nogen'),
    maybe(upTo(3, one('af os vores her hos kolleger medarbejdere læger'))),
    maybe(one(',')),
    maybe(one('der som')),
    either(
      [
        one('kan vil'),
        one('fortælle sige svare hjælpe love give rette finde gøre tage oplyse forklare komme'),
      ],
      [one('ved'), maybe(one(',')), one('hvornår om hvor hvad hvorfor')],
      [one('har'), one('tid lov mulighed')],
    ),
    notNext(one('?')),
  ),
  pattern(
    'det er forbudt',
    notAfter('ikke'),
    one('er'),
    unfortunately,
    one('forbudt bandlyst ulovligt'),
    notNext(one('at'), one('ryge')),
  ),
  pattern(
    'hunde er ikke tilladt',
    one('er'),
    unfortunately,
    not,
    one(
      'tilladt lovligt velkomne tilladte inkluderet inklusive medregnet forsikret indbefattet valgfrit gyldig gyldigt gyldige tilgængelig tilgængeligt',
    ),
    notYet,
  ),
  pattern(
    'ikke på din vej',
    atStart,
    either(
      [one('ikke'), one('på i hos her uden med til før via fra'), notNext(one('at'))],
      [one('ingen'), grants],
    ),
    maybe(upTo(4, other('er har kan at , problem problemer'))),
    atEnd,
  ),
  pattern(
    'banken kan ikke hjælpe',
    either([us, one('kan')], [one('kan'), us]),
    unfortunately,
    one('ikke intet ingenting'),
    notNext(one('se finde genkende komme udelukke takke love vide undgå sige huske nå lade')),
  ),
  pattern(
    'du kan ikke medbringe hunde',
    notAfter('hvis at'),
    subject,
    one('kan'),
    unfortunately,
    not,
    done,
    notNext(gap(4), one('før endnu')),
  ),
  pattern(
    'hunde kan du ikke medbringe',
    other('hvis , . og men så'),
    one('kan'),
    subject,
    unfortunately,
    not,
    either([done], [atEnd]),
    notNext(gap(4), one('før endnu')),
  ),
]
