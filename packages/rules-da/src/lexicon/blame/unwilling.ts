import type {Pattern, Steps} from '@tactlint/core'
import {not, some, theySteps} from './actors.js'
import {either, gap, maybe, notNext, one, other, pattern, upTo} from '../notation.js'
import {has} from './wrong-steps.js'

/** Deeds left undone out of no will: „ville ikke tro på mig“, „tog sig ikke tid“. */
const unwilling: Steps = [
  either(
    [
      one('ville vil'),
      some(1),
      not,
      maybe(upTo(3, other(', . ? ! gerne'))),
      one('tro lytte høre hjælpe indrømme erkende forstå vide kendes løfte lette rejse anerkende undskylde'),
    ],
    [not, some(1), one('gad gider orkede orker magtede ulejligede')],
    [
      one('nægter nægtede nægtet'),
      maybe(one(',')),
      one('at'),
      gap(1),
      one('indrømme erkende undskylde forstå høre lytte tage se tro anerkende svare hjælpe'),
    ],
    [
      one('kaldte kalder'),
      one('mig os ham hende min vores'),
      gap(1),
      one('en et dum dumme løgner snylter idiot fjols hysterisk sippet'),
    ],
    [one('gad gider orkede orker magtede'), some(1), not],
    [one('nedlod ulejligede ulejliger nedlader'), one('sig jer dig'), not],
    [one('tog tager gav giver'), one('sig jer dig'), not, gap(1), one('tid tiden ulejlighed')],
    [one('værdigede værdiger skænkede skænker'), gap(2), not],
    [one('tænkte tænker'), not, one('over på på en længere'), notNext(one('at'))],
    [
      one('har havde'),
      some(2),
      not,
      gap(1),
      one('ulejliget nedladt værdiget gidet orket forstået fattet sat'),
      maybe(one('sig jer dig')),
    ],
    [
      one('har havde'),
      some(2),
      one('aldrig'),
      gap(2),
      one('haft set holdt prøvet'),
      some(5),
      one('hænderne hånden livet før hænder sko'),
    ],
  ),
]

export const unwillingness: readonly Pattern[] = [
  pattern('lægen ville ikke tro på mig', theySteps, ...unwilling),
  pattern(
    'I ville ikke tro på mig',
    one('i du'),
    one('ville'),
    some(1),
    not,
    one('tro lytte høre hjælpe indrømme erkende anerkende undskylde undersøge'),
  ),
  pattern(
    'har I ikke ulejliget jer',
    either([has, one('i du')], [one('i du'), has]),
    some(2),
    not,
    one('ulejliget nedladt værdiget'),
  ),
]
