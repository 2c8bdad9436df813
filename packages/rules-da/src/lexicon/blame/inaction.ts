import type {Pattern} from '@tactlint/core'
import {someAdverbs} from '../adverbs.js'
import {either, gap, maybe, notAfter, notNext, one, pattern} from '../notation.js'
import {reader} from '../reader.js'
import {colleague, has} from './wrong-steps.js'

const not = one('ikke aldrig intet ingenting hverken')
/** „måske“, „vist“: a careful writer does not accuse. */
const surely = notNext(gap(2), one('måske vist nok muligvis mon'))

/** Nothing is done, or not what is a duty: „I gør ingenting“, „I tager ikke ansvar“. */
export const inaction: readonly Pattern[] = [
  pattern(
    'I gør ingenting',
    notAfter('hvis når om at'),
    either([reader, one('gør foretager laver')], [one('gør foretager'), reader]),
    someAdverbs,
    maybe(one('jer dig')),
    either([one('ingenting intet')], [one('ikke'), one('noget'), notNext(one('forkert galt'))]),
  ),
  pattern(
    'I har intet gjort',
    either([reader, has], [has, reader], [one('og'), has]),
    gap(3),
    either(
      [one('intet ingenting'), one('gjort foretaget undersøgt lavet')],
      [
        one('ikke'),
        gap(1),
        one('gjort foretaget løftet rørt'),
        gap(1),
        one('noget jer en ved arbejde job jeres'),
        notNext(one('forkert galt')),
      ],
    ),
    surely,
  ),
  pattern(
    'I har haft tre uger uden at røre den',
    reader,
    has,
    gap(8),
    one('uden'),
    one('at'),
    one('røre gøre løfte svare undersøge tjekke lave reagere foretage kigge undskylde blinke'),
  ),
  pattern(
    'I tager ikke ansvar',
    notAfter('hvis når om at'),
    either([reader, one('tager')], [one('tager'), reader]),
    someAdverbs,
    one('ikke aldrig'),
    gap(1),
    one('ansvar ansvaret stilling hånd mig os hensyn jer kunder kunderne sagen klagen'),
    notNext(one('imod med')),
  ),
  pattern(
    'I lytter ikke',
    notAfter('hvis når om at'),
    either([reader, one('lytter')], [one('lytter'), reader]),
    someAdverbs,
    not,
  ),
  pattern(
    'I hører ikke efter',
    notAfter('hvis når om at'),
    either([reader, one('hører følger')], [one('hører følger'), reader]),
    someAdverbs,
    not,
    one('efter med'),
  ),
  pattern(
    'I følger ikke jeres egne regler',
    either(
      [reader, one('følger overholder kender respekterer læser')],
      [reader, has],
      [one('følger overholder'), reader],
    ),
    someAdverbs,
    not,
    maybe(one('fulgt overholdt læst respekteret kendt')),
    either(
      [one('jeres dine'), one('egne egen eget')],
      [one('loven reglerne aftalen kontrakten lovgivningen')],
    ),
  ),
  pattern(
    'I svarer simpelthen ikke',
    either([reader, one('svarer reagerer ringer hjælper læser')], [one('svarer reagerer'), reader]),
    one('simpelthen jo bare overhovedet engang slet konsekvent aldrig'),
    gap(1),
    one('ikke aldrig svarer på'),
  ),
  pattern(
    'jeres montør har ikke gjort sit arbejde',
    ...colleague,
    maybe(gap(3)),
    one('har havde'),
    someAdverbs,
    not,
    gap(1),
    one('læst sat kigget undersøgt passet gjort fulgt tjekket forstået ringet overholdt gidet hørt'),
    notNext(one('færdig endnu')),
  ),
  pattern(
    'fordi ingen af jer tog backup',
    one('ingen ikke'),
    maybe(one('en')),
    one('af hos'),
    one('jer'),
    gap(1),
    one('tog gad tænkte læste svarede kiggede vidste ved gider kan gjorde passede har fulgte ville kunne'),
  ),
  pattern(
    'fordi I ikke havde pakket den ind',
    one('fordi da eftersom'),
    one('i du'),
    someAdverbs,
    one('ikke aldrig'),
    someAdverbs,
    one(
      'havde kunne ville gad sendte svarede pakkede tjekkede læste passede fulgte ringede rettede betalte gjorde',
    ),
    notNext(one('være')),
  ),
]
