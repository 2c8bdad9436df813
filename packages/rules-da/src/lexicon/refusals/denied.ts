import type {Pattern} from '@tactlint/core'
import {
  atEnd,
  atStart,
  either,
  gap,
  maybe,
  next,
  notAfter,
  notNext,
  one,
  other,
  pattern,
  upTo,
} from '../notation.js'
import {unfortunately, us} from './roles.js'

const we = one('vi jeg')
const stops = either([atEnd], [next(one('. ! ,'))])
const notYet = notNext(gap(3), one('endnu før'))

/** Knowing, hoping, and what people are glad to be spared: „Vi ⟦opkræver⟧ ikke“ is no refusal. */
const spared = other(`
  har er kan vil skal må kunne ville skulle burde bør ser ved kender tror håber mener synes forventer regner hører husker finder opkræver
  trækker sletter hæver deler gemmer videregiver behøver bruger glemmer opgiver slipper lukker spærrer afbryder anbefaler ønsker
  forstår tvivler bebrejder overvåger lytter beder beskylder stoler spørger fakturerer debiterer kræver sælger registrerer var havde fik
  siger taber forlader svigter rører tager modtager genkender bemærkede nåede kunne fandt så ændrer vidste mente læste afviser behøvede
  betvivler udelukker
`)
/** „Der er ingen ⟦gebyrer⟧“ */
const welcome = other(`
  gebyr gebyrer binding problem problemer ekstra tvivl grund omkostninger omkostning fejl risiko renter rente fare krav behov hast hastværk
  ændringer ændring deadline forskel nye ny rykkere skjulte skjult spørgsmål bivirkninger begrænsninger begrænsning frist fast fastsat
  moms afgift udgifter opsigelse opsigelsesvarsel skade skader bøde bøder allergener reklamer tegn , . : noget der som af anledning
  ubehagelige overraskelser smuthuller uregelmæssigheder registrerede kendte aktuelle opdateringer sporing
`)

/** Denied whatever the deed or the thing: „Vi svarer ikke på den slags“, „Der er ingen levering“. */
export const denied: readonly Pattern[] = [
  pattern(
    'vi svarer ikke på den slags',
    notAfter('hvis når om'),
    we,
    spared,
    maybe(one('os mig sig')),
    unfortunately,
    one('ikke aldrig'),
    notNext(one('endnu kun bare dig dine din jeres noget')),
    notYet,
  ),
  pattern(
    'vi har ikke den slags',
    either([us, one('har')], [one('har'), we]),
    unfortunately,
    one('ikke'),
    one('den det de et nogen noget nok en'),
    notNext(one('imod at')),
    notNext(gap(2), one('brug imod modtaget fået hørt set fundet endnu glemt ansvar')),
  ),
  pattern(
    'der er ingen levering',
    either([one('er'), one('der')], [one('der'), one('er')]),
    unfortunately,
    one('ingen'),
    welcome,
    notYet,
  ),
  pattern(
    'der er ikke mere mad',
    either([one('er'), one('der')], [one('der'), one('er')]),
    unfortunately,
    one('ikke'),
    one('mere flere længere andet andre'),
    notNext(one('at'), one('betale gøre')),
    notYet,
  ),
  pattern(
    'der er ingen, som reparerer den',
    one('ingen'),
    maybe(gap(1)),
    one(','),
    one('der som'),
    other('kan har ser læser får deler skal vil , bebrejder ved'),
  ),
  pattern('det afgør lægen og ikke dig', one('og'), one('ikke'), one('dig jer os mig'), stops),
  pattern('den er ikke til at redde', one('er står'), unfortunately, one('ikke'), one('til'), one('at')),
  pattern(
    'det siger policen intet om',
    one('står siger'),
    gap(2),
    one('intet ikke ingenting'),
    one('om noget'),
  ),
  pattern(
    'huslejen sættes ikke ned',
    one('sættes lukkes tages lægges bygges'),
    unfortunately,
    one('ikke'),
    one('ned ind op ud imod tilbage igen om'),
    notYet,
  ),
  pattern(
    'det kan du godt glemme',
    one('kan'),
    one('du i'),
    one('godt roligt lige'),
    gap(1),
    one('glemme opgive droppe skyde'),
  ),
  pattern(
    'sådan fungerer det ikke',
    one('sådan'),
    one('fungerer virker er hænger gør'),
    upTo(2, other('ikke . ,')),
    one('ikke'),
  ),
  pattern(
    'ingen hos os ved det',
    atStart,
    one('ingen intet ingenting'),
    maybe(upTo(3, other('. ,'))),
    one('ved kender kan'),
    notNext(one('se')),
  ),
  pattern(
    'bussen venter ikke på dig',
    one('venter følger stopper dækker kører fungerer omfatter sker lader'),
    unfortunately,
    one('ikke'),
    one('på med ned til ud af ind op hos uden efter sådan'),
    notYet,
  ),
  pattern(
    'vores system kan ikke hente den frem',
    one('vores'),
    upTo(2, other('. ,')),
    one('kan'),
    unfortunately,
    one('ikke ingen'),
    notNext(one('se finde')),
  ),
  pattern(
    'det får du ikke hævet',
    either([one('får'), one('du i')], [one('du i'), one('får')]),
    unfortunately,
    either(
      [
        one('ikke'),
        other(
          'brug lov flere problemer problem en et noget nogen regning gebyr rykker besked mails længere mere det opkrævet . ,',
        ),
      ],
      [one('ingenting')],
    ),
    notYet,
  ),
  pattern(
    'uden MitID kommer du ikke ind',
    one('kommer'),
    one('du i man'),
    unfortunately,
    one('ikke'),
    one('ind med på i op igennem videre uden'),
  ),
  pattern(
    'der bliver ikke sat flere op',
    either([one('der'), one('bliver')], [one('bliver'), one('der')]),
    unfortunately,
    one('ikke ingen'),
    other(
      'endnu trukket opkrævet hævet fratrukket brug ændret ændringer gebyr tale foretaget pålagt slettet lukket gemt',
    ),
    notYet,
  ),
  pattern(
    'der står intet om det',
    either([one('der'), one('står')], [one('står'), one('der')]),
    unfortunately,
    one('intet ikke ingenting'),
    maybe(upTo(4, other('. ,'))),
    one('om'),
  ),
  pattern(
    'den giver ingen rettigheder',
    one('giver'),
    unfortunately,
    one('ikke ingen'),
    one('ret rettigheder adgang plads rabat grund anledning mening mulighed krav'),
  ),
  pattern(
    'vi er ikke interesserede',
    us,
    one('er'),
    unfortunately,
    one('ikke'),
    one('en et interesserede interesseret sat garant'),
  ),
  pattern('jeg må ikke', we, one('må'), unfortunately, one('ikke'), atEnd),
]
