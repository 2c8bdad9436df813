import {type Pattern} from '@tactlint/core'
import {amongYou, not, oneOfYou, some, they, theySteps} from './actors.js'
import {faultyDone, faultyOnes} from './faults.js'
import {has} from './wrong-steps.js'
import {atEnd, either, gap, maybe, notNext, one, other, pattern, upTo} from '../notation.js'
import {yours} from '../reader.js'

const clause = (most: number) => maybe(upTo(most, other('. ? ! ; :')))
const within = (most: number) => maybe(upTo(most, other('ikke , . ? ! ; : hvis om')))

/** At leisure while others wait: „stod og sludrede“, „havde travlt med sin telefon“. */
const leisure: readonly Pattern[] = [
  pattern(
    'ekspedienten stod og sludrede',
    they,
    some(2),
    either(
      [
        one('stod står sad sidder gik går lå ligger render rendte'),
        some(3),
        one('og'),
        one(`
          sludrede sludrer grinede griner gloede glor scrollede scroller spillede spiller spiste spiser drak drikker røg ryger sov sover
          hyggede hygger chattede flirtede fnisede gabte gaber legede leger hviskede kedede keder
        `),
      ],
      [
        one(
          'drak sov sludrede fnisede grinede flirtede gabte scrollede sjofede drønede pjattede småsnakkede',
        ),
      ],
      [one('havde har'), some(1), one('travlt'), one('med')],
      [
        one('er var'),
        some(2),
        either(
          [one('mere'), one('optaget optagede interesseret interesserede')],
          [one('mere'), one('travlt')],
        ),
      ],
      [one('holder holdt tog tager'), some(2), one('kaffepause frokost rygepause pause fyraften fredagsbar')],
      [one('skyndte'), one('sig jer')],
      [
        one('interesserer interesserede bekymrer'),
        one('sig jer'),
        maybe(one('kun mere')),
        one('for mere om'),
      ],
    ),
  ),
  pattern(
    'lader, som om I ikke kan se det',
    either([they], [one('og nu så')]),
    maybe(upTo(3, other('. , ?'))),
    one('lader lod ladet'),
    maybe(they),
    maybe(one('bare nu')),
    maybe(one(',')),
    one('som'),
    one('om ingenting'),
  ),
  pattern(
    'talte til min datter, som om hun var dum',
    they,
    some(2),
    one(`
      talte taler talt behandlede behandler behandlet kiggede kigger så svarede svarer opførte opfører opført kørte kørt pakkede pakket
      efterlod efterladt gloede stirrede håndterede håndteret smed
    `),
    clause(6),
    maybe(one(',')),
    one('som'),
    one('om en et var'),
    notNext(one('gave aftalt af prøve del test kunde')),
  ),
  pattern(
    'I har pakket den som en sæk kartofler',
    they,
    has,
    some(2),
    one('behandlet pakket kørt efterladt talt opført håndteret svaret'),
    within(4),
    one('som'),
    one('en et var'),
    notNext(one('gave aftalt del')),
  ),
]

/** What they cannot, what they are. */
const incapable: readonly Pattern[] = [
  pattern(
    'jeres kontor kan ikke holde styr på en kalender',
    they,
    one('kan kunne formår evner magter'),
    some(1),
    not,
    either(
      [gap(1), one('styr'), one('på')],
      [one('finde'), one('ud'), one('af')],
      [one('kende'), one('forskel')],
      [
        one('læse tælle regne stave skelne koordinere'),
        either([atEnd], [one('en et selv engang indenad . , ! til')]),
      ],
    ),
  ),
  pattern(
    'en, der ikke kender forskel',
    one('en ét nogen folk medarbejder sælger mand person tekniker konsulent rådgiver læge afdeling'),
    maybe(one(',')),
    one('der som'),
    one('ikke'),
    either(
      [one('kender'), one('forskel sit deres egne')],
      [one('kan'), one('læse tælle regne stave kende måle skelne')],
      [one('ved aner'), maybe(one(',')), one('hvad forskel')],
      [one('gider forstår fatter'), gap(2)],
      [one('har'), one('styr forstand læst prøvet sat')],
    ),
  ),
  pattern(
    'I satte en helt uerfaren mand til det',
    they,
    some(2),
    one('satte sendte lod ansatte ansætter sender sætter brugte bruger hyrede'),
    some(3),
    one(
      'uerfaren uerfarne uuddannet uuddannede ukvalificeret ufaglært ufaglærte beruset fuld uforberedt nyansat utrænet uden',
    ),
  ),
  pattern(
    'det er jeres afdeling, der er panisk',
    one('er var'),
    some(1),
    either([one('jer')], [theySteps]),
    maybe(one(',')),
    one('der som'),
    one('er var'),
    some(2),
    one([...faultyOnes, 'panisk', 'paniske', 'problemet', 'årsagen', 'fejlen', 'ansvarlig', 'ansvarlige']),
  ),
  pattern(
    'jeres bud må have sparket til kassen',
    theySteps,
    one('må'),
    gap(1),
    one('have'),
    one([...faultyDone, 'sparket', 'pillet', 'trukket', 'taget', 'drukket', 'været']),
  ),
  pattern(
    'ingen vil tage ansvaret',
    one('ingen'),
    maybe(amongYou),
    either(
      [one('tager tog'), some(1), one('ansvar ansvaret skylden')],
      [
        one('vil ville'),
        some(2),
        one('eje kendes stå vedkende tage have vide'),
        gap(2),
        one('ansvar ansvaret skylden problemet den det ved besværet noget'),
      ],
    ),
  ),
  pattern(
    'ikke én tænkte på, at her bor en baby',
    one('ikke ingen'),
    maybe(one('én en')),
    maybe(either([amongYou], [one('af'), one('jer')])),
    maybe(one('har')),
    one('tænkte tænkt skænkede skænket'),
    one('på over det tanke'),
    notNext(one('at'), one('købe')),
  ),
  pattern(
    'hvad bruger jeres rengøringsfirma tiden på',
    one('hvad'),
    gap(3),
    either([they, one('bruger laver får tænker betaler')], [one('bruger laver får'), they]),
    some(2),
    one('tiden løn dagen pengene penge for'),
    notNext(one('til')),
  ),
  pattern(
    'ligeglad med os',
    either([oneOfYou], [yours, other('er . ,')]),
    one('er var'),
    some(2),
    one('ligeglad ligeglade'),
  ),
]

export const shamefulConduct: readonly Pattern[] = [...leisure, ...incapable]
