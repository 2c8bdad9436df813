import {words, type Pattern} from '@tactlint/core'
import {someAdverbs, writer} from './adverbs.js'
import {atStart, either, gap, maybe, notAfter, notNext, one, pattern} from './notation.js'

const own = one('min mit mine vores hele')
const feasts = words(`
  ferie ferien sommer sommerferie jul julen juleaften weekend weekenden bryllup bryllupsdag fødselsdag konfirmation påske påskeferie aften
  helligdage barsel dag uge vinterferie drømmeferie højtid
`)

/** It is too much for the writer, told by a picture: „Jeg er ved at drukne i rykkere“, „Børnene græd sig i søvn“. */
export const overwhelmed: readonly Pattern[] = [
  pattern(
    'jeg er ved at drukne i rykkere',
    either(
      [one('at'), one('drukne kvæles'), one('i')],
      [writer, one('drukner kvæles'), one('i')],
      [one('blive bliver blevet'), one('kvalt druknet begravet'), one('i af')],
    ),
    notNext(one('vand badet poolen en hans')),
  ),
  pattern(
    'vores sommer er spoleret',
    own,
    gap(2),
    one(feasts),
    one('er var blev bliver'),
    gap(1),
    one('spoleret ødelagt smadret forpurret'),
  ),
  pattern(
    'jeg kan snart ikke holde det ud',
    one('kan kunne'),
    gap(3),
    one('ikke'),
    gap(2),
    one('holde'),
    one('det'),
    gap(1),
    one('ud'),
  ),
  pattern(
    'børnene græd sig i søvn',
    either(
      [
        one('børnene familien datter søn mor kone mand drengen pigen ungerne alle hun konen'),
        maybe(one('har havde')),
        someAdverbs,
        one('grædt græd tudet tudede hylede hulkede'),
      ],
      [one('græd græder grædt'), one('sig mig os'), one('i')],
    ),
    notNext(one('over af'), one('glæde lykke')),
  ),
  pattern(
    'I er noget værre rakkerpak',
    one('er var sikke'),
    gap(1),
    one('noget nogle nogen en et'),
    one('værre'),
    notNext(one('? end , . at for')),
  ),
  pattern(
    'jeg er gået i sort',
    writer,
    one('er går gik'),
    maybe(one('gået ved')),
    someAdverbs,
    one('i'),
    one('sort kulkælderen spåner'),
  ),
  pattern(
    'jeg er på randen',
    writer,
    one('er'),
    gap(4),
    one('på'),
    one('randen kanten'),
    notNext(one('af'), one('byen skoven fjorden')),
  ),
  pattern(
    'mit blod koger',
    one('blodet blod'),
    gap(1),
    one('koge koger kogte fryse bruse bruser i'),
    notNext(one('afføringen urinen')),
  ),
  pattern(
    'jeg kunne have skreget',
    one('kunne'),
    maybe(one('jeg vi')),
    one('have'),
    one('skreget grædt tudet brølet hylet'),
  ),
  pattern(
    'det gør mig syg',
    one('gør gøre gjort får bliver'),
    maybe(one('mig os')),
    maybe(one('helt direkte fysisk man')),
    one('syg dårlig'),
    one('at af'),
    maybe(one('at')),
    one('tænke læse se høre det jer'),
    notNext(one('mad')),
  ),
  pattern(
    'nu stopper festen',
    one('nu så her'),
    one('stopper slutter er'),
    one('festen legen'),
    maybe(one('slut forbi')),
  ),
  pattern(
    'ikke sovet i en uge',
    one('ikke knap næsten'),
    gap(2),
    one('sovet'),
    gap(1),
    one('i af på siden'),
    notNext(one('sengen den værelset jeres hotellet')),
  ),
  pattern('aldrig i livet', one('aldrig'), one('i'), one('livet'), notNext(one('haft'))),
  pattern(
    'som at tale til en væg',
    one('som'),
    one('at'),
    one('slå løbe stange snakke tale råbe skrive'),
    gap(1),
    one('i mod ind til med panden'),
    gap(2),
    one('dyne væg mur pude tomrum muren væggen dynen stolpe'),
    notAfter('bygget'),
  ),
  pattern('det er den rene vilde vest', one('rene rent ren'), one('vilde vilde'), one('vest vesten')),
  pattern('for pokker da', atStart, one('for'), one('pokker søren dælen katten'), maybe(one('da også'))),
  pattern(
    'aldrig været ude for noget så tåbeligt',
    one('aldrig'),
    maybe(one('før nogensinde')),
    one('været oplevet set mødt hørt'),
    gap(3),
    one('noget nogen sådan magen mage'),
    one('så lignende til'),
    notNext(one('godt flot smukt venligt dejligt hurtigt')),
  ),
]
