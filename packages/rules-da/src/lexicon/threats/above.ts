import {words, type Pattern} from '@tactlint/core'
import {chief, theChief} from './chiefs.js'
import {atStart, either, gap, maybe, next, notNext, one, other, pattern, upTo} from '../notation.js'

const seniors = words(`
  jurist specialist specialister specialisterne senior seniormedarbejder seniorrådgiver ekspert eksperter fagchef fagperson projektleder
  ingeniør arkitekt myndighedsperson
`)
const below = one(`
  kundeservice sekretæren sekretariatet receptionen skranken butikken vagttelefonen telefonvagten førstelinjen supporteren supporten
  chatten hotlinen medarbejderen kassen omstillingen førsteledet robotten chatbotten piccoloen praktikanten eleven assistenten
  studentermedhjælper studentermedhjælperen sagsbehandleren kontordamen tjeneren ekspedienten
`)
const ordinary = one('menig almindelig tilfældig ung ny simpel')
const workers = one(`
  supporter medarbejder sagsbehandler kundemedarbejder telefonpasser elev praktikant studentermedhjælper vikar assistent ekspedient
  receptionist chatbot robot telefonist sekretær
`)
const directly = one('direkte straks fra med hellere først selv personligt venligst gerne bør skal må')

/** Past the one who reads, by relation: „Læg den hos rektor i stedet for hos sekretæren“. */
export const above: readonly Pattern[] = [
  pattern(
    'en menig supporter kan næppe hjælpe',
    either([ordinary, workers], [below], [one('en den'), workers]),
    gap(1),
    one('kan formår magter løser'),
    gap(1),
    one('næppe ikke aldrig hverken'),
    notNext(one('åben åbent på hjemme låst nås')),
    notNext(one('se finde'), one('min ordren')),
  ),
  pattern(
    'i stedet for sekretæren',
    either(
      [one('stedet'), one('for')],
      [one('uden'), maybe(one('om'))],
      [one('forbi over fremfor frem ikke end')],
    ),
    maybe(one('om for hos til en med af')),
    maybe(one('jeres en den')),
    below,
    next(gap(1), one('. , ! og men')),
    notNext(one(','), one('men')),
  ),
  pattern(
    'hos rektor',
    one('hos til på for'),
    chief('rektor'),
    gap(3),
    one('stedet først direkte og frem'),
    notNext(one('hilsen')),
  ),
  pattern(
    'det er formanden, jeg vil have i tale',
    one('er'),
    chief(),
    gap(1),
    one('jeg vi'),
    one('vil skal ønsker taler skriver'),
  ),
  pattern('den rette til det her er formanden', chief(), one('er'), one('den'), one('rette eneste')),
  pattern('sæt chefen på kopi', chief(), gap(2), one('kopi cc kopien'), notNext(one('af'))),
  pattern(
    'chefen må gerne læse med',
    chief(),
    one('bør skal må kan burde'),
    gap(1),
    one('gerne nok selv læse tage se høre vide hellere godt'),
    notNext(one('underskrive godkende have')),
  ),
  pattern(
    'direktørens mailadresse',
    theChief,
    maybe(one('private direkte')),
    one('mailadresse mail e-mail nummer telefonnummer navn kontaktoplysninger adresse kalender'),
  ),
  pattern(
    'lad bestyrelsen se på det',
    one('lad lade bed bede få'),
    maybe(one('jeres din')),
    chief(),
    gap(3),
    one('se tage vurdere afgøre ringe kontakte svare kigge læse høre behandle forholde'),
  ),
  pattern(
    'forelægge sagen en chef',
    one('forelagt forelægges forelægge forelæg'),
    maybe(one('sagen den det for')),
    gap(1),
    chief(...seniors),
  ),
  pattern('til niveau 2', one('til på'), one('niveau level trin instans'), one('to tre 2 3')),
  pattern(
    'nogen over dig',
    one('nogen en dem'),
    maybe(either([one('der som'), one('er sidder står')])),
    one('over'),
    one('dig jer'),
    notNext(one('til')),
  ),
  pattern('få rektor i tale', chief(), one('i'), one('tale røret')),
  pattern(
    'foretrækker at tage det med hovedkontoret',
    one('foretrækker ønsker insisterer vælger'),
    gap(5),
    chief('topledelsen'),
    gap(3),
    directly,
  ),
  pattern('foretrækker hovedkontoret', one('foretrækker'), gap(5), chief()),
  pattern('send den opad', one('opad opefter'), maybe(one('i')), gap(1), notNext(one('bakke'))),
  pattern(
    'på et højere sted',
    one('højere højeste øverste'),
    one('sted instans trin led'),
    notNext(one('på i')),
  ),
  pattern('hvem sidder over dig', one('hvem'), one('sidder står er bestemmer'), one('over'), one('dig jer')),
  pattern(
    'til jer, der bestemmer',
    one('jer dem en nogen den'),
    maybe(one(',')),
    one('der som'),
    one('bestemmer styrer leder skærer'),
    notNext(one('over'), one('mig')),
  ),
  pattern(
    'en med bemyndigelse',
    one('en nogen'),
    one('med'),
    one('bemyndigelse stjerner striber pondus myndighed overblik indflydelse kompetencen magt nøglen'),
  ),
  pattern('første led over', one('første'), one('led linje trin instans'), one('over'), notNext(one('for'))),
  pattern(
    'det nytter ikke at begynde i bunden',
    one('nytter hjælper'),
    gap(1),
    one('ikke intet'),
    gap(2),
    one('begynde starte tale skrive ringe'),
    gap(1),
    one('bunden jer kundeservice nederst receptionen'),
  ),
  pattern(
    'lade en jurist se på den',
    one('lade få bede have sende videresende give'),
    gap(1),
    one('en jeres et'),
    gap(1),
    one(seniors),
    gap(3),
    either([one('se kigge tage vurdere læse kontakte ringe på')], [directly]),
  ),
  pattern(
    'giv den til en senior',
    atStart,
    gap(12),
    one('til'),
    one('en jeres'),
    other('ny anden kunde'),
    notNext(one('senior')),
    one(seniors),
  ),

  pattern(
    'beder om supervisor',
    one('beder bede anmode anmoder stil stille videresend send viderestil sendes ønsker forlanger kræver'),
    gap(3),
    one('om til'),
    one(
      'supervisor manager leder chef overordnet teamleder afdelingsleder driftsleder ledelse direktør seniormedarbejder souschef',
    ),
  ),
  pattern(
    'op på direktionsniveau',
    one('op'),
    one('på til'),
    upTo(3, other('. , dansk')),
    one('niveau account-niveau ledelsesniveau direktørniveau topniveau lederniveau'),
  ),
  pattern(
    'uden om første linje',
    one('om udenom uden over forbi'),
    one('første 1. førstelinje'),
    one('linje led niveau line'),
  ),
  pattern(
    'nogen, der sidder over dig',
    one('sidder står bestemmer rangerer'),
    one('over højere'),
    one('dig jer end'),
    notNext(one('gennemsnittet')),
  ),
  pattern(
    'hvem der er over kundeservice',
    one('hvem'),
    maybe(one('der')),
    one('er sidder står'),
    one('over'),
    one('kundeservice supporten support afdelingen butikken jer dig skranken chatten hotlinen'),
  ),
  pattern(
    'hvem der bestemmer hos jer',
    one('hvem'),
    maybe(one('der')),
    one('bestemmer'),
    one('hos'),
    one('jer'),
  ),
  pattern('foretræde for bestyrelsen', one('foretræde audiens'), one('for hos')),
  pattern(
    'ingen andre end lederen',
    one('andre andet ingen'),
    one('end'),
    maybe(one('jeres din en')),
    chief(),
  ),
  pattern(
    'lige til toppen',
    one('går gå skriver starter begynder ringer'),
    gap(3),
    one('lige direkte altid straks'),
    one('til i'),
    one('toppen'),
  ),
  pattern(
    'kan formanden ringe til mig',
    one('kan vil må bedes'),
    maybe(one('jeres din en')),
    chief(),
    maybe(one('ikke venligst selv gerne')),
    one('ringe kontakte svare skrive'),
    maybe(one('til')),
    one('mig os'),
  ),
]
