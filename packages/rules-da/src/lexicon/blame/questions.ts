import type {Pattern} from '@tactlint/core'
import {reader} from '../reader.js'
import {gap, maybe, one, pattern} from '../notation.js'

/** A reproach as a question: „Hvorfor svarer I aldrig?“, „Kan I da slet ikke finde ud af det?“ */
export const reproachfulQuestions: readonly Pattern[] = [
  pattern(
    'Hvorfor svarer I ikke?',
    one('hvorfor'),
    one(
      `svarer læser lytter hører reagerer tager passer overholder holder gør lyver snyder ringer hjælper gider sjusker`,
    ),
    reader,
    gap(2),
    one('ikke aldrig mig os for'),
  ),
  pattern(
    'Hvorfor har I ikke gjort noget?',
    one('hvorfor'),
    one('har fik'),
    reader,
    gap(1),
    one('ikke aldrig'),
    gap(2),
    one('gjort læst tjekket reageret svaret ringet passet overholdt lyttet gidet ordnet'),
  ),
  pattern(
    'Hvorfor bliver I ved med …?',
    one('hvorfor'),
    one('bliver skal blev'),
    reader,
    gap(1),
    one('ved altid lyve hele'),
  ),
  pattern(
    'Kan I da slet ikke …?',
    one('kan har gider forstår'),
    reader,
    maybe(one('da virkelig for dog helt ærligt')),
    one('slet overhovedet'),
    one('ikke ingen intet'),
    gap(3),
    one('finde styr læse regne tælle stave forstå fatte hjælpe check tjek ud tænke'),
  ),
]
