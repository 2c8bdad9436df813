import type {Pattern} from '@tactlint/core'
import {mishapsOfTheReader} from './accusations-of-mishaps.js'
import {resultsOfTheReader} from './accusations-of-results.js'
import {badWorkOfTheReader} from './accusations-of-work.js'
import {treatmentByTheReader} from './accusations-of-treatment.js'
import {plainAccusations} from './accusations-in-plain-words.js'
import {deedsOfTheReader} from './accusations-of-deeds.js'
import {faultsOfTheReader} from './accusations-of-faults.js'
import {habitsOfTheReader} from './accusations-of-habits.js'
import {neglectByTheReader} from './accusations-of-neglect.js'
import {brokenWordsOfTheReader} from './accusations-of-broken-words.js'

export const accusations: readonly Pattern[] = [
  ...plainAccusations,
  ...deedsOfTheReader,
  ...treatmentByTheReader,
  ...habitsOfTheReader,
  ...faultsOfTheReader,
  ...neglectByTheReader,
  ...brokenWordsOfTheReader,
  ...badWorkOfTheReader,
  ...resultsOfTheReader,
  ...mishapsOfTheReader,
]
