import type {Pattern} from '@tactlint/core'
import {colleague, done, has, hasDone, objects, who} from './wrong-steps.js'
import {someAdverbs} from '../adverbs.js'
import {faults, faultyDid, faultyDoes, faultyDone} from './faults.js'
import {noPronoun, reader, yours} from '../reader.js'
import {either, gap, maybe, notAfter, notNext, one, other, pattern} from '../notation.js'

/** The reader does wrong: „I har simpelthen mistet“, „Nu har I igen mistet“, „I fik ødelagt“. */
export const wrongdoing: readonly Pattern[] = [
  pattern('I har mistet', reader, someAdverbs, ...hasDone),
  pattern('har I mistet', has, reader, someAdverbs, objects, someAdverbs, ...done),
  pattern('I har lovet og løjet', reader, has, gap(6), one('og'), gap(2), one(faultyDone)),
  pattern(
    'I bliver ved med at sende regninger',
    one('i'),
    one('bliver blev'),
    someAdverbs,
    one('ved'),
    one('med'),
    one('at'),
  ),
  pattern(
    'I skulle have husket liften',
    reader,
    one('skulle burde'),
    someAdverbs,
    one('have ha'),
    someAdverbs,
    other(
      'fået modtaget haft set hørt mærket hentet afhentet leveret monteret installeret udskiftet overført udbetalt en et den det mulighed været kunnet , .',
    ),
  ),
  pattern(
    'det er jo jer, der skulle have',
    one('det'),
    one('er var'),
    someAdverbs,
    either([one('jer dig')], colleague),
    ...who,
    either(
      [one('skulle burde'), gap(1), one('have ha')],
      [one('har havde'), gap(3), one('forkert forkerte hul fejl uden skylden glemt ikke bedt')],
      [one('skulle burde'), gap(2), one('betale rydde ordne sørge tage')],
    ),
  ),
  pattern(
    'I er årsagen til det',
    reader,
    one('er var'),
    gap(2),
    one('årsagen grunden skyld skyldige'),
    one('til i'),
  ),
  pattern(
    'fejlen er helt og holdent jeres',
    one('fejlen skylden ansvaret'),
    one('er ligger'),
    gap(3),
    one('jeres jer'),
    notNext(one('eller ?')),
  ),
  pattern(
    'I har ladet en syg mand vente',
    either([reader, has], [has, reader], [reader, one('lod lader')]),
    maybe(one('ladet')),
    gap(5),
    one('vente fryse sidde stå hænge sejle'),
    gap(3),
    one('timer time dage uger måneder regnen gangen kulden røret telefonen'),
  ),
  pattern(
    'I stak af fra regningen',
    reader,
    gap(1),
    one('stak stikker løb rendte smuttede'),
    one('af fra'),
    gap(2),
    one('fra regningen ansvaret aftalen løftet regning'),
  ),
  pattern(
    'I sad på pengene',
    reader,
    one('sad sidder har'),
    gap(1),
    one('på'),
    one('pengene mine vores penge'),
  ),
  pattern(
    'I tog fejl',
    either([reader, one('tager tog har')], [one('tager tog'), reader]),
    maybe(one('jo taget')),
    one('fejl'),
    notNext(one('af')),
  ),
  pattern('I mistede', reader, someAdverbs, one(faultyDid), notNext(one('vist måske nok muligvis'))),
  pattern(
    'mistede I',
    notAfter('jeg vi han hun man som der at og de den det'),
    one(faultyDid),
    one('i du'),
    noPronoun,
  ),
  pattern('I sjusker', reader, someAdverbs, one(faultyDoes), notNext(one('i på om'))),
  pattern('I fik ødelagt', reader, one('fik får'), someAdverbs, objects, one(faultyDone)),
  pattern(
    'det er jer, der har kludret',
    one('jer dig'),
    ...who,
    either(
      hasDone,
      [someAdverbs, one([...faultyDid, ...faultyDoes])],
      [someAdverbs, one('er var'), one('skyld skyldige ansvarlige')],
      // „… der har sendt papirerne til den forkerte adresse“
      [someAdverbs, has, gap(6), one('forkert forkerte')],
    ),
  ),
  pattern(
    'I har lavet rod i det',
    either([reader, someAdverbs, has], [has, reader], [...colleague, has]),
    someAdverbs,
    one('lavet skabt forårsaget begået gjort skaffet kostet forvoldt voldt'),
    gap(3),
    one(`
          fejl rod kaos ballade bommert brøler brølere bommerter koks lort svineri sjusk rodet balladen katastrofe skade tab forvirring
          tåbeligheder ravage ravagen skaden kludder
        `),
  ),
  pattern(
    'en fejl, I har lavet',
    one(faults),
    maybe(one(',')),
    maybe(one('som')),
    either([reader], colleague),
    someAdverbs,
    either(
      [has, someAdverbs, one('lavet begået forårsaget skabt stået gjort forvoldt påført rodet')],
      [one('lavede begik forårsagede skabte gjorde stod forvoldte')],
    ),
  ),
  pattern(
    'I har ikke overholdt aftalen',
    either([reader, someAdverbs, has], [has, reader], [...colleague, has]),
    someAdverbs,
    one('ikke aldrig hverken'),
    gap(1),
    either(
      [one('overholdt levet holdt opfyldt indfriet efterkommet respekteret')],
      [one('gjort'), gap(1), yours, gap(1), one('arbejde job hjemmearbejde pligt forarbejde')],
      [one('sat'), one('sig jer dig'), one('ind')],
    ),
  ),
  pattern(
    'I holder aldrig det, I lover',
    either([reader, someAdverbs, one('overholder holder opfylder gør leverer respekterer')]),
    someAdverbs,
    one('ikke aldrig'),
    gap(1),
    one(`
          det hvad som jeres ord aftaler aftalerne aftalen løfter fristen fristerne tidsfrister deadlines kontrakten reglerne
        `),
  ),
  pattern(
    'I har jo bare ladet stå til',
    either([reader, someAdverbs, has], [has, reader], [...colleague, has]),
    someAdverbs,
    one('ladet'),
    either(
      [one('stå'), one('til')],
      [gap(2), one('sejle flyde hænge rådne')],
      [gap(2), one('i'), one('stikken')],
    ),
  ),
  pattern(
    'I har misforstået alt',
    reader,
    has,
    someAdverbs,
    either(
      [one('misforstået'), one('alt hele det'), maybe(one('hele'))],
      [gap(3), one('galt'), one('i'), one('halsen')],
    ),
  ),
  pattern(
    'I pakkede den så dårligt',
    reader,
    gap(4),
    one('så'),
    one('dårligt sløset sjusket elendigt skødesløst skidt uforsigtigt hårdhændet'),
  ),
  pattern('hvis bare I havde ringet', one('hvis'), one('bare blot'), reader, one('havde')),
  pattern(
    'det er hos jer, fejlen ligger',
    one('hos'),
    one('jer'),
    maybe(one(',')),
    one('fejlen skylden problemet ansvaret'),
    one('ligger er'),
  ),
  pattern(
    'I bryder aftalen',
    either([reader, one('bryder brød')], [reader, has, one('brudt')]),
    gap(1),
    one('aftalen loven kontrakten reglerne løftet jeres vores'),
  ),
  pattern(
    'I kunne have undgået det',
    reader,
    one('kunne burde skulle'),
    someAdverbs,
    one('have ha'),
    gap(1),
    one('undgået forhindret vidst tjekket ringet reageret'),
  ),
  pattern(
    'I prøver bare at slippe udenom',
    reader,
    someAdverbs,
    one('prøver forsøger prøvede forsøgte'),
    someAdverbs,
    one('at'),
    gap(2),
    one('slippe snyde løbe tørre vaske vride lokke narre skjule dække franarre fedte'),
  ),
  pattern(
    'Havde I bare læst sagen',
    either([one('havde'), one('i du')], [one('hvis'), reader, someAdverbs, one('havde')]),
    someAdverbs,
    either(
      [
        one(
          'læst tjekket hørt lyttet passet fulgt undersøgt gidet tænkt svaret overholdt reageret ringet sendt pakket leveret sagt rettet',
        ),
      ],
      [one('gjort'), maybe(one(',')), one('som hvad det')],
      [one('gjort'), yours],
    ),
    gap(12),
    one('var havde kunne ville stod sad'),
  ),
]
