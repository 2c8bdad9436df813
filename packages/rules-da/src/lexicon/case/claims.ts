import {words, type Lexicon} from '@tactlint/core'
import {atStart, either, gap, maybe, notNext, one, other, pattern, upTo} from '../notation.js'
import {source} from '../source.js'

const owed = words(`
  betal indbetal overfør afregn indfri returner aflever fraflyt ryd stands ophør fjern tilbagelever indsend
`)
const owe = words(`
  betale indbetale overføre afregne indfri returnere aflevere fraflytte rydde standse ophøre fjerne tilbagelevere indsende
`)
/** „straks“, „inden fredag“, „senest den 3. maj“, „inden for otte dage“ */
const byWhen = either(
  [one('straks omgående øjeblikkeligt nu senest inden snarest')],
  [one('i'), one('dag morgen')],
  [one('med'), one('det'), one('samme')],
)
const beside = (most: number) => maybe(upTo(most, other('venligst gerne bedes ? hvis kan må , .')))

/** What the writer's own side is owed: „Betal beløbet inden fredag“, „Du skal rydde kælderrummet senest den 3. maj“. */
export const claims = {
  source,
  phrases: [],
  patterns: [
    pattern('betal beløbet inden fredag', atStart, maybe(one('så')), one(owed), beside(8), byWhen),
    pattern(
      'du skal betale senest fredag',
      either([one('du i'), one('skal må')], [one('skal må'), one('du i')]),
      maybe(one('derfor nu straks simpelthen omgående')),
      one(owe),
      beside(8),
      byWhen,
    ),
    pattern(
      'beløbet skal være betalt senest fredag',
      one('skal'),
      either(
        [one('betales indbetales overføres afregnes returneres afleveres ryddes fraflyttes')],
        [
          one('være'),
          gap(1),
          one('betalt indbetalt overført afregnet afleveret ryddet fraflyttet os fremme'),
        ],
        [one('være'), gap(1), one('på'), gap(1), one('konto kontoen bankkonto plads')],
      ),
      beside(6),
      byWhen,
    ),
    pattern(
      'vi forventer din betaling senest fredag',
      one('vi jeg'),
      one('forventer kræver forlanger'),
      gap(1),
      maybe(one('at')),
      one('din dit jeres beløbet betaling du fuld restbeløbet'),
      beside(8),
      byWhen,
      notNext(one('for')),
    ),
  ],
} satisfies Lexicon
