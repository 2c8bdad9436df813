import {words, type Pattern} from '@tactlint/core'
import {someAdverbs, writer} from '../adverbs.js'
import {atEnd, either, gap, maybe, next, notNext, one, pattern, upTo} from '../notation.js'

const feelings = words(`
  rasende vred vrede sur sure edderspændt hidsig forbandet harm indigneret fortørnet dødtræt oprørt oprørte rystet rystede chokeret
  chokerede forarget forargede målløs målløse fortvivlet fortvivlede desperat desperate frustreret frustrerede fuming pissed rystende
  gal rundtosset oprevet lamslået lamslåede magtesløs magtesløse ydmyget krænket krænkede såret sårede bitter ophidset tosset
  grædefærdig knust knuste rystet vantro paf mundlam mundlamme bestyrtet bestyrtede forfærdet forfærdede skrækslagen dybtskuffet
  hjælpeløs opgivende nedbrudt udkørt udmattet forbitret forurettet arrig arrige olm fornærmet fornærmede pissesur
  stiktosset splittergal kogende sydende skummende hvidglødende forstemt harme
  modløs modløse afmægtig afmægtige frastødt nedværdiget forrådt ulykkelig ulykkelige
`)
/** Calm people say them too; only with an intensifier do they vent. */
const mild = words(
  'skuffet skuffede utilfreds utilfredse irriteret irriterede træt trætte forundret forundrede overrasket bekymret ked',
)
const intensifiers = words(`
  dybt ekstremt enormt fuldstændig fuldstændigt helt kæmpe mega meget rystende så voldsomt utrolig utroligt virkelig vildt møg pisse
  skide røv sindssygt total totalt usigeligt super inderligt ualmindeligt umådeligt hamrende grænseløst lynende gevaldigt godt
  oprigtigt bragende stik
`)
/** „meget skuffet“ says so calmly. */
const heated = intensifiers.filter(word => !['meget', 'godt', 'oprigtigt'].includes(word))
const deeply = [
  'dybt',
  'ekstremt',
  'voldsomt',
  'usigeligt',
  'inderligt',
  'umådeligt',
  'ualmindeligt',
  'grænseløst',
]
const being = one('er var bliver blev føler')
const strongly = maybe(upTo(3, one([...intensifiers, 'og', 'både', 'ærlig', 'talt', 'oprigtig', 'rent'])))

/** „Jeg er rasende“, „jeg føler mig trådt på“ */
export const feelingPatterns: readonly Pattern[] = [
  pattern(
    'jeg er rasende',
    writer,
    being,
    maybe(one('mig os')),
    someAdverbs,
    strongly,
    one(feelings),
    notNext(one('hest efter')),
  ),
  pattern(
    'det gør mig rasende',
    one('gør gjorde gjort'),
    one('mig os'),
    someAdverbs,
    strongly,
    one(feelings),
    notNext(one('hest efter')),
  ),
  pattern('jeg er blevet rasende', writer, one('er'), someAdverbs, one('blevet'), strongly, one(feelings)),
  pattern('nu er jeg rasende', being, writer, someAdverbs, strongly, one(feelings)),
  pattern(
    'skuffet og vred',
    one(mild),
    maybe(one(',')),
    one('og vred frustreret'),
    maybe(strongly),
    one(feelings),
  ),
  pattern(
    'jeg er dybt skuffet',
    writer,
    being,
    gap(2),
    one(heated),
    one(mild.filter(word => !/^(?:ked|bekymret|overrasket)$/.test(word))),
  ),
  pattern('dybt skuffet', one(deeply), one(mild)),
  pattern('jeg er træt af', writer, being, someAdverbs, strongly, one('træt trætte led'), one('af og')),
  pattern('er jeg træt af', being, writer, someAdverbs, one('træt trætte'), one('af')),
  pattern(
    'ved at være godt træt',
    one('være blive'),
    one('godt temmelig ret rigtig meget grundigt mere'),
    gap(1),
    one('træt trætte tosset irriteret irriterede sur sure vred vrede'),
  ),
  pattern(
    'jeg græder',
    either([one('jeg vi'), maybe(one('har både sidder sad')), someAdverbs], [one('her nu så')]),
    one(
      `græder grædt tuder tudede græd koger kogte skælver væmmes hader afskyr foragter eksploderer rablede flipper ryster rystede`,
    ),
    notNext(one('vand maden kartofler te mad på flasken dåsen dem æg den det vandet')),
  ),
  pattern('jeg hader jeres app', writer, someAdverbs, one('hader afskyr foragter hadede')),
  pattern(
    'jeg er ved at bryde sammen',
    either([one('ved'), one('at')], [one('tæt nær'), one('på ved'), one('at')]),
    either(
      [one('bryde'), gap(1), one('sammen')],
      [one('gå'), gap(1), one('op ud amok'), maybe(one('i af'))],
      [one('miste'), gap(1), one('forstanden besindelsen tålmodigheden modet troen')],
      [one('blive'), gap(1), one('sindssyg tosset vanvittig skør gal')],
      [one('kaste smide'), gap(1), one('håndklædet lortet skidtet')],
      [one('rive'), gap(2), one('håret')],
    ),
  ),
  pattern(
    'er ved at eksplodere',
    one('ved'),
    one('at'),
    one('eksplodere tude flippe koge sprænges græde skrige'),
  ),
  pattern(
    'jeg kan ikke mere',
    writer,
    one('kan orker magter gider'),
    gap(2),
    one('ikke'),
    one('mere længere'),
    either([atEnd], [next(one('. ! , … og nu'))]),
  ),
  pattern(
    'jeg er helt færdig',
    writer,
    one('er var'),
    one('helt fuldstændig totalt simpelthen'),
    one('færdig færdige smadret knust kørt'),
    notNext(one('med til kl i klokken')),
  ),
  pattern(
    'jeg føler mig trådt på',
    one('føler følte føle føles'),
    maybe(writer),
    one('mig os man'),
    gap(2),
    either(
      [
        one(
          `snydt svigtet magtesløs magtesløse ydmyget krænket hjælpeløs ignoreret nedgjort forrådt misbrugt udnyttet vildledt manipuleret forfulgt mistænkeliggjort dum latterliggjort overset taget fanget chikaneret nedværdiget behandlet ladt bestjålet`,
        ),
      ],
      [one('til'), one('grin')],
      [one('trådt'), one('på')],
      [
        one('som'),
        gap(1),
        one('idiot nar luft skidt nummer kastebold lus tiggere tigger forbryder gidsel gidsler'),
      ],
      [one('holdt'), one('for')],
      [one('talt'), one('ned')],
    ),
  ),
  pattern(
    'behandlet som skidt',
    one('behandlet behandles behandler behandle'),
    gap(2),
    one('som'),
    gap(1),
    one(
      `skidt luft affald forbryder forbrydere kriminel kriminelle hund hunde nul idiot idioter nummer kvæg lort skrald andenrangs andenrangsborgere tiggere børn dum snyltere bræt fjols`,
    ),
  ),
  pattern(
    'mit hjerte er knust',
    one('mit vores'),
    one('hjerte humør blodtryk'),
    gap(1),
    one('knust bløder knuses koger kogepunktet stiger brast'),
  ),
  pattern(
    'tage livet af mig',
    either(
      [one('tage tager'), one('livet'), one('af'), one('mig os folk')],
      [
        one('gør gøre drive driver'),
        one('mig os'),
        one('sindssyg tosset vanvittig skør gal vanvittige tossede'),
      ],
    ),
  ),
  pattern(
    'mistet alle kræfter',
    one('mistet opbrugt brugt'),
    gap(1),
    one('alle alt enhver al sidste'),
    gap(1),
    one('kræfter tro tillid håb energi respekt tålmodighed livsmod'),
  ),
  pattern(
    'jeg mangler ord',
    one('mangler savner har fattes findes er'),
    gap(2),
    one('ikke ingen mangler savner'),
    gap(1),
    one('ord'),
    notNext(one('i på der som')),
  ),
  pattern(
    'jeg mangler ord',
    writer,
    one('mangler savner fattes'),
    gap(1),
    one('ord'),
    notNext(one('i på der som')),
  ),
  pattern('grine eller græde', one('grine le skrige'), one('eller'), one('græde tude grine')),
  pattern(
    'jeg nægter at tro på det',
    writer,
    one('nægter vægrer'),
    gap(1),
    one('at'),
    one('tro acceptere finde betale'),
    gap(1),
    one('på det at mig denne den'),
  ),
  pattern(
    'nu er det nok',
    one('nu så'),
    either(
      [one('er var'), one('det'), maybe(one('altså simpelthen sgu fandeme faktisk ved også')), one('nok')],
      [
        one('kan må'),
        one('det'),
        maybe(one('altså simpelthen da fandeme snart')),
        maybe(one('være')),
        one('nok stoppe slut høre'),
      ],
    ),
    either([atEnd], [next(one(', . ! … : med op'))]),
  ),
  pattern(
    'min tålmodighed er opbrugt',
    one('min vores tålmodigheden'),
    gap(2),
    one('opbrugt sluppet hænger tråd bristepunktet bristet slut grænse prøve smuldrer'),
  ),
]
